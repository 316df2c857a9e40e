package org.shotlint.app.report;

import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.time.FrameRange;

/** A curve as a small drawing: its values over the whole clip, the threshold they are held against, and the frames of the finding. */
final class HtmlCurve {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 60;
    /** More points than this are not told apart at the size of the drawing. */
    private static final int MOST_POINTS = 300;

    private static final double HEADROOM = 1.1;

    private final EvidenceCurve curve;
    private final float[] values;
    private final FrameRange frames;

    HtmlCurve(EvidenceCurve curve, FrameRange frames) {
        this.curve = curve;
        this.values = curve.values();
        this.frames = frames;
    }

    void appendTo(StringBuilder page) {
        if (values.length < 2) {
            return;
        }
        double top = top();
        double from = (double) WIDTH * Math.min(frames.startFrame(), values.length) / values.length;
        double to = (double) WIDTH * Math.min(frames.endFrame(), values.length) / values.length;
        page.append("<div class=\"curve\"><svg viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT);
        page.append("\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"curve\"><rect class=\"range\" x=\"");
        page.append(HtmlTimeline.number(from)).append("\" y=\"0\" width=\"");
        page.append(HtmlTimeline.number(Math.max(2, to - from)))
                .append("\" height=\"")
                .append(HEIGHT)
                .append("\"/>");
        String level = HtmlTimeline.number(y(curve.threshold(), top));
        page.append("<line class=\"threshold\" x1=\"0\" x2=\"")
                .append(WIDTH)
                .append("\" y1=\"")
                .append(level);
        page.append("\" y2=\"")
                .append(level)
                .append("\"/><path d=\"")
                .append(path(top))
                .append("\"/></svg><small>");
        page.append(Html.escape(curve.name()));
        page.append(curve.unit().isEmpty() ? "" : " (" + Html.escape(curve.unit()) + ")");
        page.append(", dashed: threshold ")
                .append(HtmlFinding.number(curve.threshold()))
                .append("</small></div>\n");
    }

    private double top() {
        double top = Math.abs(curve.threshold());
        for (float value : values) {
            top = Float.isFinite(value) ? Math.max(top, value) : top;
        }
        return top <= 0 ? 1 : top * HEADROOM;
    }

    private static double y(double value, double top) {
        return HEIGHT * (1 - Math.min(1, Math.max(0, value / top)));
    }

    /** The highest value of each stretch, so that a peak of one frame is never lost. */
    private String path(double top) {
        int points = Math.min(MOST_POINTS, values.length);
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < points; i++) {
            int start = (int) ((long) i * values.length / points);
            int end = Math.max(start + 1, (int) ((long) (i + 1) * values.length / points));
            float highest = Float.NaN;
            for (int k = start; k < end; k++) {
                highest = Float.isNaN(highest)
                        ? values[k]
                        : Float.isNaN(values[k]) ? highest : Math.max(highest, values[k]);
            }
            if (Float.isFinite(highest)) {
                double x = (i + 0.5) * WIDTH / points;
                path.append(drawing ? 'L' : 'M').append(HtmlTimeline.number(x)).append(' ');
                path.append(HtmlTimeline.number(y(highest, top)));
                path.append(drawing ? "" : "h0"); // a lone value is a dot
            }
            drawing = Float.isFinite(highest);
        }
        return path.toString();
    }
}
