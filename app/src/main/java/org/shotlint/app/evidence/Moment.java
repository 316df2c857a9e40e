package org.shotlint.app.evidence;

import java.util.Locale;
import java.util.Optional;
import org.shotlint.analysis.engine.Overlays;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.report.ClipFacts;

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

    /** The box of the finding where the camera has moved it by then, as far as that is known; empty where that is outside of the frame. */
    public Optional<Box> box(Finding finding, Overlays overlays, ClipFacts clip) {
        Illustration drawn = overlays.illustrations().get(finding.key());
        if (drawn == null || this == PEAK) {
            return finding.box();
        }
        int frame = frame(finding, clip.framesDecoded());
        return finding.box()
                .map(box -> drawn.moved(box, finding.peakFrame(), frame))
                .filter(box -> box.x() >= 0
                        && box.y() >= 0
                        && box.x() + box.width() <= clip.width()
                        && box.y() + box.height() <= clip.height());
    }

    /** What the frame is to people: where the clip shows nothing before or after the finding, it is its first or last one. */
    public String label(Finding finding, int frames) {
        int frame = frame(finding, frames);
        if (this == PEAK || !finding.frames().contains(frame)) {
            return word();
        }
        return this == BEFORE ? "first" : "last";
    }

    /** The word in file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
