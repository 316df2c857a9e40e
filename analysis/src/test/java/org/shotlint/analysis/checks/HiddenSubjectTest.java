package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.evidence.PassedChange;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.time.FrameRange;

/** What {@link VanishCheck} says of subjects that go behind something. A subject is 80 pixels long and moves 5 a drawing to the right. */
class HiddenSubjectTest {
    private static final int LENGTH = 80;
    private static final int SPEED = 5;
    private static final int EDGE = 300;
    private static final int DRAWINGS = 120;
    private final VanishCheck check = new VanishCheck();

    @Test
    void reportsASubjectThatDoesNotComeOut() {
        List<Candidate> found = verdict(goesBehind(1, 40));
        assertEquals(1, found.size());
        Candidate vanish = found.get(0);
        assertEquals(Optional.of("subject 1"), vanish.subject());
        int gone = (EDGE - 40) / SPEED;
        assertTrue(
                Math.abs(vanish.frames().startFrame() - gone) <= 4,
                () -> "gone at " + gone + ", reported " + vanish.frames());
        Box place = vanish.box().orElseThrow();
        assertTrue(place.x() < EDGE && place.x() + place.width() > EDGE + LENGTH, () -> "" + place);
    }

    @Test
    void drawsWhereItWasLastSeenWhatHidesItAndWhereItShouldComeOut() {
        Illustration drawn = verdict(goesBehind(1, 40)).get(0).illustration().orElseThrow();
        Box last = place(drawn, Illustration.Role.OBSERVED);
        Box occluder = place(drawn, Illustration.Role.OCCLUDER);
        Box expected = place(drawn, Illustration.Role.EXPECTED);
        assertTrue(last.x() + last.width() <= EDGE + 2, () -> "last seen " + last);
        assertTrue(Math.abs(occluder.x() - EDGE) <= 2 * SPEED, () -> "hidden behind " + occluder);
        assertEquals(occluder.x() + occluder.width(), expected.x(), "it comes out where the hiding ends");
        assertTrue(expected.width() > LENGTH / 2, () -> "expected " + expected);
    }

    private static Box place(Illustration drawn, Illustration.Role role) {
        return drawn.places().stream()
                .filter(place -> place.role() == role)
                .findFirst()
                .orElseThrow()
                .box();
    }

    @Test
    void keepsThePlaceInsideTheFrame() {
        List<Sighting> seen = new ArrayList<>();
        for (int frame = 0; 420 - SPEED * frame + LENGTH > 104; frame++) {
            int x = Math.max(100, 420 - SPEED * frame);
            seen.add(sighting(frame, x, 420 - SPEED * frame + LENGTH - x, -SPEED));
        }
        Box place = verdict(subject(1, seen)).get(0).box().orElseThrow();
        assertEquals(0, place.x(), "it should have come out beyond the left edge");
        assertTrue(place.x() + place.width() > 100, () -> "" + place);
    }

    @Test
    void staysSilentWhenItComesOut() {
        assertEquals(List.of(), verdict(goesBehind(1, 40), comesOut(2, 84)));
    }

    @Test
    void staysSilentWhenItTurnsBack() {
        List<Sighting> back = new ArrayList<>();
        for (int frame = 75; frame < DRAWINGS; frame++) {
            back.add(sighting(frame, EDGE - 70 - 3 * (frame - 75), LENGTH, -3));
        }
        assertEquals(List.of(), verdict(goesBehind(1, 40), subject(2, back)));
    }

    @Test
    void staysSilentWhenItTurnsBackUnderAMovingCamera() {
        List<Sighting> back = new ArrayList<>();
        for (int frame = 75; frame < DRAWINGS; frame++) {
            Sighting seen = sighting(frame, EDGE - 70 - 3 * (frame - 75) - 2 * frame, LENGTH, -3);
            back.add(underPan(seen, 0));
        }
        List<Sighting> scene = new ArrayList<>();
        for (int frame = 0; frame < DRAWINGS; frame++) {
            scene.add(new Sighting(frame, 500, 40, 0, 0, -2, 0, 0.1, 1, 30, 28, false, new Box(480, 20, 40, 40)));
        }
        List<Sighting> goes = goesBehind(1, 40).sightings().stream()
                .map(seen -> underPan(seen, -2 * seen.frame()))
                .toList();
        assertEquals(List.of(), verdict(subject(1, goes), subject(2, back), subject(3, scene)));
    }

    @Test
    void reportsWhatIsGoneAfterSomethingPassedInFrontOfIt() {
        List<Candidate> found = passed(0.9, 60, 20);
        assertEquals(1, found.size());
        assertEquals(new FrameRange(69, 78), found.get(0).frames());
    }

    @Test
    void staysSilentOnWhatCameWhileItWasHidden() {
        assertEquals(List.of(), passed(0.9, 20, 60));
    }

    @Test
    void staysSilentWhereTheGroundIsAnotherToo() {
        assertEquals(List.of(), passed(0.4, 60, 20));
    }

    private List<Candidate> passed(double same, double edgeBefore, double edgeAfter) {
        PassedChange change =
                new PassedChange(40, 70, new Box(200, 100, 60, 90), 0.02, 80, same, edgeBefore, edgeAfter);
        return Verdict.of(check, new StepMaker().ordinary(DRAWINGS).with(change))
                .candidates();
    }

    private static Sighting underPan(Sighting s, int shift) {
        Box box = new Box(
                s.box().x() + shift, s.box().y(), s.box().width(), s.box().height());
        return new Sighting(
                s.frame(),
                s.x() + shift,
                s.y(),
                s.velocityX(),
                s.velocityY(),
                -2,
                0,
                s.spreadPx(),
                1,
                s.points(),
                s.kept(),
                false,
                box);
    }

    @Test
    void staysSilentAtTheEdgeOfTheFrame() {
        List<Sighting> leaves = new ArrayList<>();
        for (int frame = 0; 300 + SPEED * frame < 640; frame++) {
            int x = 300 + SPEED * frame;
            leaves.add(sighting(frame, x, Math.min(LENGTH, 640 - x), SPEED));
        }
        assertEquals(List.of(), verdict(subject(1, leaves)));
    }

    @Test
    void staysSilentWhenTheShotEndsBeforeItCouldComeOut() {
        StepMaker shot = new StepMaker().ordinary(68);
        assertEquals(List.of(), Verdict.of(check, shot.with(goesBehind(1, 40))).candidates());
    }

    @Test
    void staysSilentOnWhatIsLostAllAtOnce() {
        List<Sighting> seen = new ArrayList<>();
        for (int frame = 0; frame < 50; frame++) {
            seen.add(sighting(frame, 40 + SPEED * frame, LENGTH, SPEED));
        }
        assertEquals(
                List.of(), verdict(subject(1, seen)), "a tracker may lose it; impulses tell what vanishes in the open");
    }

    @Test
    void staysSilentOnWhatSlowsDownBeforeItIsHidden() {
        assertEquals(1, verdict(subject(1, slowing(0.6))).size());
        assertEquals(List.of(), verdict(subject(1, slowing(0.45))));
    }

    private static List<Sighting> slowing(double share) {
        List<Sighting> seen = new ArrayList<>(goesBehind(1, 40).sightings());
        for (int i = seen.size() - 5; i < seen.size(); i++) {
            Sighting s = seen.get(i);
            seen.set(i, sighting(s.frame(), s.box().x(), s.box().width(), share * SPEED));
        }
        return seen;
    }

    @Test
    void staysSilentOnUnsteadyMotion() {
        List<Sighting> seen = goesBehind(1, 40).sightings().stream()
                .map(s -> new Sighting(
                        s.frame(),
                        s.x(),
                        s.y(),
                        SPEED,
                        s.frame() % 2 == 0 ? 6 : -6,
                        0,
                        0,
                        0.1,
                        1,
                        30,
                        28,
                        false,
                        s.box()))
                .toList();
        assertEquals(List.of(), verdict(subject(1, seen)));
    }

    private List<Candidate> verdict(Subject... subjects) {
        return Verdict.of(check, new StepMaker().ordinary(DRAWINGS).with(subjects))
                .candidates();
    }

    /** Goes behind an edge at {@link #EDGE}, covered bit by bit. */
    private static Subject goesBehind(int id, int from) {
        List<Sighting> seen = new ArrayList<>();
        for (int frame = 0; from + SPEED * frame < EDGE - 4; frame++) {
            int x = from + SPEED * frame;
            seen.add(sighting(frame, x, Math.min(LENGTH, EDGE - x), SPEED));
        }
        return subject(id, seen);
    }

    /** Comes out at {@code EDGE + 120}. */
    private static Subject comesOut(int id, int fromFrame) {
        List<Sighting> seen = new ArrayList<>();
        for (int frame = fromFrame; frame < DRAWINGS; frame++) {
            seen.add(sighting(frame, EDGE + 120, Math.min(LENGTH, 10 + SPEED * (frame - fromFrame)), SPEED));
        }
        return subject(id, seen);
    }

    private static Sighting sighting(int frame, int x, int width, double velocity) {
        Box box = new Box(x, 150, Math.max(1, width), 60);
        return new Sighting(frame, x + width / 2.0, 180, velocity, 0, 0, 0, 0.1, 1, 30, 28, false, box);
    }

    private static Subject subject(int id, List<Sighting> sightings) {
        return new Subject(id, 1, 360, sightings, List.of(), List.of(), List.of());
    }
}
