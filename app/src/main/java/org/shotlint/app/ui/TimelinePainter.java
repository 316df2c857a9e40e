package org.shotlint.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.ReportShot;
import org.shotlint.analysis.time.FrameRange;

/** Draws the timeline: frame numbers, shots, one lane for each check, a curve, and where the viewer stands. */
final class TimelinePainter {
    static final double GUTTER_PX = 84;
    static final double RIGHT_PX = 12;
    static final double RULER_PX = 22;
    static final double SHOTS_PX = 16;
    static final double LANE_PX = 20;
    private static final double GAP_PX = 6;
    private static final double LEAST_CURVE_PX = 28;
    private static final double TICK_PX = 56;
    private static final double LEAST_MARKER_PX = 4;
    private static final Font SMALL = Font.font("Inter", 11);

    private final GraphicsContext g;
    private final Palette palette;
    private final TimelineScale scale;
    private final double right;

    /** What is drawn: the content, the curve to show with its finding, marked findings, and the place of the viewer. */
    record Scene(
            TimelineContent content,
            Optional<EvidenceCurve> curve,
            Optional<Finding> current,
            Set<String> settledKeys,
            Optional<FrameRange> loop,
            int frame) {}

    TimelinePainter(GraphicsContext g, Palette palette, TimelineScale scale) {
        this.g = g;
        this.palette = palette;
        this.scale = scale;
        this.right = scale.leftPx() + scale.widthPx();
    }

    static double lanesTop() {
        return RULER_PX + SHOTS_PX + GAP_PX;
    }

    void paint(Scene scene, double width, double height) {
        g.clearRect(0, 0, width, height);
        g.setFont(SMALL);
        g.setTextBaseline(VPos.CENTER);
        ruler(scene);
        shots(scene);
        double y = lanesTop();
        for (TimelineContent.Lane lane : scene.content().lanes()) {
            lane(lane, y, scene);
            y += LANE_PX;
        }
        if (scene.content().lanes().isEmpty()) {
            label("findings", y + LANE_PX / 2, palette.faintText());
            g.setTextAlign(TextAlignment.LEFT);
            g.setFill(palette.faintText());
            g.fillText("none", scale.leftPx() + 8, y + LANE_PX / 2);
            y += LANE_PX;
        }
        double curveTop = y + GAP_PX;
        if (scene.curve().isPresent() && height - curveTop - GAP_PX >= LEAST_CURVE_PX) {
            curve(scene.curve().get(), scene.current(), curveTop, height - GAP_PX);
        }
        playhead(scene.frame(), height);
    }

    private void ruler(Scene scene) {
        g.setTextAlign(TextAlignment.CENTER);
        label("frame", RULER_PX / 2, palette.faintText());
        int step = scale.tickFrames(TICK_PX);
        int first = (int) Math.ceil(scale.firstFrame() / step) * step;
        for (int frame = first; frame < scale.frames() && scale.x(frame) <= right; frame += step) {
            double x = Math.round(scale.x(frame)) + 0.5;
            g.setStroke(palette.line());
            g.strokeLine(x, RULER_PX - 5, x, RULER_PX);
            g.setFill(palette.faintText());
            g.setTextAlign(TextAlignment.LEFT);
            String number = Integer.toString(frame);
            if (x + number.length() * 7 < right + RIGHT_PX) {
                g.fillText(number, Math.round(x) + 3, RULER_PX / 2);
            }
        }
        scene.loop().ifPresent(range -> {
            g.setFill(palette.curve().deriveColor(0, 1, 1, 0.35));
            bar(range, RULER_PX - 4, 4);
        });
    }

    private void shots(Scene scene) {
        label("shots", RULER_PX + SHOTS_PX / 2, palette.faintText());
        int i = 0;
        for (ReportShot shot : scene.content().shots()) {
            g.setFill(i % 2 == 0 ? palette.band() : palette.bandOther());
            bar(shot.frames(), RULER_PX, SHOTS_PX);
            double from = clip(scale.x(shot.frames().startFrame()));
            double to = clip(scale.x(shot.frames().endFrame()));
            i++;
            if (to - from > 52) {
                g.setTextAlign(TextAlignment.LEFT);
                g.setFill(palette.faintText());
                String begins =
                        shot.transition().equals("start") || shot.transition().equals("cut")
                                ? ""
                                : " \u00b7 " + shot.transition();
                String text = "shot " + i + (to - from > 120 ? begins : "");
                g.fillText(text, from + 6, RULER_PX + SHOTS_PX / 2);
            }
            if (shot.frames().startFrame() > 0 && scale.x(shot.frames().startFrame()) >= scale.leftPx()) {
                g.setStroke(palette.faintText());
                double x = Math.round(from) + 0.5;
                g.strokeLine(x, RULER_PX, x, RULER_PX + SHOTS_PX);
            }
        }
    }

    private void lane(TimelineContent.Lane lane, double y, Scene scene) {
        boolean current =
                scene.current().map(Finding::check).filter(lane.check()::equals).isPresent();
        label(lane.check(), y + LANE_PX / 2, current ? palette.text() : palette.faintText());
        g.setFill(palette.band().deriveColor(0, 1, 1, 0.45));
        g.fillRect(scale.leftPx(), y + 2, scale.widthPx(), LANE_PX - 4);
        for (Finding finding : lane.findings()) {
            boolean settled = scene.settledKeys().contains(finding.key());
            boolean chosen = scene.current().filter(finding::equals).isPresent();
            Color color = palette.of(finding.severity());
            g.setFill(settled && !chosen ? color.deriveColor(0, 0.6, 1, 0.35) : color);
            double from = clip(scale.x(finding.frames().startFrame()));
            double to = clip(scale.x(finding.frames().endFrame()));
            if (scale.x(finding.frames().endFrame()) < scale.leftPx()
                    || scale.x(finding.frames().startFrame()) > right) {
                continue;
            }
            double width = Math.max(LEAST_MARKER_PX, to - from);
            g.fillRoundRect(from, y + 4, width, LANE_PX - 8, 4, 4);
            if (chosen) {
                g.setStroke(palette.playhead());
                g.setLineWidth(1.5);
                g.strokeRoundRect(from - 1.5, y + 2.5, width + 3, LANE_PX - 5, 5, 5);
                g.setLineWidth(1);
            }
        }
    }

    private void curve(EvidenceCurve curve, Optional<Finding> current, double top, double bottom) {
        float[] values = curve.values();
        double largest = Math.max(1e-9, curve.threshold() * 1.25);
        for (float value : values) {
            largest = Float.isFinite(value) ? Math.max(largest, value * 1.05) : largest;
        }
        g.setFill(palette.band().deriveColor(0, 1, 1, 0.45));
        g.fillRect(scale.leftPx(), top, scale.widthPx(), bottom - top);
        current.ifPresent(finding -> {
            g.setFill(palette.of(finding.severity()).deriveColor(0, 1, 1, 0.18));
            bar(finding.frames(), top, bottom - top);
        });
        double threshold = Math.round(bottom - (bottom - top) * curve.threshold() / largest) + 0.5;
        g.setStroke(palette.threshold());
        g.setLineDashes(4, 4);
        g.strokeLine(scale.leftPx(), threshold, right, threshold);
        g.setLineDashes();
        line(values, largest, top, bottom);
        label("curve", top + 8, palette.text());
        if (bottom - top > 40) {
            label("limit " + Numbers.brief(curve.threshold()), top + 24, palette.faintText());
        }
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(palette.text());
        g.fillText(curve.name() + (curve.unit().isEmpty() ? "" : ", " + curve.unit()), scale.leftPx() + 6, top + 9);
    }

    private void line(float[] values, double largest, double top, double bottom) {
        g.save();
        g.beginPath();
        g.rect(scale.leftPx(), top, scale.widthPx(), bottom - top);
        g.clip();
        g.setStroke(palette.curve());
        g.setLineWidth(1.5);
        g.beginPath();
        boolean drawing = false;
        int first = Math.max(0, (int) scale.firstFrame() - 1);
        int last =
                Math.min(values.length, (int) Math.ceil(scale.firstFrame() + scale.widthPx() / scale.pxPerFrame()) + 2);
        for (int i = first; i < last; i++) {
            if (!Float.isFinite(values[i])) {
                drawing = false;
                continue;
            }
            double x = scale.x(i + 0.5);
            double y = bottom - 1 - (bottom - top - 2) * Math.max(0, values[i]) / largest;
            if (drawing) {
                g.lineTo(x, y);
            } else {
                g.moveTo(x, y);
                g.lineTo(x + 0.01, y); // a value between gaps is still a dot
            }
            drawing = true;
        }
        g.stroke();
        g.restore();
    }

    private void playhead(int frame, double height) {
        double from = scale.x(frame);
        double to = scale.x(frame + 1);
        if (scale.frames() < 2 || to < scale.leftPx() || from > right) {
            return;
        }
        if (to - from > 3) {
            g.setFill(palette.playhead().deriveColor(0, 1, 1, 0.14));
            g.fillRect(clip(from), RULER_PX, clip(to) - clip(from), height - RULER_PX);
        }
        double x = Math.round(from) + 0.5;
        g.setStroke(palette.playhead());
        g.strokeLine(x, 6, x, height);
        g.setFill(palette.playhead());
        g.fillPolygon(new double[] {x - 5, x + 5, x + 5, x, x - 5}, new double[] {2, 2, 8, 13, 8}, 5);
    }

    private void bar(FrameRange range, double y, double height) {
        double from = clip(scale.x(range.startFrame()));
        double to = clip(scale.x(range.endFrame()));
        if (to > from) {
            g.fillRect(from, y, to - from, height);
        }
    }

    private double clip(double x) {
        return Math.max(scale.leftPx(), Math.min(right, x));
    }

    private void label(String text, double y, Color color) {
        g.setTextAlign(TextAlignment.RIGHT);
        g.setFill(color);
        g.fillText(text, GUTTER_PX - 10, y, GUTTER_PX - 14);
    }

    /** The height at which all lanes and a curve can be seen. */
    static double wantedHeight(List<TimelineContent.Lane> lanes) {
        return lanesTop() + Math.max(1, lanes.size()) * LANE_PX + 70;
    }
}
