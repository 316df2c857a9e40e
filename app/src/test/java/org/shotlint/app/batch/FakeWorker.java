package org.shotlint.app.batch;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.shotlint.analysis.engine.ClipAnalysis;
import org.shotlint.analysis.engine.ClipRequest;
import org.shotlint.analysis.engine.ProgressListener;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.Status;

/**
 * A worker that decodes nothing: what it reports follows from the clip's name alone. Names containing {@code error}, {@code warning} or
 * {@code note} have such a finding, {@code partial} and {@code unreadable} that status; {@code chatter} prints to the standard output.
 */
public final class FakeWorker {

    private FakeWorker() {}

    static WorkerCommand command() {
        return new WorkerCommand(FakeWorker.class.getName(), List.of(), 64);
    }

    public static void main(String[] arguments) throws InterruptedException {
        WorkerLoop.serve(FakeWorker::analyze);
    }

    private static ClipAnalysis analyze(ClipRequest request, ProgressListener progress) {
        String name = request.reportedName();
        if (name.contains("chatter")) {
            System.out.println("{\"worker\":\"done\",\"report\":\"not mine\"}");
        }
        if (name.contains("unreadable")) {
            return new ClipAnalysis(
                    AnalysisReport.unchecked(
                            "0.1.0",
                            Map.of(),
                            SampleReports.DIGEST,
                            ClipFacts.unopened(name, SampleReports.DIGEST, 4),
                            Status.UNREADABLE,
                            name + ": not a media file"),
                    List.of());
        }
        for (int frame = 1; frame <= 5; frame++) {
            progress.measured(frame, OptionalLong.of(SampleReports.FRAMES));
        }
        return new ClipAnalysis(SampleReports.of(name), List.of(SampleReports.curve()));
    }
}
