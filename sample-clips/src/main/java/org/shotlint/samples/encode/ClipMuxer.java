package org.shotlint.samples.encode;

import static org.shotlint.samples.encode.Libav.check;
import static org.shotlint.samples.encode.Libav.present;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;

/** The file being written: its streams, header and trailer. Closing frees the native memory, whether or not the trailer was written. */
final class ClipMuxer implements AutoCloseable {
    private static final int DISPLAY_MATRIX_INTS = 9;

    private final AVFormatContext context;
    private final Path file;
    private final BytePointer url;

    /** Opens a muxer for the format that the file's name asks for. */
    ClipMuxer(Path file) throws EncodeException {
        this.file = file;
        this.url = new BytePointer("file:" + file.toAbsolutePath(), StandardCharsets.UTF_8);
        this.context = new AVFormatContext(null);
        try {
            check(avformat.avformat_alloc_output_context2(context, null, null, url), file + ": choosing a container");
        } catch (EncodeException e) {
            url.close();
            throw e;
        }
    }

    /** Whether encoders must put their headers beside the stream, as MP4 wants. */
    boolean wantsGlobalHeader() {
        return (context.oformat().flags() & avformat.AVFMT_GLOBALHEADER) != 0;
    }

    /** Adds a stream coded by {@code encoder}, which must be open. */
    AVStream addStream(AVCodecContext encoder) throws EncodeException {
        AVStream stream = present(avformat.avformat_new_stream(context, null), file + ": a new stream");
        check(avcodec.avcodec_parameters_from_context(stream.codecpar(), encoder), file + ": describing the stream");
        stream.time_base(encoder.time_base());
        return stream;
    }

    /** Marks {@code stream} as to be turned clockwise by {@code degrees} when shown. */
    static void setRotation(AVStream stream, int degrees) throws EncodeException {
        try (PointerPointer<AVPacketSideData> list = new PointerPointer<>(1);
                IntPointer count = new IntPointer(1)) {
            list.put(0, (AVPacketSideData) null);
            count.put(0, 0);
            AVPacketSideData matrix = present(
                    avcodec.av_packet_side_data_new(
                            list,
                            count,
                            avcodec.AV_PKT_DATA_DISPLAYMATRIX,
                            DISPLAY_MATRIX_INTS * (long) Integer.BYTES,
                            0),
                    "display matrix");
            avutil.av_display_rotation_set(new IntPointer(matrix.data()), degrees);
            AVCodecParameters parameters = stream.codecpar();
            parameters.coded_side_data(list.get(AVPacketSideData.class, 0));
            parameters.nb_coded_side_data(count.get(0));
        }
    }

    /** Gives the clip a start timecode. */
    static void setTimecode(AVStream stream, String timecode) {
        AVDictionary metadata = new AVDictionary(null);
        avutil.av_dict_set(metadata, "timecode", timecode, 0);
        stream.metadata(metadata);
    }

    /** Opens the file and writes its head. */
    void begin(EncodeSpec spec) throws EncodeException {
        context.avoid_negative_ts(spec.timing().firstPresentationFrame() < 0 ? 0 : -1);
        if ((context.oformat().flags() & avformat.AVFMT_NOFILE) == 0) {
            AVIOContext output = new AVIOContext(null);
            check(avformat.avio_open(output, url, avformat.AVIO_FLAG_WRITE), file + ": opening the file for writing");
            context.pb(output);
        }
        AVDictionary options = new AVDictionary(null);
        try {
            avutil.av_dict_set(options, "start_number", Integer.toString(spec.firstNumber()), 0);
            avutil.av_dict_set(options, "fflags", "+bitexact", 0);
            check(avformat.avformat_write_header(context, options), file + ": writing the header");
        } finally {
            avutil.av_dict_free(options);
        }
    }

    /** Writes a packet whose times count in {@code encoder}'s time base. */
    void write(AVPacket packet, AVCodecContext encoder, AVStream stream) throws EncodeException {
        packet.stream_index(stream.index());
        avcodec.av_packet_rescale_ts(packet, encoder.time_base(), stream.time_base());
        check(avformat.av_interleaved_write_frame(context, packet), file + ": writing a packet");
    }

    /** Completes the file. */
    void finish() throws EncodeException {
        check(avformat.av_write_trailer(context), file + ": completing the file");
    }

    @Override
    public void close() {
        if (context.pb() != null && (context.oformat().flags() & avformat.AVFMT_NOFILE) == 0) {
            avformat.avio_closep(context.pb());
            context.pb(null);
        }
        avformat.avformat_free_context(context);
        url.close();
    }
}
