package org.shotlint.app.cli;

import java.io.PrintWriter;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.report.RunReport;

/** The result of a run as a table for the terminal: one line for each clip, worst first, and the totals. */
final class RunTable {
    private final RunReport run;

    RunTable(RunReport run) {
        this.run = run;
    }

    void print(PrintWriter out) {
        out.printf("%6s %8s %6s  %-10s  %s%n", "errors", "warnings", "notes", "status", "clip");
        for (ClipRow row : run.notWhole()) {
            printRow(out, row);
        }
        for (ClipRow row : run.whole()) {
            printRow(out, row);
        }
        out.println(run.totals());
    }

    private static void printRow(PrintWriter out, ClipRow row) {
        AnalysisReport report = row.report();
        String name = Printable.line(row.input().name());
        out.printf(
                "%6d %8d %6d  %-10s  %s%n",
                RunReport.count(report, Severity.ERROR),
                RunReport.count(report, Severity.WARNING),
                RunReport.count(report, Severity.NOTE),
                report.status().word(),
                name);
        for (String reason : RunReport.reasons(report)) {
            out.println("                          " + Printable.line(reason));
        }
        row.writeFailure().ifPresent(text -> out.println("                          " + Printable.line(text)));
    }
}
