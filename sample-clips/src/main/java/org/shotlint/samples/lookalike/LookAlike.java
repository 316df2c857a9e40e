package org.shotlint.samples.lookalike;

import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.label.Label;

/** One legitimate effect as a clean clip. Unchanging. */
public interface LookAlike {

    /** A fresh source of its frames. */
    FrameSource source();

    /** Its labels: clean, with the cuts and transitions it contains. */
    default List<Label> labels() {
        return List.of(Label.none());
    }
}
