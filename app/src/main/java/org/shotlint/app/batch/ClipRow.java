package org.shotlint.app.batch;

import java.util.Optional;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.Status;

/**
 * What became of one clip in one run.
 *
 * @param cost what differs between runs of the same input
 * @param writeFailure why the report could not be written
 * @param log what the worker left for a developer; empty when all went well
 */
public record ClipRow(
        ClipInput input,
        AnalysisReport report,
        ReportPaths paths,
        Cost cost,
        Optional<String> writeFailure,
        boolean internalFailure,
        String log) {
    /** Time and memory a clip took, over all attempts. Memory is the worker's peak so far, 0 where unknown. */
    public record Cost(int attempts, long wallNanos, long cpuNanos, long peakMemoryBytes) {}

    /** Whether every frame was checked and the report lies in its place. */
    public boolean isWhole() {
        return report.status() == Status.COMPLETE && writeFailure.isEmpty();
    }

    ClipRow withWriteFailure(String failure) {
        return new ClipRow(input, report, paths, cost, Optional.of(failure), internalFailure, log);
    }
}
