package org.shotlint.analysis.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.samples.Sample;
import org.shotlint.samples.SampleCatalog;
import org.shotlint.samples.SampleKind;

/** The report of every clean sample and of every defect that there is a check for, each analysed once in a run of the tests, two at a time. */
final class SampleReports {
    private static final Map<String, AnalysisReport> REPORTS = new LinkedHashMap<>();

    private SampleReports() {}

    /** The samples there are reports of. A defect's name begins with the id of its check. */
    static Stream<Sample> samples() {
        return SampleCatalog.all().stream()
                .filter(sample -> sample.kind() != SampleKind.DEFECT
                        || CheckCatalog.all().stream()
                                .anyMatch(check -> sample.name()
                                        .startsWith(check.description().id() + "-")));
    }

    static synchronized AnalysisReport of(Sample sample) {
        if (REPORTS.isEmpty()) {
            REPORTS.putAll(analyzed());
        }
        AnalysisReport report = REPORTS.get(sample.name());
        if (report == null) {
            throw new IllegalArgumentException("no sample is called " + sample.name());
        }
        return report;
    }

    private static Map<String, AnalysisReport> analyzed() {
        List<Sample> samples = samples().toList();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Map<String, Future<AnalysisReport>> running = new LinkedHashMap<>();
            for (Sample sample : samples) {
                running.put(
                        sample.name(),
                        pool.submit(() -> MemoryAnalysis.report(sample.name(), MemoryClip.of(sample.frames()))));
            }
            Map<String, AnalysisReport> reports = new LinkedHashMap<>();
            for (Map.Entry<String, Future<AnalysisReport>> entry : running.entrySet()) {
                reports.put(entry.getKey(), entry.getValue().get());
            }
            return reports;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the samples were analysed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a sample could not be analysed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
