package org.shotlint.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetPreview;
import org.shotlint.analysis.sheet.SheetView;
import org.shotlint.app.sheets.FrameSwatches;

/** The chosen character's sheet beside the frame: one of its views, and its colours with what the frame shows for each. */
final class SheetBeside extends VBox {
    private static final double WIDTH_PX = 190;
    private static final int MOST_PAIRS = 7;
    private static final double LEAST_OTHER_SHARE = 0.05;

    private final SheetLibrary library;
    private final ChoiceBox<String> views = new ChoiceBox<>();
    private final ImageView figure = new ImageView();
    private final StackPane figureBox = new StackPane(figure);
    private final VBox swatches = new VBox(3);
    private final Label note = new Label();
    private final InvalidationListener sheetChanged = sheet -> showSheet();
    private Runnable changed = () -> {};
    private List<FrameSwatches.Pair> pairs = List.of();

    SheetBeside(SheetLibrary library) {
        super(8);
        this.library = library;
        setId("sheet-beside");
        getStyleClass().add("sheet-beside");
        setMinWidth(WIDTH_PX);
        setPrefWidth(WIDTH_PX);
        setMaxWidth(WIDTH_PX);
        views.setMaxWidth(Double.MAX_VALUE);
        views.setFocusTraversable(false);
        views.setOnAction(event -> showFigure());
        figure.setPreserveRatio(true);
        figure.setSmooth(true);
        figureBox.setMinHeight(60);
        VBox.setVgrow(figureBox, Priority.ALWAYS);
        figureBox.heightProperty().addListener((value, before, now) -> fitFigure());
        note.setWrapText(true);
        note.getStyleClass().add("faint");
        note.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(views, figureBox, swatches, note);
        library.chosen().addListener((value, before, now) -> {
            before.ifPresent(item -> item.sheet().removeListener(sheetChanged));
            now.ifPresent(item -> item.sheet().addListener(sheetChanged));
            showSheet();
        });
        showSheet();
    }

    /** What to do when another character or view is shown. */
    void setOnChanged(Runnable action) {
        changed = action;
    }

    private void showSheet() {
        List<String> names = library.sheet()
                .map(sheet -> sheet.views().stream()
                        .filter(SheetView::used)
                        .map(SheetView::name)
                        .toList())
                .orElse(List.of());
        int before = views.getValue() == null ? -1 : names.indexOf(views.getValue());
        views.getItems().setAll(names);
        views.getSelectionModel().select(Math.max(names.isEmpty() ? -1 : 0, before));
        showFigure();
    }

    /** The view that is shown. */
    Optional<SheetView> view() {
        return library.sheet().stream()
                .map(ModelSheet::views)
                .flatMap(List::stream)
                .filter(one -> one.used() && one.name().equals(views.getValue()))
                .findFirst();
    }

    /** The view's figure without the paper around it; empty where none is shown. */
    Optional<Image> image() {
        return Optional.ofNullable(figure.getImage());
    }

    private Optional<Image> cutOut() {
        Optional<SheetPreview> picture =
                view().flatMap(one -> library.chosen().get().flatMap(item -> item.picture(one.file())));
        return picture.flatMap(known -> view().map(one -> cutOut(known, one)));
    }

    private static Image cutOut(SheetPreview picture, SheetView view) {
        int width = Math.max(1, (int) (view.box().width() * picture.scale()));
        int height = Math.max(1, (int) (view.box().height() * picture.scale()));
        int left = (int) (view.box().x() * picture.scale());
        int top = (int) (view.box().y() * picture.scale());
        WritableImage image = new WritableImage(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int maskX = x * view.box().width() / width;
                int maskY = y * view.box().height() / height;
                image.getPixelWriter()
                        .setArgb(x, y, view.covers(maskX, maskY) ? 0xff000000 | picture.rgbAt(left + x, top + y) : 0);
            }
        }
        return image;
    }

    private void showFigure() {
        figure.setImage(cutOut().orElse(null));
        fitFigure();
        changed.run();
    }

    private void fitFigure() {
        figure.setFitWidth(WIDTH_PX - 20);
        figure.setFitHeight(Math.max(40, figureBox.getHeight() - 4));
    }

    /** The colours of the frame for those of the sheet, as they were compared last. */
    List<FrameSwatches.Pair> pairs() {
        return pairs;
    }

    /** Shows the colours of the sheet beside those of a part of the frame. */
    void compare(FrameSwatches.Comparison compared, String where) {
        pairs = compared.pairs();
        List<Node> rows = new ArrayList<>();
        if (!pairs.isEmpty()) {
            rows.add(head());
        }
        pairs.stream().limit(MOST_PAIRS).map(SheetBeside::row).forEach(rows::add);
        if (pairs.size() > MOST_PAIRS) {
            Label more = new Label("and " + Numbers.counted(pairs.size() - MOST_PAIRS, "smaller colour"));
            more.getStyleClass().add("faint");
            rows.add(more);
        }
        boolean hasOther = compared.other().isPresent() && compared.otherShare() >= LEAST_OTHER_SHARE;
        if (hasOther) {
            Label none = new Label(String.format(Locale.ROOT, "other, %.0f\u2009%%", 100 * compared.otherShare()));
            none.getStyleClass().add("faint");
            HBox row = new HBox(4, patch(Optional.empty()), patch(compared.other()), none);
            row.setAlignment(Pos.CENTER_LEFT);
            rows.add(row);
        }
        swatches.getChildren().setAll(rows);
        note.setText(
                library.sheet().isEmpty()
                        ? "No sheet is chosen. View, Model Sheets adds some."
                        : "As seen in " + where
                                + ", with its light; \u0394E is CIEDE2000."
                                + (hasOther ? " Other: near to no colour of the sheet." : ""));
    }

    private static Node head() {
        Label sheet = new Label("sheet");
        Label frame = new Label("frame");
        sheet.setMinWidth(42);
        frame.setMinWidth(42);
        HBox head = new HBox(4, sheet, frame, new Label("\u0394E"));
        head.getChildren().forEach(node -> node.getStyleClass().add("faint"));
        return head;
    }

    private static Node row(FrameSwatches.Pair pair) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label difference = new Label(pair.deltaE()
                .map(value -> String.format(Locale.ROOT, "%.1f", value))
                .orElse("not seen"));
        difference.getStyleClass().add(pair.deltaE().isPresent() ? "number" : "faint");
        Label mark = new Label(
                switch (pair.sheet().mark()) {
                    case NORMAL -> "";
                    case FREE -> "free";
                    case CRITICAL -> "critical";
                });
        mark.getStyleClass().add("faint");
        HBox row = new HBox(4, patch(Optional.of(pair.sheet().colour())), patch(pair.frame()), difference, gap, mark);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Rectangle patch(Optional<LabColour> colour) {
        Rectangle patch = new Rectangle(
                42, 16, colour.map(known -> Color.web(known.hex())).orElse(Color.TRANSPARENT));
        patch.getStyleClass().add("swatch");
        return patch;
    }
}
