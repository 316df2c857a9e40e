package org.shotlint.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.samples.Sample;
import org.shotlint.samples.SampleKind;
import org.shotlint.samples.label.Label;

/** What every check owes, shown on the samples: each is drawn, measured and judged in memory. */
class CheckContractTest {
    private static final double CLEARLY = 0.05;
    private static final int TRANSITION_TOLERANCE_FRAMES = 4;
    private static final Set<String> CHECKS =
            CheckCatalog.all().stream().map(check -> check.description().id()).collect(Collectors.toSet());

    static Stream<Named<Sample>> strongDefects() {
        return samples()
                .filter(sample ->
                        sample.kind() == SampleKind.DEFECT && sample.name().endsWith("-strong.mp4"))
                .map(CheckContractTest::named);
    }

    static Stream<Named<Sample>> weakDefects() {
        return samples()
                .filter(sample ->
                        sample.kind() == SampleKind.DEFECT && sample.name().endsWith("-weak.mp4"))
                .map(CheckContractTest::named);
    }

    static Stream<Named<Sample>> cleanSamples() {
        return samples().filter(sample -> sample.kind() != SampleKind.DEFECT).map(CheckContractTest::named);
    }

    static Stream<Named<Sample>> everySample() {
        return samples().map(CheckContractTest::named);
    }

    @ParameterizedTest
    @MethodSource("strongDefects")
    void findsTheDefectWhereAndWhenItIs(Sample sample) {
        AnalysisReport report = SampleReports.of(sample);
        List<Label> missed = sample.labels().stream()
                .filter(label ->
                        CHECKS.contains(label.check()) && meeting(label, report).isEmpty())
                .toList();
        assumeFalse(!missed.isEmpty() && KnownGaps.MISSED.contains(sample.name()), () -> "known gap: missed " + missed);
        assertEquals(List.of(), missed, () -> "found only " + inWords(report));
    }

    @ParameterizedTest
    @MethodSource("cleanSamples")
    void staysSilentOnTwinsAndLookAlikes(Sample sample) {
        AnalysisReport report = SampleReports.of(sample);
        assumeFalse(
                !report.findings().isEmpty() && KnownGaps.ALARMED.contains(sample.name()),
                () -> "known gap: " + inWords(report));
        assertEquals(List.of(), inWords(report));
    }

    @ParameterizedTest
    @MethodSource("everySample")
    void beginsShotsAtCutsAndTransitionsOnly(Sample sample) {
        AnalysisReport report = SampleReports.of(sample);
        List<Integer> found = report.shots().stream()
                .skip(1)
                .map(shot -> shot.frames().startFrame())
                .toList();
        List<Label> wanted = sample.labels().stream()
                .filter(label -> label.check().equals("cut") || label.check().equals("transition"))
                .toList();
        boolean right = found.size() == wanted.size()
                && wanted.stream().allMatch(label -> found.stream().anyMatch(start -> joins(label, start)));
        assumeFalse(
                !right && KnownGaps.MISJOINED.contains(sample.name()), () -> "known gap: " + found + " for " + wanted);
        assertTrue(right, () -> "shots begin at " + found + ", expected " + wanted);
    }

    @ParameterizedTest
    @MethodSource("weakDefects")
    void neverScoresAStrongerDefectClearlyLower(Sample weak) {
        Sample strong = named(weak.name().replace("-weak.mp4", "-strong.mp4"));
        double weakScore = topScore(weak);
        double strongScore = topScore(strong);
        assertTrue(strongScore >= weakScore - CLEARLY, () -> "strong " + strongScore + ", weak " + weakScore);
    }

    @ParameterizedTest
    @MethodSource("everySample")
    void neverFails(Sample sample) {
        assertEquals(
                List.of(),
                SampleReports.of(sample).outcomes().stream()
                        .filter(outcome -> !outcome.outcome().equals("not-applicable"))
                        .toList());
    }

    private static Stream<Sample> samples() {
        return SampleReports.samples();
    }

    private static Named<Sample> named(Sample sample) {
        return Named.of(sample.name(), sample);
    }

    private static Sample named(String name) {
        return samples()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample is called " + name));
    }

    private static double topScore(Sample sample) {
        AnalysisReport report = SampleReports.of(sample);
        return sample.labels().stream()
                .flatMap(label -> meeting(label, report).stream())
                .mapToDouble(Finding::score)
                .max()
                .orElse(0);
    }

    private static Optional<Finding> meeting(Label label, AnalysisReport report) {
        String[] rate = report.clip().frameRate().split("/", 2);
        FrameRate frameRate = new FrameRate(Integer.parseInt(rate[0]), Integer.parseInt(rate[1]));
        return report.findings().stream()
                .filter(finding -> SampleMeeting.meets(label, finding, frameRate))
                .findFirst();
    }

    private static boolean joins(Label label, int start) {
        return label.check().equals("cut")
                ? Math.abs(start - label.startFrame()) <= 1
                : start >= label.startFrame() - TRANSITION_TOLERANCE_FRAMES
                        && start <= label.endFrame() + TRANSITION_TOLERANCE_FRAMES;
    }

    private static List<String> inWords(AnalysisReport report) {
        return report.findings().stream()
                .map(finding -> finding.check() + " " + finding.frames() + " " + finding.box() + " score "
                        + finding.score() + " " + finding.measurements())
                .toList();
    }
}
