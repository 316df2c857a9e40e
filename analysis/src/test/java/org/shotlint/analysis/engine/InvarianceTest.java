package org.shotlint.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.Outcome;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.samples.SampleCatalog;

/** Changes to a clip that must not change what is found in it. */
class InvarianceTest {
    private static final int TOLERANCE_FRAMES = 2;
    private static final double SAME_PLACE = 0.7;

    @ParameterizedTest
    @CsvSource({
        "vanish-open-strong, 2",
        "light-room-strong, 3",
        "freeze-picture-strong, 2",
        "threes, 2",
        "toss, 3",
        "whip-pan, 2",
        "walk-cycle-loop, 2",
        "fast-small-ball, 3"
    })
    void addsNothingWhenEveryDrawingIsShownLonger(String name, int times) {
        List<Finding> before = findings(clip(name));
        List<String> added = findings(clip(name).repeated(times)).stream()
                .filter(finding -> before.stream().noneMatch(other -> sameTime(other, finding, times)))
                .map(finding -> finding.check() + " " + finding.frames())
                .toList();
        assertEquals(List.of(), added);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vanish-open-strong",
                "pop-in-street-strong",
                "teleport-walker-strong",
                "skip-street-strong",
                "light-room-strong",
                "flicker-beach-strong",
                "freeze-picture-strong",
                "parallax-pan"
            })
    void findsTheSameInTheMirror(String name) {
        MemoryClip clip = clip(name);
        List<Finding> plain = findings(clip);
        List<Finding> mirrored = findings(clip.mirrored());
        assertEquals(checks(plain), checks(mirrored));
        List<String> different = plain.stream()
                .filter(finding -> mirrored.stream()
                        .noneMatch(other -> sameTime(finding, other, 1) && samePlace(finding, other, clip.width())))
                .map(finding -> finding.check() + " " + finding.frames() + " " + finding.box())
                .toList();
        assertEquals(List.of(), different, () -> "mirrored: " + mirrored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vanish-open-strong", "skip-street-strong", "light-room-strong"})
    void findsTheSameAfterAHeldBeginning(String name) {
        int held = 7;
        MemoryClip clip = clip(name);
        List<byte[]> longer = new ArrayList<>(
                java.util.Collections.nCopies(held, clip.frames().get(0)));
        longer.addAll(clip.frames());
        List<String> later = findings(new MemoryClip(clip.width(), clip.height(), clip.rate(), longer)).stream()
                .map(finding -> finding.check() + " " + (finding.frames().startFrame() - held))
                .toList();
        assertEquals(
                findings(clip).stream()
                        .map(finding -> finding.check() + " " + finding.frames().startFrame())
                        .toList(),
                later);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void saysOfEveryCheckThatAClipOfSoFewFramesCannotBeJudged(int frames) {
        AnalysisReport report =
                MemoryAnalysis.report("short", clip("vanish-open-strong").before(frames));
        assertEquals(
                CheckCatalog.all().stream()
                        .map(Check::description)
                        .map(description -> description.id() + " not-applicable")
                        .collect(Collectors.toSet()),
                report.outcomes().stream().map(InvarianceTest::inWords).collect(Collectors.toSet()));
    }

    @Test
    void findsNothingInAClipWithoutFrames() {
        AnalysisReport report =
                MemoryAnalysis.report("empty", clip("vanish-open-strong").before(0));
        assertEquals(
                List.of(),
                Stream.of(report.findings(), report.shots(), report.outcomes())
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void writesTheSameBytesOnEveryRunWhateverCameBefore() {
        MemoryClip clip = clip("pop-in-street-strong");
        String first = ReportJson.toText(MemoryAnalysis.report("clip.mp4", clip));
        MemoryAnalysis.report("other.mp4", clip("whip-pan"));
        assertEquals(first, ReportJson.toText(MemoryAnalysis.report("clip.mp4", clip)));
    }

    @Test
    void findsWhatItIsToBeInvariantOver() {
        assertTrue(
                Stream.of("vanish-open-strong", "skip-street-strong", "light-room-strong")
                        .noneMatch(name -> findings(clip(name)).isEmpty()),
                "a sample of these tests has no finding, so they show nothing");
    }

    private static MemoryClip clip(String name) {
        return MemoryClip.of(SampleCatalog.all().stream()
                .filter(sample -> sample.name().equals(name + ".mp4"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample is called " + name))
                .frames());
    }

    private static List<Finding> findings(MemoryClip clip) {
        return MemoryAnalysis.report("clip.mp4", clip).findings();
    }

    private static List<String> checks(List<Finding> findings) {
        return findings.stream().map(Finding::check).sorted().toList();
    }

    private static boolean sameTime(Finding plain, Finding slower, int times) {
        int tolerance = TOLERANCE_FRAMES * times;
        return plain.check().equals(slower.check())
                && slower.frames().startFrame() < plain.frames().endFrame() * times + tolerance
                && slower.frames().endFrame() > plain.frames().startFrame() * times - tolerance;
    }

    private static boolean samePlace(Finding plain, Finding mirrored, int width) {
        if (plain.box().isEmpty() || mirrored.box().isEmpty()) {
            return plain.box().isEmpty() && mirrored.box().isEmpty();
        }
        Box box = mirrored.box().get();
        Box back = new Box(width - box.x() - box.width(), box.y(), box.width(), box.height());
        return plain.box().get().overlap(back) >= SAME_PLACE;
    }

    private static String inWords(Outcome outcome) {
        return outcome.check() + " " + outcome.outcome();
    }
}
