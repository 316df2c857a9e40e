package org.shotlint.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.time.FrameRange;

/** The timeline below the viewer. A click or a drag seeks, a click on a marker chooses its finding, the wheel zooms around the pointer. */
final class TimelinePane extends Region {
    private static final double WHEEL_FACTOR = 1.2;
    private static final double REACH_PX = 4;

    private final Canvas canvas = new Canvas();
    private final IntConsumer seek;
    private final Consumer<Finding> choose;
    private Palette palette = Palette.of(DesktopSettings.Theme.DARK);
    private TimelinePainter.Scene scene = new TimelinePainter.Scene(
            TimelineContent.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), 0);
    private TimelineScale scale = TimelineScale.whole(1, TimelinePainter.GUTTER_PX, 1);

    TimelinePane(IntConsumer seek, Consumer<Finding> choose) {
        this.seek = seek;
        this.choose = choose;
        setId("timeline");
        getStyleClass().add("timeline");
        setAccessibleText("Timeline of the clip");
        getChildren().add(canvas);
        setMinHeight(110);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(event -> seek.accept(scale.frame(event.getX())));
        setOnScroll(this::wheel);
    }

    void setPalette(Palette value) {
        palette = value;
        repaint();
    }

    /** Shows another clip, all of it. */
    void setContent(TimelineContent content, Set<String> settledKeys) {
        scene = new TimelinePainter.Scene(
                content, Optional.empty(), Optional.empty(), settledKeys, Optional.empty(), 0);
        scale = TimelineScale.whole(content.frames(), TimelinePainter.GUTTER_PX, stripWidth());
        repaint();
    }

    /** More of a clip that has no report yet is known. */
    void setFrames(int frames) {
        setContent(new TimelineContent(frames, List.of(), List.of()), Set.of());
    }

    void setCurrent(Optional<Finding> current, Optional<EvidenceCurve> curve, Set<String> settledKeys) {
        scene = new TimelinePainter.Scene(scene.content(), curve, current, settledKeys, scene.loop(), scene.frame());
        current.ifPresent(finding ->
                scale = scale.showing(finding.frames().clampedTo(new FrameRange(0, scale.frames()))));
        repaint();
    }

    void setLoop(Optional<FrameRange> loop) {
        scene = new TimelinePainter.Scene(
                scene.content(), scene.curve(), scene.current(), scene.settledKeys(), loop, scene.frame());
        repaint();
    }

    void setFrame(int frame) {
        scene = new TimelinePainter.Scene(
                scene.content(), scene.curve(), scene.current(), scene.settledKeys(), scene.loop(), frame);
        scale = scale.showing(new FrameRange(frame, frame + 1));
        repaint();
    }

    /** Where frames lie now. */
    TimelineScale scale() {
        return scale;
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
        return TimelinePainter.wantedHeight(scene.content().lanes());
    }

    private double stripWidth() {
        return Math.max(1, getWidth() - TimelinePainter.GUTTER_PX - TimelinePainter.RIGHT_PX);
    }

    private void repaint() {
        new TimelinePainter(canvas.getGraphicsContext2D(), palette, scale)
                .paint(scene, canvas.getWidth(), canvas.getHeight());
    }

    private void pressed(MouseEvent event) {
        if (scene.content().frames() == 0) {
            return;
        }
        int lane = (int) Math.floor((event.getY() - TimelinePainter.lanesTop()) / TimelinePainter.LANE_PX);
        Optional<Finding> hit =
                scene.content().findingAt(lane, scale.frame(event.getX()), REACH_PX / scale.pxPerFrame());
        if (hit.isPresent()) {
            choose.accept(hit.get());
        } else {
            seek.accept(scale.frame(event.getX()));
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            double by = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            scale = scale.panned(-by);
        } else if (event.getDeltaY() != 0) {
            scale = scale.zoomed(event.getDeltaY() > 0 ? WHEEL_FACTOR : 1 / WHEEL_FACTOR, event.getX());
        }
        repaint();
        event.consume();
    }
}
