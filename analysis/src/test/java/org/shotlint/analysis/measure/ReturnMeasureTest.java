package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shotlint.analysis.evidence.UnseenChange;
import org.shotlint.analysis.raster.NativeLeakGuard;
import org.shotlint.analysis.time.FrameRange;

@ExtendWith(NativeLeakGuard.class)
class ReturnMeasureTest {
    private static final int FRAMES = 76;
    private static final FrameRange AWAY = new FrameRange(28, 46);

    private final Painting painting = new Painting(400, 240);
    private final BufferedImage backdrop = painting.backdrop(31);
    private final BufferedImage elsewhere = painting.backdrop(77);

    /** How the setup looks in a frame. */
    @FunctionalInterface
    private interface Scene {
        void draw(Graphics2D pen, int frame, boolean after);
    }

    @Test
    void seesWhatIsGoneAfterTheCutAway() {
        List<UnseenChange> changes = changes((pen, frame, after) -> thing(pen, after));
        assertEquals(1, changes.size(), changes::toString);
        UnseenChange gone = changes.get(0);
        assertEquals(AWAY, gone.away());
        assertTrue(gone.impulse().box().x() > 160 && gone.impulse().box().x() < 200, gone::toString);
        assertTrue(gone.outlineBefore() > 0.5 && gone.outlineAfter() < 0.2, gone::toString);
        assertEquals(1, gone.restedBefore(), 0.02);
    }

    @Test
    void seesWhatIsThereOnlyAfterTheCutAway() {
        List<UnseenChange> changes = changes((pen, frame, after) -> thing(pen, !after));
        assertEquals(1, changes.size(), changes::toString);
        assertTrue(changes.get(0).outlineAfter() > 0.5 && changes.get(0).outlineBefore() < 0.2, changes::toString);
        assertEquals(1, changes.get(0).restsAfter(), 0.02);
    }

    @Test
    void seesNothingWhereItIsStillThere() {
        assertEquals(List.of(), changes((pen, frame, after) -> thing(pen, false)));
    }

    @Test
    void takesAwayWhereTheCameraStandsNow() {
        List<UnseenChange> changes = changes((pen, frame, after) -> {
            pen.translate(after ? -30 : 0, after ? -8 : 0);
            pen.drawImage(backdrop, 0, 0, null);
            thing(pen, after);
        });
        assertEquals(1, changes.size(), changes::toString);
        UnseenChange gone = changes.get(0);
        assertTrue(Math.abs(gone.before().x() - gone.impulse().box().x() - 30) < 4, gone::toString);
        assertTrue(Math.abs(gone.before().y() - gone.impulse().box().y() - 8) < 4, gone::toString);
    }

    @Test
    void takesAwayTheLight() {
        assertEquals(List.of(), changes((pen, frame, after) -> {
            thing(pen, false);
            pen.setColor(new Color(20, 10, 0, after ? 90 : 0));
            pen.fillRect(0, 0, 400, 240);
        }));
    }

    @Test
    void tellsThatWhatWalksOnDidNotRest() {
        assertEquals(List.of(), changes((pen, frame, after) -> {
            pen.setColor(new Color(210, 30, 40));
            pen.fillRect(20 + 4 * frame, 90, 28, 70);
        }));
    }

    @Test
    void comparesNothingWithAnotherSetup() {
        List<UnseenChange> changes = painting
                .measured(FRAMES, (pen, frame) -> {
                    pen.drawImage(frame < 28 ? backdrop : frame < 46 ? elsewhere : painting.backdrop(99), 0, 0, null);
                    thing(pen, frame >= 28);
                })
                .stream()
                .flatMap(shot -> shot.evidence().stream())
                .flatMap(evidence -> evidence.unseen().stream())
                .toList();
        assertEquals(List.of(), changes);
    }

    private static void thing(Graphics2D pen, boolean gone) {
        if (!gone) {
            pen.setColor(new Color(210, 30, 40));
            pen.fillRect(180, 90, 28, 70);
        }
    }

    /** Places that are another and rest where they have an outline, which something that moves along the upper edge does not. */
    private List<UnseenChange> changes(Scene scene) {
        List<MeasuredShot> shots = painting.measured(FRAMES, (pen, frame) -> {
            pen.drawImage(AWAY.contains(frame) ? elsewhere : backdrop, 0, 0, null);
            if (!AWAY.contains(frame)) {
                scene.draw(pen, frame, frame >= AWAY.endFrame());
                pen.setTransform(new AffineTransform());
            }
            pen.setColor(Color.YELLOW);
            pen.fillRect(10 + 2 * frame, 10, 20, 20);
        });
        assertEquals(3, shots.size(), "two cuts");
        return shots.stream()
                .flatMap(shot -> shot.evidence().stream())
                .flatMap(evidence -> evidence.unseen().stream())
                .filter(change ->
                        (change.outlineBefore() > change.outlineAfter() ? change.restedBefore() : change.restsAfter())
                                > 0.9)
                .toList();
    }
}
