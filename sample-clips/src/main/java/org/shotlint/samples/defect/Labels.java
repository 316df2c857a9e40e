package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Box;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Shot;

/** Labels of defects that sit on a cel. */
final class Labels {

    private static final int BEFORE_AND_AFTER = 6;

    private Labels() {}

    /** One label with the box in the middle of the span and the track around it. */
    static List<Label> ofCel(Defect defect, Shot broken, int cel, Span span) {
        return List.of(Label.at(defect.check(), span.startFrame(), span.endFrame(), boxIn(broken, cel, span.middle()))
                .tracked(
                        broken.trackOf(cel, span.startFrame() - BEFORE_AND_AFTER, span.endFrame() + BEFORE_AND_AFTER)));
    }

    /** The box of a cel that has to be in the picture. */
    static Box boxIn(Shot shot, int cel, int frame) {
        return shot.boxOf(cel, frame)
                .orElseThrow(() -> new IllegalStateException(
                        "cel " + cel + " is not in the picture at frame " + frame + ", so its defect has no box"));
    }
}
