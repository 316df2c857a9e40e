package org.shotlint.app.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.app.evidence.FrameDrawing;
import org.shotlint.app.evidence.Moment;

/** One picture of a finding with its box drawn over it. */
final class HtmlFigure {
    private static final double WHOLE = 100;

    private HtmlFigure() {}

    /** @param caption what stands below, before the number of the frame */
    static String of(AnalysisReport report, Finding finding, Moment moment, String caption, String address)
            throws IOException {
        return of(report, finding, moment, caption, address, FrameDrawing.nothing(), finding.box());
    }

    /**
     * @param drawing what is drawn over the picture beside the box of the finding
     * @param place that box as it lies in this frame
     */
    static String of(
            AnalysisReport report,
            Finding finding,
            Moment moment,
            String caption,
            String address,
            FrameDrawing drawing,
            Optional<Box> place)
            throws IOException {
        HtmlOverlay overlay = new HtmlOverlay(drawing, report.clip());
        int frame = moment.frame(finding, report.clip().framesDecoded());
        String box =
                place.map(at -> outline(report.clip(), finding, at, moment)).orElse("");
        return "<figure><div class=\"frame\"><img alt=\"frame " + frame + "\" src=\"" + address + "\">"
                + overlay.layers() + box + "</div><figcaption><b>" + Html.escape(caption) + "</b> frame " + frame
                + overlay.keys() + "</figcaption></figure>\n";
    }

    /** A picture of another take, with the place of the finding that only {@code report} has marked faintly. */
    static String beside(AnalysisReport report, Finding finding, String caption, int frame, String address) {
        String box = finding.box()
                .map(place -> outline(report.clip(), finding, place, Moment.BEFORE))
                .orElse("");
        return "<figure><div class=\"frame\"><img alt=\"frame " + frame + "\" src=\"" + address + "\">" + box
                + "</div><figcaption><b>" + Html.escape(caption) + "</b> frame " + frame + "</figcaption></figure>\n";
    }

    /** The box in shares of the frame; faint where it only marks the place of what another frame shows. */
    private static String outline(ClipFacts clip, Finding finding, Box box, Moment moment) {
        if (clip.width() == 0 || clip.height() == 0) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "<span class=\"box %s%s\" style=\"left:%.2f%%;top:%.2f%%;width:%.2f%%;height:%.2f%%\"></span>",
                finding.severity().word(),
                moment == Moment.PEAK ? "" : " faint",
                WHOLE * box.x() / clip.width(),
                WHOLE * box.y() / clip.height(),
                WHOLE * box.width() / clip.width(),
                WHOLE * box.height() / clip.height());
    }
}
