package org.shotlint.app.ui;

import java.nio.ByteBuffer;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.report.AnalysisReport;

/**
 * Shows one frame, scaled to the view before it came here, and the box of a finding over it. The wheel enlarges around the pointer, a drag
 * moves the enlarged picture, a double click shows all of it again.
 */
final class ViewerPane extends Region {
    private static final double WHEEL_FACTOR = 1.15;
    private static final double KEY_FACTOR = 1.5;
    private static final double MOST_ZOOM = 8;
    /** Part of the view a box fills when it is enlarged. */
    private static final double BOX_PART = 0.5;
    /** Part of the frame's height that a sheet takes where no box says how large the character is. */
    private static final double GHOST_PART = 0.8;

    private final ImageView picture = new ImageView();
    private final OverlayLayer overlay = new OverlayLayer();
    private final ImageView ghost = new ImageView();
    private final PipetteLabel reading = new PipetteLabel();
    private final Rectangle boxEdge = new Rectangle();
    private final Rectangle box = new Rectangle();
    private final Label message = new Label();
    private final Label caption = new Label();
    private final Rectangle clip = new Rectangle();
    private Shape shape = new Shape(0, 0, 1);
    private Optional<Box> shownBox = Optional.empty();
    private double zoom = 1;
    private double partX = 0.5;
    private double partY = 0.5;
    private boolean boxesShown = true;
    private double dragX;
    private double dragY;
    private Runnable sizeChanged = () -> {};
    private Pointer pointer = (x, y) -> {};
    private Optional<Box> ghostPlace = Optional.empty();
    private int askedWidth;
    private int askedHeight;

    /** Told where the pointer is. */
    interface Pointer {
        /** @param x across the picture, 0 to 1, beyond that outside of it; likewise {@code y} */
        void at(double x, double y);
    }

    /** Size and pixel aspect of the clip shown; 0 x 0 for none. */
    record Shape(int width, int height, double pixelAspect) {
        static Shape of(AnalysisReport report) {
            String[] parts = report.clip().pixelAspect().split("/", -1);
            double aspect = 1;
            try {
                aspect = Double.parseDouble(parts[0]) / Double.parseDouble(parts[parts.length - 1]);
            } catch (NumberFormatException e) {
                aspect = 1; // a report by hand; square is what most clips have
            }
            return new Shape(
                    report.clip().width(), report.clip().height(), aspect > 0 && Double.isFinite(aspect) ? aspect : 1);
        }
    }

    ViewerPane() {
        setId("viewer");
        getStyleClass().add("viewer");
        setAccessibleText("Frame of the clip");
        box.getStyleClass().add("finding-box");
        boxEdge.getStyleClass().add("finding-box-edge");
        message.getStyleClass().add("viewer-message");
        message.setId("viewer-message");
        message.setWrapText(true);
        caption.getStyleClass().add("viewer-caption");
        caption.setId("viewer-caption");
        caption.setWrapText(true);
        caption.setVisible(false);
        picture.setId("viewer-picture");
        picture.setPreserveRatio(false);
        picture.setSmooth(true);
        for (Rectangle rectangle : new Rectangle[] {box, boxEdge}) {
            rectangle.setManaged(false);
            rectangle.setMouseTransparent(true);
            rectangle.setVisible(false);
        }
        picture.setManaged(false);
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        ghost.setOpacity(0.55);
        ghost.setPreserveRatio(false);
        setOnMouseMoved(event -> {
            PictureFit fit = fit();
            pointer.at((event.getX() - fit.x()) / fit.width(), (event.getY() - fit.y()) / fit.height());
            reading.place(event.getX(), event.getY(), getWidth(), getHeight());
        });
        setOnMouseExited(event -> setReading(Optional.empty()));
        getChildren().addAll(picture, ghost, overlay, boxEdge, box, message, caption, reading);
        setClip(clip);
        setMinSize(160, 120);
        setOnScroll(this::wheel);
        setOnMousePressed(event -> {
            dragX = event.getX();
            dragY = event.getY();
        });
        setOnMouseDragged(this::dragged);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                zoomWhole();
            }
        });
    }

    /** Enlarges around the middle of the view. */
    void zoomIn() {
        zoomAround(getWidth() / 2, getHeight() / 2, KEY_FACTOR);
    }

    void zoomOut() {
        zoomAround(getWidth() / 2, getHeight() / 2, 1 / KEY_FACTOR);
    }

    /** All of the picture. */
    void zoomWhole() {
        zoom = 1;
        requestLayout();
    }

    /** Enlarges the place of the box; all of the picture where it is enlarged already or there is none. */
    void zoomToBox() {
        if (zoom > 1 || shownBox.isEmpty() || !hasPicture()) {
            zoomWhole();
            return;
        }
        Box where = shownBox.get();
        PictureFit whole = fit();
        zoom = Math.max(
                1.5,
                Math.min(
                        MOST_ZOOM,
                        Math.min(
                                BOX_PART * getWidth() / Math.max(1, whole.boxWidth(where)),
                                BOX_PART * getHeight() / Math.max(1, whole.boxHeight(where)))));
        PictureFit near = fit();
        moveBy(
                getWidth() / 2 - (near.boxX(where) + near.boxWidth(where) / 2),
                getHeight() / 2 - (near.boxY(where) + near.boxHeight(where) / 2));
    }

    /** Moves an enlarged picture by parts of the view; 1 right looks at what lay one view further right. */
    void look(double right, double down) {
        moveBy(-right * getWidth(), -down * getHeight());
    }

    /** How much larger than the whole picture it is shown. */
    double zoom() {
        return zoom;
    }

    /** Part of the enlarged picture's width that lies left of what is seen, of all that can: 0 to 1. */
    double lookX() {
        return partX;
    }

    /** The same from top to bottom. */
    double lookY() {
        return partY;
    }

    /** Who is told where the pointer is. */
    void setOnPointer(Pointer listener) {
        pointer = listener;
    }

    /** Whether colours are read under the pointer. */
    void setPipette(boolean on) {
        setCursor(on ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }

    /** What stands beside the pointer; empty for nothing. */
    void setReading(Optional<PipetteLabel.Reading> value) {
        reading.show(value);
    }

    /** The figure of a sheet that is shown through, over a box or, without one, in the middle; empty for none. */
    void setGhost(Optional<Image> figure, Optional<Box> place) {
        ghost.setImage(figure.orElse(null));
        ghostPlace = place;
        requestLayout();
    }

    /** Whether a sheet is shown through. */
    boolean hasGhost() {
        return ghost.getImage() != null;
    }

    /** The picture as it came; it may be smaller than the clip. */
    Optional<Image> image() {
        return Optional.ofNullable(picture.getImage());
    }

    Shape shape() {
        return shape;
    }

    /** What is drawn over the picture. */
    OverlayLayer overlay() {
        return overlay;
    }

    void switchBoxes() {
        boxesShown = !boxesShown;
        requestLayout();
    }

    /** What to do when pictures of another size are wanted. */
    void setOnSizeChanged(Runnable action) {
        sizeChanged = action;
    }

    /** Another clip: nothing is shown until a picture comes. */
    void setShape(Shape value) {
        shape = value;
        zoom = 1;
        picture.setImage(null);
        setBox(Optional.empty(), "error");
        requestLayout();
    }

    /** The size in device pixels that pictures should have. */
    int wantedWidth() {
        return (int) Math.max(16, Math.min(shape.width() * 4L, Math.round(fit().width() * outputScale())));
    }

    int wantedHeight() {
        return (int) Math.max(16, Math.min(shape.height() * 4L, Math.round(fit().height() * outputScale())));
    }

    /** Shows pixels: blue, green, red, 255 for each, rows without gaps. */
    void show(int width, int height, ByteBuffer bgra) {
        showStill(new WritableImage(new PixelBuffer<>(width, height, bgra, PixelFormat.getByteBgraPreInstance())));
    }

    /** Shows a picture of any size. */
    void showStill(Image image) {
        boolean first = !hasPicture();
        picture.setImage(image);
        message.setText("");
        message.setVisible(false);
        if (first) {
            requestLayout();
        }
    }

    void clear() {
        picture.setImage(null);
        requestLayout();
    }

    /** Says in the middle of the view why there is no picture. */
    void say(String text) {
        message.setText(text);
        message.setVisible(!text.isEmpty());
    }

    /** A line below the picture on what it is; empty for none. */
    void caption(String text) {
        caption.setText(text);
        caption.setVisible(!text.isEmpty());
        requestLayout();
    }

    boolean hasPicture() {
        return picture.getImage() != null;
    }

    void setBox(Optional<Box> value, String severityWord) {
        shownBox = value;
        box.getStyleClass().setAll("finding-box", severityWord);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        PictureFit fit = fit();
        picture.setX(fit.x());
        picture.setY(fit.y());
        picture.setFitWidth(fit.width());
        picture.setFitHeight(fit.height());
        placeGhost(fit);
        overlay.fill(getWidth(), getHeight());
        overlay.draw(fit, hasPicture());
        boolean seen = boxesShown && shownBox.isPresent() && hasPicture();
        box.setVisible(seen);
        boxEdge.setVisible(seen);
        if (seen) {
            place(box, fit, shownBox.get(), 0);
            place(boxEdge, fit, shownBox.get(), 0);
        }
        double wide = Math.min(420, getWidth() - 32);
        double high = message.prefHeight(wide);
        message.resizeRelocate((getWidth() - wide) / 2, (getHeight() - high) / 2, wide, high);
        double most = getWidth() - 24;
        double width = Math.min(most, caption.prefWidth(-1));
        double height = caption.prefHeight(width);
        caption.resizeRelocate(12, getHeight() - height - 10, width, height);
        if (wantedWidth() != askedWidth || wantedHeight() != askedHeight) {
            askedWidth = wantedWidth();
            askedHeight = wantedHeight();
            sizeChanged.run();
        }
    }

    /** As high as the box it stands over, in its own proportions; without a box as high as most of the frame. */
    private void placeGhost(PictureFit fit) {
        ghost.setVisible(hasGhost() && hasPicture());
        if (!ghost.isVisible()) {
            return;
        }
        double height = ghostPlace.map(fit::boxHeight).orElse(fit.height() * GHOST_PART);
        double width = height * ghost.getImage().getWidth() / ghost.getImage().getHeight();
        double middleX = ghostPlace
                .map(where -> fit.boxX(where) + fit.boxWidth(where) / 2)
                .orElse(fit.x() + fit.width() / 2);
        double top = ghostPlace.map(fit::boxY).orElse(fit.y() + fit.height() * (1 - GHOST_PART) / 2);
        ghost.setFitWidth(width);
        ghost.setFitHeight(height);
        ghost.setX(middleX - width / 2);
        ghost.setY(top);
    }

    private static void place(Rectangle rectangle, PictureFit fit, Box where, double around) {
        rectangle.setX(Math.round(fit.boxX(where)) - around + 0.5);
        rectangle.setY(Math.round(fit.boxY(where)) - around + 0.5);
        rectangle.setWidth(Math.round(fit.boxWidth(where)) + 2 * around - 1);
        rectangle.setHeight(Math.round(fit.boxHeight(where)) + 2 * around - 1);
    }

    private PictureFit fit() {
        return PictureFit.in(getWidth(), getHeight(), shape.width(), shape.height(), shape.pixelAspect())
                .zoomed(zoom, partX, partY);
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoomAround(event.getX(), event.getY(), event.getDeltaY() > 0 ? WHEEL_FACTOR : 1 / WHEEL_FACTOR);
        }
        event.consume();
    }

    private void zoomAround(double viewX, double viewY, double factor) {
        if (!hasPicture()) {
            return;
        }
        PictureFit before = fit();
        double x = (viewX - before.x()) / before.width();
        double y = (viewY - before.y()) / before.height();
        zoom = Math.max(1, Math.min(MOST_ZOOM, zoom * factor));
        PictureFit after = fit();
        moveBy(viewX - (after.x() + x * after.width()), viewY - (after.y() + y * after.height()));
    }

    private void dragged(MouseEvent event) {
        moveBy(event.getX() - dragX, event.getY() - dragY);
        dragX = event.getX();
        dragY = event.getY();
    }

    private void moveBy(double dx, double dy) {
        PictureFit whole = PictureFit.in(getWidth(), getHeight(), shape.width(), shape.height(), shape.pixelAspect());
        PictureFit now = fit();
        if (now.width() > whole.width()) {
            partX = Math.max(0, Math.min(1, partX - dx / (now.width() - whole.width())));
            partY = Math.max(0, Math.min(1, partY - dy / Math.max(1, now.height() - whole.height())));
        }
        requestLayout();
    }
}
