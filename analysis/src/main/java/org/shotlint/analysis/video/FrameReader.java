package org.shotlint.analysis.video;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;
import org.shotlint.analysis.time.FrameRate;

/**
 * Reads a clip frame by frame in presentation order. Memory use does not grow with the clip but for sixteen bytes a frame. One thread
 * owns a reader; closing it frees all native memory.
 *
 * <p>A damaged file may in the worst case bring down the native decoder and the JVM with it; read files of unknown origin in a process of
 * their own.
 *
 * <p>Pixels are as stored, turned upright: pixel aspect is told, not applied. Transparent pictures are laid over mid-grey. Of interlaced
 * pictures the first field is taken. Scene-linear and logarithmic pictures are brought to display values; PQ and HLG are not tone-mapped.
 */
public final class FrameReader implements AutoCloseable {
    /** The timestamp of a frame that has none. */
    static final long NO_PTS = Long.MIN_VALUE;

    private static final AtomicInteger LIVE = new AtomicInteger();
    private static final FrameRate USUAL_RATE = new FrameRate(24, 1);
    /** Going on past an I-frame by so many frames costs less than finding it. */
    private static final int FORWARD_FRAMES = 8;

    private static final long FIRST_STEP_BACK_MICROS = 1_000_000;

    private final ClipSource source;
    private final ReadOptions options;
    private final DamageLog damage;
    private final PacketSource packets;
    private final Decoder decoder;
    private final PictureConverter converter;
    private final ClipInfo info;
    private final FrameTimes times;
    private boolean firstIsDecoded = true;
    private boolean ended;
    private @Nullable FrameIndex seekIndex;
    /** Whether the frame decoded last is sure to be complete: since the last jump there was one that needs no other. */
    private boolean whole = true;

    private int position = -1;
    private long positionPts = NO_PTS;
    private boolean closed;

    private FrameReader(
            ClipSource source, ReadOptions options, DamageLog damage, PacketSource packets, Decoder decoder) {
        this.source = source;
        this.options = options;
        this.damage = damage;
        this.packets = packets;
        this.decoder = decoder;
        FrameRate fallback = source.givenRate().orElse(USUAL_RATE);
        PacketSource.Facts facts = packets.facts();
        info = ClipDescription.of(packets, decoder.codecName(), decoder.frame(), fallback);
        times = new FrameTimes(facts.ticks(), info.frameRate());
        converter = new PictureConverter(facts.rotation(), facts.curve());
        ClipDescription.noteOddities(source, info, facts.curve(), damage);
        LIVE.incrementAndGet();
    }

    /**
     * Opens a clip and decodes its first frame.
     *
     * @throws VideoReadException if there is nothing to read; the message names the file and the cause
     */
    public static FrameReader open(ClipSource source, ReadOptions options) throws VideoReadException {
        LibavLog.listen();
        DamageLog damage = new DamageLog();
        PacketSource packets = ImageSequence.isPicture(source.path())
                ? new SequencePackets(source, source.givenRate().orElse(USUAL_RATE), damage)
                : new ContainerPackets(source);
        try {
            Decoder decoder = new Decoder(packets, damage, source, options.decoderThreads());
            try {
                if (!decoder.next()) {
                    throw new VideoReadException(source.name() + ": no frame could be decoded" + firstCause(damage));
                }
                return new FrameReader(source, options, damage, packets, decoder);
            } catch (VideoReadException | RuntimeException e) {
                decoder.close();
                throw e;
            }
        } catch (VideoReadException | RuntimeException e) {
            packets.close();
            throw e;
        }
    }

    private static String firstCause(DamageLog damage) {
        List<Problem> problems = damage.problems(FrameIndex.empty());
        return problems.isEmpty() ? "" : "; " + problems.get(0).text();
    }

    /** Number of readers that are open in this process. */
    public static int liveCount() {
        return LIVE.get();
    }

    /** What is known of the clip from its container and first frame. */
    public ClipInfo info() {
        return info;
    }

    /** A buffer of the size and layout that the options ask for. */
    public FrameBuffer newBuffer() {
        double scale = options.scaleOf(info.width(), info.height());
        int width = Math.max(1, (int) Math.round(info.width() * scale));
        int height = Math.max(1, (int) Math.round(info.height() * scale));
        return new FrameBuffer(width, height, options.layout());
    }

    /**
     * Reads the next frame into {@code target}, scaled to its size, which may be any.
     *
     * @return false at the end of the clip; {@code target} is then unchanged
     * @throws VideoReadException if the pictures are of a kind that cannot be converted
     */
    public boolean read(FrameBuffer target) throws VideoReadException {
        if (!advance()) {
            return false;
        }
        convert(target);
        FrameIndex index = seekIndex;
        target.stamp(position, index == null ? times.micros(position) : index.timestampMicros(position));
        return true;
    }

    private void convert(FrameBuffer target) throws VideoReadException {
        try {
            converter.convert(decoder.frame(), target);
        } catch (VideoReadException e) {
            throw new VideoReadException(source.name() + ": " + e.getMessage(), e);
        }
    }

    /** Decodes the next frame without converting it. */
    private boolean advance() {
        if (closed) {
            throw new IllegalStateException("the reader of " + source.name() + " is closed");
        }
        if (ended || (!firstIsDecoded && !decoder.next())) {
            ended = true;
            return false;
        }
        firstIsDecoded = false;
        position++;
        positionPts = decoder.pts();
        whole |= decoder.isKey();
        if (seekIndex == null) {
            noteChangeOfSize();
            times.add(positionPts);
            if (decoder.isKey()) {
                times.markKey();
            }
        }
        return true;
    }

    private void noteChangeOfSize() {
        AVFrame frame = decoder.frame();
        if (frame.width() != info.codedWidth() || frame.height() != info.codedHeight()) {
            damage.damage(
                    positionPts,
                    source.name() + ": frame " + position + " is " + frame.width() + "x" + frame.height()
                            + " pixels instead of " + info.codedWidth() + "x" + info.codedHeight() + "; it is scaled");
        }
    }

    /** Whether frames read so far are shown for different times; known for the whole clip only at its end. */
    public boolean variableFrameRate() {
        return times.variable();
    }

    /** What was met so far in reading in order, by frame; complete at the end of the clip. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (times.replaced() > 0) {
            String text = source.name() + ": " + times.replaced() + " of " + times.size()
                    + " frames have no usable time; it is taken from the frame rate";
            problems.add(new Problem(0, Problem.Kind.NOTE, text));
        }
        problems.addAll(damage.problems(times.index()));
        if (ended && seekIndex == null) {
            long promisedMicros = info.durationMicros().orElse(0);
            packets.facts()
                    .promise()
                    .shortfall(source.name(), times, promisedMicros, packets.cutOff())
                    .ifPresent(problems::add);
        }
        problems.sort(Comparator.comparingInt(Problem::frame));
        return List.copyOf(problems);
    }

    /** The times of the frames read so far in order; complete at the end of the clip. */
    public FrameIndex index() {
        return times.index();
    }

    /**
     * Reads the frame numbered {@code frame} in {@code index}, wherever the reader stands; {@link #read} then goes on from there. What
     * {@link #problems()} and {@link #index()} say is no longer extended after the first call.
     *
     * <p>Containers seek by other times than those of presentation, and land before or after what was asked for. So this goes to a place
     * not after the frame, decodes forward until the frame's own timestamp is met, and goes further back if it was overshot or no I-frame was met before it.
     *
     * @param index of the same clip, from a reader that has read it to its end
     * @throws VideoReadException if the frame is not found
     */
    public void readAt(FrameIndex index, int frame, FrameBuffer target) throws VideoReadException {
        boolean unused = readAt(index, frame, target, () -> false);
    }

    /**
     * As {@link #readAt(FrameIndex, int, FrameBuffer)}, unless something else becomes more urgent on the way, which may be long.
     *
     * @param giveUp asked, on this thread, before each frame that is decoded on the way
     * @return false if {@code giveUp} said so; {@code target} is then unchanged, and what was decoded is of use for later frames
     */
    public boolean readAt(FrameIndex index, int frame, FrameBuffer target, BooleanSupplier giveUp)
            throws VideoReadException {
        if (frame < 0 || frame >= index.size()) {
            throw new IllegalArgumentException("frame " + frame + " is not within [0, " + index.size() + ")");
        }
        seekIndex = index;
        int timed = index.timedFrameAtOrBefore(frame);
        Way way = new Way(giveUp);
        boolean found = timed < 0 ? restart() : find(index, timed, way);
        if (way.isLeft) {
            position = whole && positionPts != NO_PTS ? index.frameOfPts(positionPts) : -1;
            return false;
        }
        while (found && position < frame) {
            found = advance();
        }
        if (!found) {
            throw new VideoReadException(
                    source.name() + ": frame " + frame + " of " + index.size() + " could not be found");
        }
        convert(target);
        target.stamp(frame, index.timestampMicros(frame));
        return true;
    }

    /** The way to a frame, which may be left before its end. */
    private static final class Way {
        private final BooleanSupplier giveUp;
        private boolean isLeft;

        Way(BooleanSupplier giveUp) {
            this.giveUp = giveUp;
        }

        boolean goesOn() {
            isLeft |= giveUp.getAsBoolean();
            return !isLeft;
        }
    }

    private boolean restart() {
        decoder.rewind();
        afterMove();
        whole = true;
        position = -1;
        return true;
    }

    private boolean find(FrameIndex index, int frame, Way way) {
        long wanted = index.pts(frame);
        boolean near = position >= 0 && position <= frame && position + FORWARD_FRAMES >= index.keyAtOrBefore(frame);
        boolean found = near && positionPts != NO_PTS && forwardTo(wanted, way);
        long stepBack = Math.max(1, packets.facts().ticks().ticks(FIRST_STEP_BACK_MICROS));
        for (long from = wanted; !found && !way.isLeft && from > index.pts(0); from -= stepBack, stepBack *= 2) {
            decoder.seek(from);
            afterMove();
            found = forwardTo(wanted, way);
        }
        found = found || (!way.isLeft && restart() && forwardTo(wanted, way));
        position = frame;
        return found;
    }

    private boolean forwardTo(long wanted, Way way) {
        while (positionPts == NO_PTS || positionPts < wanted) {
            if (!way.goesOn() || !advance()) {
                return false;
            }
        }
        return positionPts == wanted && whole;
    }

    private void afterMove() {
        whole = false;
        firstIsDecoded = false;
        ended = false;
        positionPts = NO_PTS;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            LIVE.decrementAndGet();
            converter.close();
            decoder.close();
            packets.close();
        }
    }
}
