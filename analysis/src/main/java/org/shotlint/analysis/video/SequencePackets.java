package org.shotlint.analysis.video;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.shotlint.analysis.time.FrameRate;

/** The files of a picture sequence, each a packet of its own. Timestamps are numbers, counted from the first, so gaps are gaps in time. */
final class SequencePackets implements PacketSource {
    /** Place of the transfer characteristic in a DPX header (SMPTE ST 268-1). */
    private static final int DPX_TRANSFER_OFFSET = 801;

    private static final int DPX_PRINTING_DENSITY = 1;
    private static final int DPX_LOGARITHMIC = 3;

    private final ClipSource source;
    private final ImageSequence sequence;
    private final DamageLog damage;
    private final FrameRate rate;
    private final List<Integer> numbers;
    private final ToneCurve curve;
    private int next;

    SequencePackets(ClipSource source, FrameRate rate, DamageLog damage) throws VideoReadException {
        this.source = source;
        this.sequence = ImageSequence.of(source.path());
        this.damage = damage;
        this.rate = rate;
        this.numbers = List.copyOf(sequence.files().keySet());
        this.curve = readCurve();
    }

    @Override
    public Facts facts() {
        int frames = numbers.get(numbers.size() - 1) - numbers.get(0) + 1;
        return new Facts(
                "image sequence",
                Optional.empty(),
                new TickRate(rate.denominator(), rate.numerator()),
                FramePromise.counted(frames),
                OptionalLong.of(Math.round(1e6 * frames / rate.framesPerSecond())),
                Optional.empty(),
                Rotation.NONE,
                curve);
    }

    /** OpenEXR holds light by definition. DPX says what it holds, though writers of display values often say "linear"; log is believed. */
    private ToneCurve readCurve() {
        int codec = sequence.codecId();
        if (codec == avcodec.AV_CODEC_ID_EXR) {
            return ToneCurve.LINEAR;
        }
        if (codec != avcodec.AV_CODEC_ID_DPX) {
            return ToneCurve.DISPLAY;
        }
        Path first = sequence.files().values().iterator().next();
        try (InputStream file = Files.newInputStream(first)) {
            byte[] head = file.readNBytes(DPX_TRANSFER_OFFSET + 1);
            int transfer = head.length > DPX_TRANSFER_OFFSET ? head[DPX_TRANSFER_OFFSET] : 0;
            boolean film = transfer == DPX_PRINTING_DENSITY || transfer == DPX_LOGARITHMIC;
            return film ? ToneCurve.CINEON : ToneCurve.DISPLAY;
        } catch (IOException e) {
            damage.damage(0, first.getFileName() + ": the picture cannot be read (" + e.getMessage() + ")");
            return ToneCurve.DISPLAY;
        }
    }

    @Override
    public AVCodecContext newDecoder() throws VideoReadException {
        int id = sequence.codecId();
        AVCodec codec = avcodec.avcodec_find_decoder(id);
        if (codec == null || codec.isNull()) {
            throw new VideoReadException(
                    source.name() + ": no decoder for " + Libav.text(avcodec.avcodec_get_name(id)));
        }
        AVCodecContext decoder = avcodec.avcodec_alloc_context3(codec);
        decoder.pkt_timebase(avutil.av_make_q(rate.denominator(), rate.numerator()));
        return decoder;
    }

    @Override
    public boolean read(AVPacket packet) {
        while (next < numbers.size()) {
            int number = numbers.get(next);
            noteGapBefore(next);
            next++;
            if (load(number, packet)) {
                return true;
            }
        }
        return false;
    }

    private boolean load(int number, AVPacket packet) {
        Path file = sequence.files().getOrDefault(number, source.path());
        long pts = (long) number - numbers.get(0);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            damage.damage(pts, file.getFileName() + ": the picture cannot be read (" + e.getMessage() + ")");
            return false;
        }
        if (bytes.length == 0) {
            damage.damage(pts, file.getFileName() + ": the picture is empty (zero bytes)");
            return false;
        }
        if (avcodec.av_new_packet(packet, bytes.length) < 0) {
            damage.damage(pts, file.getFileName() + ": not enough memory for a picture of " + bytes.length + " bytes");
            return false;
        }
        packet.data().put(bytes);
        packet.pts(pts);
        packet.dts(pts);
        packet.duration(1);
        packet.flags(avcodec.AV_PKT_FLAG_KEY);
        return true;
    }

    private void noteGapBefore(int position) {
        if (position == 0) {
            return;
        }
        int number = numbers.get(position);
        int before = numbers.get(position - 1);
        int missing = number - before - 1;
        if (missing > 0) {
            String which = missing == 1
                    ? "frame " + (number - 1) + " is"
                    : "frames " + (before + 1) + " to " + (number - 1) + " are";
            damage.damage((long) number - numbers.get(0), source.name() + ": " + which + " missing from the sequence");
        }
    }

    @Override
    public boolean cutOff() {
        return false;
    }

    @Override
    public void seek(long pts) {
        next = 0;
        while (next + 1 < numbers.size() && numbers.get(next + 1) - numbers.get(0) <= pts) {
            next++;
        }
    }

    @Override
    public void rewind() {
        next = 0;
    }

    @Override
    public PixelAspect aspect(AVFrame frame) {
        return PixelAspect.orSquare(
                frame.sample_aspect_ratio().num(), frame.sample_aspect_ratio().den());
    }

    @Override
    public void close() {
        // Files are read one at a time and not kept open.
    }
}
