package org.shotlint.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shotlint.samples.label.Box;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.label.TrackPoint;

final class SampleCatalogTest {

    private static final Set<String> CHECKS = Set.of(
            "morph",
            "vanish",
            "pop-in",
            "split",
            "drift",
            "teleport",
            "skip",
            "gravity",
            "warp",
            "light",
            "flicker",
            "boil",
            "freeze");

    private static final Set<String> LOOK_ALIKES = Set.of(
            "hold",
            "moving-hold",
            "twos-under-pan",
            "threes",
            "ones",
            "drifting-cadence",
            "low-rate",
            "smear-stretch",
            "smear-multiple",
            "squash-and-stretch",
            "whip-pan",
            "impact-frame",
            "lightning",
            "match-cut",
            "cut-on-action",
            "exit-by-edge",
            "fast-entry",
            "occlusion-tree",
            "occlusion-posts",
            "fair-bounce",
            "toss",
            "photo-flash",
            "fade-in-out",
            "fade-through-black",
            "dissolve",
            "wipe",
            "parallax-pan",
            "blink-only",
            "mouth-only",
            "line-boil-style",
            "particles-over-hold",
            "strobing-subject",
            "turn-around",
            "walk-cycle-loop",
            "held-ends",
            "zoom",
            "handheld",
            "rotating-lamp",
            "light-ramp",
            "fast-small-ball",
            "crowd-crossing",
            "letterbox",
            "watermark",
            "timecode-over-motion",
            "timecode-over-hold",
            "slate-then-cut",
            "rate-24-in-30",
            "rate-24-in-25",
            "rate-24-in-30-mixed",
            "coarse-coding",
            "coarse-coding-over-hold",
            "smeared-exit",
            "cut-away",
            "cut-away-back-from-elsewhere",
            "frame-counter");

    private static final List<Sample> ALL = SampleCatalog.all();

    private static Stream<Sample> of(SampleKind kind) {
        return ALL.stream().filter(sample -> sample.kind() == kind);
    }

    @Test
    void namesAreUnique() {
        Set<String> names = ALL.stream().map(Sample::name).collect(Collectors.toSet());
        assertEquals(ALL.size(), names.size());
    }

    @Test
    void everyCheckHasAPositiveSample() {
        Set<String> seen = new TreeSet<>();
        of(SampleKind.DEFECT)
                .flatMap(sample -> sample.labels().stream())
                .filter(Label::isDefect)
                .forEach(label -> seen.add(label.check()));
        assertEquals(new TreeSet<>(CHECKS), seen);
    }

    @Test
    void everyDefectNamesATwinThatIsThere() {
        Set<String> twins = of(SampleKind.TWIN).map(Sample::name).collect(Collectors.toSet());
        Set<String> named = of(SampleKind.DEFECT)
                .flatMap(sample -> sample.labels().stream())
                .map(label -> label.origin().twin().orElse("no twin"))
                .collect(Collectors.toSet());
        assertEquals(twins, named);
    }

    @Test
    void everyNamedModelSheetComesWithItsSample() {
        for (Sample sample : ALL) {
            Set<String> named = sample.labels().stream()
                    .flatMap(label -> label.origin().sheet().stream())
                    .collect(Collectors.toSet());
            assertEquals(
                    sample.sheets().stream().map(SampleSheet::name).collect(Collectors.toSet()), named, sample.name());
        }
    }

    @Test
    void everyLookAlikeIsThere() {
        Set<String> names = Stream.concat(of(SampleKind.LOOKALIKE), of(SampleKind.CUTS))
                .map(sample -> sample.name().replace(".mp4", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(LOOK_ALIKES), names);
    }

    @Test
    void cleanSamplesHaveACleanLabelAndNoDefect() {
        List<Sample> wrong = ALL.stream()
                .filter(sample -> sample.kind() != SampleKind.DEFECT)
                .filter(sample -> sample.labels().stream()
                                        .filter(l -> l.check().equals(Label.NONE))
                                        .count()
                                != 1
                        || sample.labels().stream().anyMatch(Label::isDefect))
                .toList();
        assertEquals(List.of(), wrong.stream().map(Sample::name).toList());
    }

    @Test
    void ofLookAlikesOnlyTheCutsKindHasCutsOrTransitions() {
        for (Sample sample : Stream.of(SampleKind.LOOKALIKE, SampleKind.CUTS)
                .flatMap(SampleCatalogTest::of)
                .toList()) {
            boolean cuts = sample.labels().stream()
                    .anyMatch(label -> !label.isDefect() && !label.check().equals(Label.NONE));
            assertEquals(sample.kind() == SampleKind.CUTS, cuts, sample.name());
        }
    }

    @Test
    void labelsLieInsideTheirClips() {
        Set<String> outside = new HashSet<>();
        for (Sample sample : ALL) {
            FrameSource source = sample.frames();
            for (Label label : sample.labels()) {
                boolean inside = label.endFrame() <= source.frameCount()
                        && label.box().map(box -> fits(box, source)).orElse(true)
                        && label.track().stream().allMatch(point -> fits(point, source));
                if (!inside) {
                    outside.add(sample.name() + " " + label);
                }
            }
        }
        assertEquals(Set.of(), outside);
    }

    private static boolean fits(TrackPoint point, FrameSource source) {
        return point.frame() >= 0 && point.frame() < source.frameCount() && fits(point.box(), source);
    }

    private static boolean fits(Box box, FrameSource source) {
        return box.x() >= 0
                && box.y() >= 0
                && box.x() + box.width() <= source.width()
                && box.y() + box.height() <= source.height();
    }

    @Test
    void theDemoIsASmallVariedPart() {
        Set<String> checks = SampleCatalog.demo()
                .flatMap(sample -> sample.labels().stream())
                .filter(Label::isDefect)
                .map(Label::check)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(CHECKS), checks);
        long size = SampleCatalog.demo().count();
        assertTrue(size >= 20 && size <= 28, "demo samples: " + size);
    }

    @Test
    void wholeCatalogueStaysSmallEnoughToRenderInAMinute() {
        int frames =
                ALL.stream().mapToInt(sample -> sample.frames().frameCount()).sum();
        assertTrue(frames < 7500, "frames in all: " + frames);
    }
}
