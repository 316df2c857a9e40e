package org.shotlint.app.compare;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.Outcome;
import org.shotlint.analysis.report.Status;

final class ComparisonTest {
    private static final Box LEFT = new Box(20, 100, 100, 100);
    private static final Box RIGHT = new Box(500, 100, 100, 100);

    private static Comparison compare(List<ComparedClip> a, List<ComparedClip> b) {
        return Comparison.of(new Comparison.Input("A", a, List.of()), new Comparison.Input("B", b, List.of()));
    }

    private static List<FindingChange.Kind> kinds(ComparedClip a, ComparedClip b) {
        return compare(List.of(a), List.of(b)).pairs().get(0).changes().stream()
                .map(FindingChange::kind)
                .toList();
    }

    private static final FindingChange.Kind NEW = FindingChange.Kind.NEW;
    private static final FindingChange.Kind GONE = FindingChange.Kind.GONE;
    private static final FindingChange.Kind UNCHANGED = FindingChange.Kind.UNCHANGED;

    @Test
    void matchesTheSameCheckAtTheSameTimeAndPlaceDespiteAnotherKeyAndSize() {
        ComparedClip a = Takes.clip("a.mp4", Takes.finding("morph", 24, 30, LEFT, 0.8));
        Finding twiceAsLarge = Takes.finding("morph", 52, 60, new Box(44, 190, 210, 200), 0.7);
        ComparedClip b = Takes.clip("a.mp4", 1280, "48/1", Status.COMPLETE, List.of(), twiceAsLarge);
        assertEquals(List.of(UNCHANGED), kinds(a, b));
    }

    @Test
    void tellsApartWhatLiesElsewhereOrLaterOrIsOfAnotherCheck() {
        Finding wanted = Takes.finding("morph", 24, 30, LEFT, 0.8);
        assertAll(
                () -> assertEquals(
                        List.of(NEW, GONE),
                        kinds(Takes.clip("a", wanted), Takes.clip("a", Takes.finding("morph", 24, 30, RIGHT, 0.8)))),
                () -> assertEquals(
                        List.of(NEW, GONE),
                        kinds(Takes.clip("a", wanted), Takes.clip("a", Takes.finding("morph", 60, 66, LEFT, 0.8)))),
                () -> assertEquals(
                        List.of(NEW, GONE),
                        kinds(Takes.clip("a", wanted), Takes.clip("a", Takes.finding("vanish", 24, 30, LEFT, 0.8)))));
    }

    @Test
    void givesEachFindingToItsClosestMatchOnly() {
        Finding near = Takes.finding("morph", 24, 30, LEFT, 0.8);
        Finding far = Takes.finding("morph", 27, 33, new Box(60, 130, 100, 100), 0.8);
        Comparison comparison = compare(List.of(Takes.clip("a", near)), List.of(Takes.clip("a", far, near)));
        List<FindingChange> changes = comparison.pairs().get(0).changes();
        assertEquals(
                List.of(NEW, UNCHANGED),
                changes.stream().map(FindingChange::kind).toList());
        assertEquals(Optional.of(near), changes.get(1).a().map(FindingChange.Placed::finding));
    }

    @Test
    void matchesDriftByCharacterAndPropertyWhereverTheCharacterStands() {
        ComparedClip a = Takes.clip("a", Takes.drift("Mira", "hair", 24, LEFT), Takes.drift("Tom", "coat", 24, LEFT));
        ComparedClip b = Takes.clip("a", Takes.drift("Mira", "hair", 24, RIGHT), Takes.drift("Tom", "head", 24, LEFT));
        assertEquals(List.of(UNCHANGED, NEW, GONE), kinds(a, b));
    }

    @Test
    void callsTheSideWithFewerFindingsCloserForEachCheckAndCharacter() {
        Comparison comparison = compare(
                List.of(
                        Takes.clip("a", Takes.finding("morph", 24, 30, LEFT, 0.8)),
                        Takes.clip("b", Takes.drift("Mira", "hair", 24, LEFT), Takes.drift("Tom", "coat", 24, RIGHT))),
                List.of(
                        Takes.clip("a"),
                        Takes.clip(
                                "b",
                                Takes.drift("Mira", "hair", 24, LEFT),
                                Takes.drift("Mira", "head", 60, LEFT),
                                Takes.drift("Mira", "line", 90, LEFT))));
        assertAll(
                () -> assertEquals(
                        List.of("drift A", "morph B"),
                        comparison.checks().stream()
                                .map(tally -> tally.name() + " " + tally.closer())
                                .toList()),
                () -> assertEquals(
                        List.of("Mira A 1 3", "Tom B 1 0"),
                        comparison.characters().stream()
                                .map(tally -> tally.name() + " " + tally.closer() + " "
                                        + tally.a().findings() + " " + tally.b().findings())
                                .toList()),
                () -> assertEquals(
                        List.of("b", "a"),
                        comparison.pairs().stream()
                                .map(pair -> pair.clips().a().name())
                                .toList(),
                        "worse in B first"));
    }

    @Test
    void letsClearlyLowerScoresDecideBetweenEqualNumbersOnly() {
        assertAll(
                () -> assertEquals(Closer.B, Closer.of(new Load(2, 1.6), new Load(2, 1.2))),
                () -> assertEquals(Closer.SAME, Closer.of(new Load(2, 1.6), new Load(2, 1.55))),
                () -> assertEquals(Closer.A, Closer.of(new Load(1, 1), new Load(2, 0.2))));
    }

    @Test
    void saysNothingOfWhatWasNotChecked() {
        ComparedClip whole = Takes.clip("a", Takes.finding("morph", 24, 30, LEFT, 0.8));
        ComparedClip broken = Takes.clip("a", 640, "24/1", Status.PARTIAL, List.of());
        Comparison comparison = compare(List.of(whole), List.of(broken));
        assertAll(
                () -> assertEquals(Closer.UNKNOWN, comparison.pairs().get(0).closer()),
                () -> assertEquals(List.of(), comparison.pairs().get(0).changes(), "gone would be a guess"),
                () -> assertEquals(Closer.UNKNOWN, comparison.checks().get(0).closer()),
                () -> assertTrue(!comparison.isWhole()));
    }

    @Test
    void doesNotTakeADriftThatCouldNotBeJudgedForNone() {
        Outcome outcome = new Outcome("drift", 0, "not-applicable", "the character could not be told");
        ComparedClip unjudged = Takes.clip("a", 640, "24/1", Status.COMPLETE, List.of(outcome));
        Comparison comparison =
                compare(List.of(Takes.clip("a", Takes.drift("Mira", "hair", 24, LEFT))), List.of(unjudged));
        assertEquals(Closer.UNKNOWN, comparison.checks().get(0).closer());
        assertEquals(1, comparison.checks().get(0).unjudgedB());
    }

    @Test
    void writesJsonThatHoldsEveryChangeAndEveryUnpairedClip() throws Exception {
        Comparison comparison = compare(
                List.of(Takes.clip("a.mp4", Takes.finding("morph", 24, 30, LEFT, 0.8)), Takes.clip("lone.mp4")),
                List.of(Takes.clip("a.mov", Takes.drift("Mira", "hair", 24, LEFT))));
        String text = ComparisonJson.toText(comparison);
        JsonNode json = new ObjectMapper().readTree(text);
        assertAll(
                () -> assertEquals(ComparisonJson.SCHEMA, json.path("schema").asText()),
                () -> assertEquals(1, json.path("totals").path("new").asInt()),
                () -> assertEquals("same-stem", json.at("/clips/0/pairedBy").asText()),
                () -> assertEquals(
                        "Mira", json.at("/clips/0/findings/0/character").asText()),
                () -> assertEquals(
                        24, json.at("/clips/0/findings/1/a/startFrame").asInt()),
                () -> assertTrue(json.at("/clips/0/findings/1/b").isNull()),
                () -> assertEquals("lone.mp4", json.at("/unpaired/0/file").asText()),
                () -> assertEquals(text, ComparisonJson.toText(comparison)));
    }
}
