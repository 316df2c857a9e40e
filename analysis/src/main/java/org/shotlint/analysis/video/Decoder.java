package org.shotlint.analysis.video;

import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/** Turns packets into pictures in presentation order, and notes damage. Closing frees the native memory. */
final class Decoder implements AutoCloseable {
    private final PacketSource packets;
    private final DamageLog damage;
    private final ClipSource source;
    private final AVCodecContext context;
    private final AVPacket packet = avcodec.av_packet_alloc();
    private final AVFrame frame = avutil.av_frame_alloc();
    private boolean drained;
    private boolean noteDamage = true;

    Decoder(PacketSource packets, DamageLog damage, ClipSource source, int threads) throws VideoReadException {
        this.packets = packets;
        this.damage = damage;
        this.source = source;
        context = packets.newDecoder();
        context.thread_count(threads);
        context.err_recognition(avcodec.AV_EF_CRCCHECK);
        int code = avcodec.avcodec_open2(context, context.codec(), (AVDictionary) null);
        if (code < 0) {
            String codec = codecName();
            close();
            throw new VideoReadException(
                    source.name() + ": its codec (" + codec + ") cannot be decoded (" + Libav.message(code) + ")");
        }
    }

    String codecName() {
        return Libav.text(avcodec.avcodec_get_name(context.codec_id()));
    }

    /** Decodes up to the next picture; false at the end of the clip. */
    boolean next() {
        while (true) {
            int code = avcodec.avcodec_receive_frame(context, frame);
            if (code == avutil.AVERROR_EOF()) {
                return false;
            }
            if (code == avutil.AVERROR_EAGAIN()) {
                feed();
                continue;
            }
            if (code < 0) {
                noteUndecodable(packet.pts(), code);
                continue;
            }
            noteDamageOfFrame();
            return true;
        }
    }

    private void feed() {
        if (drained) {
            avcodec.avcodec_send_packet(context, null);
            return;
        }
        if (!packets.read(packet)) {
            drained = true;
            avcodec.avcodec_send_packet(context, null);
            return;
        }
        long pts = packet.pts() == avutil.AV_NOPTS_VALUE() ? packet.dts() : packet.pts();
        LibavLog.take();
        int code = avcodec.avcodec_send_packet(context, packet);
        boolean corrupt = (packet.flags() & avcodec.AV_PKT_FLAG_CORRUPT) != 0;
        avcodec.av_packet_unref(packet);
        if (code < 0) {
            noteUndecodable(pts, code);
        } else if (corrupt) {
            note(pts, "the data of this frame is marked as damaged");
        } else {
            noteLogged(pts);
        }
    }

    private void noteUndecodable(long pts, int code) {
        LibavLog.take();
        note(pts, "a frame could not be decoded (" + Libav.message(code) + ")");
    }

    private void noteLogged(long pts) {
        List<String> errors = LibavLog.take();
        if (!errors.isEmpty()) {
            note(pts, "the picture is damaged (" + errors.get(0) + ")");
        }
    }

    private void noteDamageOfFrame() {
        boolean flagged = (frame.flags() & Libav.FRAME_CORRUPT) != 0 || frame.decode_error_flags() != 0;
        List<String> errors = LibavLog.take();
        if (flagged || !errors.isEmpty()) {
            String cause = errors.isEmpty() ? "parts of it are guessed" : errors.get(0);
            note(pts(), "the picture is damaged (" + cause + ")");
        }
    }

    private void note(long pts, String text) {
        if (noteDamage) {
            damage.damage(pts == avutil.AV_NOPTS_VALUE() ? DamageLog.END : pts, source.name() + ": " + text);
        }
    }

    /** The picture decoded last; valid until the next call of {@link #next()}. */
    AVFrame frame() {
        return frame;
    }

    /** When the picture decoded last is shown, in ticks; {@link FrameReader#NO_PTS} when not said. */
    long pts() {
        return frame.best_effort_timestamp();
    }

    /** Whether the picture decoded last needs no other. */
    boolean isKey() {
        return (frame.flags() & Libav.FRAME_KEY) != 0;
    }

    /** Continues at or before {@code pts}; damage is no longer noted, as a start in the middle looks like damage. */
    void seek(long pts) {
        packets.seek(pts);
        afterMove();
    }

    /** Continues at the start; damage is no longer noted. */
    void rewind() {
        packets.rewind();
        afterMove();
    }

    private void afterMove() {
        avcodec.avcodec_flush_buffers(context);
        noteDamage = false;
        drained = false;
    }

    @Override
    public void close() {
        avcodec.av_packet_free(packet);
        avutil.av_frame_free(frame);
        avcodec.avcodec_free_context(context);
    }
}
