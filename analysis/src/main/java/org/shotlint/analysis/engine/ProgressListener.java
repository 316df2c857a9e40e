package org.shotlint.analysis.engine;

import java.util.OptionalLong;
import org.shotlint.analysis.video.FrameBuffer;

/** Told how far the analysis of one clip is; called on the analysing thread, often, so it must be quick. */
@FunctionalInterface
public interface ProgressListener {
    /** A frame was read, at the size it is measured at, BGR; it is filled again afterwards. */
    default void read(FrameBuffer frame) {}

    /** {@code framesDone} frames were measured, of those promised by the container where it says so. */
    void measured(int framesDone, OptionalLong framesPromised);
}
