package org.shotlint.app.ui;

import java.util.Optional;
import java.util.function.IntSupplier;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;

/**
 * Frames that are played again and again: a finding with what is around it, or the clip. Every clip has a transport of its own, so it is asked
 * for anew each time.
 */
final class LoopControl {
    /** Seconds before and after a finding that are repeated with it: a change of one frame says nothing by itself. */
    private static final double AROUND_SECONDS = 0.5;

    private static final double UNKNOWN_RATE = 24;

    private final Playback playback;
    private final TimelinePane timeline;
    private final TransportBar bar;
    private final IntSupplier frame;

    LoopControl(Playback playback, TimelinePane timeline, TransportBar bar, IntSupplier frame) {
        this.playback = playback;
        this.timeline = timeline;
        this.bar = bar;
        this.frame = frame;
    }

    /** Repeats the frames of the finding with some before and after it, the clip where none is looked at; ends that if it is on. */
    void around(Optional<Finding> finding, FrameRange clip, Optional<FrameRate> rate) {
        double perSecond = rate.map(FrameRate::framesPerSecond).orElse(UNKNOWN_RATE);
        int around = (int) Math.ceil(AROUND_SECONDS * perSecond);
        over(finding.map(Finding::frames)
                .map(range -> range.widened(around).clampedTo(clip))
                .orElse(clip));
    }

    /** Repeats those frames; ends that if it is on. */
    void over(FrameRange wanted) {
        boolean on = wanted.length() > 0 && !playback.transport().loop().equals(Optional.of(wanted));
        set(on ? Optional.of(wanted) : Optional.empty());
        if (!on) {
            playback.transport().stop();
            return;
        }
        if (!wanted.contains(frame.getAsInt())) {
            playback.transport().goTo(wanted.startFrame());
        }
        playback.transport().setSpeed(1);
    }

    /** Plays on without repeating. */
    void stop() {
        set(Optional.empty());
    }

    private void set(Optional<FrameRange> range) {
        playback.transport().loop(range);
        timeline.setLoop(range);
        bar.setLooping(range.isPresent());
    }
}
