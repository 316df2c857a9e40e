package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.Param;
import org.shotlint.samples.Sample;
import org.shotlint.samples.SampleCatalog;
import org.shotlint.samples.SampleKind;
import org.shotlint.samples.label.Label;

/** What belongs to a check beside its class; each failure names what is missing. */
class CatalogCompletenessTest {
    private static final List<String> SECTIONS =
            List.of("## What it looks like", "## How it is measured", "## What it stays silent on", "## Known limits");

    /** The clean samples that each check is most easily mistaken on. */
    private static final Map<String, List<String>> LOOK_ALIKES = Map.ofEntries(
            Map.entry("morph", List.of("turn-around", "squash-and-stretch", "walk-cycle-loop", "smear-stretch")),
            Map.entry("drift", List.of("light-ramp", "turn-around", "squash-and-stretch", "rotating-lamp")),
            Map.entry("vanish", List.of("occlusion-tree", "exit-by-edge", "smear-stretch", "smeared-exit", "cut-away")),
            Map.entry("pop-in", List.of("fast-entry", "smear-multiple", "timecode-over-hold")),
            Map.entry("teleport", List.of("fast-small-ball", "strobing-subject", "whip-pan")),
            Map.entry("light", List.of("light-ramp", "rotating-lamp", "photo-flash")),
            Map.entry("flicker", List.of("lightning", "impact-frame")),
            Map.entry(
                    "boil",
                    List.of("line-boil-style", "particles-over-hold", "rotating-lamp", "coarse-coding-over-hold")),
            Map.entry("split", List.of("crowd-crossing", "smear-multiple", "occlusion-posts")),
            Map.entry("warp", List.of("parallax-pan", "handheld", "zoom", "line-boil-style")),
            Map.entry("gravity", List.of("toss", "fair-bounce", "squash-and-stretch", "hold")),
            Map.entry("skip", List.of("whip-pan", "cut-on-action", "low-rate", "rate-24-in-30", "rate-24-in-25")),
            Map.entry("freeze", List.of("hold", "threes", "held-ends", "walk-cycle-loop")));

    static Stream<CheckDescription> descriptions() {
        return CheckCatalog.all().stream().map(Check::description);
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void hasAPageWithAllItsParts(CheckDescription check) throws IOException {
        String page = page(check.id());
        List<String> missing = Stream.concat(Stream.of("# " + check.id() + "\n"), SECTIONS.stream())
                .filter(part -> !page.contains(part))
                .toList();
        assertEquals(List.of(), missing, "missing on the page of " + check.id());
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void leavesTheNumbersOfItsParametersToTheirDescriptions(CheckDescription check) throws IOException {
        String page = page(check.id());
        List<String> repeated = check.params().stream()
                .map(param -> String.valueOf(param.defaultValue()))
                .filter(number -> !number.endsWith(".0") && page.contains(number))
                .toList();
        assertEquals(List.of(), repeated, "repeated on the page of " + check.id());
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void isShownByASampleWithItsCleanTwin(CheckDescription check) {
        Set<String> names = SampleCatalog.all().stream().map(Sample::name).collect(Collectors.toSet());
        boolean shown = SampleCatalog.all().stream()
                .filter(sample ->
                        sample.kind() == SampleKind.DEFECT && sample.name().startsWith(check.id() + "-"))
                .flatMap(sample -> sample.labels().stream())
                .filter(label -> label.check().equals(check.id()))
                .map(Label::origin)
                .anyMatch(origin -> origin.twin().filter(names::contains).isPresent());
        assertTrue(shown, check.id() + " has no sample with a twin");
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void hasLookAlikesAmongTheSamples(CheckDescription check) {
        List<String> wanted = LOOK_ALIKES.getOrDefault(check.id(), List.of());
        assertFalse(wanted.isEmpty(), check.id() + " has no look-alike");
        Set<String> clean = SampleCatalog.all().stream()
                .filter(sample -> sample.kind() != SampleKind.DEFECT)
                .map(Sample::name)
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                wanted.stream().filter(name -> !clean.contains(name + ".mp4")).toList(),
                "not in the catalogue");
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void saysWhatEachParameterMeansAndWhy(CheckDescription check) {
        List<String> silent = check.params().stream()
                .filter(param -> param.meaning().isBlank() || param.why().isBlank())
                .map(Param::key)
                .toList();
        assertEquals(List.of(), silent);
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void hasParametersWithKeysOfTheirOwn(CheckDescription check) {
        List<String> keys = check.params().stream().map(Param::key).toList();
        assertEquals(keys.size(), new HashSet<>(keys).size(), keys::toString);
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void isSummedUpInOneSentence(CheckDescription check) {
        assertTrue(check.summary().matches("[A-Z][^.]{10,110}\\."), check::summary);
    }

    @Test
    void hasAnIdOfItsOwnForEachCheck() {
        List<String> ids = descriptions().map(CheckDescription::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
    }

    private static String page(String id) throws IOException {
        try (InputStream stream = CheckCatalog.class.getResourceAsStream("/checks/" + id + ".md")) {
            assertTrue(stream != null, "there is no page checks/" + id + ".md");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
