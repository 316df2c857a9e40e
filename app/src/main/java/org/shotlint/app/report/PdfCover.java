package org.shotlint.app.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.review.Disposition;

/** The first pages: what run this is and how it ended, what could not be checked, the counts, and the list of clips. */
final class PdfCover {
    private static final float GAP = 16;
    private static final float LABEL_COLUMN = 70;
    private static final float DECISIONS_GAP = 6;
    private static final float NUMBER_COLUMN = 56;
    private static final float COLUMN_GAP = 8;
    private static final PdfStyle PLAIN = PdfStyle.regular(8.5f, PdfTone.INK);
    private static final PdfStyle QUIET = PdfStyle.regular(8.5f, PdfTone.QUIET);
    private static final PdfStyle SMALL = PdfStyle.regular(7, PdfTone.QUIET);

    private final PdfSheet sheet;
    private final PdfFont font;
    private final RunReport run;

    PdfCover(PdfSheet sheet, RunReport run) {
        this.sheet = sheet;
        this.font = sheet.font();
        this.run = run;
    }

    /** A line in the list of clips that wants the number of the clip's page. */
    record Entry(ClipRow row, PdfSheet.Place place) {}

    /** Adds the pages; {@code clips} are listed in their order. */
    List<Entry> add(Path out, List<ClipRow> clips, List<Unchecked> unchecked) throws IOException {
        sheet.add(new PdfRow(font)
                .cell("Shotlint report", 0, PdfSheet.WIDTH, PdfStyle.bold(24, PdfTone.INK))
                .pieces());
        sheet.gap(4);
        label("run folder", out.toAbsolutePath().normalize().toString());
        label("date", HtmlSummary.DATE.format(run.result().started().atZone(ZoneId.systemDefault())));
        label("made by", "Shotlint " + run.toolVersion());
        sheet.gap(GAP);
        sheet.add(new PdfRow(font)
                .cell(verdict(), 0, PdfSheet.WIDTH, PdfStyle.bold(13, verdictTone()))
                .pieces());
        sheet.gap(6);
        sheet.add(List.of(tiles()));
        if (withFindings() > 0) {
            sheet.gap(DECISIONS_GAP);
            sheet.add(List.of(decisions()));
        }
        new PdfUnchecked(sheet, unchecked).addTable();
        byCheck();
        byStatus();
        return contents(clips);
    }

    private void label(String label, String text) throws IOException {
        sheet.add(new PdfRow(font)
                .cell(label, 0, LABEL_COLUMN, QUIET)
                .cell(text, LABEL_COLUMN, PdfSheet.WIDTH - LABEL_COLUMN, PLAIN)
                .pieces());
    }

    private int withFindings() {
        return (int) run.result().rows().stream()
                .filter(row -> !row.report().findings().isEmpty())
                .count();
    }

    private int unchecked() {
        return run.notWhole().size() + run.result().unfinished().size();
    }

    private String verdict() {
        int clips = run.result().rows().size() + run.result().unfinished().size();
        String found = withFindings() == 0
                ? "No findings in " + RunReport.counted(clips - unchecked(), "clip")
                : "Findings in " + withFindings() + " of " + RunReport.counted(clips, "clip");
        return unchecked() == 0 ? found : found + "; " + unchecked() + " not checked in full";
    }

    private PdfTone verdictTone() {
        for (Severity severity : Severity.values()) {
            if (run.total(severity) > 0) {
                return PdfTone.of(severity);
            }
        }
        return unchecked() > 0 ? PdfTone.UNCHECKED : PdfTone.CLEAN;
    }

    private PdfTiles tiles() {
        int clean = (int) run.whole().stream()
                .filter(row -> row.report().findings().isEmpty())
                .count();
        return new PdfTiles(
                font,
                List.of(
                        new PdfTiles.Tile(
                                run.result().rows().size()
                                        + run.result().unfinished().size(),
                                "clips",
                                PdfTone.INK),
                        new PdfTiles.Tile(run.total(Severity.ERROR), "errors", PdfTone.ERROR),
                        new PdfTiles.Tile(run.total(Severity.WARNING), "warnings", PdfTone.WARNING),
                        new PdfTiles.Tile(run.total(Severity.NOTE), "notes", PdfTone.NOTE),
                        new PdfTiles.Tile(clean, "without findings", PdfTone.CLEAN),
                        new PdfTiles.Tile(unchecked(), "not checked in full", PdfTone.UNCHECKED)));
    }

    /** How many findings were decided how. */
    private PdfTiles decisions() {
        List<PdfTiles.Tile> tiles = new ArrayList<>();
        for (Disposition disposition : Disposition.values()) {
            int count = run.total(disposition);
            String label = "findings " + disposition.label();
            if (disposition == Disposition.FALSE_ALARM) {
                label = count == 1 ? "false alarm" : "false alarms";
            }
            tiles.add(new PdfTiles.Tile(count, label, PdfTone.of(disposition)));
        }
        return new PdfTiles(font, tiles);
    }

    private void byCheck() throws IOException {
        Map<String, List<Finding>> findings = new TreeMap<>();
        for (ClipRow row : run.result().rows()) {
            for (Finding finding : row.report().findings()) {
                findings.computeIfAbsent(finding.check(), check -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<List<PdfPiece>> rows = new ArrayList<>();
        findings.forEach((check, list) -> rows.add(counts(check, list)));
        if (!rows.isEmpty()) {
            PdfRow head = new PdfRow(font).cell("check", 0, LABEL_COLUMN, SMALL);
            for (Severity severity : Severity.values()) {
                head.right(severity.word() + "s", column(severity), SMALL);
            }
            sheet.table(
                    "Findings by check",
                    head.right("all", PdfSheet.WIDTH, SMALL).pieces(),
                    rows);
        }
    }

    private List<PdfPiece> counts(String check, List<Finding> findings) {
        PdfRow row = new PdfRow(font).cell(check, 0, column(Severity.ERROR) - NUMBER_COLUMN, PLAIN);
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            row.right(
                    Long.toString(count),
                    column(severity),
                    count == 0 ? QUIET : PdfStyle.bold(PLAIN.sizePoints(), PdfTone.of(severity)));
        }
        return row.right(Integer.toString(findings.size()), PdfSheet.WIDTH, PLAIN)
                .ruled(PdfSheet.WIDTH);
    }

    /** The right side of the column of a severity; the last column of the tables lies right of them. */
    private static float column(Severity severity) {
        int fromRight = Severity.values().length - List.of(Severity.values()).indexOf(severity);
        return PdfSheet.WIDTH - fromRight * NUMBER_COLUMN;
    }

    private void byStatus() throws IOException {
        Map<String, Integer> statuses = new TreeMap<>();
        for (ClipRow row : run.result().rows()) {
            statuses.merge(row.report().status().word(), 1, Integer::sum);
        }
        if (run.result().interrupted()) {
            statuses.put("interrupted", run.result().unfinished().size());
        }
        List<List<PdfPiece>> rows = new ArrayList<>();
        statuses.forEach((status, count) -> rows.add(new PdfRow(font)
                .cell(status, 0, PdfSheet.WIDTH / 2, PLAIN)
                .right(Integer.toString(count), PdfSheet.WIDTH, PLAIN)
                .ruled(PdfSheet.WIDTH)));
        if (!rows.isEmpty()) {
            sheet.table("Clips by status", List.of(), rows);
        }
    }

    private List<Entry> contents(List<ClipRow> clips) throws IOException {
        if (clips.isEmpty()) {
            return List.of();
        }
        PdfRow head = new PdfRow(font).cell("clip", 0, LABEL_COLUMN, SMALL);
        for (Severity severity : Severity.values()) {
            head.right(severity.word() + "s", column(severity), SMALL);
        }
        List<List<PdfPiece>> rows = new ArrayList<>();
        for (ClipRow clip : clips) {
            PdfRow row = new PdfRow(font)
                    .cell(clip.input().name(), 0, column(Severity.ERROR) - NUMBER_COLUMN + COLUMN_GAP, PLAIN);
            for (Severity severity : Severity.values()) {
                int count = RunReport.count(clip.report(), severity);
                row.right(
                        Integer.toString(count),
                        column(severity),
                        count == 0 ? QUIET : PdfStyle.bold(PLAIN.sizePoints(), PdfTone.of(severity)));
            }
            rows.add(row.ruled(PdfSheet.WIDTH));
        }
        List<PdfSheet.Place> places =
                sheet.table("Clips", head.right("page", PdfSheet.WIDTH, SMALL).pieces(), rows);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < clips.size(); i++) {
            entries.add(new Entry(clips.get(i), places.get(i)));
        }
        return entries;
    }
}
