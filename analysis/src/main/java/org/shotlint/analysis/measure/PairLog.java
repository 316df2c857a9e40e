package org.shotlint.analysis.measure;

/**
 * What is kept of a pair of drawings until its shot is judged: a few numbers, and the maps that outlast the pair in one byte a cell.
 *
 * @param transientOfA unit 1/64
 * @param motion residual flow, unit 1/16 work pixel, at most 255
 */
record PairLog(
        int frameA,
        int frameB,
        double gain,
        double lightRms,
        double lostShare,
        double bornShare,
        double likeness,
        double agreement,
        double cameraShift,
        double flowError,
        byte[] transientOfA,
        byte[] motion) {
    static final double TRANSIENT_UNIT = 64;
    static final double MOTION_UNIT = 16;

    /** The same pair with its two drawings compared as whole pictures. */
    PairLog compared(double newLikeness, double newAgreement) {
        return new PairLog(
                frameA,
                frameB,
                gain,
                lightRms,
                lostShare,
                bornShare,
                newLikeness,
                newAgreement,
                cameraShift,
                flowError,
                transientOfA,
                motion);
    }
}
