package org.shotlint.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.report.RunReport;

/** Every finding of a run as a line for the terminal, worst clips first. */
final class FindingsTable {
    private static final int WIDEST_NAME = 40;

    private final List<ClipRow> rows;

    FindingsTable(RunReport run) {
        this.rows = run.worstFirst().stream()
                .filter(row -> !row.report().findings().isEmpty())
                .toList();
    }

    void print(PrintWriter out) {
        int width = rows.stream()
                .mapToInt(row -> Math.min(WIDEST_NAME, row.input().name().length()))
                .max()
                .orElse(0);
        String format = "%-" + Math.max(4, width) + "s  %-8s %-9s %-11s  %-11s  %s%n";
        out.printf(format, "clip", "severity", "check", "timecode", "frames", "message");
        for (ClipRow row : rows) {
            String name = Printable.line(row.input().name());
            for (Finding finding : row.report().findings()) {
                String frames =
                        finding.frames().startFrame() + "-" + (finding.frames().endFrame() - 1);
                out.printf(
                        format,
                        name,
                        finding.severity().word(),
                        finding.check(),
                        finding.timecode(),
                        frames,
                        Printable.line(finding.message()));
            }
        }
    }
}
