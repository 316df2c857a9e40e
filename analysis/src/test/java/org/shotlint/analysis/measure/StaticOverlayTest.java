package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StaticOverlayTest {
    private static final WorkSize SIZE = WorkSize.of(640, 360);
    private static final int LOGO = 5;
    private static final int WALL = 300;

    private static PairMaps pan(double shiftPx) {
        PairMaps pair = new PairMaps(SIZE.cells());
        pair.camera = new CameraMotion(1, 0, shiftPx, 0, 1, 0, 0.9);
        Arrays.fill(pair.texture, 6);
        Arrays.fill(pair.difference, 12);
        Arrays.fill(pair.lost, 0.5f);
        pair.difference[LOGO] = 0.3f;
        return pair;
    }

    @Test
    void setsAsideWhatStaysWhileTheCameraPans() {
        StaticOverlay overlay = new StaticOverlay(SIZE);
        PairMaps last = pan(3);
        for (int i = 0; i < 20; i++) {
            last = pan(3);
            overlay.setAside(last);
        }
        assertTrue(overlay.isOverlay(LOGO));
        assertEquals(0, last.lost[LOGO]);
    }

    @Test
    void leavesWhatMovesWithTheCamera() {
        StaticOverlay overlay = new StaticOverlay(SIZE);
        PairMaps last = pan(3);
        for (int i = 0; i < 20; i++) {
            last = pan(3);
            overlay.setAside(last);
        }
        assertFalse(overlay.isOverlay(WALL));
        assertEquals(0.5f, last.lost[WALL]);
    }

    @Test
    void knowsNoOverlayUnderAStillCamera() {
        StaticOverlay overlay = new StaticOverlay(SIZE);
        for (int i = 0; i < 20; i++) {
            overlay.setAside(pan(0));
        }
        assertFalse(overlay.isOverlay(LOGO));
    }
}
