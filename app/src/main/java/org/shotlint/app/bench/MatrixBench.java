package org.shotlint.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.shotlint.analysis.engine.CancelToken;
import org.shotlint.analysis.engine.ClipAnalyzer;
import org.shotlint.analysis.engine.ClipRequest;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.analysis.score.ScoreException;
import org.shotlint.analysis.score.Scorecard;
import org.shotlint.analysis.score.Scoring;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.EncodeException;
import org.shotlint.samples.encode.EncodeSpec;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.label.TruthRow;
import org.shotlint.samples.label.TruthTable;
import org.shotlint.samples.matrix.MatrixCell;

/** Draws the clips of the matrix, analyses them in this process and scores the reports. */
public final class MatrixBench {
    private final Path folder;
    private final Consumer<String> progress;

    private MatrixBench(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Makes, checks and scores the clips of some cells. A clip that is in the folder already is not drawn again.
     *
     * @param keep folder in which clips, truth table and reports stay; an empty path for none
     * @param jobs clips at a time
     * @param progress told the name of each clip that is done
     */
    public static MatrixTable run(List<MatrixCell> cells, Path keep, int jobs, Consumer<String> progress)
            throws IOException, InterruptedException, EncodeException, ScoreException {
        try (TemporaryFolder temporary = TemporaryFolder.make()) {
            Path folder = keep.toString().isEmpty() ? temporary.path() : keep;
            return new MatrixBench(folder, progress).run(cells, jobs);
        }
    }

    private MatrixTable run(List<MatrixCell> cells, int jobs)
            throws IOException, InterruptedException, EncodeException, ScoreException {
        Files.createDirectories(folder.resolve("clips"));
        Files.createDirectories(folder.resolve("reports"));
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        List<TruthRow> rows = new ArrayList<>();
        List<AnalysisReport> reports = new ArrayList<>();
        try {
            List<Future<AnalysisReport>> running = new ArrayList<>();
            cells.forEach(cell -> running.add(pool.submit(() -> check(cell))));
            for (int i = 0; i < cells.size(); i++) {
                reports.add(running.get(i).get());
                rows.addAll(truth(cells.get(i)));
            }
        } catch (ExecutionException e) {
            throw new EncodeException("a clip of the matrix could not be made or checked", e);
        } finally {
            pool.shutdownNow();
        }
        Path truth = folder.resolve(TruthTable.FILE_NAME);
        TruthTable.write(rows, truth);
        Path folderOfReports = folder.resolve("reports");
        for (AnalysisReport report : reports) {
            ReportJson.write(report, folderOfReports.resolve(report.clip().file() + ".json"));
        }
        Scorecard card = Scoring.score(Scoring.Request.of(truth, folderOfReports));
        return new MatrixTable(cells, reports, card);
    }

    private AnalysisReport check(MatrixCell cell) throws EncodeException, IOException {
        String name = cell.sample().name();
        Path clip = folder.resolve("clips").resolve(name);
        if (!Files.exists(clip)) {
            ClipWriter.write(cell.sample().frames(), EncodeSpec.h264(), clip);
        }
        AnalysisReport report = new ClipAnalyzer(BenchBatch.standardProfile())
                .analyze(new ClipRequest(clip, name, Optional.empty()), (frames, promised) -> {}, new CancelToken())
                .orElseThrow()
                .report();
        progress.accept(name);
        return report;
    }

    private static List<TruthRow> truth(MatrixCell cell) {
        FrameSource source = cell.sample().frames();
        double rate = (double) source.rateNumerator() / source.rateDenominator();
        List<TruthRow> rows = new ArrayList<>();
        for (Label label : cell.sample().labels()) {
            rows.add(new TruthRow(cell.sample().name(), label, rate, source.frameCount()));
        }
        return rows;
    }
}
