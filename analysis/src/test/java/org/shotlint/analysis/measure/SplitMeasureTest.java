package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shotlint.analysis.evidence.Parting;
import org.shotlint.analysis.raster.NativeLeakGuard;

@ExtendWith(NativeLeakGuard.class)
class SplitMeasureTest {
    private static final int MOMENT = 38;
    private static final double CERTAIN = 12;

    private final Painting painting = new Painting(400, 240);
    private final BufferedImage backdrop = painting.backdrop(21);
    private final BufferedImage thing = painting.backdrop(22).getSubimage(40, 40, 70, 60);

    @Test
    void seesAThingThatBecomesTwo() {
        Parting parting = only(partings(frame -> Math.max(0, frame - MOMENT) * 3.0), Parting.Direction.APART);
        assertTrue(Math.abs(parting.frames().startFrame() - MOMENT) <= 4, parting::toString);
        assertEquals(3, parting.speedPx(), 0.4, parting::toString);
    }

    @Test
    void seesAThingThatBecomesTwoWhichStayBesideEachOther() {
        Parting parting =
                only(partings(frame -> Math.min(100, Math.max(0, frame - MOMENT) * 5.0)), Parting.Direction.APART);
        assertTrue(Math.abs(parting.frames().startFrame() - MOMENT) <= 4, parting::toString);
        assertEquals(5, parting.speedPx(), 0.5, parting::toString);
        assertEquals(100, parting.apartPx(), 4, parting::toString);
    }

    @Test
    void followsAThingThatBecomesTwoWithinAFewDrawings() {
        Parting parting =
                only(partings(frame -> Math.min(72, Math.max(0, frame - MOMENT) * 8.0)), Parting.Direction.APART);
        assertTrue(Math.abs(parting.frames().startFrame() - MOMENT) <= 2, parting::toString);
        assertEquals(72, parting.apartPx(), 3, parting::toString);
        assertTrue(parting.followed() >= 4, parting::toString);
    }

    @Test
    void seesNothingInAThingWithTwoAlikePartsThatComesIntoSight() {
        assertEquals(
                List.of(),
                partings(frame -> frame < MOMENT ? 0 : 80).stream()
                        .filter(parting -> parting.copies() >= CERTAIN)
                        .toList());
    }

    @Test
    void doesNotFollowTwoThatAreAlikeAndPassEachOther() {
        for (Parting parting : partings(frame -> (frame - MOMENT) * 2.5)) {
            assertEquals(0, parting.followed(), parting::toString);
        }
    }

    @Test
    void seesTwoThingsThatBecomeOne() {
        Parting parting = only(partings(frame -> Math.max(0, MOMENT - frame) * 3.0), Parting.Direction.TOGETHER);
        assertTrue(Math.abs(parting.frames().endFrame() - MOMENT) <= 5, parting::toString);
    }

    @Test
    void seesNothingInTwinsThatStayTogether() {
        assertEquals(List.of(), partings(frame -> 90.0));
    }

    private static Parting only(List<Parting> partings, Parting.Direction direction) {
        List<Parting> certain =
                partings.stream().filter(parting -> parting.copies() >= CERTAIN).toList();
        assertEquals(1, certain.size(), partings::toString);
        assertEquals(direction, certain.get(0).direction());
        return certain.get(0);
    }

    private List<Parting> partings(Apart apart) {
        return painting.measured(84, (pen, frame) -> draw(pen, frame, apart.px(frame))).stream()
                .flatMap(shot -> shot.evidence().stream())
                .flatMap(evidence -> evidence.partings().stream())
                .toList();
    }

    private void draw(Graphics2D pen, int frame, double apart) {
        pen.drawImage(backdrop, 0, 0, null);
        if (apart != 0) {
            pen.drawImage(thing, AffineTransform.getTranslateInstance(30 + 1.5 * frame + apart, 90), null);
        }
        pen.drawImage(thing, AffineTransform.getTranslateInstance(30 + 1.5 * frame, 90), null);
    }

    /** How far the second thing lies from the first. */
    @FunctionalInterface
    private interface Apart {
        double px(int frame);
    }
}
