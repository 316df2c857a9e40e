package org.shotlint.analysis.measure;

/**
 * Cells that belong to something laid over the picture: a logo, a watermark, the frame of a counter. Textured, and yet unchanged in place
 * while the camera moves everything else there. Known only after the camera has moved for a while; until then nothing is set aside.
 */
final class StaticOverlay {
    private static final float TEXTURED_LEVELS = 2.5f;
    private static final double MOVED_PX = 1;
    private static final float UNCHANGED_LEVELS = 1;
    private static final int MIN_CHANCES = 12;
    private static final double UNCHANGED_SHARE = 0.9;
    private static final double TRUSTED_CAMERA = 0.5;

    private final WorkSize size;
    private final int[] chances;
    private final int[] unchanged;

    StaticOverlay(WorkSize size) {
        this.size = size;
        this.chances = new int[size.cells()];
        this.unchanged = new int[size.cells()];
    }

    /** Learns from a pair, then takes the residual of known overlay cells away from it: they have a cause. */
    void setAside(PairMaps pair) {
        if (pair.camera.inlierShare() >= TRUSTED_CAMERA) {
            learn(pair);
        }
        for (int i = 0; i < chances.length; i++) {
            if (isOverlay(i)) {
                pair.lost[i] = 0;
                pair.born[i] = 0;
                pair.transientOfA[i] = 0;
                pair.residualFlow[i] = 0;
            }
        }
    }

    /** Whether a cell is known to belong to an overlay. */
    boolean isOverlay(int cell) {
        return chances[cell] >= MIN_CHANCES && unchanged[cell] >= UNCHANGED_SHARE * chances[cell];
    }

    private void learn(PairMaps pair) {
        for (int i = 0; i < chances.length; i++) {
            double x = (i % size.cellColumns() + 0.5) * WorkSize.CELL;
            double y = (i / size.cellColumns() + 0.5) * WorkSize.CELL;
            double moved = Math.hypot(pair.camera.mapX(x, y) - x, pair.camera.mapY(x, y) - y);
            if (pair.texture[i] >= TEXTURED_LEVELS && moved >= MOVED_PX) {
                chances[i]++;
                unchanged[i] += pair.difference[i] <= UNCHANGED_LEVELS ? 1 : 0;
            }
        }
    }
}
