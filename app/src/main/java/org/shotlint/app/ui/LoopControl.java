package org.shotlint.app.ui;

import java.util.Optional;
import java.util.function.IntSupplier;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.app.preview.Transport;

/** Frames that are played again and again: a finding with what is around it, or the clip. */
final class LoopControl {
    /** Seconds before and after a finding that are repeated with it: a change of one frame says nothing by itself. */
    private static final double AROUND_SECONDS = 0.5;

    private static final double UNKNOWN_RATE = 24;

    private final Transport transport;
    private final TimelinePane timeline;
    private final TransportBar bar;
    private final IntSupplier frame;

    LoopControl(Transport transport, TimelinePane timeline, TransportBar bar, IntSupplier frame) {
        this.transport = transport;
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
        boolean on = wanted.length() > 0 && !transport.loop().equals(Optional.of(wanted));
        set(on ? Optional.of(wanted) : Optional.empty());
        if (!on) {
            transport.stop();
            return;
        }
        if (!wanted.contains(frame.getAsInt())) {
            transport.goTo(wanted.startFrame());
        }
        transport.setSpeed(1);
    }

    /** Plays on without repeating. */
    void stop() {
        if (transport.loop().isPresent()) {
            set(Optional.empty());
        }
    }

    private void set(Optional<FrameRange> range) {
        transport.loop(range);
        timeline.setLoop(range);
        bar.setLooping(range.isPresent());
    }
}
