package org.shotlint.analysis.video;

import java.util.Optional;
import java.util.OptionalLong;

/** The number of frames that a container promises, and how much the promise is worth. */
record FramePromise(OptionalLong frames, Kind kind) {
    private static final double SLACK_FRAMES = 1.5;
    private static final double ESTIMATE_SLACK_FRAMES = 2.5;
    private static final double SOUND_SLACK_MICROS = 500_000;

    /** How a promise was made. */
    enum Kind {
        /** Each frame is listed by the container. */
        COUNTED,
        /** Computed from the duration of the picture track. */
        FROM_TRACK_DURATION,
        /** Computed from the duration of the whole file, in which sound may outlast the picture. */
        FROM_FILE_DURATION
    }

    static FramePromise counted(long frames) {
        return new FramePromise(OptionalLong.of(frames), Kind.COUNTED);
    }

    static FramePromise nothing() {
        return new FramePromise(OptionalLong.empty(), Kind.FROM_FILE_DURATION);
    }

    /**
     * What to say when a clip ended after {@code frames}; empty if the promise was kept. An estimated promise counts as broken only if
     * the pictures also end well before the promised time.
     *
     * @param missingMicros promised duration less the end of the last frame
     */
    Optional<String> shortfall(String clip, int read, long missingMicros, double frameMicros) {
        double slack = switch (kind) {
            case COUNTED -> SLACK_FRAMES * frameMicros;
            case FROM_TRACK_DURATION -> ESTIMATE_SLACK_FRAMES * frameMicros;
            case FROM_FILE_DURATION -> Math.max(ESTIMATE_SLACK_FRAMES * frameMicros, SOUND_SLACK_MICROS);
        };
        boolean early = missingMicros > slack;
        if (read >= frames.orElse(0) || (kind != Kind.COUNTED && !early)) {
            return Optional.empty();
        }
        return Optional.of(clip + ": " + read + " of " + frames.getAsLong() + " promised frames decoded"
                + (early ? "; the file ends early" : ""));
    }
}
