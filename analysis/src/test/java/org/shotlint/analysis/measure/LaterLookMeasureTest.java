package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.evidence.LaterLook;
import org.shotlint.analysis.evidence.Subject;

/** A blotted disc that flies over a blotted backdrop: as it is, slowly painted over, painted at once, or under light that falls. */
class LaterLookMeasureTest {
    private static final Painting PAINTING = new Painting(320, 240);
    private static final BufferedImage BACKDROP = PAINTING.backdrop(5);
    private static final BufferedImage SKIN = PAINTING.backdrop(77);
    private static final int FRAMES = 60;
    private static final int SIDE = 90;

    @Test
    void whatMovesLooksTheSameLater() {
        List<LaterLook> looks = looks(frame -> 0, frame -> 0);
        assertTrue(looks.size() > 10, () -> "" + looks);
        for (LaterLook look : looks) {
            assertTrue(look.blendedShare() < 0.04 && look.changedShare() < 0.25, () -> "moved only, but " + look);
        }
    }

    @Test
    void whatIsPaintedOverSlowlyLooksDifferentAndCameToItBitByBit() {
        LaterLook most = most(looks(frame -> 0.8 * Math.max(0, Math.min(1, (frame - 15) / 30.0)), frame -> 0));
        assertTrue(most.changedShare() > 0.5 && most.blendedShare() > 0.3, most::toString);
    }

    @Test
    void whatIsPaintedAtOnceDoesNotBlend() {
        for (LaterLook look : looks(frame -> frame < 30 ? 0 : 0.5, frame -> 0)) {
            assertTrue(look.blendedShare() < 0.05, () -> "at once, but " + look);
        }
    }

    @Test
    void fallingLightExplainsItself() {
        for (LaterLook look : looks(frame -> 0, frame -> 0.4 * Math.max(0, Math.min(1, (frame - 15) / 30.0)))) {
            assertTrue(look.blendedShare() < 0.04, () -> "only the light fell, but " + look);
        }
    }

    @Test
    void whatFadesOutGoesTowardsTheGround() {
        LaterLook most = most(discOver(frame -> 1 - 0.8 * Math.max(0, Math.min(1, (frame - 15) / 30.0))));
        assertTrue(most.isFading() && most.changedShare() > 0.5, most::toString);
        assertFalse(
                most(looks(frame -> 0.8 * Math.max(0, Math.min(1, (frame - 15) / 30.0)), frame -> 0))
                        .isFading(),
                "what is painted over does not");
    }

    /** The looks of the disc over a plain strip of the ground, which shows through by what {@code cover} leaves. */
    private static List<LaterLook> discOver(IntToDoubleFunction cover) {
        return subjectOf((pen, frame) -> {
            pen.drawImage(BACKDROP, 0, 0, null);
            pen.setColor(new Color(150, 170, 200));
            pen.fillRect(0, 55, 320, 160);
            pen.clip(new Ellipse2D.Double(20 + 3 * frame, 60 + frame, SIDE, SIDE));
            pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) cover.applyAsDouble(frame)));
            pen.drawImage(SKIN, 20 + 3 * frame - 90, 60 + frame - 90, null);
        });
    }

    @Test
    void comparesWithTwentyFourDrawingsBefore() {
        List<LaterLook> looks = looks(frame -> 0, frame -> 0);
        assertFalse(looks.isEmpty());
        for (LaterLook look : looks) {
            assertEquals(LaterLookMeasure.SPAN, look.frame() - look.sinceFrame(), () -> "" + look);
            assertTrue(look.blendedShare() <= look.changedShare(), () -> "" + look);
        }
    }

    private static LaterLook most(List<LaterLook> looks) {
        return looks.stream()
                .max(Comparator.comparingDouble(LaterLook::blendedShare))
                .orElseThrow();
    }

    /**
     * The looks of the disc.
     *
     * @param paint how much of it is painted over, by frame; likewise {@code dark} how much of the light is gone
     */
    private static List<LaterLook> looks(IntToDoubleFunction paint, IntToDoubleFunction dark) {
        return subjectOf((pen, frame) -> {
            pen.drawImage(BACKDROP, 0, 0, null);
            Graphics2D copy = (Graphics2D) pen.create();
            copy.clip(new Ellipse2D.Double(20 + 3 * frame, 60 + frame, SIDE, SIDE));
            copy.drawImage(SKIN, 20 + 3 * frame - 90, 60 + frame - 90, null);
            fill(copy, new Color(40, 160, 60), paint.applyAsDouble(frame));
            copy.dispose();
            fill(pen, Color.BLACK, dark.applyAsDouble(frame));
        });
    }

    private static List<LaterLook> subjectOf(Painting.Artist artist) {
        return PAINTING.measured(FRAMES, artist).get(0).evidence().get(0).subjects().stream()
                .max(Comparator.comparingInt((Subject s) -> s.laterLooks().size()))
                .orElseThrow()
                .laterLooks();
    }

    private static void fill(Graphics2D pen, Color colour, double share) {
        Graphics2D copy = (Graphics2D) pen.create();
        copy.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) share));
        copy.setColor(colour);
        copy.fillRect(0, 0, 320, 240);
        copy.dispose();
    }
}
