package org.shotlint.analysis.checks;

import java.util.Arrays;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.Appearance;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Subject;

/** How much the subject that changes most looks unlike before, frame by frame, after eight drawings or after 24; 1 is what is allowed. */
public final class MorphCurve {
    private static final int CARRIED_FRAMES = 6;

    private MorphCurve() {}

    /** Writes what is seen of the subjects into {@code values}, one a frame of the clip; leaves frames without a subject as they are. */
    public static void write(ShotEvidence evidence, Settings settings, float[] values) {
        float[] seen = new float[values.length];
        Arrays.fill(seen, Float.NaN);
        double changed = settings.value("morph", MorphCheck.CHANGED);
        double known = settings.value("morph", MorphCheck.KNOWN);
        for (Subject subject : evidence.subjects()) {
            for (Appearance look : subject.appearances()) {
                if (look.knownShare() >= known) {
                    raise(seen, (look.sinceFrame() + look.frame()) / 2, look.changedShare() / changed);
                }
            }
            for (PaintedOverReading stretch :
                    PaintedOverReading.stretches(subject, settings.value("morph", MorphCheck.FOLLOWED))) {
                raise(seen, stretch.middle(), MorphCheck.overAllowed(stretch, settings));
            }
        }
        carryOn(seen);
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.isNaN(seen[i]) ? values[i] : seen[i];
        }
    }

    private static void raise(float[] values, int frame, double value) {
        if (frame < values.length) {
            values[frame] = Float.isNaN(values[frame]) ? (float) value : Math.max(values[frame], (float) value);
        }
    }

    /** A value stands until the next one, if that comes soon: subjects are compared at every second drawing. */
    private static void carryOn(float[] values) {
        int last = -CARRIED_FRAMES - 1;
        for (int i = 0; i < values.length; i++) {
            if (!Float.isNaN(values[i])) {
                last = i;
            } else if (i - last <= CARRIED_FRAMES) {
                values[i] = values[last];
            }
        }
    }
}
