package org.shotlint.samples.encode;

import static org.shotlint.samples.encode.Libav.check;
import static org.shotlint.samples.encode.Libav.present;

import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.shotlint.samples.FrameSource;

/** One picture encoder on one thread, feeding one stream of a {@link ClipMuxer}. */
final class VideoTrack implements AutoCloseable {
    /** Time base of clips whose frames carry their own times: 90 kHz, as in MPEG. */
    private static final int VARIABLE_RATE_TICKS = 90_000;

    private static final int CONSTANT_QUALITY = 2;
    /** About 42 dB on drawn pictures; the default limits of the encoder give visibly softer ones. */
    private static final int H264_QUANTIZER = 16;

    private static final long BIT_RATE = 40_000_000;
    private static final int DPX_TRANSFER_OFFSET = 801;
    private static final byte DPX_LOGARITHMIC = 3;

    /** AV_FRAME_FLAG_INTERLACED and AV_FRAME_FLAG_TOP_FIELD_FIRST, which the Java binding leaves out. */
    private static final int FLAG_INTERLACED = 1 << 3;

    private static final int FLAG_TOP_FIELD_FIRST = 1 << 4;

    private final EncodeSpec spec;
    private final ClipMuxer muxer;
    private final AVCodecContext context;
    private final AVFrame frame = avutil.av_frame_alloc();
    private final AVPacket packet = avcodec.av_packet_alloc();
    private final PictureConverter converter;
    private final AVStream stream;

    VideoTrack(FrameSource source, EncodeSpec spec, ClipMuxer muxer) throws EncodeException {
        this.spec = spec;
        this.muxer = muxer;
        Codec codec = spec.codec();
        AVCodec encoder = present(avcodec.avcodec_find_encoder_by_name(codec.encoder()), "encoder " + codec.encoder());
        converter = new PictureConverter(source, codec, avutil.av_get_pix_fmt(codec.pixelFormat()));
        context = avcodec.avcodec_alloc_context3(encoder);
        try {
            describe(source);
            open(encoder);
            allocatePicture();
            stream = muxer.addStream(context);
            stream.avg_frame_rate(context.framerate());
            stream.r_frame_rate(context.framerate());
            stream.sample_aspect_ratio(context.sample_aspect_ratio());
            if (spec.geometry().rotationDegrees() != 0) {
                ClipMuxer.setRotation(stream, spec.geometry().rotationDegrees());
            }
            spec.timing().startTimecode().ifPresent(timecode -> ClipMuxer.setTimecode(stream, timecode));
        } catch (EncodeException e) {
            close();
            throw e;
        }
    }

    private void describe(FrameSource source) {
        Codec codec = spec.codec();
        Scan scan = spec.scan();
        context.width(source.width());
        context.height(source.height());
        context.pix_fmt(avutil.av_get_pix_fmt(codec.pixelFormat()));
        int rate = source.rateNumerator() * scan.rateNumerator();
        int per = source.rateDenominator() * scan.rateDenominator();
        context.framerate(avutil.av_make_q(rate, per));
        context.time_base(
                spec.timing().constant() ? avutil.av_make_q(per, rate) : avutil.av_make_q(1, VARIABLE_RATE_TICKS));
        context.sample_aspect_ratio(avutil.av_make_q(
                spec.geometry().aspectNumerator(), spec.geometry().aspectDenominator()));
        context.gop_size(spec.gop().frames());
        context.max_b_frames(spec.gop().betweenFrames());
        context.thread_count(1);
        context.bit_rate(BIT_RATE);
        context.color_range(codec.fullRange() ? avutil.AVCOL_RANGE_JPEG : avutil.AVCOL_RANGE_MPEG);
        if (codec.pixelFormat().startsWith("yuv")) {
            context.colorspace(codec.bt601() ? avutil.AVCOL_SPC_SMPTE170M : avutil.AVCOL_SPC_BT709);
            context.color_primaries(avutil.AVCOL_PRI_BT709);
            context.color_trc(avutil.AVCOL_TRC_BT709);
        } else {
            context.color_range(avutil.AVCOL_RANGE_JPEG);
        }
        int flags = avcodec.AV_CODEC_FLAG_BITEXACT;
        if (muxer.wantsGlobalHeader()) {
            flags |= avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
        }
        if (scan != Scan.PROGRESSIVE) {
            flags |= avcodec.AV_CODEC_FLAG_INTERLACED_DCT | avcodec.AV_CODEC_FLAG_INTERLACED_ME;
        }
        context.flags(context.flags() | flags | qualityFlag());
    }

    /** Sets constant quality where the encoder's scale is the one of MPEG, and returns the flag for it. */
    private int qualityFlag() {
        switch (spec.codec()) {
            case MPEG4, MPEG2, MJPEG, PRORES, PRORES_4444 -> {
                context.global_quality(CONSTANT_QUALITY * avutil.FF_QP2LAMBDA);
                return avcodec.AV_CODEC_FLAG_QSCALE;
            }
            case H264 -> {
                context.qmin(H264_QUANTIZER);
                context.qmax(H264_QUANTIZER);
            }
            default -> context.bit_rate(0);
        }
        return 0;
    }

    private void open(AVCodec encoder) throws EncodeException {
        AVDictionary options = new AVDictionary(null);
        try {
            spec.codec().options().forEach((key, value) -> avutil.av_dict_set(options, key, value, 0));
            check(
                    avcodec.avcodec_open2(context, encoder, options),
                    "opening encoder " + spec.codec().encoder());
        } finally {
            avutil.av_dict_free(options);
        }
    }

    private void allocatePicture() throws EncodeException {
        frame.format(context.pix_fmt());
        frame.width(context.width());
        frame.height(context.height());
        frame.colorspace(context.colorspace());
        frame.color_range(context.color_range());
        check(avutil.av_frame_get_buffer(frame, 0), "memory for a picture");
    }

    /** Encodes one frame, made of the drawn frames {@code fields}. */
    void encode(int codedFrame, Scan.FieldPair fields) throws EncodeException {
        converter.convert(fields, frame);
        frame.pts(ticks(codedFrame));
        frame.duration(spec.timing().constant() ? 1 : 0);
        frame.pict_type(avutil.AV_PICTURE_TYPE_NONE);
        if (spec.scan() != Scan.PROGRESSIVE) {
            frame.flags(frame.flags() | FLAG_INTERLACED | FLAG_TOP_FIELD_FIRST);
        }
        check(avcodec.avcodec_send_frame(context, frame), "encoding frame " + codedFrame);
        drain();
    }

    private long ticks(int codedFrame) {
        List<Long> times = spec.timing().timestampsMicros();
        if (times.isEmpty()) {
            return (long) codedFrame + spec.timing().firstPresentationFrame();
        }
        return Math.round(times.get(codedFrame) * (VARIABLE_RATE_TICKS / 1e6));
    }

    /** Encodes what the encoder still holds. */
    void finish() throws EncodeException {
        check(avcodec.avcodec_send_frame(context, null), "ending the picture stream");
        drain();
    }

    private void drain() throws EncodeException {
        while (true) {
            int code = avcodec.avcodec_receive_packet(context, packet);
            if (code == avutil.AVERROR_EAGAIN() || code == avutil.AVERROR_EOF) {
                return;
            }
            check(code, "encoding a frame");
            if (spec.codec() == Codec.DPX_LOG) {
                packet.data().put(DPX_TRANSFER_OFFSET, DPX_LOGARITHMIC);
            }
            if (packet.duration() == 0 && spec.timing().constant()) {
                packet.duration(1);
            }
            muxer.write(packet, context, stream);
        }
    }

    @Override
    public void close() {
        converter.close();
        avcodec.av_packet_free(packet);
        avutil.av_frame_free(frame);
        avcodec.avcodec_free_context(context);
    }
}
