package org.shotlint.app.report;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.review.Disposition;

/**
 * The run as one page that needs nothing beside itself: no script, no font, no address outside of it. What could not be checked stands first,
 * then the clips worst first.
 */
final class HtmlSummary {
    private static final long PICTURE_BYTES = 30L << 20;
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final RunReport run;
    private final PictureBudget pictures = new PictureBudget(PICTURE_BYTES);
    private final StringBuilder page = new StringBuilder();

    private HtmlSummary(RunReport run) {
        this.run = run;
    }

    /** The page. */
    static String text(RunReport run) throws IOException {
        return new HtmlSummary(run).page();
    }

    private String page() throws IOException {
        page.append(HtmlHead.of(run.totals()));
        header();
        page.append("<main>\n");
        notChecked();
        findings();
        clean();
        footer();
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void header() {
        String date = DATE.format(run.result().started().atZone(ZoneId.systemDefault()));
        page.append("<header>\n<div class=\"bar\"><span class=\"brand\"><i></i>Shotlint</span><span class=\"when\">")
                .append(Html.escape(date))
                .append("</span></div>\n<ul class=\"tiles\">\n");
        tile("", run.result().rows().size(), "clips");
        tile("error", run.total(Severity.ERROR), "errors");
        tile("warning", run.total(Severity.WARNING), "warnings");
        tile("note", run.total(Severity.NOTE), "notes");
        tile("clean", withoutFindings().size(), "clips without findings");
        tile("unchecked", run.notWhole().size() + run.result().unfinished().size(), "not checked in full");
        page.append("</ul>\n");
        decisions();
        page.append("</header>\n");
    }

    private void decisions() {
        if (withFindings().isEmpty()) {
            return;
        }
        page.append("<p class=\"decided\">Decisions:");
        for (Disposition disposition : Disposition.values()) {
            int count = run.total(disposition);
            page.append(" <span class=\"pill ").append(disposition.word()).append("\">");
            page.append(count).append(' ').append(disposition.label());
            page.append(disposition == Disposition.FALSE_ALARM && count != 1 ? "s" : "")
                    .append("</span>");
        }
        page.append("</p>\n");
    }

    private void tile(String kind, int number, String label) {
        String quiet = number == 0 ? " zero" : "";
        page.append("<li class=\"tile ")
                .append(kind)
                .append(quiet)
                .append("\"><b>")
                .append(number);
        page.append("</b><span>").append(label).append("</span></li>\n");
    }

    private void notChecked() {
        List<Unchecked> groups = Unchecked.of(run);
        if (groups.isEmpty()) {
            return;
        }
        int inFront = Math.min(Unchecked.CAUSES_IN_FRONT, groups.size());
        List<Unchecked> further = groups.subList(inFront, groups.size());
        page.append("<section>\n<h2>Not checked in full</h2>\n");
        uncheckedTable(groups.subList(0, inFront));
        if (!further.isEmpty()) {
            page.append("<details class=\"more\"><summary>")
                    .append(RunReport.counted(Unchecked.clips(further), "more clip"))
                    .append(" with ")
                    .append(RunReport.counted(further.size(), "other cause"))
                    .append("</summary>\n");
            uncheckedTable(further);
            page.append("</details>\n");
        }
        page.append("</section>\n");
    }

    private void uncheckedTable(List<Unchecked> groups) {
        page.append("<table class=\"unchecked\">\n");
        for (Unchecked group : groups) {
            page.append("<tr><td><span class=\"pill unchecked\">").append(group.status());
            page.append("</span></td><td class=\"file\">").append(names(group)).append("</td><td>");
            page.append(lines(group.causes())).append("</td></tr>\n");
        }
        page.append("</table>\n");
    }

    private static String names(Unchecked group) {
        String names = lines(group.names());
        return group.isLong()
                ? "<details><summary>" + group.names().size() + " clips</summary>" + names + "</details>"
                : names;
    }

    private static String lines(List<String> texts) {
        return texts.stream().map(Html::escape).collect(Collectors.joining("<br>"));
    }

    private void findings() throws IOException {
        List<ClipRow> rows = run.result().rows().isEmpty() ? List.of() : withFindings();
        if (rows.isEmpty()) {
            return;
        }
        page.append("<section>\n<h2>Findings, worst clips first</h2>\n");
        for (ClipRow row : rows) {
            new HtmlClip(row, run.decisions(), pictures).appendTo(page);
        }
        page.append("</section>\n");
    }

    private List<ClipRow> withFindings() {
        return run.worstFirst().stream()
                .filter(row -> !row.report().findings().isEmpty())
                .toList();
    }

    private List<ClipRow> withoutFindings() {
        return run.whole().stream()
                .filter(row -> row.report().findings().isEmpty())
                .toList();
    }

    private void clean() throws IOException {
        List<ClipRow> rows = withoutFindings();
        if (rows.isEmpty()) {
            return;
        }
        page.append("<section>\n<h2>Without findings</h2>\n");
        for (ClipRow row : rows) {
            new HtmlClip(row, run.decisions(), pictures).appendTo(page);
        }
        page.append("</section>\n");
    }

    private void footer() {
        page.append("<footer>");
        for (String note : run.result().inputs().notes()) {
            page.append("<p>").append(Html.escape(note)).append("</p>");
        }
        int ignored = run.result().inputs().ignoredFiles();
        if (ignored > 0) {
            page.append("<p>").append(RunReport.counted(ignored, "file")).append(" of other kinds ignored.</p>");
        }
        if (pictures.leftOut() > 0) {
            page.append("<p>").append(RunReport.counted(pictures.leftOut(), "picture"));
            page.append(" left out of this page, which holds at most ").append(PICTURE_BYTES >> 20);
            page.append(" MB of them; all lie in the .evidence folders beside the reports.</p>");
        }
        page.append("<p>Frames count from 0. Scores order the findings of one check; where a finding says ")
                .append("\u201cnot calibrated\u201d they are no shares of true findings.</p><p>Shotlint ")
                .append(Html.escape(run.toolVersion()))
                .append("</p></footer>\n");
    }
}
