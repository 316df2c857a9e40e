package org.shotlint.analysis.measure;

/**
 * What is kept of a pair of drawings until its shot is judged: a few numbers, and the maps that outlast the pair in one byte a cell.
 *
 * @param transientOfA unit 1/64
 * @param gainMap log gain averaged over 5 x 5 cells, signed, unit 1/500
 * @param motion residual flow, unit 1/16 work pixel, at most 255
 */
record PairLog(
        int frameA,
        int frameB,
        double gain,
        double lightRms,
        double lightMean,
        double castLevels,
        double lostShare,
        double bornShare,
        double likeness,
        double agreement,
        double cameraShift,
        double flowError,
        byte[] transientOfA,
        byte[] motion,
        byte[] gainMap) {
    static final double TRANSIENT_UNIT = 64;
    static final double MOTION_UNIT = 16;
    static final double GAIN_UNIT = 500;

    /** The same pair with its two drawings compared as whole pictures. */
    PairLog compared(double newLikeness, double newAgreement) {
        return new PairLog(
                frameA,
                frameB,
                gain,
                lightRms,
                lightMean,
                castLevels,
                lostShare,
                bornShare,
                newLikeness,
                newAgreement,
                cameraShift,
                flowError,
                transientOfA,
                motion,
                gainMap);
    }
}
