package org.shotlint.app.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Measurement;

/**
 * Draws what speaks for the finding that is looked at, frame by frame, against its limit. A check that keeps no value for each frame has one
 * for each finding instead: that is drawn as a step over the finding's frames.
 */
final class CurvePainter {
    private final GraphicsContext g;
    private final Palette palette;
    private final TimelineScale scale;
    private final double right;

    /** What the vertical axis means. */
    private record Axis(String title, double limit, double largest) {}

    CurvePainter(GraphicsContext g, Palette palette, TimelineScale scale) {
        this.g = g;
        this.palette = palette;
        this.scale = scale;
        this.right = scale.leftPx() + scale.widthPx();
    }

    void paint(TimelineScene scene, double top, double bottom) {
        g.setFill(palette.band().deriveColor(0, 1, 1, 0.45));
        g.fillRect(scale.leftPx(), top, scale.widthPx(), bottom - top);
        scene.current().ifPresent(finding -> {
            g.setFill(palette.of(finding.severity()).deriveColor(0, 1, 1, 0.18));
            double from = clip(scale.x(finding.frames().startFrame()));
            double to = clip(scale.x(finding.frames().endFrame()));
            g.fillRect(from, top, to - from, bottom - top);
        });
        if (scene.curve().isPresent()) {
            EvidenceCurve curve = scene.curve().get();
            float[] values = curve.values();
            double largest = Math.max(1e-9, curve.threshold() * 1.25);
            for (float value : values) {
                largest = Float.isFinite(value) ? Math.max(largest, value * 1.05) : largest;
            }
            Axis axis = new Axis(titled(curve.name(), curve.unit()), curve.threshold(), largest);
            limit(axis, top, bottom);
            line(values, axis, top, bottom);
            names("curve", axis, top, bottom);
        } else if (scene.current().isPresent()) {
            steps(scene, scene.current().get(), top, bottom);
        }
    }

    private void steps(TimelineScene scene, Finding current, double top, double bottom) {
        Optional<Measurement> first = current.measurements().stream().findFirst();
        if (first.isEmpty()) {
            label("curve", top + 8, palette.faintText());
            words("no number for each frame", scale.leftPx() + 6, top + 9, palette.faintText());
            return;
        }
        String name = first.get().name();
        List<Finding> all = scene.content().findingsOf(current.check());
        double largest = all.stream()
                .flatMap(finding -> value(finding, name).stream())
                .max(Comparator.naturalOrder())
                .orElse(1.0);
        double limit = first.get().threshold();
        Axis axis = new Axis(
                titled(name, first.get().unit()) + ", one value for the finding",
                limit,
                Math.max(1e-9, 1.25 * Math.max(largest, limit)));
        limit(axis, top, bottom);
        for (Finding finding : all) {
            value(finding, name).ifPresent(value -> step(finding, height(value, axis, top, bottom), bottom));
        }
        names("measured", axis, top, bottom);
    }

    private void step(Finding finding, double y, double bottom) {
        double from = scale.x(finding.frames().startFrame());
        double to = scale.x(finding.frames().endFrame());
        if (to < scale.leftPx() || from > right) {
            return;
        }
        double left = clip(from);
        double end = Math.max(left + 3, clip(to));
        g.setFill(palette.curve().deriveColor(0, 1, 1, 0.25));
        g.fillRect(left, y, end - left, bottom - y);
        g.setStroke(palette.curve());
        g.setLineWidth(1.5);
        g.strokeLine(left, y, end, y);
        g.setLineWidth(1);
    }

    private static Optional<Double> value(Finding finding, String name) {
        return finding.measurements().stream()
                .filter(measurement -> measurement.name().equals(name))
                .map(Measurement::value)
                .filter(value -> Double.isFinite(value))
                .findFirst();
    }

    private static String titled(String name, String unit) {
        return name + (unit.isEmpty() ? "" : ", " + unit);
    }

    private static double height(double value, Axis axis, double top, double bottom) {
        return bottom - 1 - (bottom - top - 2) * Math.max(0, value) / axis.largest();
    }

    private void limit(Axis axis, double top, double bottom) {
        double y = Math.round(height(axis.limit(), axis, top, bottom)) + 0.5;
        g.setStroke(palette.threshold());
        g.setLineDashes(4, 4);
        g.strokeLine(scale.leftPx(), y, right, y);
        g.setLineDashes();
    }

    private void names(String row, Axis axis, double top, double bottom) {
        label(row, top + 8, palette.text());
        if (bottom - top > 54) {
            label("threshold", top + 24, palette.faintText());
            label(Numbers.brief(axis.limit()), top + 38, palette.faintText());
        }
        words(axis.title(), scale.leftPx() + 6, top + 9, palette.text());
    }

    private void line(float[] values, Axis axis, double top, double bottom) {
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
            double y = height(values[i], axis, top, bottom);
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

    private double clip(double x) {
        return Math.max(scale.leftPx(), Math.min(right, x));
    }

    private void words(String text, double x, double y, Color color) {
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(color);
        g.fillText(text, x, y, right - x - 4);
    }

    private void label(String text, double y, Color color) {
        g.setTextAlign(TextAlignment.RIGHT);
        g.setFill(color);
        g.fillText(text, TimelineRows.GUTTER_PX - 10, y, TimelineRows.GUTTER_PX - 14);
    }
}
