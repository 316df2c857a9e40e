package org.shotlint.analysis.measure;

/**
 * What the pair pass measured between two distinct frames A and B, reduced to cells (row by row, {@code cellColumns x cellRows}). Mutable
 * while it is being filled, read-only afterwards.
 */
final class PairMaps {
    private static final double MOST_NOISE_PX = 0.4;
    private static final double CALM_SHARE = 0.4;

    /** Residual of A's content in B, and of B's in A: mean over the cell of min(levels / 14, 2). */
    final float[] lost;

    final float[] born;
    /** Content of A in neither neighbour: mean over the cell of min(lost to B, born from the frame before), same scale. */
    final float[] transientOfA;
    /** Mean flow from A to B in work pixels. */
    final float[] flowX;

    final float[] flowY;
    /** Length of the flow that the camera does not explain, in work pixels. */
    final float[] residualFlow;
    /** Forward-backward error of the flow in work pixels, at most 8. */
    final float[] flowError;
    /** Log of brightness of B over A along the flow. */
    final float[] gain;
    /** Mean absolute Laplacian of A's luma in levels: how much there is to hold on to. */
    final float[] texture;
    /** Mean absolute luma difference in place, in levels. */
    final float[] difference;

    /** Median change of Cr and of Cb along the flow, in levels. */
    double castCr;

    double castCb;
    int frameA;
    int frameB;
    CameraMotion camera = CameraMotion.STILL;

    PairMaps(int cells) {
        lost = new float[cells];
        born = new float[cells];
        transientOfA = new float[cells];
        flowX = new float[cells];
        flowY = new float[cells];
        residualFlow = new float[cells];
        flowError = new float[cells];
        gain = new float[cells];
        texture = new float[cells];
        difference = new float[cells];
    }

    /** Motion that stands for none, in work pixels: what the calmer part of the frame shows once the camera is taken away. */
    double motionNoisePx() {
        if (motionNoisePx < 0) {
            float[] sorted = residualFlow.clone();
            java.util.Arrays.sort(sorted);
            motionNoisePx = Math.min(MOST_NOISE_PX, sorted[(int) (CALM_SHARE * sorted.length)]);
        }
        return motionNoisePx;
    }

    private double motionNoisePx = -1;
    private float[] lostSpread = {};
    private float[] bornSpread = {};

    /** The residual averaged over 3 x 3 cells and dilated by 5 x 5; computed once. */
    float[] spread(boolean lostSide, int columns) {
        if (lostSide) {
            if (lostSpread.length == 0) {
                lostSpread = Grids.boxMax(Grids.boxMean(lost, columns, 1), columns, 2);
            }
            return lostSpread;
        }
        if (bornSpread.length == 0) {
            bornSpread = Grids.boxMax(Grids.boxMean(born, columns, 1), columns, 2);
        }
        return bornSpread;
    }
}
