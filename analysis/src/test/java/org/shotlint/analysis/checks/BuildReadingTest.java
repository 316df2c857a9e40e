package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.evidence.CharacterLook;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.evidence.SeenSwatch;
import org.shotlint.analysis.finding.Box;

class BuildReadingTest {
    private static final int LOOKS = 24;
    private static final LabColour COAT = new LabColour(40, 20, 30);
    private static final LabColour HAIR = new LabColour(30, 5, 10);
    private static final LabColour SKIN = new LabColour(70, 15, 20);

    @Test
    void namesAHeadThatGrowsAndHowFarItWent() {
        List<Departure> found = read(i -> 0.2 * (1 + 0.16 * i / LOOKS), i -> 0, i -> 200);
        assertEquals(1, found.size());
        Departure head = found.get(0);
        assertEquals("head to head and body", head.name());
        assertTrue(head.since() > 0.1 && head.since() < 0.16, "since the start: " + head.since());
        assertTrue(head.worst().frame() > 45, "worst at frame " + head.worst().frame());
    }

    @Test
    void namesAHeadThatIsTooLargeThroughout() {
        List<Departure> found = read(i -> 0.23, i -> 0, i -> 200);
        assertEquals(
                List.of("head to head and body"),
                found.stream().map(Departure::name).toList());
        assertEquals(0, found.get(0).since());
    }

    @Test
    void holdsNothingAgainstAHatThatIsPutOn() {
        assertEquals(List.of(), read(i -> i < 12 ? 0.2 : 0.27, i -> 0, i -> 200));
    }

    @Test
    void holdsNothingAgainstAHeadThatComesToTheSheet() {
        assertEquals(List.of(), read(i -> 0.19 + 0.01 * Math.min(1, i / 16.0), i -> 0, i -> 200));
        assertEquals(
                1,
                read(i -> 0.204 + 0.012 * Math.min(1, i / 16.0), i -> 0, i -> 200)
                        .size());
    }

    @Test
    void allowsWhatLiesBetweenTheViewsOfWhoTurns() {
        assertEquals(List.of(), turning(true));
        assertEquals(
                List.of("width of a leg to height"),
                turning(false).stream().map(Departure::name).toList());
    }

    @Test
    void asksForMoreWhereMostDrawingsDoNotShowTheFeet() {
        assertEquals(1, hidden(7, 0).size());
        assertEquals(List.of(), hidden(7, 16));
        assertEquals(1, hidden(13, 16).size());
    }

    /** Legs of 0.067 seen as the view with 0.06, each third drawing also as the one with 0.068. */
    private static List<Departure> turning(boolean turns) {
        List<CharacterLook> looks = new ArrayList<>();
        for (int i = 0; i < LOOKS; i++) {
            Build seen = legs(0.067, turns && i % 3 == 1 ? List.of(0.9, 0.88) : List.of(0.9, 0.7));
            looks.add(new CharacterLook(3 * i, new Box(10, 10, 60, 200), seen));
        }
        List<Build> views = List.of(legs(0.06, List.of(1.0, 0.7)), legs(0.068, List.of(0.7, 1.0)));
        return new BuildReading(new CharacterTrack("mila", views, looks), 0.045, 5).departures();
    }

    private static Build legs(double width, List<Double> likenesses) {
        return with(build(0.2, 0), width, likenesses, 0.95);
    }

    /** A coat off the sheet, in a shot of which the feet are hidden in the first drawings. */
    private static List<Departure> hidden(double coat, int drawings) {
        CharacterTrack track = track(i -> 0.2, i -> coat, i -> 200);
        List<CharacterLook> looks = new ArrayList<>();
        for (CharacterLook look : track.looks()) {
            Build seen = look.build();
            double feet = looks.size() < drawings ? 0.3 : 0.95;
            looks.add(new CharacterLook(look.frame(), look.box(), with(seen, 0.07, seen.likenesses(), feet)));
        }
        return new BuildReading(new CharacterTrack("mila", track.views(), looks), 0.045, 5).departures();
    }

    private static Build with(Build build, double legWidth, List<Double> likenesses, double feet) {
        return new Build(
                build.head(),
                build.legs(),
                legWidth,
                build.lineWeight(),
                build.hem(),
                build.line(),
                build.swatches(),
                build.beyondHead(),
                likenesses,
                false,
                feet);
    }

    @Test
    void leavesOutDrawingsThatLoseTheFeet() {
        assertEquals(List.of(), read(i -> i > 8 && i < 14 ? 0.24 : 0.2, i -> 0, i -> i > 8 && i < 14 ? 180 : 200));
    }

    @Test
    void namesAColourAndTheSheetsColourBesideIt() {
        List<Departure> found = read(i -> 0.2, i -> i, i -> 200);
        assertEquals(
                List.of("colour " + COAT.hex()),
                found.stream().map(Departure::name).toList());
        assertEquals(COAT, found.get(0).colours().get(0));
    }

    @Test
    void namesAColourThatLeavesTheStartThoughTheSheetLiesBetween() {
        List<Departure> found = read(i -> 0.2, i -> 5.2 * Math.max(0, Math.min(1, (i - 5) / 13.0)) - 2.6, i -> 200);
        assertEquals(
                List.of("colour " + COAT.hex()),
                found.stream().map(Departure::name).toList());
        assertTrue(found.get(0).againstItself());
        assertTrue(
                found.get(0).since() > found.get(0).sinceAllowed(),
                "went " + found.get(0).since());
    }

    @Test
    void takesDarkColoursThatGoWithTheLineForItsEchoAndHairThatGoesByItselfForHair() {
        Departure line = colour("colour of the line", new LabColour(22, 3, 8), new LabColour(22, -3, 8), 8);
        Departure echo = colour("colour #2b221e", new LabColour(14, 3, 5), new LabColour(14, -1, 5), 5);
        Departure coat = colour("colour #527750", new LabColour(46, -20, 17), new LabColour(46, -30, 17), 6);
        List<Departure> withLine = new ArrayList<>(List.of(echo, line, coat));
        LineEcho.leaveOut(withLine, 0);
        assertEquals(List.of(line, coat), withLine);
        Departure hair = colour("colour #2b221e", new LabColour(14, 3, 5), new LabColour(14, -9, 5), 12);
        List<Departure> withHair = new ArrayList<>(List.of(hair, line));
        LineEcho.leaveOut(withHair, 0);
        assertEquals(List.of(hair), withHair);
        List<Departure> heavier = new ArrayList<>(List.of(echo, coat));
        LineEcho.leaveOut(heavier, 2);
        assertEquals(List.of(coat), heavier);
    }

    private static Departure colour(String name, LabColour onSheet, LabColour seen, double deltaE) {
        CharacterLook look = new CharacterLook(0, new Box(10, 10, 60, 200), build(0.2, 0));
        return new Departure(
                Departure.Kind.COLOUR, name, 0, deltaE, deltaE / 4, 0, 0, false, List.of(onSheet, seen), 0, 60, look);
    }

    @Test
    void namesThePartThatIsMissing() {
        List<Departure> found = new BuildReading(shared(i -> 0.2, 0.16), 0.045, 5).departures();
        assertEquals(
                List.of("share of " + COAT.hex()),
                found.stream().map(Departure::name).toList());
        assertEquals(Departure.Kind.PART, found.get(0).kind());
        assertEquals(-0.6, found.get(0).change(), 0.01);
    }

    @Test
    void namesNoPartThatAnArmHidesALittle() {
        assertEquals(List.of(), new BuildReading(shared(i -> 0.2, 0.3), 0.045, 5).departures());
    }

    @Test
    void aSmallFigureHasToBeFurtherOff() {
        CharacterTrack grows = track(i -> 0.2 * (1 + 0.09 * Math.min(1, i / 12.0)), i -> 0, i -> 200);
        assertEquals(
                1, new BuildReading(scaled(grows, 1), 0.045, 5).departures().size());
        assertEquals(List.of(), new BuildReading(scaled(grows, 0.6), 0.045, 5).departures());
    }

    private static CharacterTrack scaled(CharacterTrack track, double scale) {
        List<CharacterLook> looks = track.looks().stream()
                .map(look -> new CharacterLook(look.frame(), look.box(), look.build(), scale))
                .toList();
        return new CharacterTrack("mila", track.views(), looks);
    }

    @Test
    void isSomebodyElseWhoseColoursAreOthersAndWhoIsNotMuchLikeTheSheet() {
        assertTrue(new BuildReading(coated(40, 0.75), 0.045, 5).isSomebodyElse());
        assertFalse(new BuildReading(coated(40, 0.9), 0.045, 5).isSomebodyElse());
        assertFalse(new BuildReading(coated(0, 0.75), 0.045, 5).isSomebodyElse());
    }

    private static CharacterTrack coated(double coat, double likeness) {
        CharacterTrack track = track(i -> 0.2, i -> coat, i -> 200);
        List<CharacterLook> looks = track.looks().stream()
                .map(look -> new CharacterLook(
                        look.frame(), look.box(), with(look.build(), 0.07, List.of(likeness, 0.7), 0.95)))
                .toList();
        return new CharacterTrack("mila", track.views(), looks);
    }

    @Test
    void aLengthThatDoesNotStayWithinTheShotIsNotKept() {
        CharacterTrack steady = track(i -> 0.22, i -> 0, i -> 200);
        CharacterTrack lost = track(i -> i < LOOKS / 2 ? 0.22 : 0.12, i -> 0, i -> 200);
        assertEquals(1.09, new BuildReading(steady, 0.045, 5).besideSheet(BuildProperty.HEAD), 0.01);
        assertEquals(0, new BuildReading(lost, 0.045, 5).besideSheet(BuildProperty.HEAD));
    }

    @Test
    void namesNoMissingPartWhereTheFeetAreHidden() {
        CharacterTrack cut = shared(i -> 0.2, 0.16);
        List<CharacterLook> looks = cut.looks().stream()
                .map(look -> new CharacterLook(
                        look.frame(),
                        look.box(),
                        with(look.build(), 0.07, look.build().likenesses(), 0.3)))
                .toList();
        assertEquals(
                List.of(),
                new BuildReading(new CharacterTrack("mila", cut.views(), looks), 0.045, 5)
                        .departures().stream()
                                .filter(d -> d.kind() == Departure.Kind.PART)
                                .toList());
    }

    @Test
    void isNotSureOfWhoIsSeenInFewDrawings() {
        CharacterTrack seen = track(i -> 0.2, i -> 0, i -> 200);
        CharacterTrack brief =
                new CharacterTrack("mila", seen.views(), seen.looks().subList(0, 5));
        assertEquals(0, new BuildReading(brief, 0.045, 5).likeness());
    }

    private static List<Departure> read(
            IntToDoubleFunction head, IntToDoubleFunction coat, IntToDoubleFunction height) {
        return new BuildReading(track(head, coat, height), 0.045, 5).departures();
    }

    private static CharacterTrack track(
            IntToDoubleFunction head, IntToDoubleFunction coat, IntToDoubleFunction height) {
        List<CharacterLook> looks = new ArrayList<>();
        for (int i = 0; i < LOOKS; i++) {
            Box box = new Box(10, 10, 60, (int) height.applyAsDouble(i));
            looks.add(new CharacterLook(3 * i, box, build(head.applyAsDouble(i), coat.applyAsDouble(i))));
        }
        return new CharacterTrack("mila", List.of(build(0.2, 0), build(0.204, 0)), looks);
    }

    private static CharacterTrack shared(IntToDoubleFunction head, double coat) {
        CharacterTrack track = track(head, i -> 0, i -> 200);
        List<CharacterLook> looks = track.looks().stream()
                .map(look -> new CharacterLook(look.frame(), look.box(), build(0.2, 0, coat)))
                .toList();
        return new CharacterTrack("mila", track.views(), looks);
    }

    private static Build build(double head, double coat) {
        return build(head, coat, 0.4);
    }

    private static Build build(double head, double coat, double share) {
        List<SeenSwatch> swatches = List.of(
                new SeenSwatch(COAT, new LabColour(40, 20 - coat, 30 + coat), share),
                new SeenSwatch(HAIR, HAIR, 0.2),
                new SeenSwatch(SKIN, SKIN, 0.2));
        return new Build(
                head,
                0.4,
                0.07,
                0.2,
                0.15,
                Optional.of(HAIR),
                swatches,
                swatches.stream().map(s -> 0.0).toList(),
                List.of(0.9, 0.88),
                false,
                0.95);
    }
}
