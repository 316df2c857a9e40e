package org.shotlint.app.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetSwatch;
import org.shotlint.analysis.sheet.SheetView;
import org.shotlint.app.sheets.SheetEdit;

/** The views and the palette of a character as lists that can be corrected. */
final class SheetDetails extends VBox {
    private static final double SIZE_PX = 62;
    private static final double HEX_PX = 58;
    private static final double SHARE_PX = 36;

    private final SheetLibrary library;
    private final IntConsumer chooseView;

    SheetDetails(SheetLibrary library, IntConsumer chooseView) {
        super(6);
        this.library = library;
        this.chooseView = chooseView;
        getStyleClass().add("inspector-content");
        setId("sheet-details");
    }

    void show(Optional<SheetItem> item, int chosenView) {
        getChildren().clear();
        if (item.isEmpty()) {
            return;
        }
        Optional<ModelSheet> sheet = item.get().sheet().get();
        if (sheet.isEmpty()) {
            String problem = item.get().problem();
            Label why = new Label(problem.isEmpty() ? "Reading\u2026" : problem);
            why.setWrapText(true);
            why.setId("sheet-problem");
            getChildren().add(why);
            return;
        }
        getChildren().add(heading("Views"));
        for (int i = 0; i < sheet.get().views().size(); i++) {
            getChildren().add(view(item.get(), sheet.get().views().get(i), i, i == chosenView));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button renew = new Button("From views");
        renew.setId("palette-renew");
        renew.getStyleClass().add("chip");
        renew.setTooltip(new Tooltip("Makes the palette anew from the views as they are now; marks are lost"));
        renew.setOnAction(event -> library.renewPalette(item.get()));
        HBox head = new HBox(8, heading("Palette"), gap, renew);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        List<SheetSwatch> palette = sheet.get().palette();
        for (int i = 0; i < palette.size(); i++) {
            getChildren().add(swatch(item.get(), palette.get(i), i));
        }
        Label help = new Label("Free colours may change and are not compared; critical ones must not change.");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add("faint");
        getChildren().add(help);
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("section");
        return label;
    }

    private Node view(SheetItem item, SheetView view, int place, boolean chosen) {
        CheckBox used = new CheckBox();
        used.setId("view-used-" + (place + 1));
        used.setSelected(view.used());
        used.setTooltip(new Tooltip("Whether this view takes part"));
        used.setOnAction(event -> library.correct(item, known -> SheetEdit.used(known, place, used.isSelected())));
        TextField name = new TextField(view.name());
        name.setId("view-name-" + (place + 1));
        name.setPromptText("Name of the view");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.focusedProperty().addListener((value, before, focused) -> {
            if (focused) {
                chooseView.accept(place);
            } else {
                rename(item, place, name.getText());
            }
        });
        name.setOnAction(event -> rename(item, place, name.getText()));
        Label size =
                new Label(view.box().width() + "\u2009\u00d7\u2009" + view.box().height());
        size.getStyleClass().add("faint");
        size.setMinWidth(SIZE_PX);
        size.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(8, used, name, size);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("view-row");
        if (chosen) {
            row.getStyleClass().add("chosen-view");
        }
        row.setOnMouseClicked(event -> chooseView.accept(place));
        return row;
    }

    private void rename(SheetItem item, int place, String text) {
        String name = text.strip();
        boolean same = item.sheet()
                .get()
                .filter(known -> place >= known.views().size()
                        || known.views().get(place).name().equals(name))
                .isPresent();
        if (!name.isEmpty() && !same) {
            library.correct(item, known -> SheetEdit.renamed(known, place, name));
        }
    }

    private Node swatch(SheetItem item, SheetSwatch swatch, int place) {
        Rectangle colour = new Rectangle(34, 20, Color.web(swatch.colour().hex()));
        colour.setArcWidth(6);
        colour.setArcHeight(6);
        colour.getStyleClass().add("swatch");
        Label what = new Label(swatch.colour().hex());
        what.getStyleClass().add("number");
        what.setMinWidth(HEX_PX);
        Label share = new Label(String.format(Locale.ROOT, "%.0f\u2009%%", 100 * swatch.share()));
        share.getStyleClass().add("number");
        share.setMinWidth(SHARE_PX);
        share.setAlignment(Pos.CENTER_RIGHT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ChoiceBox<SheetSwatch.Mark> mark = new ChoiceBox<>();
        mark.setId("swatch-mark-" + (place + 1));
        mark.getItems().setAll(SheetSwatch.Mark.values());
        mark.setConverter(new Marks());
        mark.setValue(swatch.mark());
        mark.setPrefWidth(112);
        mark.setOnAction(event -> library.correct(item, known -> SheetEdit.marked(known, place, mark.getValue())));
        Button remove = new Button("\u00d7");
        remove.setId("swatch-remove-" + (place + 1));
        remove.getStyleClass().add("chip");
        remove.setTooltip(new Tooltip("Take this colour out of the palette"));
        remove.setOnAction(event -> library.correct(item, known -> SheetEdit.without(known, place)));
        HBox row = new HBox(8, colour, what, share, gap, mark, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Marks as people read them. */
    private static final class Marks extends javafx.util.StringConverter<SheetSwatch.Mark> {
        @Override
        public String toString(SheetSwatch.Mark mark) {
            return switch (mark) {
                case NORMAL -> "compared";
                case FREE -> "free";
                case CRITICAL -> "critical";
            };
        }

        @Override
        public SheetSwatch.Mark fromString(String text) {
            throw new UnsupportedOperationException("marks are chosen, not typed");
        }
    }
}
