package org.shotlint.app.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.app.compare.ClipPair;
import org.shotlint.app.compare.ComparedClip;
import org.shotlint.app.compare.ComparedPair;
import org.shotlint.app.compare.FindingChange;
import org.shotlint.app.compare.Side;
import org.shotlint.app.compare.TakePictures;
import org.shotlint.app.evidence.EvidenceFolder;
import org.shotlint.app.evidence.Moment;

/** Two clips on the page of a comparison: what is new, what is gone, and folded below what is unchanged. */
final class HtmlPair {
    private final ComparedPair pair;
    private final TakePictures takes;
    private final PictureBudget pictures;

    HtmlPair(ComparedPair pair, TakePictures takes, PictureBudget pictures) {
        this.pair = pair;
        this.takes = takes;
        this.pictures = pictures;
    }

    void appendTo(StringBuilder page) throws IOException {
        ClipPair clips = pair.clips();
        boolean open = pair.count(FindingChange.Kind.NEW) + pair.count(FindingChange.Kind.GONE) > 0;
        page.append("<details class=\"clip\"").append(open ? " open" : "").append(">\n<summary><span class=\"file\">");
        page.append(Html.escape(clips.a().name())).append("</span>");
        if (!clips.a().name().equals(clips.b().name())) {
            page.append("<span class=\"quiet\">and</span><span class=\"file\">");
            page.append(Html.escape(clips.b().name())).append("</span>");
        }
        page.append(verdict());
        for (FindingChange.Kind kind : FindingChange.Kind.values()) {
            int count = pair.count(kind);
            if (count > 0) {
                page.append("<span class=\"change ").append(kind.word()).append("\">");
                page.append(count).append(' ').append(kind.word()).append("</span>");
            }
        }
        page.append("<span class=\"facts\">").append(clips.rule().text()).append("</span></summary>\n");
        problems(page, Side.A, clips.a());
        problems(page, Side.B, clips.b());
        changes(page, FindingChange.Kind.NEW);
        changes(page, FindingChange.Kind.GONE);
        if (pair.count(FindingChange.Kind.UNCHANGED) > 0) {
            page.append("<details class=\"more\"><summary>").append(pair.count(FindingChange.Kind.UNCHANGED));
            page.append(" unchanged</summary>\n");
            changes(page, FindingChange.Kind.UNCHANGED);
            page.append("</details>\n");
        }
        page.append("</details>\n");
    }

    private String verdict() {
        return switch (pair.closer()) {
            case A -> "<span class=\"pill error\">worse in B</span>";
            case B -> "<span class=\"pill intended\">better in B</span>";
            case SAME -> "<span class=\"pill open\">the same</span>";
            case UNKNOWN -> "<span class=\"pill unchecked\">not compared in full</span>";
        };
    }

    private static void problems(StringBuilder page, Side side, ComparedClip clip) {
        if (clip.isWhole()) {
            return;
        }
        page.append("<p class=\"problem\"><b>")
                .append(side)
                .append("</b> ")
                .append(clip.report().status().word());
        for (String reason : RunReport.reasons(clip.report())) {
            page.append(": ").append(Html.escape(reason));
        }
        page.append("</p>\n");
    }

    private void changes(StringBuilder page, FindingChange.Kind kind) throws IOException {
        List<FindingChange> changes =
                pair.changes().stream().filter(change -> change.kind() == kind).toList();
        for (FindingChange change : changes) {
            change(page, change);
        }
    }

    private void change(StringBuilder page, FindingChange change) throws IOException {
        Finding finding = change.finding();
        page.append("<article class=\"finding ").append(change.kind().word()).append("\">\n<div class=\"what\">\n<h3>");
        page.append("<span class=\"change ")
                .append(change.kind().word())
                .append("\">")
                .append(change.kind().word());
        page.append("</span><span class=\"pill ")
                .append(finding.severity().word())
                .append("\">");
        page.append(finding.severity().word()).append("</span><code>").append(Html.escape(finding.check()));
        page.append("</code> ").append(Html.escape(finding.message())).append("</h3>\n");
        finding.subject()
                .ifPresent(subject -> page.append("<p class=\"where\">")
                        .append(Html.escape(subject))
                        .append("</p>\n"));
        where(page, Side.A, change.a());
        where(page, Side.B, change.b());
        boolean both = change.kind() == FindingChange.Kind.UNCHANGED;
        page.append("</div>\n<div class=\"figures").append(both ? " pair" : "").append("\">\n");
        for (Side side : Side.values()) {
            for (Moment moment : both ? List.of(Moment.PEAK) : List.of(Moment.values())) {
                figure(page, side, change, moment);
            }
        }
        page.append("</div>\n</article>\n");
    }

    /** The finding, or what this take shows at the same time where it has no such finding. */
    private void figure(StringBuilder page, Side side, FindingChange change, Moment moment) throws IOException {
        Optional<FindingChange.Placed> placed = side == Side.A ? change.a() : change.b();
        if (placed.isPresent()) {
            figure(page, side, placed.get(), moment);
            return;
        }
        AnalysisReport own = pair.owner(change).report();
        int at = moment.frame(change.finding(), own.clip().framesDecoded());
        Optional<ComparedPair.Place> bare = pair.bare(change, at);
        Optional<TakePictures.Picture> picture =
                bare.isPresent() ? takes.at(bare.get().clip(), bare.get().frame()) : Optional.empty();
        Optional<String> address = picture.map(TakePictures.Picture::jpeg).flatMap(pictures::embed);
        if (address.isPresent()) {
            int frame = picture.get().frame();
            String caption = side.name() + (frame == bare.get().frame() ? ", same time" : ", nearest picture kept");
            page.append(HtmlFigure.beside(own, change.finding(), caption, frame, address.get()));
        }
    }

    private static void where(StringBuilder page, Side side, Optional<FindingChange.Placed> placed) {
        page.append("<p class=\"where\"><span class=\"side ")
                .append(side.word())
                .append("\">")
                .append(side);
        page.append("</span> ");
        if (placed.isEmpty()) {
            page.append("no such finding</p>\n");
            return;
        }
        Finding finding = placed.get().finding();
        int last = finding.frames().endFrame() - 1;
        page.append("<b>").append(Html.escape(finding.timecode())).append("</b> frames ");
        page.append(finding.frames().startFrame()).append('\u2013').append(last);
        page.append(String.format(Locale.ROOT, " \u00b7 score %.2f</p>\n", finding.score()));
    }

    private void figure(StringBuilder page, Side side, FindingChange.Placed placed, Moment moment) throws IOException {
        ComparedClip clip = side == Side.A ? pair.clips().a() : pair.clips().b();
        Optional<String> address = new EvidenceFolder(clip.evidence())
                .picture(placed.place(), moment)
                .flatMap(pictures::embed);
        if (address.isPresent()) {
            String caption = side.name() + ", "
                    + moment.label(placed.finding(), clip.report().clip().framesDecoded());
            page.append(HtmlFigure.of(clip.report(), placed.finding(), moment, caption, address.get()));
        }
    }
}
