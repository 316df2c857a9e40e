package org.shotlint.analysis.calibration;

/**
 * One finding on a labelled clip.
 *
 * @param check id of its check
 * @param strength its score as the check gave it, 0 to 1
 * @param right whether there is a defect where and when it says
 * @param source what the clip comes from; clips of one source are alike, so a fold has all of them or none
 */
public record Judgement(String check, double strength, boolean right, String source) {
    public Judgement {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("strength is " + strength + ", allowed are 0 to 1");
        }
    }
}
