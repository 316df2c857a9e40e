package org.shotlint.samples.label;

/**
 * One line of a truth table: a label and the clip it is about.
 *
 * @param clip file name of the clip
 * @param label what is true about it
 * @param framesPerSecond rate of the clip
 * @param frames number of its frames
 */
public record TruthRow(String clip, Label label, double framesPerSecond, int frames) {

    public TruthRow {
        if (label.endFrame() > frames) {
            throw new IllegalArgumentException(clip + ": label " + label.check() + " ends at frame " + label.endFrame()
                    + ", but the clip has " + frames);
        }
    }
}
