package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.time.FrameRange;

class GravityCheckTest {
    private final GravityCheck check = new GravityCheck();

    @Test
    void reportsARestInMidFlight() {
        assertEquals(
                List.of(new FrameRange(12, 23)), reported(thrown().rests(10).flies(12)));
    }

    @Test
    void namesTheSubject() {
        Candidate hover = verdict(thrown().rests(10).flies(12)).candidates().get(0);
        assertEquals(Optional.of("subject 7"), hover.subject());
    }

    @Test
    void drawsTheObservedPathAndTheFlightWithoutTheRest() {
        Illustration drawn = verdict(thrown().rests(10).flies(12))
                .candidates()
                .get(0)
                .illustration()
                .orElseThrow();
        Subject unhindered = thrown().flies(12).subject(7);
        Illustration.Line expected = line(drawn, Illustration.Role.EXPECTED);
        for (Illustration.Point point : expected.points()) {
            var real = unhindered.sightings().get(point.frame());
            assertEquals(real.x() * unhindered.clipPixelsPerPx(), point.x(), 4, "across at frame " + point.frame());
            assertEquals(real.y() * unhindered.clipPixelsPerPx(), point.y(), 4, "down at frame " + point.frame());
        }
        List<Illustration.Point> seen = line(drawn, Illustration.Role.OBSERVED).points();
        assertEquals(
                2,
                seen.stream()
                        .filter(p -> p.frame() == 15 || p.frame() == 20)
                        .map(Illustration.Point::x)
                        .filter(x -> Math.abs(x - seen.get(seen.size() / 2).x()) < 0.1)
                        .count(),
                "it hangs");
        assertEquals(List.of(), drawn.camera(), "the camera stands still");
    }

    @Test
    void drawsTheCurveOfTheFlightBeforeATurn() {
        Illustration drawn = verdict(thrown().bounces(0.7).flies(12))
                .candidates()
                .get(0)
                .illustration()
                .orElseThrow();
        List<Illustration.Point> curve = line(drawn, Illustration.Role.EXPECTED).points();
        List<Illustration.Point> seen = line(drawn, Illustration.Role.OBSERVED).points();
        Illustration.Point last = curve.get(curve.size() - 1);
        Illustration.Point real = seen.stream()
                .filter(point -> point.frame() == last.frame())
                .findFirst()
                .orElseThrow();
        assertTrue(last.y() > real.y() + 40, "it would have fallen on: " + last + ", " + real);
    }

    private static Illustration.Line line(Illustration drawn, Illustration.Role role) {
        return drawn.lines().stream()
                .filter(line -> line.role() == role)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reportsADrawingHeldInMidFlight() {
        StepMaker shot = new StepMaker()
                .ordinary(12)
                .then(StepMaker.ordinary().shownFor(9))
                .ordinary(12);
        Subject ball = thrown().flies(14).subject(7);
        Subject later = shifted(ball, 12, 8);
        assertEquals(
                List.of(new FrameRange(12, 21)),
                Verdict.of(check, shot.with(later)).frames());
    }

    @Test
    void staysSilentOnAnEvenFlight() {
        assertEquals(List.of(), reported(thrown().flies(20)));
    }

    @Test
    void staysSilentOnAStopThatSlowsDownAndSpeedsUp() {
        assertEquals(
                List.of(),
                reported(thrown().eases(4, 1, 0).rests(10).eases(4, 0, 1).flies(12)));
    }

    @Test
    void staysSilentWhereItGoesOnAnotherWay() {
        assertEquals(List.of(), reported(thrown().rests(10).bounces(3).flies(12)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void staysSilentOnAnExposure(int drawings) {
        assertEquals(List.of(), reported(thrown().rests(drawings).flies(12)));
    }

    @Test
    void reportsARestOnTheScreenUnderAMovingCamera() {
        Throw ball = new Throw(120, 60, 4, 0).underCamera(-1.5);
        assertEquals(
                List.of(new FrameRange(12, 23)),
                reported(ball.flies(12).rests(10).flies(12)));
    }

    @Test
    void reportsATurnInTheOpenAir() {
        List<FrameRange> frames = reported(thrown().bounces(0.7).flies(12));
        assertEquals(List.of(true), frames.stream().map(f -> f.contains(12)).toList());
    }

    @Test
    void staysSilentOnABounceWhereTheFloorIs() {
        assertEquals(
                List.of(),
                reported(new Throw(60, 170, 4, 0).flies(12).bounces(0.7).flies(12)));
    }

    @Test
    void staysSilentOnBouncesAtOneHeight() {
        Throw ball = new Throw(60, 60, 3, 0.1).flies(10);
        for (int i = 0; i < 4; i++) {
            ball.bounces(1.0).flies(21);
        }
        assertEquals(List.of(), reported(ball));
    }

    @Test
    void reportsABounceThatGainsEnergy() {
        List<FrameRange> frames =
                reported(new Throw(60, 170, 4, 0).flies(12).bounces(1.4).flies(12));
        assertEquals(List.of(true), frames.stream().map(f -> f.contains(12)).toList());
    }

    @Test
    void staysSilentWhereItTurnsAtSomethingThatMoves() {
        Throw ball = thrown().bounces(0.7).flies(12);
        Throw bat = new Throw(108, 160, 0, -6).flies(24);
        assertEquals(
                List.of(),
                Verdict.of(check, new StepMaker().ordinary(24).with(ball.subject(1), bat.subject(2)))
                        .frames());
    }

    /** A head goes up and down with a walk; that it is followed by itself for a while does not make it fly. */
    @Test
    void staysSilentOnAPartThatKeepsItsPlaceInSomebodyLarger() {
        Subject head = thrown().bounces(0.7).flies(12).subject(1);
        assertEquals(1, gravityOf(head).size());
        assertEquals(List.of(), gravityOf(head, walker(head, 60)));
        assertEquals(1, gravityOf(head, walker(head, 3)).size());
    }

    private List<FrameRange> gravityOf(Subject... subjects) {
        return Verdict.of(check, new StepMaker().ordinary(24).with(subjects)).frames();
    }

    /** Somebody around a subject who goes across as it does, on an even way. */
    private static Subject walker(Subject inner, int margin) {
        return new Subject(
                2,
                inner.clipPixelsPerPx(),
                inner.frameHeight(),
                inner.sightings().stream()
                        .map(s -> new Sighting(
                                s.frame(),
                                s.x(),
                                s.y(),
                                s.velocityX(),
                                0,
                                0,
                                0,
                                0,
                                1,
                                40,
                                40,
                                false,
                                new Box(
                                        s.box().x() - margin,
                                        s.box().y() - margin,
                                        s.box().width() + 2 * margin,
                                        s.box().height() + 2 * margin)))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void staysSilentOnAFewPoints() {
        assertEquals(List.of(), reported(thrown().withPoints(3).rests(10).flies(12)));
    }

    @Test
    void saysWhenNothingFlies() {
        CheckResult result = check.judge(
                evidence(new Throw(100, 100, 0.2, -3).rests(24)), Settings.of(List.of(check.description()), Map.of()));
        assertEquals(
                "no free flight seen",
                assertInstanceOf(CheckResult.NotApplicable.class, result).reason());
    }

    @Test
    void saysWhenThereAreTooFewDrawings() {
        CheckResult result = check.judge(
                new StepMaker().ordinary(9).evidence(), Settings.of(List.of(check.description()), Map.of()));
        assertEquals(
                "fewer than 11 drawings in the shot",
                assertInstanceOf(CheckResult.NotApplicable.class, result).reason());
    }

    @Test
    void reportsAPushInTheOpenAir() {
        Verdict verdict = verdict(new Throw(60, 60, 2, -2).flies(12).struck(2.5).flies(12));
        assertEquals(
                List.of("Speeds up in the open air without anything that pushes it"),
                verdict.candidates().stream().map(Candidate::message).toList());
    }

    @Test
    void staysSilentOnWhatIsBraked() {
        assertEquals(
                List.of(),
                reported(new Throw(60, 60, 5, -2).flies(12).struck(0.4).flies(12)));
    }

    @Test
    void reportsTwoOfOneSizeThatFallUnevenly() {
        Throw fair = new Throw(100, 200, 2, -5).flies(20);
        Throw slow = new Throw(300, 200, 2, -5).under(0.12).flies(20);
        assertEquals(
                List.of("Two things of one size fly at the same time, and one falls more slowly than the other"),
                messages(fair, slow));
    }

    @Test
    void staysSilentOnTwoUnderOnePull() {
        assertEquals(List.of(), messages(new Throw(100, 200, 2, -5).flies(20), new Throw(300, 180, -1, -4).flies(20)));
    }

    @Test
    void reportsABounceThatGainsEnergyAlthoughNoPointLastsThroughTheTouch() {
        Throw falls = new Throw(200, 60, 1, 1).flies(14);
        Throw rises = falls.after(4, 1.3).flies(14);
        assertEquals(List.of("Comes back from a bounce faster than it fell"), messages(falls, rises));
    }

    @Test
    void staysSilentOnAFairBounceOfWhichNoPointLasts() {
        Throw falls = new Throw(200, 60, 1, 1).flies(14);
        assertEquals(List.of(), messages(falls, falls.after(4, 0.8).flies(14)));
    }

    private List<String> messages(Throw one, Throw other) {
        ShotEvidence evidence = new StepMaker()
                .ordinary(Math.max(one.drawings(), other.drawings()) + 20)
                .with(one.subject(1), other.subject(2));
        return Verdict.of(check, evidence).candidates().stream()
                .map(Candidate::message)
                .toList();
    }

    /** Twelve drawings of flight, in the upper half of the frame. */
    private static Throw thrown() {
        return new Throw(60, 60, 4, 0).flies(12);
    }

    private static Subject shifted(Subject subject, int fromFrame, int by) {
        return new Subject(
                subject.id(),
                subject.clipPixelsPerPx(),
                subject.frameHeight(),
                subject.sightings().stream()
                        .map(s -> s.frame() > fromFrame ? s.at(s.frame() + by) : s)
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ShotEvidence evidence(Throw thing) {
        return new StepMaker().ordinary(thing.drawings() - 1).with(thing.subject(7));
    }

    private Verdict verdict(Throw thing) {
        return Verdict.of(check, evidence(thing));
    }

    private List<FrameRange> reported(Throw thing) {
        return verdict(thing).frames();
    }
}
