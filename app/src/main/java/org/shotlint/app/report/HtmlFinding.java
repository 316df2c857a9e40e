package org.shotlint.app.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.engine.Overlays;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.app.evidence.EvidenceFolder;
import org.shotlint.app.evidence.FrameDrawing;
import org.shotlint.app.evidence.Moment;
import org.shotlint.app.review.Decision;

/** One finding on the page: what, where, when, the numbers behind it, and the frames that show it. */
final class HtmlFinding {
    private static final int LONGEST_KEPT_UNIT = 12;

    private final AnalysisReport report;
    private final Finding finding;
    private final StringBuilder figures = new StringBuilder();
    private final StringBuilder curveDrawings = new StringBuilder();
    private Overlays overlays = Overlays.none();
    private final StringBuilder decided = new StringBuilder();

    HtmlFinding(AnalysisReport report, Finding finding) {
        this.report = report;
        this.finding = finding;
    }

    /** Adds the pictures of the finding at {@code place} in the report, as far as there are any and the page has room. */
    HtmlFinding withPictures(EvidenceFolder evidence, int place, PictureBudget budget) throws IOException {
        for (Moment moment : Moment.values()) {
            Optional<byte[]> jpeg = evidence.picture(place, moment);
            Optional<String> address = jpeg.flatMap(budget::embed);
            if (address.isPresent()) {
                figures.append(HtmlFigure.of(
                        report,
                        finding,
                        moment,
                        moment.label(finding, report.clip().framesDecoded()),
                        address.get(),
                        drawing(moment),
                        moment.box(finding, overlays, report.clip())));
            } else if (jpeg.isPresent()) {
                figures.append("<p class=\"left-out\">The picture ").append(moment.word());
                figures.append(" is left out: this page is full. It lies in the evidence folder.</p>\n");
            }
        }
        if (figures.isEmpty() && place >= EvidenceFolder.FINDINGS_WITH_PICTURES) {
            figures.append("<p class=\"left-out\">Only the ").append(EvidenceFolder.FINDINGS_WITH_PICTURES);
            figures.append(" worst findings of a clip have pictures.</p>\n");
        }
        return this;
    }

    /** Has what the evidence holds drawn over the picture of the peak. */
    HtmlFinding withOverlays(Overlays known) {
        overlays = known;
        return this;
    }

    private FrameDrawing drawing(Moment moment) {
        Illustration drawn = overlays.illustrations().get(finding.key());
        return drawn == null || moment != Moment.PEAK
                ? FrameDrawing.nothing()
                : FrameDrawing.finding(
                        drawn, moment.frame(finding, report.clip().framesDecoded()));
    }

    /** Adds the curves of the finding's own check. */
    HtmlFinding withCurves(List<EvidenceCurve> curves) {
        for (EvidenceCurve curve : curves) {
            if (curve.check().equals(finding.check())) {
                new HtmlCurve(curve, finding.frames()).appendTo(curveDrawings);
            }
        }
        return this;
    }

    /** Adds what a person decided; the note is theirs, so it is escaped line by line. */
    HtmlFinding withDecision(Decision decision) {
        decided.append("<p class=\"decision\"><span class=\"pill ")
                .append(decision.disposition().word())
                .append("\">")
                .append(decision.disposition().label())
                .append("</span>");
        if (!decision.note().isBlank()) {
            decided.append(' ')
                    .append(decision.note()
                            .replace('\t', ' ')
                            .lines()
                            .map(Html::escape)
                            .collect(Collectors.joining("<br>")));
        }
        decided.append("</p>\n");
        return this;
    }

    void appendTo(StringBuilder page) {
        page.append("<article class=\"finding ")
                .append(finding.severity().word())
                .append("\">\n<div class=\"what\">\n");
        page.append("<h3><span class=\"pill ").append(finding.severity().word()).append("\">");
        page.append(finding.severity().word()).append("</span><code>").append(Html.escape(finding.check()));
        page.append("</code> ").append(Html.escape(finding.message())).append("</h3>\n<p class=\"where\"><b>");
        page.append(Html.escape(finding.timecode()))
                .append("</b> ")
                .append(frames())
                .append(" \u00b7 score ");
        page.append(String.format(Locale.ROOT, "%.2f", finding.score()));
        page.append(finding.calibrated() ? "" : " <small>(not calibrated)</small>");
        finding.subject().ifPresent(subject -> page.append(" \u00b7 ").append(Html.escape(subject)));
        page.append(finding.box().isEmpty() ? " \u00b7 whole frame" : "").append("</p>\n");
        page.append(decided);
        measurements(page);
        page.append(curveDrawings).append("</div>\n");
        if (!figures.isEmpty()) {
            page.append("<div class=\"figures\">\n").append(figures).append("</div>\n");
        }
        page.append("</article>\n");
    }

    private String frames() {
        int first = finding.frames().startFrame();
        int last = finding.frames().endFrame() - 1;
        return last <= first ? "frame " + first : "frames " + first + "\u2013" + last + ", peak " + finding.peakFrame();
    }

    private void measurements(StringBuilder page) {
        if (finding.measurements().isEmpty()) {
            return;
        }
        page.append("<table class=\"measurements\">\n<tr><th>measured</th><th>value</th><th>threshold</th></tr>\n");
        for (Measurement measurement : finding.measurements()) {
            String unit = Html.escape(measurement.unit());
            page.append("<tr><td>").append(Html.escape(measurement.name())).append("</td><td>");
            page.append(withUnit(measurement.value(), unit)).append("</td><td>");
            page.append(measurement.isJudged() ? withUnit(measurement.threshold(), unit) : "\u2013");
            page.append("</td></tr>\n");
        }
        page.append("</table>\n");
    }

    /** Number and unit, which part only where the unit is long. */
    private static String withUnit(double value, String unit) {
        String kept = unit.length() > LONGEST_KEPT_UNIT ? unit : unit.replace(' ', '\u00a0');
        return unit.isEmpty() ? number(value) : number(value) + '\u00a0' + kept;
    }

    /** Three digits are all a person compares. */
    static String number(double value) {
        double size = Math.abs(value);
        String format =
                size >= 100 || size == Math.rint(size) ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
