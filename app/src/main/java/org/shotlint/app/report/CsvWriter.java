package org.shotlint.app.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.analysis.time.Timecode;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.review.Decision;

/**
 * Writes {@code findings.csv}: a row for each finding, and a row for each clip that has none or was not checked in full; its message is the
 * cause. Clips stand in the order of the other reports: what could not be checked first, then worst first.
 *
 * <p>The form is RFC 4180: commas, CRLF, quotes where needed. The file is UTF-8 and begins with a byte order mark, because Excel takes a
 * file without one for the local character set and spoils names; LibreOffice and Google Sheets accept it, and in Python it is
 * {@code utf-8-sig}. A cell that a spreadsheet would run as a formula gets an apostrophe in front, see {@link CsvCells}.
 */
public final class CsvWriter implements ReportWriter {
    private static final String FILE = "findings.csv";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADER = List.of(
            "clip",
            "status",
            "check",
            "severity",
            "score",
            "start frame",
            "end frame (exclusive)",
            "last frame",
            "timecode in",
            "timecode out (exclusive)",
            "box x,y,w,h",
            "message",
            "decision",
            "note",
            "key");
    private static final int FINDING_CELLS_BEFORE_MESSAGE = 9;
    private static final int CELLS_AFTER_MESSAGE = 3;

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public byte[] bytes(RunReport run, Path reports) {
        return text(run).getBytes(StandardCharsets.UTF_8);
    }

    /** The file's text with its byte order mark. */
    String text(RunReport run) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        CsvCells.appendRow(text, HEADER);
        for (ClipRow row : run.notWhole()) {
            appendClip(text, row, RunReport.cause(row));
            appendFindings(text, run, row);
        }
        for (String name : run.result().unfinished()) {
            appendClip(text, name, "interrupted", RunReport.INTERRUPTED);
        }
        for (ClipRow row : run.whole()) {
            if (row.report().findings().isEmpty()) {
                appendClip(text, row, "no findings");
            }
            appendFindings(text, run, row);
        }
        return text.toString();
    }

    private static void appendClip(StringBuilder text, ClipRow row, String message) {
        appendClip(text, row.input().name(), row.report().status().word(), message);
    }

    private static void appendClip(StringBuilder text, String name, String status, String message) {
        List<String> cells = new ArrayList<>(List.of(name, status));
        for (int i = 0; i < FINDING_CELLS_BEFORE_MESSAGE; i++) {
            cells.add("");
        }
        cells.add(message);
        for (int i = 0; i < CELLS_AFTER_MESSAGE; i++) {
            cells.add("");
        }
        CsvCells.appendRow(text, cells);
    }

    private static void appendFindings(StringBuilder text, RunReport run, ClipRow row) {
        for (Finding finding : row.report().findings()) {
            Decision decision = run.decision(finding);
            int end = finding.frames().endFrame();
            CsvCells.appendRow(
                    text,
                    List.of(
                            row.input().name(),
                            row.report().status().word(),
                            finding.check(),
                            finding.severity().word(),
                            String.format(Locale.ROOT, "%.4f", finding.score()),
                            Integer.toString(finding.frames().startFrame()),
                            Integer.toString(end),
                            Integer.toString(end - 1),
                            finding.timecode(),
                            label(row.report().clip(), end),
                            finding.box().map(CsvWriter::text).orElse(""),
                            finding.message(),
                            decision.disposition().word(),
                            decision.note(),
                            finding.key()));
        }
    }

    private static String text(Box box) {
        return box.x() + "," + box.y() + "," + box.width() + "," + box.height();
    }

    /** The label of a frame of the clip; empty where the clip's rate is unknown. */
    private static String label(ClipFacts clip, int frame) {
        return rate(clip.frameRate())
                .map(rate -> Timecode.starting(rate, clip.startTimecode()).label(frame))
                .orElse("");
    }

    private static Optional<FrameRate> rate(String fraction) {
        String[] parts = fraction.split("/", 2);
        int numerator = Integer.parseInt(parts[0]);
        return numerator <= 0 ? Optional.empty() : Optional.of(new FrameRate(numerator, Integer.parseInt(parts[1])));
    }
}
