package org.shotlint.samples;

import java.util.List;
import java.util.function.Supplier;
import org.shotlint.samples.label.Label;

/**
 * One clip of the catalogue. Cheap until its frames or labels are asked for.
 *
 * @param name file name of the clip, for example {@code vanish-open-strong.mp4}
 * @param kind what it is for
 * @param reach who gets it
 * @param labelling finds its labels; takes as long as drawing some frames
 * @param rendering makes its frames, a fresh source at each call
 * @param sheets the model sheets its labels name
 */
public record Sample(
        String name,
        SampleKind kind,
        Reach reach,
        Supplier<List<Label>> labelling,
        Supplier<FrameSource> rendering,
        List<SampleSheet> sheets) {

    /** Which sets of samples a clip belongs to. */
    public enum Reach {
        /** Small enough a choice to show, and everything else. */
        DEMO,
        /** The whole catalogue only. */
        FULL
    }

    public Sample {
        if (!name.matches("[a-z0-9.-]+\\.mp4")) {
            throw new IllegalArgumentException(
                    "sample name \"" + name + "\" may have small letters, digits, dots and dashes and ends in .mp4");
        }
        sheets = List.copyOf(sheets);
    }

    /** What is true about the clip. */
    public List<Label> labels() {
        return labelling.get();
    }

    /** A fresh source of its frames. */
    public FrameSource frames() {
        return rendering.get();
    }

    /** True where the clip is part of the small demo set. */
    public boolean isDemo() {
        return reach == Reach.DEMO;
    }
}
