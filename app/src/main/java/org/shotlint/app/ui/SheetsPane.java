package org.shotlint.app.ui;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetView;

/** The library of model sheets: characters on the left, a picture with its views in the middle, views and palette on the right. */
final class SheetsPane extends BorderPane {
    private final SheetLibrary library;
    private final ListView<SheetItem> list;
    private final SheetCanvas canvas;
    private final SheetDetails details;
    private final Label help = new Label();
    private final Label fileName = new Label();
    private final ChangeListener<Optional<ModelSheet>> sheetChanged = (value, before, now) -> sheetChanged();
    private Optional<SheetItem> shown = Optional.empty();
    private int view;
    private int picture;

    /** What the pane asks of the window. */
    interface Host {
        void chooseSheetFolder();

        void chooseSheetPictures();

        void closeSheets();
    }

    SheetsPane(SheetLibrary library, Host host) {
        this.library = library;
        setId("sheets");
        getStyleClass().add("pane");
        list = new ListView<>(library.items());
        list.setId("sheet-list");
        list.setCellFactory(any -> new Row());
        list.setPlaceholder(
                new Label("Drop model sheets here:\npictures, or a folder\nwith a folder for each character."));
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (now != null) {
                library.chosen().set(Optional.of(now));
            }
        });
        // A row that is drawn again loses its selection.
        library.items()
                .addListener((javafx.beans.Observable change) ->
                        FxThreads.later(() -> shown.filter(list.getItems()::contains)
                                .ifPresent(item -> list.getSelectionModel().select(item))));
        list.setPrefWidth(220);
        canvas = new SheetCanvas(library, this::chooseView);
        details = new SheetDetails(library, this::chooseView);
        ScrollPane scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(330);
        VBox middle = new VBox(toolBar(), canvas, pictureBar());
        VBox.setVgrow(canvas, Priority.ALWAYS);
        setTop(head(host));
        setLeft(list);
        setCenter(middle);
        setRight(scroll);
        library.chosen().addListener((value, before, now) -> show(now));
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(this::dropped);
        show(library.chosen().get());
    }

    private HBox head(Host host) {
        Label title = new Label("Model sheets");
        title.getStyleClass().add("pane-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                title,
                gap,
                button("sheets-add-folder", "Add Folder\u2026", host::chooseSheetFolder),
                button("sheets-add-pictures", "Add Pictures\u2026", host::chooseSheetPictures),
                button("sheets-remove", "Remove", () -> shown.ifPresent(library::remove)),
                button("sheets-close", "Close", host::closeSheets));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("pane-head", "transport");
        return head;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("chip");
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private HBox toolBar() {
        HBox bar = new HBox(6);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("transport");
        ToggleGroup group = new ToggleGroup();
        for (SheetCanvas.Tool tool : SheetCanvas.Tool.values()) {
            ToggleButton button = new ToggleButton(tool.label());
            button.setId(tool.id());
            button.getStyleClass().add("chip");
            button.setToggleGroup(group);
            button.setSelected(tool == SheetCanvas.Tool.CHOOSE);
            button.setFocusTraversable(false);
            button.setTooltip(new Tooltip(tool.help()));
            button.setOnAction(event -> {
                button.setSelected(true);
                canvas.setTool(tool);
                help.setText(tool.help());
            });
            bar.getChildren().add(button);
        }
        help.setText(SheetCanvas.Tool.CHOOSE.help());
        help.getStyleClass().add("faint");
        help.setMinWidth(0);
        bar.getChildren().add(help);
        return bar;
    }

    private HBox pictureBar() {
        Button before = button("picture-before", "\u2039", () -> turn(-1));
        Button after = button("picture-after", "\u203a", () -> turn(1));
        fileName.getStyleClass().add("faint");
        HBox bar = new HBox(8, before, after, fileName);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("transport");
        return bar;
    }

    private List<String> files() {
        List<String> files = new ArrayList<>();
        shown.ifPresent(item -> item.files().forEach(files::add));
        return files;
    }

    private void turn(int by) {
        List<String> files = files();
        if (!files.isEmpty()) {
            picture = Math.floorMod(picture + by, files.size());
            String file = files.get(picture);
            List<SheetView> views = views();
            for (int i = 0; i < views.size(); i++) {
                if (views.get(i).file().equals(file)) {
                    view = i;
                    break;
                }
            }
            refresh();
        }
    }

    private List<SheetView> views() {
        return shown.flatMap(item -> item.sheet().get()).map(ModelSheet::views).orElse(List.of());
    }

    private void chooseView(int place) {
        List<SheetView> views = views();
        if (place >= 0 && place < views.size() && place != view) {
            view = place;
            picture = Math.max(0, files().indexOf(views.get(place).file()));
            refresh();
        }
    }

    private void show(Optional<SheetItem> item) {
        shown.ifPresent(old -> old.sheet().removeListener(sheetChanged));
        shown = item;
        shown.ifPresent(now -> now.sheet().addListener(sheetChanged));
        view = 0;
        picture = 0;
        item.ifPresent(now -> list.getSelectionModel().select(now));
        refresh();
    }

    /** While a stroke is painted, the lists stay as they are. */
    private void sheetChanged() {
        if (canvas.isPressed()
                && (canvas.tool() == SheetCanvas.Tool.FIGURE || canvas.tool() == SheetCanvas.Tool.PAPER)) {
            return;
        }
        refresh();
    }

    private void refresh() {
        List<String> files = files();
        String file = files.isEmpty() ? "" : files.get(Math.min(picture, files.size() - 1));
        fileName.setText(files.size() > 1 ? file + "  (" + (picture + 1) + " of " + files.size() + ")" : file);
        canvas.show(shown, file, view);
        details.show(shown, view);
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        library.add(files.stream().map(File::toPath).toList());
    }

    /** A character in the list. */
    private static final class Row extends ListCell<SheetItem> {
        private static String counted(int count, String noun) {
            return count + " " + noun + (count == 1 ? "" : "s");
        }

        @Override
        protected void updateItem(SheetItem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            Label name = new Label(item.name());
            Optional<ModelSheet> sheet = item.sheet().get();
            Label line = new Label(sheet.map(known -> counted(known.views().size(), "view") + ", "
                            + counted(known.palette().size(), "colour"))
                    .orElse(item.problem().isEmpty() ? "reading\u2026" : "cannot be used"));
            line.getStyleClass().add("faint");
            setGraphic(new VBox(1, name, line));
            getStyleClass().add("clip-cell");
        }
    }
}
