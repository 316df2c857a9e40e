package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shotlint.analysis.evidence.FadedPlace;
import org.shotlint.analysis.raster.NativeLeakGuard;

@ExtendWith(NativeLeakGuard.class)
class FadedMeasureTest {
    private static final int FROM = 30;
    private static final int TO = 54;

    private final Painting painting = new Painting(400, 240);
    private final BufferedImage backdrop = painting.backdrop(41);

    /** Draws what stands on the backdrop; {@code gone} is the share of the way, 0 to 1. */
    private interface Thing {
        void draw(Graphics2D pen, float gone);
    }

    @Test
    void seesAThingThatFadesAway() {
        FadedPlace place = largest(places(0, (pen, gone) -> box(pen, 1 - gone, 0, Color.ORANGE)));
        assertTrue(place.spread() < 0.05 && place.beside() < 0.02, place::toString);
        assertTrue(place.edgeBefore() > 1.4 * place.edgeAfter(), place::toString);
        assertTrue(place.notLight() > 0.1 && place.sameShare() > 0.9, place::toString);
        assertTrue(place.groundAfter() > place.groundBefore(), place::toString);
        assertTrue(place.frames().startFrame() >= FROM - 6 && place.frames().endFrame() <= TO + 6, place::toString);
        assertTrue(place.box().x() > 165 && place.box().x() < 190, place::toString);
    }

    @Test
    void seesItUnderAPan() {
        FadedPlace place = largest(places(1, (pen, gone) -> box(pen, 1 - gone, 0, Color.ORANGE)));
        assertTrue(place.spread() < 0.12, place::toString);
        assertTrue(place.edgeBefore() > 1.4 * place.edgeAfter(), place::toString);
        assertTrue(place.box().x() > 100 && place.box().x() < 170, place::toString);
    }

    @Test
    void seesAThingThatFadesIn() {
        FadedPlace place = largest(places(0, (pen, gone) -> box(pen, gone, 0, Color.ORANGE)));
        assertTrue(place.edgeAfter() > 1.4 * place.edgeBefore(), place::toString);
        assertTrue(place.groundBefore() > place.groundAfter(), place::toString);
    }

    /** What slides over a place covers it cell by cell. */
    @Test
    void passesOverWhatSlidesAway() {
        assertEquals(List.of(), places(0, (pen, gone) -> box(pen, 1, Math.round(gone * 60), Color.ORANGE)));
    }

    /** Darkness that falls on a place is one factor for all of it. */
    @Test
    void knowsLight() {
        List<FadedPlace> places = places(0, (pen, gone) -> box(pen, 0.6f * gone, 0, Color.BLACK));
        assertTrue(places.stream().allMatch(place -> place.notLight() < 0.1), places::toString);
        assertEquals(1, places.size(), places::toString);
    }

    /** What fades while hardly a drawing differs otherwise: the drawings before and after are shown for long, and count as rest. */
    @Test
    void seesItBetweenHeldDrawings() {
        List<FadedPlace> places = painting
                .measured(84, (pen, frame) -> {
                    pen.drawImage(backdrop, 0, 0, null);
                    box(pen, 1 - gone(frame), 0, Color.ORANGE);
                })
                .stream()
                .flatMap(shot -> shot.evidence().stream())
                .flatMap(evidence -> evidence.faded().stream())
                .toList();
        assertTrue(largest(places).changeLevels() > 60, places::toString);
    }

    private List<FadedPlace> places(int panPx, Thing thing) {
        return painting
                .measured(84, (pen, frame) -> {
                    pen.drawImage(backdrop, -panPx * frame, 0, null);
                    pen.translate(-panPx * frame, 0);
                    thing.draw(pen, gone(frame));
                    pen.translate(panPx * frame, 0);
                    pen.setColor(Color.RED);
                    pen.fillOval(20 + 3 * frame, 12, 18, 18);
                })
                .stream()
                .flatMap(shot -> shot.evidence().stream())
                .flatMap(evidence -> evidence.faded().stream())
                .toList();
    }

    private static float gone(int frame) {
        return Math.min(1, Math.max(0, (frame - FROM) / (float) (TO - FROM)));
    }

    private static FadedPlace largest(List<FadedPlace> places) {
        assertTrue(!places.isEmpty(), "no place that fades");
        return places.stream()
                .max((a, b) -> Double.compare(a.areaShare(), b.areaShare()))
                .orElseThrow();
    }

    private static void box(Graphics2D pen, float shown, int x, Color colour) {
        java.awt.Composite whole = pen.getComposite();
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, shown));
        pen.setColor(colour);
        pen.fillRect(180 + x, 90, 36, 60);
        pen.setComposite(whole);
    }
}
