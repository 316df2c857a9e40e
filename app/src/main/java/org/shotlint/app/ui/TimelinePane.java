package org.shotlint.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.time.FrameRange;

/** The timeline below the viewer. A click or a drag seeks, a click on a marker chooses its finding, the wheel zooms around the pointer. */
final class TimelinePane extends Region {
    private static final double WHEEL_FACTOR = 1.2;
    private static final double KEY_FACTOR = 1.6;
    private static final double REACH_PX = 4;

    private final Canvas canvas = new Canvas();
    private final IntConsumer seek;
    private final Consumer<Finding> choose;
    private final Tooltip tip = new Tooltip();
    private Palette palette = Palette.of(DesktopSettings.Theme.DARK);
    private TimelineScene scene = TimelineScene.of(TimelineContent.empty(), Set.of());
    private TimelineScale scale = TimelineScale.whole(1, TimelineRows.GUTTER_PX, 1);
    private boolean onMarker;

    TimelinePane(IntConsumer seek, Consumer<Finding> choose) {
        this.seek = seek;
        this.choose = choose;
        setId("timeline");
        getStyleClass().add("timeline");
        setAccessibleText("Timeline of the clip");
        getChildren().add(canvas);
        setMinHeight(110);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(event -> {
            if (!onMarker && scene.content().frames() > 0) {
                seek.accept(scale.frame(event.getX()));
            }
        });
        setOnMouseMoved(this::moved);
        setOnScroll(this::wheel);
    }

    void setPalette(Palette value) {
        palette = value;
        repaint();
    }

    /** Shows another clip, all of it. */
    void setContent(TimelineContent content, Set<String> settledKeys) {
        scene = TimelineScene.of(content, settledKeys);
        scale = TimelineScale.whole(content.frames(), TimelineRows.GUTTER_PX, stripWidth());
        requestLayout();
        repaint();
    }

    /** Other findings of the same clip are to be seen. */
    void setFindings(TimelineContent content) {
        scene = scene.withContent(content);
        repaint();
    }

    /** More of a clip that has no report yet is known. */
    void setFrames(int frames) {
        scene = scene.withContent(TimelineContent.unchecked(frames));
        scale = TimelineScale.whole(frames, TimelineRows.GUTTER_PX, stripWidth());
        repaint();
    }

    void setFilm(List<FilmPicture> pictures) {
        scene = scene.withFilm(pictures);
        repaint();
    }

    void setCurrent(Optional<Finding> current, Optional<EvidenceCurve> curve, Set<String> settledKeys) {
        scene = scene.withCurrent(current, curve, settledKeys);
        current.ifPresent(finding ->
                scale = scale.showing(finding.frames().clampedTo(new FrameRange(0, scale.frames()))));
        repaint();
    }

    void setLoop(Optional<FrameRange> loop) {
        scene = scene.withLoop(loop);
        repaint();
    }

    void setFrame(int frame) {
        scene = scene.withFrame(frame);
        scale = scale.showing(new FrameRange(frame, frame + 1));
        repaint();
    }

    /** Where frames lie now. */
    TimelineScale scale() {
        return scale;
    }

    TimelineScene scene() {
        return scene;
    }

    /** Enlarges around where the viewer stands. */
    void zoomIn() {
        zoom(KEY_FACTOR, scale.x(scene.frame() + 0.5));
    }

    void zoomOut() {
        zoom(1 / KEY_FACTOR, scale.x(scene.frame() + 0.5));
    }

    void zoomWhole() {
        scale = TimelineScale.whole(scale.frames(), TimelineRows.GUTTER_PX, stripWidth());
        repaint();
    }

    private void zoom(double factor, double x) {
        scale = scale.zoomed(factor, x);
        repaint();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        scale = scale.resized(stripWidth());
        repaint();
    }

    @Override
    protected double computePrefHeight(double width) {
        return TimelineRows.wantedPx(scene);
    }

    private double stripWidth() {
        return Math.max(1, getWidth() - TimelineRows.GUTTER_PX - TimelineRows.RIGHT_PX);
    }

    private TimelineRows rows() {
        return TimelineRows.of(scene, getHeight());
    }

    private void repaint() {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        new TimelinePainter(canvas.getGraphicsContext2D(), palette, scale, rows()).paint(scene);
    }

    private Optional<Finding> findingAt(MouseEvent event) {
        return scene.content()
                .findingAt(rows().laneAt(event.getY()), scale.frame(event.getX()), REACH_PX / scale.pxPerFrame());
    }

    private void pressed(MouseEvent event) {
        if (scene.content().frames() == 0) {
            return;
        }
        Optional<Finding> hit = findingAt(event);
        onMarker = hit.isPresent();
        if (hit.isPresent()) {
            choose.accept(hit.get());
        } else {
            seek.accept(scale.frame(event.getX()));
        }
    }

    private void moved(MouseEvent event) {
        Optional<Finding> under = findingAt(event);
        if (under.isPresent()) {
            tip.setText(under.get().message());
            Tooltip.install(this, tip);
        } else {
            Tooltip.uninstall(this, tip);
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            double by = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            scale = scale.panned(-by);
            repaint();
        } else if (event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? WHEEL_FACTOR : 1 / WHEEL_FACTOR, event.getX());
        }
        event.consume();
    }
}
