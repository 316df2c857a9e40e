package org.shotlint.analysis.engine;

import java.util.OptionalLong;

/** Told how far the analysis of one clip is; called on the analysing thread, often, so it must be quick. */
@FunctionalInterface
public interface ProgressListener {
    /** {@code framesDone} frames were measured, of those promised by the container where it says so. */
    void measured(int framesDone, OptionalLong framesPromised);
}
