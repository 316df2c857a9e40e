package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Shot;

/** One kind of break put into a clean shot. Unchanging. */
public interface Defect {

    /** The id of the check that has to find it. */
    String check();

    /** From 0, barely visible, to 1, gross. */
    double amplitude();

    /** The shot with the break in it; frames before the break are the same pixels as in the clean one. */
    Shot into(Shot clean);

    /** Where and when the break is. */
    List<Label> labels(Shot clean);

    /** The cuts in the clean shot and in the broken one. */
    default List<Label> cuts() {
        return List.of();
    }

    /** Refuses an amplitude outside its range. */
    static void requireAmplitude(double amplitude) {
        if (!(amplitude >= 0 && amplitude <= 1)) {
            throw new IllegalArgumentException("amplitude is " + amplitude + ", allowed are 0 to 1");
        }
    }
}
