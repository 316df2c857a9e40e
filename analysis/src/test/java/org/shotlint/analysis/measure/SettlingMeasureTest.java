package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shotlint.analysis.evidence.Settling;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.raster.NativeLeakGuard;

@ExtendWith(NativeLeakGuard.class)
class SettlingMeasureTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final int FRAMES = 30;
    private static final Box THING = new Box(60, 100, 60, 60);

    private final Painting painting = new Painting(WIDTH, HEIGHT);
    private final BufferedImage wall = painting.backdrop(11);
    private final BufferedImage other = painting.backdrop(12);

    @Test
    void seesAShotThatLeavesItsFirstPictureAndWhatTurnsIntoSomethingElse() {
        Settling settling = settling((pen, frame) -> {
                    tinted(pen, frame, frame < 4 ? 0.8 - 0.2 * frame : 0);
                    thing(pen, frame, Math.max(0, Math.min(1, (frame - 5) / 4.0)));
                })
                .orElseThrow();
        assertEquals(0, settling.frames().startFrame());
        assertTrue(settling.frames().endFrame() <= 6, settling::toString);
        assertTrue(settling.changedShare() > 0.5 && settling.laterShare() < 0.1, settling::toString);
        Settling.Region first = settling.regions().get(0);
        assertTrue(first.box().overlap(THING) > 0.3, settling::toString);
        assertTrue(first.frames().startFrame() >= 2 && first.frames().endFrame() <= 16, settling::toString);
    }

    @Test
    void findsNoPlaceWhereOnlyTheLightSettles() {
        Settling settling = settling((pen, frame) -> {
                    tinted(pen, frame, frame < 4 ? 0.8 - 0.2 * frame : 0);
                    thing(pen, frame, 0);
                })
                .orElseThrow();
        assertEquals(0, settling.regions().size(), settling::toString);
    }

    @Test
    void isSilentOnTheEndOfAFade() {
        assertEquals(Optional.empty(), settling((pen, frame) -> {
            tinted(pen, frame, 0);
            thing(pen, frame, 0);
            pen.setColor(new Color(0, 0, 0, Math.max(0, 120 - 40 * frame)));
            pen.fillRect(0, 0, WIDTH, HEIGHT);
        }));
    }

    @Test
    void isSilentOnAPanThatStops() {
        assertEquals(
                Optional.empty(), settling((pen, frame) -> pen.drawImage(wall, -12 * Math.min(frame, 4), 0, null)));
    }

    @Test
    void isSilentOnAnOrdinaryShot() {
        assertEquals(Optional.empty(), settling((pen, frame) -> {
            tinted(pen, frame, 0);
            pen.drawImage(other.getSubimage(0, 0, 60, 60), 40 + 4 * frame, 100, null);
        }));
    }

    private Optional<Settling> settling(Painting.Artist artist) {
        return painting.measured(FRAMES, artist).get(0).evidence().get(0).settling();
    }

    /** The wall, each of its colours changed by a share. */
    private void tinted(Graphics2D pen, int frame, double share) {
        pen.drawImage(wall, 0, 0, null);
        pen.setColor(new Color(255, 190, 90, (int) Math.round(200 * share)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    /** A square that stands still and turns into another by a share; it trembles a little, as all drawn things do. */
    private void thing(Graphics2D pen, int frame, double share) {
        int x = THING.x() + frame % 2;
        pen.drawImage(other.getSubimage(0, 0, THING.width(), THING.height()), x, THING.y(), null);
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) share));
        pen.drawImage(other.getSubimage(200, 150, THING.width(), THING.height()), x, THING.y(), null);
        pen.setComposite(AlphaComposite.SrcOver);
    }
}
