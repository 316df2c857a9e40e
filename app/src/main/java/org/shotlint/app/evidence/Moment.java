package org.shotlint.app.evidence;

import java.util.Locale;
import org.shotlint.analysis.finding.Finding;

/** The three frames that show what a finding is about. */
public enum Moment {
    BEFORE,
    PEAK,
    AFTER;

    /** The frame in a clip of {@code frames} frames: the last one before the finding, its peak, the first one after it. */
    public int frame(Finding finding, int frames) {
        int last = Math.max(0, frames - 1);
        return switch (this) {
            case BEFORE -> Math.min(last, Math.max(0, finding.frames().startFrame() - 1));
            case PEAK -> Math.min(last, finding.peakFrame());
            case AFTER -> Math.min(last, finding.frames().endFrame());
        };
    }

    /** The word in file names and for people. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
