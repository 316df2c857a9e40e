package org.shotlint.samples;

/** Watches samples being written. Called by one thread at a time, not always the same. */
@FunctionalInterface
public interface SampleProgress {

    /**
     * A clip is complete.
     *
     * @param sample the clip
     * @param done how many are complete, this one included
     * @param total how many there will be
     */
    void written(Sample sample, int done, int total);

    /** Asked before each clip; true leaves out the rest and the truth table. */
    default boolean isCancelled() {
        return false;
    }
}
