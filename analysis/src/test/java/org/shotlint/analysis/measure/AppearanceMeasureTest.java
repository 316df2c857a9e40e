package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.evidence.Appearance;
import org.shotlint.analysis.evidence.Subject;

/** A blotted disc that flies over a blotted backdrop and blends into another disc, or does not. */
class AppearanceMeasureTest {
    private static final Painting PAINTING = new Painting(320, 240);
    private static final BufferedImage BACKDROP = PAINTING.backdrop(5);
    private static final BufferedImage SKIN = PAINTING.backdrop(77);
    private static final BufferedImage OTHER_SKIN = PAINTING.backdrop(123);
    private static final int FRAMES = 48;
    private static final int SIDE = 70;
    private static final int BLEND_START = 20;
    private static final int BLEND_FRAMES = 10;

    @Test
    void whatMovesLooksTheSame() {
        for (Appearance look : disc(false).appearances()) {
            assertTrue(look.changedShare() < 0.35, () -> "moved only, but " + look);
        }
    }

    @Test
    void whatBlendsIntoSomethingElseLooksDifferentMeanwhile() {
        Subject disc = disc(true);
        double during = most(disc, BLEND_START + 4, BLEND_START + BLEND_FRAMES + 6);
        double before = most(disc, 0, BLEND_START);
        assertTrue(during > 0.4 && during > 2 * before, () -> during + " during, " + before + " before");
    }

    @Test
    void comparesWithEightDrawingsBefore() {
        for (Appearance look : disc(false).appearances()) {
            assertTrue(look.frame() - look.sinceFrame() == 8 && look.frame() % 2 == 0, () -> "" + look);
            assertTrue(look.knownShare() >= look.changedShare(), () -> "" + look);
        }
    }

    private static double most(Subject subject, int from, int to) {
        return subject.appearances().stream()
                .filter(a -> a.frame() >= from && a.frame() <= to)
                .mapToDouble(Appearance::changedShare)
                .max()
                .orElseThrow();
    }

    private static Subject disc(boolean blends) {
        List<Subject> subjects = PAINTING.measured(FRAMES, (pen, frame) -> {
                    pen.drawImage(BACKDROP, 0, 0, null);
                    disc(pen, 20 + 4 * frame, 70 + frame, SKIN, 1);
                    float share = (float) Math.min(1, Math.max(0, (frame - BLEND_START) / (double) BLEND_FRAMES));
                    if (blends && share > 0) {
                        disc(pen, 20 + 4 * frame, 70 + frame, OTHER_SKIN, share);
                    }
                })
                .get(0)
                .evidence()
                .get(0)
                .subjects();
        return subjects.stream()
                .max(Comparator.comparingInt(s -> s.appearances().size()))
                .orElseThrow();
    }

    private static void disc(Graphics2D pen, int x, int y, BufferedImage skin, float share) {
        Graphics2D copy = (Graphics2D) pen.create();
        copy.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, share));
        copy.clip(new Ellipse2D.Double(x, y, SIDE, SIDE));
        copy.drawImage(skin, x - 90, y - 90, null);
        copy.dispose();
    }
}
