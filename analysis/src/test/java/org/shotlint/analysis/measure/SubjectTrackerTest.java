package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;

/** A blotted disc that flies over a blotted backdrop, at work size. */
class SubjectTrackerTest {
    private static final Painting PAINTING = new Painting(320, 240);
    private static final BufferedImage BACKDROP = PAINTING.backdrop(5);
    private static final BufferedImage SKIN = PAINTING.backdrop(77);
    private static final int FRAMES = 24;
    private static final int SIDE = 60;

    @Test
    void measuresTheMotionOfAThing() {
        Subject disc = longest(subjects(frame -> 40 + 3 * frame, frame -> 60 + 2 * frame, 0));
        Sighting middle = disc.sightings().get(disc.sightings().size() / 2);
        assertEquals(3, middle.velocityX(), 0.15);
        assertEquals(2, middle.velocityY(), 0.15);
    }

    @Test
    void takesTheCameraAway() {
        Subject disc = longest(subjects(frame -> 40 + 3 * frame, frame -> 60, 2));
        Sighting middle = disc.sightings().get(disc.sightings().size() / 2);
        assertEquals(5, middle.velocityX(), 0.2);
        assertEquals(-2, middle.cameraX(), 0.2);
    }

    @Test
    void keepsAThingWhileItRests() {
        Subject disc =
                longest(subjects(frame -> 40 + 4 * (frame < 10 ? frame : Math.max(10, frame - 6)), frame -> 80, 0));
        List<Integer> still = disc.sightings().stream()
                .filter(s -> s.kept() > 0 && s.speed() < 0.3)
                .map(Sighting::frame)
                .toList();
        assertEquals(List.of(), still, "a held picture is one drawing");
        assertTrue(
                disc.sightings().get(disc.sightings().size() - 1).frame() >= FRAMES - 2,
                () -> "last seen at " + disc.sightings().get(disc.sightings().size() - 1));
    }

    @Test
    void boxesTheThing() {
        Subject disc = longest(subjects(frame -> 40 + 3 * frame, frame -> 60, 0));
        Sighting s = disc.sightings().get(disc.sightings().size() / 2);
        double centre = s.box().x() + s.box().width() / 2.0;
        assertEquals(40 + 3 * s.frame() + SIDE / 2.0, centre, 6);
    }

    @Test
    void seesNothingWhereNothingMovesOnItsOwn() {
        assertEquals(
                List.of(),
                PAINTING.measured(FRAMES, (pen, frame) -> pen.drawImage(BACKDROP, -2 * frame, -frame, null))
                        .get(0)
                        .evidence()
                        .get(0)
                        .subjects());
    }

    @Test
    void forgetsItsPointsAtACut() {
        BufferedImage other = PAINTING.backdrop(31);
        List<MeasuredShot> shots = PAINTING.measured(2 * FRAMES, (pen, frame) -> {
            pen.drawImage(frame < FRAMES ? BACKDROP : other, 0, 0, null);
            disc(pen, 40 + 3 * frame, 60);
        });
        assertEquals(2, shots.size());
        List<Integer> outside = shots.get(1).evidence().get(0).subjects().stream()
                .map(subject -> subject.sightings().get(0).frame())
                .filter(frame -> frame < FRAMES)
                .toList();
        assertEquals(List.of(), outside);
    }

    private static Subject longest(List<Subject> subjects) {
        return subjects.stream()
                .max((a, b) ->
                        Integer.compare(a.sightings().size(), b.sightings().size()))
                .orElseThrow();
    }

    private static List<Subject> subjects(IntUnaryOperator x, IntUnaryOperator y, int pan) {
        return PAINTING.measured(FRAMES, (pen, frame) -> {
                    pen.drawImage(BACKDROP, -pan * frame, 0, null);
                    disc(pen, x.applyAsInt(frame), y.applyAsInt(frame));
                })
                .get(0)
                .evidence()
                .get(0)
                .subjects();
    }

    private static void disc(Graphics2D pen, int x, int y) {
        pen.setClip(new Ellipse2D.Double(x, y, SIDE, SIDE));
        pen.drawImage(SKIN, x - 100, y - 100, null);
        pen.setClip(null);
    }
}
