package org.shotlint.analysis.engine;

import java.util.Comparator;
import java.util.Optional;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.label.TrackPoint;

/** Whether a finding is what a label of a sample says, with the tolerance that scores allow. */
final class SampleMeeting {
    private static final double LEAST_OVERLAP = 0.1;

    private SampleMeeting() {}

    /** Whether the check, the frames and, where the label has one, the box agree. */
    static boolean meets(Label label, Finding finding, FrameRate rate) {
        return finding.check().equals(label.check()) && sameTime(label, finding, rate) && samePlace(label, finding);
    }

    private static boolean sameTime(Label label, Finding finding, FrameRate rate) {
        double tolerance = Math.max(4, 0.2 * rate.framesPerSecond());
        double longest = 3 * (label.endFrame() - label.startFrame()) + 2 * tolerance + 0.25 * rate.framesPerSecond();
        return finding.frames().startFrame() < label.endFrame() + tolerance
                && finding.frames().endFrame() > label.startFrame() - tolerance
                && finding.frames().length() <= longest;
    }

    private static boolean samePlace(Label label, Finding finding) {
        Optional<Box> wanted = label.track().stream()
                .min(Comparator.comparingInt((TrackPoint point) -> Math.abs(point.frame() - finding.peakFrame())))
                .map(TrackPoint::box)
                .or(label::box)
                .map(box -> new Box(box.x(), box.y(), box.width(), box.height()));
        return wanted.isEmpty()
                || finding.box()
                        .filter(box -> box.overlap(wanted.get()) >= LEAST_OVERLAP)
                        .isPresent();
    }
}
