package org.shotlint.app.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.shotlint.app.compare.ClipPairing;
import org.shotlint.app.compare.Closer;
import org.shotlint.app.compare.Comparison;
import org.shotlint.app.compare.FindingChange;
import org.shotlint.app.compare.Load;
import org.shotlint.app.compare.Side;
import org.shotlint.app.compare.TakePictures;
import org.shotlint.app.compare.Tally;

/** A comparison as one page that needs nothing beside itself: the answer first, then checks and characters, then the clips, B worse first. */
public final class HtmlComparison {
    private static final long PICTURE_BYTES = 30L << 20;

    private final Comparison comparison;
    private final TakePictures takes;
    private final PictureBudget pictures = new PictureBudget(PICTURE_BYTES);
    private final StringBuilder page = new StringBuilder();

    private HtmlComparison(Comparison comparison, TakePictures takes) {
        this.comparison = comparison;
        this.takes = takes;
    }

    /**
     * The page.
     *
     * @param takes pictures of takes where they have no finding
     * @throws IOException if evidence or resources of the program cannot be read
     */
    public static String text(Comparison comparison, TakePictures takes) throws IOException {
        return new HtmlComparison(comparison, takes).page();
    }

    private String page() throws IOException {
        page.append(HtmlHead.of("comparison of " + comparison.titleA() + " and " + comparison.titleB()));
        header();
        page.append("<main>\n");
        notCompared();
        tallies("By check", "check", comparison.checks());
        tallies("By character", "character", comparison.characters());
        clips();
        footer();
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void header() {
        page.append("<header>\n<div class=\"bar\"><span class=\"brand\"><i></i>Shotlint comparison</span></div>\n");
        page.append("<dl class=\"sides\">");
        title(Side.A, comparison.titleA());
        title(Side.B, comparison.titleB());
        page.append("</dl>\n<ul class=\"tiles\">\n");
        tile("", comparison.pairs().size(), "pairs of clips");
        tile("error", comparison.pairs(Closer.A), "worse in B");
        tile("clean", comparison.pairs(Closer.B), "better in B");
        tile("", comparison.pairs(Closer.SAME), "the same");
        tile("error", comparison.count(FindingChange.Kind.NEW), "findings new in B");
        tile("clean", comparison.count(FindingChange.Kind.GONE), "findings gone in B");
        tile("", comparison.count(FindingChange.Kind.UNCHANGED), "findings unchanged");
        tile("unchecked", comparison.unpaired().size() + comparison.pairs(Closer.UNKNOWN), "not compared in full");
        page.append("</ul>\n</header>\n");
    }

    private void title(Side side, String title) {
        page.append("<div><dt class=\"side ").append(side.word()).append("\">").append(side);
        page.append("</dt><dd>").append(Html.escape(title)).append("</dd></div>");
    }

    private void tile(String kind, int number, String label) {
        page.append("<li class=\"tile ").append(kind).append(number == 0 ? " zero" : "");
        page.append("\"><b>").append(number).append("</b><span>").append(label).append("</span></li>\n");
    }

    private void notCompared() {
        if (comparison.unpaired().isEmpty()) {
            return;
        }
        page.append("<section>\n<h2>Without a counterpart</h2>\n<table class=\"unchecked\">\n");
        for (ClipPairing.Unpaired unpaired : comparison.unpaired()) {
            page.append("<tr><td><span class=\"side ")
                    .append(unpaired.side().word())
                    .append("\">");
            page.append(unpaired.side()).append("</span></td><td class=\"file\">");
            page.append(Html.escape(unpaired.clip().name())).append("</td><td>");
            page.append(Html.escape(unpaired.reason())).append("</td></tr>\n");
        }
        page.append("</table>\n</section>\n");
    }

    private void tallies(String heading, String what, List<Tally> tallies) {
        List<Tally> telling = tallies.stream().filter(Tally::isTelling).toList();
        if (tallies.isEmpty()) {
            return;
        }
        page.append("<section>\n<h2>").append(heading).append("</h2>\n");
        if (!telling.isEmpty()) {
            table(what, telling);
        }
        if (telling.size() < tallies.size()) {
            page.append("<p class=\"quiet\">Without findings on either side: ");
            page.append(tallies.stream()
                    .filter(tally -> !tally.isTelling())
                    .map(tally -> "<code>" + Html.escape(tally.name()) + "</code>")
                    .collect(Collectors.joining(" ")));
            page.append("</p>\n");
        }
        page.append("</section>\n");
    }

    private void table(String what, List<Tally> tallies) {
        page.append("<table class=\"tallies\">\n<tr><th>");
        page.append(what)
                .append("</th><th>closer to model</th><th class=\"number\">in A</th><th class=\"number\">in B</th>");
        page.append("<th class=\"number\">new</th><th class=\"number\">gone</th><th class=\"number\">unchanged</th>");
        page.append("<th></th></tr>\n");
        for (Tally tally : tallies) {
            page.append("<tr><td><code>").append(Html.escape(tally.name())).append("</code></td><td>");
            page.append(closer(tally.closer())).append("</td>");
            load(tally.a());
            load(tally.b());
            number(tally.newInB());
            number(tally.gone());
            number(tally.unchanged());
            page.append("<td class=\"where\">").append(unjudged(tally)).append("</td></tr>\n");
        }
        page.append("</table>\n");
    }

    private void load(Load load) {
        number(load.findings());
    }

    private void number(int number) {
        page.append("<td class=\"number").append(number == 0 ? " zero" : "").append("\">");
        page.append(number).append("</td>");
    }

    private static String unjudged(Tally tally) {
        StringBuilder text = new StringBuilder();
        if (tally.unjudgedA() > 0) {
            text.append("not judged in A: ").append(RunReport.counted(tally.unjudgedA(), "clip"));
        }
        if (tally.unjudgedB() > 0) {
            text.append(text.isEmpty() ? "" : ", ").append("not judged in B: ");
            text.append(RunReport.counted(tally.unjudgedB(), "clip"));
        }
        return text.toString();
    }

    private static String closer(Closer closer) {
        return switch (closer) {
            case A -> "<span class=\"side a\">A</span>";
            case B -> "<span class=\"side b\">B</span>";
            case SAME -> "<span class=\"quiet\">the same</span>";
            case UNKNOWN -> "<span class=\"quiet\">unknown</span>";
        };
    }

    private void clips() throws IOException {
        if (comparison.pairs().isEmpty()) {
            return;
        }
        page.append("<section>\n<h2>Clips, worse in B first</h2>\n");
        for (var pair : comparison.pairs()) {
            new HtmlPair(pair, takes, pictures).appendTo(page);
        }
        page.append("</section>\n");
    }

    private void footer() {
        page.append("<footer>");
        for (String note : comparison.notes()) {
            page.append("<p>").append(Html.escape(note)).append("</p>");
        }
        if (pictures.leftOut() > 0) {
            page.append("<p>").append(RunReport.counted(pictures.leftOut(), "picture"));
            page.append(" left out of this page, which holds at most ").append(PICTURE_BYTES >> 20);
            page.append(" MB of them; all lie in the .evidence folders beside the reports.</p>");
        }
        page.append(
                        "<p>Closer to model is the side with fewer findings, or with clearly lower scores where the numbers are equal; ")
                .append(
                        "for a clip the worst severity in which the two differ decides. The same finding is the same check at the same ")
                .append("time and place. Frames count from 0.</p></footer>\n");
    }
}
