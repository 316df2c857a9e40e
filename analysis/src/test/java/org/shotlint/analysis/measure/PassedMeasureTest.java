package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shotlint.analysis.evidence.PassedChange;
import org.shotlint.analysis.raster.NativeLeakGuard;

@ExtendWith(NativeLeakGuard.class)
class PassedMeasureTest {
    private static final int HIDDEN = 36;

    private final Painting painting = new Painting(400, 240);
    private final BufferedImage backdrop = painting.backdrop(31);
    private final BufferedImage passer = painting.backdrop(32).getSubimage(0, 0, 110, 150);

    @Test
    void seesWhatIsGoneAfterThePasser() {
        List<PassedChange> changes = changes(true, 0);
        assertEquals(1, changes.size(), changes::toString);
        PassedChange gone = changes.get(0);
        assertTrue(gone.box().x() > 150 && gone.box().x() < 215, gone::toString);
        assertTrue(gone.edgeBefore() > gone.edgeAfter(), gone::toString);
        assertTrue(gone.sameShare() > 0.7, gone::toString);
        assertTrue(gone.lastFrame() < HIDDEN && gone.againFrame() > HIDDEN, gone::toString);
    }

    @Test
    void seesNothingWhereItIsStillThere() {
        assertEquals(List.of(), changes(false, 0));
    }

    /** What leaves the frame while the camera moves is out of sight, not another. */
    @Test
    void seesItUnderAPan() {
        assertTrue(
                changes(true, 2).stream()
                        .anyMatch(gone -> gone.box().x() > 60
                                && gone.box().x() < 150
                                && gone.edgeBefore() > gone.edgeAfter()
                                && gone.sameShare() > 0.7),
                () -> changes(true, 2).toString());
        assertEquals(List.of(), changes(false, 2));
    }

    private List<PassedChange> changes(boolean goes, int panPx) {
        return painting.measured(84, (pen, frame) -> draw(pen, frame, goes && frame >= HIDDEN, panPx)).stream()
                .flatMap(shot -> shot.evidence().stream())
                .flatMap(evidence -> evidence.passed().stream())
                .toList();
    }

    private void draw(Graphics2D pen, int frame, boolean gone, int panPx) {
        pen.drawImage(backdrop, -panPx * frame, 0, null);
        if (!gone) {
            pen.setColor(new Color(210, 30, 40));
            pen.fillRect(180 - panPx * frame, 90, 28, 70);
        }
        pen.drawImage(passer, -150 + 8 * frame, 50, null);
    }
}
