package org.shotlint.samples.encode;

import static org.shotlint.samples.encode.Libav.check;
import static org.shotlint.samples.encode.Libav.present;

import java.nio.FloatBuffer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.FloatPointer;

/** A mono tone of 440 Hz at 48 kHz, coded as AAC. */
final class AudioTrack implements AutoCloseable {
    private static final int SAMPLE_RATE = 48_000;
    private static final double TONE_HERTZ = 440;
    private static final float AMPLITUDE = 0.25f;
    private static final int BIT_RATE = 64_000;

    private final ClipMuxer muxer;
    private final AVCodecContext context;
    private final AVFrame frame = avutil.av_frame_alloc();
    private final AVPacket packet = avcodec.av_packet_alloc();
    private final AVStream stream;
    private long samplesWritten;

    AudioTrack(ClipMuxer muxer) throws EncodeException {
        this.muxer = muxer;
        AVCodec encoder = present(avcodec.avcodec_find_encoder_by_name("aac"), "encoder aac");
        context = avcodec.avcodec_alloc_context3(encoder);
        try {
            context.sample_rate(SAMPLE_RATE);
            context.sample_fmt(avutil.AV_SAMPLE_FMT_FLTP);
            avutil.av_channel_layout_default(context.ch_layout(), 1);
            context.bit_rate(BIT_RATE);
            context.time_base(avutil.av_make_q(1, SAMPLE_RATE));
            context.flags(avcodec.AV_CODEC_FLAG_BITEXACT
                    | (muxer.wantsGlobalHeader() ? avcodec.AV_CODEC_FLAG_GLOBAL_HEADER : 0));
            check(avcodec.avcodec_open2(context, encoder, (AVDictionary) null), "opening AAC");
            frame.format(context.sample_fmt());
            frame.nb_samples(context.frame_size());
            frame.sample_rate(SAMPLE_RATE);
            avutil.av_channel_layout_default(frame.ch_layout(), 1);
            check(avutil.av_frame_get_buffer(frame, 0), "memory for sound");
            stream = muxer.addStream(context);
        } catch (EncodeException e) {
            close();
            throw e;
        }
    }

    /** Writes sound up to {@code seconds} from the start. */
    void writeUntil(double seconds) throws EncodeException {
        while (samplesWritten < seconds * SAMPLE_RATE) {
            check(avutil.av_frame_make_writable(frame), "memory for sound");
            FloatBuffer samples =
                    new FloatPointer(frame.data(0)).capacity(frame.nb_samples()).asBuffer();
            for (int i = 0; i < frame.nb_samples(); i++) {
                double phase = 2 * Math.PI * TONE_HERTZ * (samplesWritten + i) / SAMPLE_RATE;
                samples.put(i, AMPLITUDE * (float) Math.sin(phase));
            }
            frame.pts(samplesWritten);
            samplesWritten += frame.nb_samples();
            check(avcodec.avcodec_send_frame(context, frame), "encoding sound");
            drain();
        }
    }

    /** Encodes what the encoder still holds. */
    void finish() throws EncodeException {
        check(avcodec.avcodec_send_frame(context, null), "ending the sound");
        drain();
    }

    private void drain() throws EncodeException {
        while (true) {
            int code = avcodec.avcodec_receive_packet(context, packet);
            if (code == avutil.AVERROR_EAGAIN() || code == avutil.AVERROR_EOF) {
                return;
            }
            check(code, "encoding sound");
            muxer.write(packet, context, stream);
        }
    }

    @Override
    public void close() {
        avcodec.av_packet_free(packet);
        avutil.av_frame_free(frame);
        avcodec.avcodec_free_context(context);
    }
}
