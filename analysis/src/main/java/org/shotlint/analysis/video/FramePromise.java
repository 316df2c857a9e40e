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
        /** Computed from the duration of the picture track, or counted with pauses among the frames, as in AVI. */
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
     * What to say of a clip that is at its end; empty if the promise was kept. An estimated promise counts as broken only if the clip is
     * cut off or its pictures end well before the promised time.
     */
    Optional<Problem> shortfall(String clip, FrameTimes times, long promisedMicros, boolean cutOff) {
        int read = times.size();
        long promised = frames.orElse(0);
        double slack = switch (kind) {
            case COUNTED -> SLACK_FRAMES * times.frameMicros();
            case FROM_TRACK_DURATION -> ESTIMATE_SLACK_FRAMES * times.frameMicros();
            case FROM_FILE_DURATION -> Math.max(ESTIMATE_SLACK_FRAMES * times.frameMicros(), SOUND_SLACK_MICROS);
        };
        boolean early = cutOff || promisedMicros - times.endMicros() > slack;
        if (read >= promised) {
            return cutOff
                    ? Optional.of(
                            new Problem(read, Problem.Kind.NOTE, clip + ": the file is cut off after its last frame"))
                    : Optional.empty();
        }
        if (kind != Kind.COUNTED && !early) {
            return Optional.empty();
        }
        int where = early ? read : times.firstGap().orElse(read);
        return Optional.of(new Problem(
                where,
                Problem.Kind.DAMAGE,
                clip + ": " + read + " of " + promised + " promised frames decoded"
                        + (early ? "; the file ends early" : "")));
    }
}
