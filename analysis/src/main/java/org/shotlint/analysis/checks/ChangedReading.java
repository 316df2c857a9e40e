package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.Palette;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;

/**
 * A subject that went behind something, and what came out where and when it should have, in other colours.
 *
 * @param went what went
 * @param came what came out
 * @param apart share of the colours that the one does not have of the other, less what each changes by on its own
 */
record ChangedReading(OcclusionReading went, Subject came, double apart) {
    private static final int LEAST_PALETTES = 3;
    private static final int LEAST_HIDDEN_DRAWINGS = 4;
    private static final double EARLIEST = 0.3;
    private static final double LATEST = 2.5;
    private static final int SEEN_DRAWINGS = 16;
    private static final double WHOLE = 0.75;

    static List<ChangedReading> of(ShotEvidence evidence) {
        List<ChangedReading> readings = new ArrayList<>();
        CameraDrift drift = CameraDrift.of(evidence);
        for (OcclusionReading hidden : OcclusionReading.hidden(evidence)) {
            hidden.returning(evidence)
                    .filter(other -> isDue(hidden, other, drift) && isSeenWhole(hidden, other))
                    .flatMap(other -> apart(hidden.subject(), other).map(a -> new ChangedReading(hidden, other, a)))
                    .ifPresent(readings::add);
        }
        return readings;
    }

    /** First frame in which it is seen to be another. */
    int startFrame() {
        return came.sightings().get(0).frame();
    }

    /** Frame after the last in which that has to be seen. */
    int endFrame() {
        int last = Math.min(came.sightings().size(), SEEN_DRAWINGS) - 1;
        return came.sightings().get(last).frame() + 1;
    }

    /** Where it is when it is seen best of these. */
    Sighting sighting() {
        return came.sightings().get(Math.min(came.sightings().size(), SEEN_DRAWINGS) - 1);
    }

    /** Whether it was not there before, and comes about when the speed of what went says. */
    private static boolean isDue(OcclusionReading hidden, Subject other, CameraDrift drift) {
        Sighting first = other.sightings().get(0);
        double gap = (first.frame() - hidden.last().frame()) / hidden.framesPerDrawing();
        Box box = first.box();
        double scale = other.clipPixelsPerPx();
        double middle = hidden.along() ? box.x() + box.width() / 2.0 : box.y() + box.height() / 2.0;
        double from = hidden.along()
                ? hidden.last().x() + drift.x(hidden.last().frame(), first.frame())
                : hidden.last().y() + drift.y(hidden.last().frame(), first.frame());
        double due = (middle / scale - from) / hidden.velocity();
        return gap >= LEAST_HIDDEN_DRAWINGS && due > EARLIEST * gap && due < LATEST * gap;
    }

    /** Half of a subject may well have other colours than the whole. */
    private static boolean isSeenWhole(OcclusionReading hidden, Subject other) {
        Box came = other.sightings().get(other.sightings().size() / 2).box();
        Box went = hidden.whole().box();
        double share = hidden.along() ? (double) came.height() / went.height() : (double) came.width() / went.width();
        return share >= WHOLE;
    }

    private static Optional<Double> apart(Subject went, Subject came) {
        if (Math.min(went.palettes().size(), came.palettes().size()) < LEAST_PALETTES) {
            return Optional.empty();
        }
        return Optional.of(Palette.apart(went.palettes(), came.palettes()));
    }
}
