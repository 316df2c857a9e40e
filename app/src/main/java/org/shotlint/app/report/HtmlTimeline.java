package org.shotlint.app.report;

import java.util.List;
import java.util.Locale;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ReportShot;

/** A clip from first to last frame as a small drawing: its shots, and a mark for each finding in the lane of its severity. */
final class HtmlTimeline {
    private static final int WIDTH = 1000;
    private static final int SHOTS_HEIGHT = 8;
    private static final int LANE_HEIGHT = 11;
    private static final double NARROWEST_MARK = 4;

    private final AnalysisReport report;
    private final int frames;

    HtmlTimeline(AnalysisReport report) {
        this.report = report;
        this.frames = Math.max(1, report.clip().framesDecoded());
    }

    void appendTo(StringBuilder page) {
        int height = SHOTS_HEIGHT + LANE_HEIGHT * Severity.values().length;
        page.append("<svg class=\"timeline\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height);
        page.append("\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"timeline, ");
        page.append(RunReport.counted(report.shots().size(), "shot")).append(", ");
        page.append(RunReport.counted(report.findings().size(), "finding")).append("\">\n");
        page.append("<rect class=\"lane\" x=\"0\" y=\"")
                .append(SHOTS_HEIGHT)
                .append("\" width=\"")
                .append(WIDTH);
        page.append("\" height=\"").append(height - SHOTS_HEIGHT).append("\"/>\n");
        for (ReportShot shot : report.shots()) {
            shot(page, shot, height);
        }
        for (Finding finding : report.findings()) {
            mark(page, finding);
        }
        page.append("</svg>\n<div class=\"scale\"><span>frame 0</span><span>frame ");
        page.append(frames - 1).append("</span></div>\n");
    }

    private void shot(StringBuilder page, ReportShot shot, int height) {
        double start = x(shot.frames().startFrame());
        double width = x(shot.frames().endFrame()) - start;
        page.append("<rect class=\"shot\" x=\"").append(number(start)).append("\" y=\"0\" width=\"");
        page.append(number(Math.max(1, width - 2))).append("\" height=\"4\"><title>shot from frame ");
        page.append(shot.frames().startFrame()).append(" (").append(Html.escape(shot.transition()));
        page.append(")</title></rect>\n");
        if (shot.frames().startFrame() > 0) {
            page.append("<rect class=\"cut\" x=\"")
                    .append(number(start - 1))
                    .append("\" y=\"0\" width=\"1.5\" height=\"");
            page.append(height).append("\"/>\n");
        }
    }

    private void mark(StringBuilder page, Finding finding) {
        double start = x(finding.frames().startFrame());
        double width = Math.max(NARROWEST_MARK, x(finding.frames().endFrame()) - start);
        int lane = List.of(Severity.values()).indexOf(finding.severity());
        int top = SHOTS_HEIGHT + lane * LANE_HEIGHT + 1;
        page.append("<rect class=\"mark ").append(finding.severity().word()).append("\" x=\"");
        page.append(number(Math.min(start, WIDTH - width)))
                .append("\" y=\"")
                .append(top)
                .append("\" width=\"");
        page.append(number(width))
                .append("\" height=\"")
                .append(LANE_HEIGHT - 2)
                .append("\" rx=\"2\"><title>");
        page.append(Html.escape(finding.check() + " at " + finding.timecode())).append("</title></rect>\n");
    }

    private double x(int frame) {
        return (double) WIDTH * Math.min(frame, frames) / frames;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
