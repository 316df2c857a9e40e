package org.shotlint.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetPreview;
import org.shotlint.analysis.sheet.SheetView;
import org.shotlint.app.sheets.SheetEdit;

/** One picture of a sheet with its views drawn over it, and the tools that correct them by hand. */
final class SheetCanvas extends Region {
    private static final int FIGURE_TINT = 0x664dd0ff;
    private static final int PAPER_TINT = 0x99101418;
    private static final Color CHOSEN = Color.web("#4dd0ff");
    private static final Color OTHER = Color.web("#ffd84d");
    private static final Color DROPPED = Color.web("#8b949e");
    private static final double BRUSH_PX = 11;
    private static final double TAG_PX = 15;
    /** Where the pointer is taken to be before it comes. */
    private static final double OUTSIDE = -1000;

    private static final int PICK_REACH = 1;
    private static final double LEAST_DRAG_PX = 4;

    private final SheetLibrary library;
    private final Consumer<Integer> chooseView;
    private final Canvas canvas = new Canvas();
    private Tool tool = Tool.CHOOSE;
    private Optional<SheetItem> item = Optional.empty();
    private String file = "";
    private int view;
    private double startX;
    private double startY;
    private double nowX = OUTSIDE;
    private double nowY = OUTSIDE;
    private boolean dragging;

    /** What the pointer does. */
    enum Tool {
        CHOOSE("Choose", "Click a view to choose it"),
        CROP("Crop", "Drag a box around the figure of the chosen view"),
        FIGURE("Brush", "Paint what belongs to the figure"),
        PAPER("Erase", "Paint what is paper, text or an arrow"),
        NEW_VIEW("New view", "Drag a box around a figure that was not found"),
        PICK("Pick colour", "Click a colour to add it to the palette");

        private final String label;
        private final String help;

        Tool(String label, String help) {
            this.label = label;
            this.help = help;
        }

        String label() {
            return label;
        }

        String help() {
            return help;
        }

        String id() {
            return "tool-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    SheetCanvas(SheetLibrary library, Consumer<Integer> chooseView) {
        this.library = library;
        this.chooseView = chooseView;
        setId("sheet-canvas");
        getStyleClass().add("viewer");
        setMinSize(200, 160);
        canvas.setManaged(false);
        getChildren().add(canvas);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnMouseMoved(event -> {
            nowX = event.getX();
            nowY = event.getY();
            draw();
        });
    }

    void setTool(Tool value) {
        tool = value;
        draw();
    }

    Tool tool() {
        return tool;
    }

    /** Shows a picture of a character with one of its views chosen. */
    void show(Optional<SheetItem> shown, String shownFile, int shownView) {
        item = shown;
        file = shownFile;
        view = shownView;
        draw();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private Optional<SheetPreview> picture() {
        return item.flatMap(shown -> shown.picture(file));
    }

    /** View pixels to one pixel of the file. */
    private double scale() {
        return picture()
                .map(p -> p.scale() * Math.min((getWidth() - 32) / p.width(), (getHeight() - 32) / p.height()))
                .orElse(1.0);
    }

    private double left() {
        return picture()
                .map(p -> (getWidth() - p.width() / p.scale() * scale()) / 2)
                .orElse(0.0);
    }

    private double top() {
        return picture()
                .map(p -> (getHeight() - p.height() / p.scale() * scale()) / 2)
                .orElse(0.0);
    }

    /** Where a place of the picture, in pixels of its file, lies in this pane; for tests too. */
    double viewX(double fileX) {
        return left() + fileX * scale();
    }

    double viewY(double fileY) {
        return top() + fileY * scale();
    }

    private double fileX(double x) {
        return (x - left()) / scale();
    }

    private double fileY(double y) {
        return (y - top()) / scale();
    }

    private Optional<ModelSheet> sheet() {
        return item.flatMap(shown -> shown.sheet().get());
    }

    private Optional<SheetView> chosen() {
        return sheet().filter(known -> view >= 0 && view < known.views().size())
                .map(known -> known.views().get(view))
                .filter(known -> known.file().equals(file));
    }

    void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        Optional<SheetPreview> picture = picture();
        if (picture.isEmpty()) {
            return;
        }
        double width = picture.get().width() / picture.get().scale() * scale();
        double height = picture.get().height() / picture.get().scale() * scale();
        item.flatMap(shown -> shown.image(file)).ifPresent(image -> g.drawImage(image, left(), top(), width, height));
        List<SheetView> views = sheet().map(ModelSheet::views).orElse(List.of());
        chosen().ifPresent(one -> mask(g, one));
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).file().equals(file)) {
                outline(g, views.get(i), i == view);
            }
        }
        pointer(g);
    }

    private void mask(GraphicsContext g, SheetView one) {
        boolean painting = tool == Tool.FIGURE || tool == Tool.PAPER;
        int[] tint = new int[one.box().width() * one.box().height()];
        byte[] mask = one.mask();
        for (int i = 0; i < tint.length; i++) {
            tint[i] = mask[i] != 0 ? (painting ? FIGURE_TINT : 0) : PAPER_TINT;
        }
        WritableImage image = new WritableImage(one.box().width(), one.box().height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        one.box().width(),
                        one.box().height(),
                        PixelFormat.getIntArgbInstance(),
                        tint,
                        0,
                        one.box().width());
        g.drawImage(
                (Image) image,
                viewX(one.box().x()),
                viewY(one.box().y()),
                one.box().width() * scale(),
                one.box().height() * scale());
    }

    private void outline(GraphicsContext g, SheetView one, boolean isChosen) {
        g.setStroke(!one.used() ? DROPPED : isChosen ? CHOSEN : OTHER);
        g.setLineWidth(isChosen ? 2 : 1);
        g.setLineDashes(one.used() ? new double[0] : new double[] {4, 4});
        double x = Math.round(viewX(one.box().x())) + 0.5;
        double y = Math.round(viewY(one.box().y())) + 0.5;
        g.strokeRect(
                x,
                y,
                Math.round(one.box().width() * scale()),
                Math.round(one.box().height() * scale()));
        g.setLineDashes();
        g.setFill(Color.color(0.02, 0.03, 0.05, 0.75));
        // Above the figure where there is room, so that no face is covered.
        double tag = Math.max(0, y - TAG_PX);
        g.fillRect(x, tag, 7 + 6.3 * one.name().length(), TAG_PX);
        g.setFill(Color.WHITE);
        g.setFont(javafx.scene.text.Font.font("Inter", 11));
        g.fillText(one.name(), x + 4, tag + 11);
    }

    private void pointer(GraphicsContext g) {
        g.setLineWidth(1.5);
        if (tool == Tool.FIGURE || tool == Tool.PAPER) {
            g.setStroke(tool == Tool.FIGURE ? CHOSEN : Color.WHITE);
            g.strokeOval(nowX - BRUSH_PX, nowY - BRUSH_PX, 2 * BRUSH_PX, 2 * BRUSH_PX);
        } else if (dragging && (tool == Tool.CROP || tool == Tool.NEW_VIEW)) {
            g.setStroke(Color.WHITE);
            g.setLineDashes(5, 4);
            g.strokeRect(
                    Math.min(startX, nowX), Math.min(startY, nowY), Math.abs(nowX - startX), Math.abs(nowY - startY));
            g.setLineDashes();
        }
    }

    private void pressed(MouseEvent event) {
        startX = event.getX();
        startY = event.getY();
        nowX = startX;
        nowY = startY;
        dragging = true;
        switch (tool) {
            case CHOOSE -> chooseAt(fileX(startX), fileY(startY));
            case FIGURE, PAPER -> brush();
            case PICK -> pick();
            case CROP, NEW_VIEW -> draw();
        }
    }

    private void chooseAt(double x, double y) {
        List<SheetView> views = sheet().map(ModelSheet::views).orElse(List.of());
        for (int i = 0; i < views.size(); i++) {
            Box box = views.get(i).box();
            boolean inside = x >= box.x() && x < box.x() + box.width() && y >= box.y() && y < box.y() + box.height();
            if (inside && views.get(i).file().equals(file)) {
                chooseView.accept(i);
                return;
            }
        }
    }

    private void dragged(MouseEvent event) {
        nowX = event.getX();
        nowY = event.getY();
        if (tool == Tool.FIGURE || tool == Tool.PAPER) {
            brush();
        }
        draw();
    }

    private void brush() {
        if (item.isEmpty() || chosen().isEmpty()) {
            return;
        }
        double radius = BRUSH_PX / scale();
        library.preview(
                item.get(),
                known -> SheetEdit.brushed(known, view, fileX(nowX), fileY(nowY), radius, tool == Tool.FIGURE));
        draw();
    }

    private void pick() {
        Optional<SheetPreview> picture = picture();
        if (item.isEmpty() || picture.isEmpty()) {
            return;
        }
        int x = (int) (fileX(nowX) * picture.get().scale());
        int y = (int) (fileY(nowY) * picture.get().scale());
        if (x < 0 || y < 0 || x >= picture.get().width() || y >= picture.get().height()) {
            return;
        }
        LabColour colour = org.shotlint.app.sheets.FrameSwatches.around(pixels(picture.get()), x, y, PICK_REACH);
        double across = chosen().map(
                        one -> (fileX(nowX) - one.box().x()) / one.box().width())
                .orElse(0.5);
        double down = chosen().map(
                        one -> (fileY(nowY) - one.box().y()) / one.box().height())
                .orElse(0.5);
        library.correct(item.get(), known -> SheetEdit.picked(known, colour, across, down));
    }

    private static org.shotlint.app.sheets.FrameSwatches.Pixels pixels(SheetPreview picture) {
        return new org.shotlint.app.sheets.FrameSwatches.Pixels() {
            @Override
            public int width() {
                return picture.width();
            }

            @Override
            public int height() {
                return picture.height();
            }

            @Override
            public int rgb(int x, int y) {
                return picture.rgbAt(x, y);
            }
        };
    }

    private void released(MouseEvent event) {
        dragging = false;
        if (item.isEmpty()) {
            return;
        }
        boolean moved = Math.abs(nowX - startX) > LEAST_DRAG_PX && Math.abs(nowY - startY) > LEAST_DRAG_PX;
        if (tool == Tool.FIGURE || tool == Tool.PAPER) {
            library.correct(item.get(), known -> known);
        } else if (moved && tool == Tool.CROP && chosen().isPresent()) {
            library.correct(item.get(), known -> SheetEdit.cropped(known, view, draggedBox()));
        } else if (moved && tool == Tool.NEW_VIEW) {
            library.correct(item.get(), known -> SheetEdit.added(known, file, draggedBox()));
            chooseView.accept(sheet().map(known -> known.views().size() - 1).orElse(0));
        }
        draw();
    }

    /** The box that was dragged, in pixels of the file, inside the picture. */
    private Box draggedBox() {
        SheetPreview picture = picture().orElseThrow();
        double mostX = picture.width() / picture.scale() - 1;
        double mostY = picture.height() / picture.scale() - 1;
        int left = (int) Math.max(0, Math.min(mostX, fileX(Math.min(startX, nowX))));
        int top = (int) Math.max(0, Math.min(mostY, fileY(Math.min(startY, nowY))));
        int right = (int) Math.max(left + 1.0, Math.min(mostX + 1, fileX(Math.max(startX, nowX))));
        int bottom = (int) Math.max(top + 1.0, Math.min(mostY + 1, fileY(Math.max(startY, nowY))));
        return new Box(left, top, right - left, bottom - top);
    }
}
