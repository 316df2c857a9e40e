package org.shotlint.app.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.finding.Silenced;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.Outcome;
import org.shotlint.analysis.report.Status;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.evidence.EvidenceFolder;
import org.shotlint.app.review.Decision;
import org.shotlint.app.review.DecisionBook;

/** One clip in the document: name, facts, status and counts, timeline, findings, and how much was silenced. */
final class PdfClip {
    private static final float GAP = 9;
    private static final PdfStyle NAME = PdfStyle.bold(13, PdfTone.INK);
    private static final PdfStyle FACTS = PdfStyle.regular(8.5f, PdfTone.QUIET);
    private static final PdfStyle PROBLEM = PdfStyle.regular(8.5f, PdfTone.UNCHECKED);
    private static final float PILL_GAP = 5;
    private static final PdfStyle CONTINUED = PdfStyle.regular(8, PdfTone.QUIET);
    private static final float NAME_SHARE = 0.8f;

    private final PdfFont font;
    private final ClipRow row;
    private final AnalysisReport report;

    PdfClip(PdfFont font, ClipRow row) {
        this.font = font;
        this.row = row;
        this.report = row.report();
    }

    /** Adds the clip and its bookmarks; returns where it begins. Its first finding stands on the same page. */
    PdfSheet.Place addTo(PdfSheet sheet, PdfBookmarks bookmarks, PdfPictures pictures, DecisionBook decisions)
            throws IOException {
        List<PdfFinding> findings = new ArrayList<>();
        List<List<PdfPiece>> blocks = new ArrayList<>();
        EvidenceFolder evidence = new EvidenceFolder(row.paths().evidence());
        List<PdfPiece> header = header(pictures.filmstrip(evidence));
        for (int i = 0; i < report.findings().size(); i++) {
            PdfFinding finding = new PdfFinding(font, row, i);
            Decision decision = decisions.on(report.findings().get(i).key());
            findings.add(finding);
            blocks.add(finding.pieces(evidence, pictures, decision));
        }
        sheet.gap(2 * GAP);
        sheet.reserve(PdfSheet.height(header) + (blocks.isEmpty() ? 0 : GAP + PdfSheet.height(blocks.get(0))));
        PdfSheet.Place begin = sheet.addTogether(header);
        bookmarks.addClip(row.input().name(), begin);
        sheet.repeat(continued());
        for (int i = 0; i < blocks.size(); i++) {
            sheet.gap(GAP);
            bookmarks.addFinding(findings.get(i).title(), sheet.addTogether(blocks.get(i)));
        }
        sheet.repeat(List.of());
        return begin;
    }

    /** What stands above the findings on the clip's further pages; of a long name the end, which tells takes apart. */
    private List<PdfPiece> continued() {
        List<String> lines = font.lines(row.input().name(), CONTINUED.sizePoints(), PdfSheet.WIDTH * NAME_SHARE);
        String name = lines.get(lines.size() - 1);
        String text = (lines.size() == 1 ? "" : "\u2026") + name + ", continued";
        List<PdfPiece> pieces = new ArrayList<>(
                new PdfRow(font).cell(text, 0, PdfSheet.WIDTH, CONTINUED).pieces());
        pieces.add(PdfPiece.gap(GAP));
        return pieces;
    }

    private List<PdfPiece> header(List<PDImageXObject> filmstrip) {
        List<PdfPiece> pieces = new ArrayList<>(new PdfRow(font)
                .cell(row.input().name(), 0, PdfSheet.WIDTH, NAME)
                .pieces());
        String facts = HtmlClip.facts(report.clip());
        if (!facts.isEmpty()) {
            pieces.addAll(new PdfRow(font).cell(facts, 0, PdfSheet.WIDTH, FACTS).pieces());
        }
        pieces.add(PdfPiece.gap(3));
        pieces.addAll(pills());
        String cause = RunReport.cause(row);
        if (!cause.isEmpty()) {
            pieces.add(PdfPiece.gap(2));
            pieces.addAll(
                    new PdfRow(font).cell(cause, 0, PdfSheet.WIDTH, PROBLEM).pieces());
        }
        if (report.clip().framesDecoded() > 0) {
            pieces.add(PdfPiece.gap(6));
            if (!filmstrip.isEmpty()) {
                pieces.add(new PdfFilmstrip(filmstrip, PdfFilmstrip.aspect(report.clip())));
            }
            pieces.add(new PdfTimeline(font, report));
        }
        return pieces;
    }

    /** Status and counts, and what else is to be known of the checks. */
    private List<PdfPiece> pills() {
        PdfRow pills = new PdfRow(font);
        boolean complete = report.status() == Status.COMPLETE;
        float x = pill(pills, report.status().word(), 0, complete ? PdfTone.CLEAN : PdfTone.UNCHECKED);
        for (Severity severity : Severity.values()) {
            int count = RunReport.count(report, severity);
            if (count > 0) {
                x = pill(pills, RunReport.counted(count, severity.word()), x, PdfTone.of(severity));
            }
        }
        if (report.findings().isEmpty() && complete) {
            x = pill(pills, "no findings", x, PdfTone.CLEAN);
        }
        if (row.writeFailure().isPresent()) {
            x = pill(pills, "report not written", x, PdfTone.UNCHECKED);
        }
        return pills.cell(rest(), x + PILL_GAP, PdfSheet.WIDTH - x - PILL_GAP, FACTS)
                .pieces();
    }

    private float pill(PdfRow pills, String word, float x, PdfTone tone) {
        pills.pill(word, x, tone);
        return x + PdfCanvas.pillWidth(font, font.shown(word), PdfStyle.pill(tone)) + PILL_GAP;
    }

    /** What was silenced and what was not judged, as numbers. */
    private String rest() {
        List<String> parts = new ArrayList<>();
        if (!report.silenced().isEmpty()) {
            Map<String, Long> kinds = report.silenced().stream()
                    .map(Silenced::reason)
                    .collect(
                            Collectors.groupingBy(reason -> reason.kind().word(), TreeMap::new, Collectors.counting()));
            String list = kinds.entrySet().stream()
                    .map(kind -> kind.getValue() + " " + kind.getKey())
                    .collect(Collectors.joining(", "));
            parts.add(report.silenced().size() + " silenced (" + list + ").");
        }
        long checks = report.outcomes().stream().map(Outcome::check).distinct().count();
        if (checks > 0) {
            parts.add(RunReport.counted(checks, "check") + " without a judgement on every shot.");
        }
        return String.join(" ", parts);
    }
}
