package org.shotlint.app.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.engine.Overlays;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.finding.Silenced;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.Outcome;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.evidence.EvidenceFolder;
import org.shotlint.app.review.DecisionBook;

/** One clip on the page: facts, timeline, findings, and folded below what was silenced and what could not be judged. */
final class HtmlClip {
    private final ClipRow row;
    private final AnalysisReport report;
    private final DecisionBook decisions;
    private final PictureBudget pictures;

    HtmlClip(ClipRow row, DecisionBook decisions, PictureBudget pictures) {
        this.row = row;
        this.decisions = decisions;
        this.report = row.report();
        this.pictures = pictures;
    }

    void appendTo(StringBuilder page) throws IOException {
        EvidenceFolder evidence = new EvidenceFolder(row.paths().evidence());
        List<EvidenceCurve> curves = evidence.curves();
        Overlays overlays = evidence.overlays();
        boolean open = !report.findings().isEmpty();
        page.append("<details class=\"clip\"").append(open ? " open" : "").append(">\n<summary>");
        page.append("<span class=\"file\">")
                .append(Html.escape(row.input().name()))
                .append("</span>");
        count(page, Severity.ERROR);
        count(page, Severity.WARNING);
        count(page, Severity.NOTE);
        if (!row.isWhole()) {
            page.append("<span class=\"pill unchecked\">")
                    .append(report.status().word())
                    .append("</span>");
        }
        page.append("<span class=\"facts\">")
                .append(Html.escape(facts(report.clip())))
                .append("</span></summary>\n");
        for (String reason : RunReport.reasons(report)) {
            page.append("<p class=\"problem\">").append(Html.escape(reason)).append("</p>\n");
        }
        if (report.clip().framesDecoded() > 0) {
            new HtmlTimeline(report).appendTo(page);
        }
        for (int i = 0; i < report.findings().size(); i++) {
            new HtmlFinding(report, report.findings().get(i))
                    .withOverlays(overlays)
                    .withPictures(evidence, i, pictures)
                    .withCurves(curves)
                    .withDecision(decisions.on(report.findings().get(i).key()))
                    .appendTo(page);
        }
        silenced(page);
        outcomes(page);
        page.append("</details>\n");
    }

    private void count(StringBuilder page, Severity severity) {
        int count = RunReport.count(report, severity);
        if (count > 0) {
            page.append("<span class=\"pill ").append(severity.word()).append("\">");
            page.append(RunReport.counted(count, severity.word())).append("</span>");
        }
    }

    /** Size, rate, length and coding of a clip in one line; only what is known. */
    static String facts(ClipFacts clip) {
        List<String> parts = new ArrayList<>();
        if (clip.width() > 0) {
            parts.add(clip.width() + "\u2009\u00d7\u2009" + clip.height());
        }
        if (!clip.frameRate().startsWith("0/")) {
            parts.add(rate(clip.frameRate()) + " fps" + (clip.variableFrameRate() ? ", variable" : ""));
        }
        if (clip.framesDecoded() > 0) {
            long promised = clip.framesPromised().orElse(clip.framesDecoded());
            String of = promised == clip.framesDecoded() ? "" : " of " + promised;
            parts.add(clip.framesDecoded() + of + " frames");
            parts.add(String.format(Locale.ROOT, "%.2f s", clip.durationSeconds()));
        }
        if (!clip.codec().isEmpty()) {
            parts.add(clip.codec());
        }
        return String.join(" \u00b7 ", parts);
    }

    private static String rate(String fraction) {
        String[] parts = fraction.split("/", 2);
        double value = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.3f", value);
    }

    private void silenced(StringBuilder page) {
        if (report.silenced().isEmpty()) {
            return;
        }
        page.append("<details class=\"more\"><summary>")
                .append(report.silenced().size());
        page.append(" silenced, with the reason</summary>\n");
        for (Silenced silenced : report.silenced()) {
            page.append("<div class=\"silenced\"><p class=\"reason\"><b>");
            page.append(Html.escape(silenced.reason().kind().word())).append(" \u00b7 ");
            page.append(Html.escape(silenced.reason().id())).append("</b> ");
            page.append(Html.escape(silenced.reason().text())).append("</p>\n");
            new HtmlFinding(report, silenced.finding()).appendTo(page);
            page.append("</div>\n");
        }
        page.append("</details>\n");
    }

    private void outcomes(StringBuilder page) {
        if (report.outcomes().isEmpty()) {
            return;
        }
        long checks = report.outcomes().stream().map(Outcome::check).distinct().count();
        page.append("<details class=\"more\"><summary>").append(RunReport.counted(checks, "check"));
        page.append(" without a judgement on every shot</summary>\n<table class=\"outcomes\">\n");
        for (Outcome outcome : report.outcomes()) {
            page.append("<tr><td><code>").append(Html.escape(outcome.check())).append("</code></td><td>shot ");
            page.append(outcome.shot() + 1).append("</td><td>").append(Html.escape(outcome.outcome()));
            page.append("</td><td>").append(Html.escape(outcome.reason())).append("</td></tr>\n");
        }
        page.append("</table>\n</details>\n");
    }
}
