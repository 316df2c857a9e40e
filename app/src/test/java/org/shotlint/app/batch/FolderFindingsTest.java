package org.shotlint.app.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.checks.BuildProperty;
import org.shotlint.analysis.checks.CharacterSeen;
import org.shotlint.analysis.checks.SeenLength;
import org.shotlint.analysis.checks.SeenPicture;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.SeenSwatch;
import org.shotlint.analysis.time.FrameRange;

class FolderFindingsTest {
    private static final LabColour JACKET = new LabColour(45, 0, -30);
    private static final FolderFindings PASS = new FolderFindings(5.8, 0.6);

    @Test
    void namesTheShotWithTheOtherJacket() {
        List<FolderFindings.Departure> found =
                PASS.departures(List.of(in("a.mp4", -30, 0.9), in("b.mp4", -29, 0.9), in("c.mp4", -10, 0.9)));
        assertEquals(List.of("c.mp4"), found.stream().map(d -> d.where().clip()).toList());
    }

    @Test
    void trustsTheSheetWhereThereAreTwoShotsOnly() {
        List<FolderFindings.Departure> found = PASS.departures(List.of(in("a.mp4", -10, 0.9), in("b.mp4", -29, 0.9)));
        assertEquals(List.of("a.mp4"), found.stream().map(d -> d.where().clip()).toList());
    }

    @Test
    void leavesOutWhoIsNotSurelyTheCharacter() {
        assertEquals(
                List.of(),
                PASS.departures(List.of(in("a.mp4", -30, 0.9), in("b.mp4", -29, 0.9), in("c.mp4", -10, 0.5))));
    }

    @Test
    void holdsNothingAgainstSmallDifferences() {
        assertEquals(List.of(), PASS.departures(List.of(in("a.mp4", -30, 0.9), in("b.mp4", -27, 0.9))));
    }

    @Test
    void namesTheShotWithTheLargerHead() {
        List<FolderFindings.Lengthening> found = PASS.lengthenings(
                List.of(headed("a.mp4", 0.99), headed("b.mp4", 1.01), headed("c.mp4", 1.18), headed("d.mp4", 1)));
        assertEquals(List.of("c.mp4"), found.stream().map(l -> l.where().clip()).toList());
    }

    @Test
    void doesNotNameTheShotThatShowsTheSheetsColourWhereOthersDoNot() {
        LabColour trousers = new LabColour(48, 2, 14);
        LabColour greener = new LabColour(48, -6, 22);
        assertEquals(
                List.of(),
                PASS.departures(List.of(
                        shown("a.mp4", trousers, greener, 0.2),
                        shown("b.mp4", trousers, greener, 0.2),
                        shown("c.mp4", trousers, trousers, 0.2))));
    }

    @Test
    void comparesNoLengthThatMostShotsReadWrongly() {
        assertEquals(
                List.of(), PASS.lengthenings(List.of(girth("a.mp4", 1.53), girth("b.mp4", 1.55), girth("c.mp4", 2))));
        assertEquals(
                1,
                PASS.lengthenings(List.of(girth("a.mp4", 1.03), girth("b.mp4", 1.05), girth("c.mp4", 1.3)))
                        .size());
    }

    private static FolderFindings.Appearance girth(String clip, double width) {
        return new Seen(clip)
                .lengths(new SeenLength(BuildProperty.GIRTH, width))
                .appearance();
    }

    @Test
    void comparesNobodyWhomPointsAloneTakeForTheCharacterHalfSurely() {
        assertEquals(
                List.of(),
                PASS.departures(List.of(in("a.mp4", -10, 0.8), in("b.mp4", -29, 0.8), in("c.mp4", -30, 0.8))));
    }

    @Test
    void asksForMoreOfFiguresThatAreSmall() {
        assertEquals(1, PASS.lengthenings(heads(1)).size());
        assertEquals(List.of(), PASS.lengthenings(heads(0.6)));
    }

    private static List<FolderFindings.Appearance> heads(double scale) {
        return Stream.of(1.0, 1.01, 0.99, 1.07)
                .map(head -> new Seen("clip " + head)
                        .scale(scale)
                        .lengths(new SeenLength(BuildProperty.HEAD, head))
                        .appearance())
                .toList();
    }

    @Test
    void missesNoPartWhereTheWholeFigureIsNotSeen() {
        LabColour hat = new LabColour(60, 0, 40);
        List<FolderFindings.Appearance> shots = Stream.of(0.05, 0.048, 0.051, 0.01)
                .map(share -> new Seen("clip " + share)
                        .lengths(new SeenLength(BuildProperty.LINE, 1))
                        .colours(new SeenSwatch(hat, hat, share))
                        .appearance())
                .toList();
        assertEquals(List.of(), PASS.lacks(shots));
    }

    @Test
    void doesNotSayWhichOfTwoHeadsIsRight() {
        assertEquals(List.of(), PASS.lengthenings(List.of(headed("a.mp4", 0.99), headed("b.mp4", 1.27))));
    }

    @Test
    void namesTheShotWithLessOfTheHat() {
        List<FolderFindings.Lack> found = PASS.lacks(
                List.of(hatted("a.mp4", 0.05), hatted("b.mp4", 0.048), hatted("c.mp4", 0.02), hatted("d.mp4", 0.051)));
        assertEquals(List.of("c.mp4"), found.stream().map(l -> l.where().clip()).toList());
        assertEquals(0.6, found.get(0).missing(), 0.02);
    }

    @Test
    void comparesColoursOfWholeSilhouettesMoreClosely() {
        LabColour hat = new LabColour(60, 0, 40);
        List<FolderFindings.Departure> found = PASS.departures(List.of(
                hatted("a.mp4", 0.05), hatted("b.mp4", 0.05), shown("c.mp4", hat, new LabColour(60, 7, 40), 0.05)));
        assertEquals(List.of("c.mp4"), found.stream().map(d -> d.where().clip()).toList());
    }

    @Test
    void namesTheLineThatOneClipDrawsInAnotherColour() {
        List<FolderFindings.Departure> found =
                PASS.departures(List.of(lined("a.mp4", 0, 1), lined("b.mp4", 0, 1), lined("c.mp4", -20, 1)));
        assertEquals(List.of("c.mp4"), found.stream().map(d -> d.where().clip()).toList());
        assertTrue(FolderWords.message(found.get(0)).contains("the line is"));
    }

    @Test
    void namesTheTailThatOneClipLacks() {
        List<FolderFindings.Lack> found =
                PASS.lacks(List.of(lined("a.mp4", 0, 1.1), lined("b.mp4", 0, 1), lined("c.mp4", 0, 0.5)));
        assertEquals(List.of("c.mp4"), found.stream().map(l -> l.where().clip()).toList());
        assertTrue(FolderWords.message(found.get(0)).contains("beside the head"));
    }

    @Test
    void ranksClipsOfAKeyPicture() throws java.io.IOException {
        String json = new String(
                FolderWords.json(PASS, List.of(pictured("near.mp4", 0.1), pictured("far.mp4", 0.5))),
                java.nio.charset.StandardCharsets.UTF_8);
        String ranked = json.substring(json.indexOf("keyPictures"));
        assertTrue(ranked.indexOf("far.mp4") < ranked.indexOf("near.mp4"), ranked);
    }

    @Test
    void comparesWithTheOthersWhereTheyAreEnough() {
        List<FolderFindings.Lengthening> found = PASS.lengthenings(List.of(
                legs("a.mp4", 1.031, 1.1, 0.4),
                legs("b.mp4", 0.993, 1.1, 0.4),
                legs("c.mp4", 0.99, 1.1, 0.4),
                legs("d.mp4", 1.053, 1.1, 0.4)));
        assertEquals(List.of("d.mp4"), found.stream().map(l -> l.where().clip()).toList());
    }

    @Test
    void takesLegsBelowANarrowerHemForAGarmentThatIsCut() {
        List<FolderFindings.Appearance> shots = List.of(
                legs("a.mp4", 0.98, 1.1, 0.4),
                legs("b.mp4", 0.97, 1.05, 0.4),
                legs("c.mp4", 0.98, 1.1, 0.4),
                legs("d.mp4", 1.21, 0.91, 0.3));
        assertEquals(List.of(), PASS.lengthenings(shots));
        assertEquals(
                List.of("d.mp4"),
                PASS.lacks(shots).stream().map(l -> l.where().clip()).toList());
        List<FolderFindings.Appearance> grown = new ArrayList<>(shots.subList(0, 3));
        grown.add(legs("d.mp4", 1.21, 1.08, 0.3));
        assertEquals(1, PASS.lengthenings(grown).size());
    }

    private static FolderFindings.Appearance legs(String clip, double legs, double hem, double dress) {
        LabColour violet = new LabColour(32, 25, -36);
        return new Seen(clip)
                .lengths(new SeenLength(BuildProperty.LEGS, legs), new SeenLength(BuildProperty.HEM, hem))
                .colours(new SeenSwatch(violet, violet, dress))
                .appearance();
    }

    private static FolderFindings.Appearance pictured(String clip, double typical) {
        return new Seen(clip)
                .likeness(1 - typical)
                .picture(new SeenPicture(0.05, typical))
                .appearance();
    }

    private static FolderFindings.Appearance lined(String clip, double blue, double tail) {
        LabColour line = new LabColour(20, 3, 5);
        LabColour hair = new LabColour(30, 15, 25);
        return new Seen(clip)
                .lengths(new SeenLength(BuildProperty.HEAD, 1))
                .colours(new SeenSwatch(hair, hair, 0.2))
                .line(new SeenSwatch(line, new LabColour(20, 3, 5 + blue), 0.2))
                .besideHead(new SeenSwatch(hair, hair, tail))
                .appearance();
    }

    private static FolderFindings.Appearance hatted(String clip, double share) {
        LabColour hat = new LabColour(60, 0, 40);
        return shown(clip, hat, hat, share);
    }

    private static FolderFindings.Appearance shown(String clip, LabColour onSheet, LabColour seen, double share) {
        return new Seen(clip)
                .lengths(new SeenLength(BuildProperty.HEAD, 1))
                .colours(new SeenSwatch(onSheet, seen, share))
                .appearance();
    }

    private static FolderFindings.Appearance headed(String clip, double head) {
        return new Seen(clip).lengths(new SeenLength(BuildProperty.HEAD, head)).appearance();
    }

    private static FolderFindings.Appearance in(String clip, double b, double likeness) {
        return new Seen(clip)
                .likeness(likeness)
                .colours(new SeenSwatch(JACKET, new LabColour(45, 0, b), 0.4))
                .appearance();
    }

    /** Mila in a clip, surely she; nothing of her is seen but what a test says. */
    private static final class Seen {
        private final String clip;
        private double likeness = 0.9;
        private List<SeenSwatch> colours = List.of();
        private List<SeenLength> lengths = List.of();
        private Optional<SeenSwatch> line = Optional.empty();
        private List<SeenSwatch> besideHead = List.of();
        private Optional<SeenPicture> picture = Optional.empty();
        private double scale = 1;

        Seen(String clip) {
            this.clip = clip;
        }

        Seen scale(double value) {
            scale = value;
            return this;
        }

        Seen likeness(double value) {
            likeness = value;
            return this;
        }

        Seen colours(SeenSwatch... all) {
            colours = List.of(all);
            return this;
        }

        Seen lengths(SeenLength... all) {
            lengths = List.of(all);
            return this;
        }

        Seen line(SeenSwatch swatch) {
            line = Optional.of(swatch);
            return this;
        }

        Seen besideHead(SeenSwatch... all) {
            besideHead = List.of(all);
            return this;
        }

        Seen picture(SeenPicture distances) {
            picture = Optional.of(distances);
            return this;
        }

        FolderFindings.Appearance appearance() {
            FrameRange frames = new FrameRange(0, 40);
            return new FolderFindings.Appearance(
                    clip,
                    new CharacterSeen(
                            "mila", "mila", frames, likeness, colours, lengths, line, besideHead, picture, scale));
        }
    }
}
