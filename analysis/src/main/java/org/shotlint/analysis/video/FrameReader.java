package org.shotlint.analysis.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.ffmpeg.global.avutil;
import org.shotlint.analysis.time.FrameRate;

/**
 * Reads a clip frame by frame in presentation order. Memory use does not grow with the clip but for sixteen bytes a frame. One thread
 * owns a reader; closing it frees all native memory.
 *
 * <p>Pixels are as stored, turned upright: pixel aspect is told, not applied. Transparent pictures are laid over mid-grey. Of interlaced
 * pictures the first field is taken. Scene-linear and logarithmic pictures are brought to display values; PQ and HLG are not tone-mapped.
 */
public final class FrameReader implements AutoCloseable {
    /** The timestamp of a frame that has none. */
    static final long NO_PTS = Long.MIN_VALUE;

    private static final AtomicInteger LIVE = new AtomicInteger();
    private static final FrameRate USUAL_RATE = new FrameRate(24, 1);
    private static final int FORWARD_FRAMES = 48;
    private static final long FIRST_STEP_BACK_MICROS = 1_000_000;

    private final ClipSource source;
    private final DamageLog damage = new DamageLog();
    private final PacketSource packets;
    private final Decoder decoder;
    private final PictureConverter converter;
    private final ClipInfo info;
    private final FrameTimes times;
    private final int bufferWidth;
    private final int bufferHeight;
    private final PixelLayout layout;
    private boolean waiting = true;
    private boolean ended;
    private boolean sequential = true;
    private int position = -1;
    private long positionPts = NO_PTS;
    private boolean closed;

    private FrameReader(ClipSource source, ReadOptions options) throws VideoReadException {
        this.source = source;
        this.layout = options.layout();
        FrameRate fallback = source.givenRate().orElse(USUAL_RATE);
        packets = ImageSequence.isPicture(source.path())
                ? new SequencePackets(source, fallback, damage)
                : new ContainerPackets(source, damage);
        try {
            decoder = new Decoder(packets, damage, source, options.decoderThreads());
        } catch (VideoReadException e) {
            packets.close();
            throw e;
        }
        if (!decoder.next()) {
            decoder.close();
            packets.close();
            throw new VideoReadException(source.name() + ": no frame could be decoded" + firstCause());
        }
        info = describe(decoder.frame(), fallback);
        times = new FrameTimes(packets.facts().ticks(), info.frameRate());
        converter = new PictureConverter(rotation(), curve());
        double scale = options.scaleOf(info.width(), info.height());
        bufferWidth = Math.max(1, (int) Math.round(info.width() * scale));
        bufferHeight = Math.max(1, (int) Math.round(info.height() * scale));
        noteOddities();
        LIVE.incrementAndGet();
    }

    /**
     * Opens a clip and decodes its first frame.
     *
     * @throws VideoReadException if there is nothing to read; the message names the file and the cause
     */
    public static FrameReader open(ClipSource source, ReadOptions options) throws VideoReadException {
        LibavLog.listen();
        return new FrameReader(source, options);
    }

    /** Number of readers that are open in this process. */
    public static int liveCount() {
        return LIVE.get();
    }

    private String firstCause() {
        List<Problem> problems = damage.problems(new FrameIndex(new long[0], new long[0], 0, true));
        return problems.isEmpty() ? "" : "; " + problems.get(0).text();
    }

    private Rotation rotation() {
        return Rotation.nearest(packets.facts().clockwiseDegrees());
    }

    private ToneCurve curve() {
        boolean log = info.picture().transfer().startsWith("log");
        if (info.codec().equals("exr")) {
            return ToneCurve.LINEAR;
        }
        return info.codec().equals("dpx") && log ? ToneCurve.CINEON : ToneCurve.DISPLAY;
    }

    private ClipInfo describe(AVFrame frame, FrameRate fallback) {
        PacketSource.Facts facts = packets.facts();
        boolean swaps = rotation().swapsSides();
        PacketSource.PixelAspect aspect = packets.aspect(frame);
        return new ClipInfo(
                facts.container(),
                decoder.codecName(),
                frame.width(),
                frame.height(),
                swaps ? frame.height() : frame.width(),
                swaps ? frame.width() : frame.height(),
                swaps ? aspect.denominator() : aspect.numerator(),
                swaps ? aspect.numerator() : aspect.denominator(),
                rotation().degrees(),
                facts.rate().orElse(fallback),
                facts.rate().isEmpty(),
                facts.promise().frames(),
                facts.durationMicros(),
                facts.startTimecode().or(() -> frameTimecode(frame)),
                coding(frame),
                Optional.empty());
    }

    private static PictureCoding coding(AVFrame frame) {
        AVPixFmtDescriptor descriptor = avutil.av_pix_fmt_desc_get(frame.format());
        int bits = 0;
        for (int component = 0; component < descriptor.nb_components(); component++) {
            bits = Math.max(bits, descriptor.comp(component).depth());
        }
        return new PictureCoding(
                Libav.text(avutil.av_get_pix_fmt_name(frame.format())),
                bits,
                PictureConverter.hasAlpha(frame.format()),
                (frame.flags() & Libav.FRAME_INTERLACED) != 0,
                Libav.text(avutil.av_color_space_name(frame.colorspace())),
                Libav.text(avutil.av_color_transfer_name(frame.color_trc())),
                Libav.text(avutil.av_color_range_name(frame.color_range())));
    }

    private static Optional<String> frameTimecode(AVFrame frame) {
        AVDictionaryEntry entry = avutil.av_dict_get(frame.metadata(), "timecode", null, 0);
        return entry == null || entry.isNull() ? Optional.empty() : Optional.of(Libav.text(entry.value()));
    }

    private void noteOddities() {
        if (info.picture().interlaced()) {
            damage.note(DamageLog.WHOLE_CLIP, source.name() + ": interlaced; one field of each picture is used");
        }
        String transfer = info.picture().transfer();
        if (transfer.equals("smpte2084") || transfer.equals("arib-std-b67")) {
            damage.note(DamageLog.WHOLE_CLIP, source.name() + ": high dynamic range is shown without tone mapping");
        }
    }

    /** What is known of the clip from its container and first frame. */
    public ClipInfo info() {
        return info;
    }

    /** A buffer of the size and layout that this reader fills. */
    public FrameBuffer newBuffer() {
        return new FrameBuffer(bufferWidth, bufferHeight, layout);
    }

    /**
     * Reads the next frame into {@code target}, scaled to its size.
     *
     * @return false at the end of the clip; {@code target} is then unchanged
     * @throws VideoReadException if the pictures are of a kind that cannot be converted
     */
    public boolean read(FrameBuffer target) throws VideoReadException {
        if (!advance()) {
            return false;
        }
        convert(target);
        target.stamp(position, times.micros(position), times.pts(position));
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
        if (ended || (!waiting && !decoder.next())) {
            ended = true;
            return false;
        }
        waiting = false;
        position++;
        positionPts = decoder.pts();
        if (sequential) {
            noteChangeOfSize();
            times.add(positionPts);
        }
        return true;
    }

    private void noteChangeOfSize() {
        AVFrame frame = decoder.frame();
        if (frame.width() != info.codedWidth() || frame.height() != info.codedHeight()) {
            String sizes = frame.width() + "x" + frame.height() + " instead of " + info.codedWidth() + "x"
                    + info.codedHeight();
            damage.note(positionPts, source.name() + ": frame " + position + " is " + sizes + " pixels; it is scaled");
        }
    }

    /** Whether frames read so far are shown for different times; known for the whole clip only at its end. */
    public boolean variableFrameRate() {
        return times.variable();
    }

    /** Damage and other obstacles met so far in reading in order, by frame; complete at the end of the clip. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(damage.problems(times.index()));
        if (ended && sequential) {
            endProblem().ifPresent(problems::add);
        }
        if (times.replaced() > 0) {
            problems.add(
                    0,
                    new Problem(
                            0,
                            source.name() + ": " + times.replaced()
                                    + " frames without a usable time; counted instead"));
        }
        return List.copyOf(problems);
    }

    private Optional<Problem> endProblem() {
        PacketSource.Promise promise = packets.facts().promise();
        long promised = promise.frames().orElse(0);
        int read = times.size();
        double frameMicros = 1e6 / info.frameRate().framesPerSecond();
        double allowed = switch (promise.kind()) {
            case COUNTED, NONE -> 1.5 * frameMicros;
            case FROM_TRACK_DURATION -> 2.5 * frameMicros;
            case FROM_FILE_DURATION -> Math.max(2.5 * frameMicros, 500_000);
        };
        boolean early = info.durationMicros().orElse(0) - times.endMicros() > allowed;
        boolean fewer =
                promise.kind() == PacketSource.Promise.Kind.COUNTED ? read < promised : early && read < promised;
        if (!fewer) {
            return Optional.empty();
        }
        String text = source.name() + ": " + read + " of " + promised + " promised frames decoded"
                + (early ? "; the file ends early" : "");
        return Optional.of(new Problem(read, text));
    }

    /** The times of the frames read so far in order; complete at the end of the clip. */
    public FrameIndex index() {
        return times.index();
    }

    /**
     * Reads the frame numbered {@code frame} in {@code index}, wherever the reader stands. What {@link #problems()} and {@link #index()}
     * say is no longer extended after the first call.
     *
     * @param index of the same clip, from a reader that has read it to its end
     * @throws VideoReadException if the frame is not found
     */
    public void readAt(FrameIndex index, int frame, FrameBuffer target) throws VideoReadException {
        if (frame < 0 || frame >= index.size()) {
            throw new IllegalArgumentException("frame " + frame + " is not within [0, " + index.size() + ")");
        }
        sequential = false;
        boolean found = index.rising() ? findByTime(index, frame) : findByCounting(frame);
        if (!found) {
            throw new VideoReadException(
                    source.name() + ": frame " + frame + " of " + index.size() + " could not be found");
        }
        position = frame;
        convert(target);
        target.stamp(frame, index.timestampMicros(frame), index.pts(frame));
    }

    private boolean findByTime(FrameIndex index, int frame) {
        long wanted = index.pts(frame);
        if (position >= 0 && !waiting && position <= frame && frame - position <= FORWARD_FRAMES && forwardTo(wanted)) {
            return true;
        }
        long first = index.pts(0);
        long back = 0;
        while (true) {
            long from = Math.max(first, wanted - back);
            seek(from);
            if (forwardTo(wanted)) {
                return true;
            }
            if (from == first) {
                return false;
            }
            back = Math.max(2 * back, Math.max(1, packets.facts().ticks().ticks(FIRST_STEP_BACK_MICROS)));
        }
    }

    private boolean forwardTo(long wanted) {
        while (positionPts == NO_PTS || positionPts < wanted) {
            if (!advance()) {
                return false;
            }
        }
        return positionPts == wanted;
    }

    private boolean findByCounting(int frame) {
        if (waiting || position > frame || positionPts == NO_PTS) {
            seek(Long.MIN_VALUE / 2);
            position = -1;
        }
        while (position < frame) {
            if (!advance()) {
                return false;
            }
        }
        return true;
    }

    private void seek(long pts) {
        decoder.seek(pts);
        waiting = false;
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
