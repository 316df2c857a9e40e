package org.shotlint.analysis.engine;

import java.util.Arrays;

/** A per-frame series behind the findings of one check, with the threshold it is held against. */
public final class EvidenceCurve {
    private final String check;
    private final String name;
    private final String unit;
    private final double threshold;
    private final float[] values;

    /** @param values one per frame of the clip; copied; NaN where there is no value */
    public EvidenceCurve(String check, String name, String unit, double threshold, float[] values) {
        this.check = check;
        this.name = name;
        this.unit = unit;
        this.threshold = threshold;
        this.values = values.clone();
    }

    /** Id of the check. */
    public String check() {
        return check;
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public double threshold() {
        return threshold;
    }

    /** A copy of the values, one per frame of the clip. */
    public float[] values() {
        return Arrays.copyOf(values, values.length);
    }
}
