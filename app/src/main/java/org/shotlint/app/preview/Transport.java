package org.shotlint.app.preview;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import org.shotlint.analysis.time.FrameRange;

/**
 * Which frame to show when: a position, a speed and a range to repeat. At normal speed, forwards or backwards, every frame comes in its
 * turn, later than due if it was not delivered in time; at higher speeds frames are left out as time demands. Knows no clip, only its
 * {@link Timeline}; the clock is given. Any thread may call.
 */
public final class Transport {
    /** Largest speed either way, in multiples of normal. */
    public static final int FASTEST = 8;

    private static final long NANOS_PER_MICRO = 1000;
    private static final int CAUGHT_UP_FRAMES = 4;

    private final Timeline timeline;
    private final LongSupplier clockNanos;
    private Optional<FrameRange> loop = Optional.empty();
    private int position;
    private int speed;
    /** Whether the frame at {@code position} has been handed out by {@link #due()}. */
    private boolean handedOut;
    /** The moment from which time runs, and the clip's time at it. */
    private long anchorNanos;

    private long anchorMicros;

    /** At frame 0, stopped. */
    public Transport(Timeline timeline, LongSupplier clockNanos) {
        this.timeline = Objects.requireNonNull(timeline, "timeline");
        this.clockNanos = Objects.requireNonNull(clockNanos, "clockNanos");
    }

    /** The frame to be shown now. */
    public synchronized int position() {
        return position;
    }

    /** In multiples of normal: negative backwards, 0 stopped. */
    public synchronized int speed() {
        return speed;
    }

    /** Plays forwards; pressed again, at 2, 4, 8 times the speed. (L) */
    public synchronized void forward() {
        setSpeed(speed <= 0 ? 1 : Math.min(FASTEST, 2 * speed));
    }

    /** Plays backwards; pressed again, at 2, 4, 8 times the speed. (J) */
    public synchronized void backward() {
        setSpeed(speed >= 0 ? -1 : Math.max(-FASTEST, 2 * speed));
    }

    /** Stops where it is. (K) */
    public synchronized void stop() {
        setSpeed(0);
    }

    /** Plays at a speed from {@code -}{@link #FASTEST} to {@link #FASTEST}. */
    public synchronized void setSpeed(int newSpeed) {
        if (newSpeed < -FASTEST || newSpeed > FASTEST) {
            throw new IllegalArgumentException(
                    "speed " + newSpeed + " is not within [-" + FASTEST + ", " + FASTEST + "]");
        }
        if (newSpeed != 0 && speed == 0 && !loopOrClip().contains(position + Integer.signum(newSpeed))) {
            restartAtOtherEnd(newSpeed);
        }
        speed = newSpeed;
        anchor();
    }

    /** Starting to play at the very end starts over, as players do. */
    private void restartAtOtherEnd(int newSpeed) {
        FrameRange range = loopOrClip();
        if (range.length() > 0 && (timeline.complete() || loop.isPresent())) {
            move(newSpeed > 0 ? range.startFrame() : range.endFrame() - 1);
        }
    }

    /** Stops and goes {@code frames} on, negative back, as far as the clip goes. */
    public synchronized void step(int frames) {
        speed = 0;
        goTo(position + frames);
    }

    /** Goes to a frame, or to the nearest there is; goes on playing from there. */
    public synchronized void goTo(int frame) {
        int known = timeline.knownFrames();
        int last = timeline.complete() ? Math.max(0, known - 1) : Integer.MAX_VALUE;
        move(Math.max(0, Math.min(last, frame)));
        anchor();
    }

    /** Repeats a range while playing; the position moves into it when playing next. Empty plays to the end of the clip and stops there. */
    public synchronized void loop(Optional<FrameRange> range) {
        if (range.isPresent() && range.get().length() < 1) {
            throw new IllegalArgumentException("a range to repeat has at least one frame");
        }
        loop = range;
        anchor();
    }

    /** The range that is repeated. */
    public synchronized Optional<FrameRange> loop() {
        return loop;
    }

    /**
     * The frame that is due for showing and has not been asked for: after a move at once, while playing when its time has come. The caller
     * asks no more until that frame was delivered or failed.
     */
    public synchronized OptionalInt due() {
        if (timeline.complete() && position >= timeline.knownFrames()) {
            move(Math.max(0, timeline.knownFrames() - 1)); // it was asked for before the end was known
        }
        if (handedOut && speed != 0) {
            advance();
        }
        if (handedOut) {
            return OptionalInt.empty();
        }
        handedOut = true;
        return OptionalInt.of(position);
    }

    private void advance() {
        long now = clockNanos.getAsLong();
        long clipMicros = anchorMicros + speed * ((now - anchorNanos) / NANOS_PER_MICRO);
        FrameRange range = loopOrClip();
        int direction = Integer.signum(speed);
        int next = position + direction;
        if (!range.contains(next)) {
            wrapOrStop(range, now);
            return;
        }
        if (Math.abs(speed) > 1) {
            int timed = timeline.frameAt(clipMicros);
            int reached = direction > 0
                    ? Math.min(range.endFrame() - 1, Math.max(next, timed))
                    : Math.max(range.startFrame(), Math.min(next, timed));
            if (timeIsUp(next, clipMicros)) {
                move(reached);
            }
            return;
        }
        if (timeIsUp(next, clipMicros)) {
            move(next);
            keepFromCatchingUp(clipMicros, now);
        }
    }

    private boolean timeIsUp(int next, long clipMicros) {
        long due = timeline.timestampMicros(next);
        return speed > 0 ? clipMicros >= due : clipMicros <= due;
    }

    /** At normal speed a frame or two that came late are caught up with; a longer delay makes all later ones late too, instead of a rush. */
    private void keepFromCatchingUp(long clipMicros, long now) {
        long lateMicros = Math.abs(clipMicros - timeline.timestampMicros(position));
        if (lateMicros > CAUGHT_UP_FRAMES * frameMicros()) {
            anchorMicros = timeline.timestampMicros(position);
            anchorNanos = now;
        }
    }

    /** How long the frame at the position is shown; a twenty-fourth of a second where that is not known. */
    private long frameMicros() {
        int other = position + 1 < timeline.knownFrames() ? position + 1 : position - 1;
        if (other < 0 || other >= timeline.knownFrames()) {
            return 1_000_000 / 24;
        }
        return Math.abs(timeline.timestampMicros(other) - timeline.timestampMicros(position));
    }

    private void wrapOrStop(FrameRange range, long now) {
        boolean inside = range.contains(position);
        if (loop.isPresent() && range.length() > 0) {
            long elapsedMicros = Math.abs(speed) * ((now - anchorNanos) / NANOS_PER_MICRO)
                    - Math.abs(timeline.timestampMicros(Math.min(position, timeline.knownFrames() - 1)) - anchorMicros);
            if (!inside || elapsedMicros >= frameMicros()) {
                move(speed > 0 ? range.startFrame() : range.endFrame() - 1);
                anchor();
            }
        } else if (timeline.complete()) {
            speed = 0;
        } else {
            anchor(); // the clip is not known any further yet
        }
    }

    private FrameRange loopOrClip() {
        FrameRange clip = new FrameRange(0, timeline.knownFrames());
        return loop.map(range -> range.clampedTo(clip)).orElse(clip);
    }

    private void move(int frame) {
        if (frame != position) {
            position = frame;
            handedOut = false;
        }
    }

    private void anchor() {
        anchorNanos = clockNanos.getAsLong();
        int known = timeline.knownFrames();
        anchorMicros = known == 0 ? 0 : timeline.timestampMicros(Math.min(position, known - 1));
    }
}
