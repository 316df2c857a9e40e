package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.evidence.CharacterLook;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.evidence.PictureLook;
import org.shotlint.analysis.evidence.SeenSwatch;
import org.shotlint.analysis.finding.Box;

class MissingPartTest {
    private static final LabColour DRESS = new LabColour(40, 20, -30);
    private static final LabColour SKIN = new LabColour(70, 15, 20);
    private static final Build ON_SHEET = build(0.3, 0.2, 0.4, 0.3);

    @Test
    void asksForLessOfALargeArea() {
        assertTrue(MissingPart.least(0.4, 0.5) < MissingPart.least(0.05, 0.5));
        assertEquals(0.5, MissingPart.least(0.05, 0.5));
    }

    @Test
    void namesTheGarmentWhoseHemIsMissingInsteadOfLongerLegs() {
        List<Departure> found = read(i -> 0.42, i -> 0.12, i -> 0.3);
        assertEquals(1, found.size());
        assertEquals(Departure.Kind.PART, found.get(0).kind());
        assertEquals(DRESS, found.get(0).colours().get(0));
    }

    @Test
    void namesLongerLegsWhereTheHemIsAsWideAsEver() {
        assertEquals(
                List.of(BuildProperty.LEGS.words()),
                read(i -> 0.42, i -> 0.2, i -> 0.3).stream()
                        .map(Departure::name)
                        .toList());
    }

    @Test
    void namesWhatNoLongerStandsOutFromTheHeadAndHowFarItWent() {
        Departure found = read(i -> 0.3, i -> 0.2, i -> i < 8 ? 0.3 : Math.max(0.12, 0.3 - 0.02 * (i - 8)))
                .get(0);
        assertTrue(found.name().startsWith(HeadParts.NAME), found.name());
        assertTrue(found.since() < -0.4, "since the start: " + found.since());
        assertTrue(found.change() < -0.4, "change: " + found.change());
    }

    @Test
    void ranksAShotByHowFarItGoesFromAKeyPicture() {
        assertTrue(PictureReading.of(pictured(5, 0.1)).isEmpty(), "too few points agree");
        PictureReading still = PictureReading.of(pictured(80, 0.1)).orElseThrow();
        PictureReading goes = PictureReading.of(pictured(80, 0.5)).orElseThrow();
        SeenPicture far = new SeenPicture(goes.atStart(), goes.typical());
        SeenPicture near = new SeenPicture(still.atStart(), still.typical());
        assertEquals(0, near.went(), 1e-9);
        assertTrue(far.went() > 0.3, "went: " + far.went());
    }

    private static CharacterTrack pictured(int agreeing, double then) {
        return new CharacterTrack(
                "archer",
                List.of(),
                List.of(),
                IntStream.range(0, 10)
                        .mapToObj(i -> new PictureLook(6 * i, i < 2 ? agreeing : 0, i < 1 ? 0.1 : then))
                        .toList());
    }

    private static List<Departure> read(IntToDoubleFunction legs, IntToDoubleFunction hem, IntToDoubleFunction tail) {
        List<CharacterLook> looks = IntStream.range(0, 24)
                .mapToObj(i -> new CharacterLook(
                        3 * i,
                        new Box(10, 10, 60, 200),
                        build(
                                legs.applyAsDouble(i),
                                hem.applyAsDouble(i),
                                legs.applyAsDouble(i) > 0.35 ? 0.36 : 0.4,
                                tail.applyAsDouble(i))))
                .toList();
        return new BuildReading(new CharacterTrack("odette", List.of(ON_SHEET, ON_SHEET), looks), 0.045, 5)
                .departures();
    }

    private static Build build(double legs, double hem, double dress, double tail) {
        List<SeenSwatch> swatches = List.of(new SeenSwatch(DRESS, DRESS, dress), new SeenSwatch(SKIN, SKIN, 0.2));
        return new Build(
                0.2 * (1 - legs) / 0.7,
                legs,
                0.07,
                0.2,
                hem,
                Optional.empty(),
                swatches,
                List.of(0.0, tail),
                List.of(0.9, 0.9),
                false,
                0.95);
    }
}
