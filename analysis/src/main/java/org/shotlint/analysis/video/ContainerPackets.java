package org.shotlint.analysis.video;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIndexEntry;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.shotlint.analysis.time.FrameRate;

/** The packets of the picture track of a media file. */
final class ContainerPackets implements PacketSource {
    private static final double MICROS = 1e6;
    private static final String PROGRAM_STREAM = "mpeg";

    private final ClipSource source;
    private final AVFormatContext context = new AVFormatContext(null);
    private final AVStream stream;
    private final Facts facts;
    private boolean cutOff;

    /** Opens the file and finds its picture track. */
    ContainerPackets(ClipSource source) throws VideoReadException {
        this.source = source;
        refuseWhatIsNoFile(source);
        LibavLog.take();
        openInput();
        boolean opened = false;
        try {
            int code = avformat.avformat_find_stream_info(context, (AVDictionary) null);
            if (code < 0) {
                throw unreadable(code);
            }
            stream = pictureStream();
            facts = readFacts();
            opened = true;
        } finally {
            if (!opened) {
                close();
            }
            LibavLog.take();
        }
    }

    private static void refuseWhatIsNoFile(ClipSource source) throws VideoReadException {
        Path path = source.path();
        if (!Files.exists(path)) {
            throw new VideoReadException(source.name() + ": the file does not exist");
        }
        if (Files.isDirectory(path)) {
            throw new VideoReadException(source.name() + ": this is a folder, not a video file");
        }
        if (!Files.isReadable(path)) {
            throw new VideoReadException(source.name() + ": no permission to read the file");
        }
        try {
            if (Files.size(path) == 0) {
                throw new VideoReadException(source.name() + ": the file is empty (zero bytes)");
            }
        } catch (IOException e) {
            throw new VideoReadException(source.name() + ": the file cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private void openInput() throws VideoReadException {
        AVDictionary options = new AVDictionary(null);
        try (BytePointer url = new BytePointer("file:" + source.path().toAbsolutePath(), StandardCharsets.UTF_8)) {
            avutil.av_dict_set(options, "protocol_whitelist", "file", 0);
            int code = avformat.avformat_open_input(context, url, null, options);
            if (code < 0) {
                throw unreadable(code);
            }
        } finally {
            avutil.av_dict_free(options);
        }
    }

    private VideoReadException unreadable(int code) {
        String cause = "not a readable video (" + Libav.message(code) + ")";
        if (Mp4Layout.of(source.path()) == Mp4Layout.INDEX_MISSING) {
            cause = "the file's index (moov) is missing; the recording or copy was not finished";
        } else if (code == avutil.AVERROR_INVALIDDATA()) {
            cause = "not a video in a known format";
        }
        return new VideoReadException(source.name() + ": " + cause);
    }

    private AVStream pictureStream() throws VideoReadException {
        AVStream found = null;
        boolean sound = false;
        for (int i = 0; i < context.nb_streams(); i++) {
            AVStream candidate = context.streams(i);
            int type = candidate.codecpar().codec_type();
            sound |= type == avutil.AVMEDIA_TYPE_AUDIO;
            boolean cover = (candidate.disposition() & avformat.AV_DISPOSITION_ATTACHED_PIC) != 0;
            if (type == avutil.AVMEDIA_TYPE_VIDEO && !cover && found == null) {
                found = candidate;
            } else {
                candidate.discard(avcodec.AVDISCARD_ALL);
            }
        }
        if (found == null && sound) {
            throw new VideoReadException(source.name() + ": there is only sound in it, no picture");
        }
        if (found == null) {
            throw unreadable(avutil.AVERROR_INVALIDDATA());
        }
        return found;
    }

    private Facts readFacts() {
        AVRational base = stream.time_base();
        TickRate ticks = new TickRate(base.num(), base.den());
        Optional<FrameRate> rate = rate(avformat.av_guess_frame_rate(context, stream, null));
        boolean trackDuration = stream.duration() != avutil.AV_NOPTS_VALUE() && stream.duration() > 0;
        OptionalLong duration = trackDuration
                ? OptionalLong.of(ticks.micros(stream.duration()))
                : context.duration() > 0 ? OptionalLong.of(context.duration()) : OptionalLong.empty();
        return new Facts(
                Libav.text(context.iformat().name()),
                rate,
                ticks,
                promise(rate, duration, trackDuration),
                duration,
                startTimecode(),
                rotation(),
                stream.codecpar().codec_id() == avcodec.AV_CODEC_ID_EXR ? ToneCurve.LINEAR : ToneCurve.DISPLAY);
    }

    private static Optional<FrameRate> rate(AVRational rate) {
        return rate.num() > 0 && rate.den() > 0 ? Optional.of(new FrameRate(rate.num(), rate.den())) : Optional.empty();
    }

    /** Counts the frames of the container's list that are to be shown (an edit list may hide some, and empty ones fill pauses), or estimates from the duration. */
    private FramePromise promise(Optional<FrameRate> rate, OptionalLong durationMicros, boolean trackDuration) {
        int listed = avformat.avformat_index_get_entries_count(stream);
        if (stream.nb_frames() > 0 && listed >= stream.nb_frames()) {
            int shown = 0;
            for (int i = 0; i < listed; i++) {
                AVIndexEntry entry = avformat.avformat_index_get_entry(stream, i);
                if ((entry.flags() & Libav.INDEX_DISCARD) == 0 && entry.size() > 0) {
                    shown++;
                }
            }
            return FramePromise.counted(shown);
        }
        if (stream.nb_frames() > 0) {
            return new FramePromise(OptionalLong.of(stream.nb_frames()), FramePromise.Kind.FROM_TRACK_DURATION);
        }
        if (rate.isEmpty() || durationMicros.isEmpty()) {
            return FramePromise.nothing();
        }
        long frames = Math.round(durationMicros.getAsLong() * rate.get().framesPerSecond() / MICROS);
        return new FramePromise(
                OptionalLong.of(frames),
                trackDuration ? FramePromise.Kind.FROM_TRACK_DURATION : FramePromise.Kind.FROM_FILE_DURATION);
    }

    private Optional<String> startTimecode() {
        Optional<String> label = tag(stream.metadata(), "timecode").or(() -> tag(context.metadata(), "timecode"));
        for (int i = 0; label.isEmpty() && i < context.nb_streams(); i++) {
            label = tag(context.streams(i).metadata(), "timecode");
        }
        return label;
    }

    private static Optional<String> tag(AVDictionary dictionary, String key) {
        AVDictionaryEntry entry = avutil.av_dict_get(dictionary, key, null, 0);
        return entry == null || entry.isNull() ? Optional.empty() : Optional.of(Libav.text(entry.value()));
    }

    private Rotation rotation() {
        AVPacketSideData all = stream.codecpar().coded_side_data();
        int count = stream.codecpar().nb_coded_side_data();
        AVPacketSideData matrix =
                count == 0 ? null : avcodec.av_packet_side_data_get(all, count, avcodec.AV_PKT_DATA_DISPLAYMATRIX);
        if (matrix == null || matrix.isNull()) {
            return Rotation.NONE;
        }
        double counterClockwise = avutil.av_display_rotation_get(new IntPointer(matrix.data()));
        return Double.isNaN(counterClockwise) ? Rotation.NONE : Rotation.nearest(-counterClockwise);
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public AVCodecContext newDecoder() throws VideoReadException {
        int id = stream.codecpar().codec_id();
        AVCodec codec = avcodec.avcodec_find_decoder(id);
        if (id == avcodec.AV_CODEC_ID_VP9
                && tag(stream.metadata(), "alpha_mode").isPresent()) {
            codec = avcodec.avcodec_find_decoder_by_name("libvpx-vp9");
        }
        if (codec == null || codec.isNull()) {
            throw new VideoReadException(
                    source.name() + ": no decoder for its codec (" + Libav.text(avcodec.avcodec_get_name(id)) + ")");
        }
        AVCodecContext decoder = avcodec.avcodec_alloc_context3(codec);
        avcodec.avcodec_parameters_to_context(decoder, stream.codecpar());
        decoder.pkt_timebase(stream.time_base());
        return decoder;
    }

    @Override
    public boolean read(AVPacket packet) {
        LibavLog.take();
        while (true) {
            int code = avformat.av_read_frame(context, packet);
            if (code == avutil.AVERROR_EAGAIN()) {
                continue;
            }
            if (code < 0) {
                cutOff = code != avutil.AVERROR_EOF() || !LibavLog.take().isEmpty();
                return false;
            }
            if (packet.stream_index() == stream.index()) {
                return true;
            }
            avcodec.av_packet_unref(packet);
        }
    }

    @Override
    public boolean cutOff() {
        return cutOff;
    }

    /** From the start in MPEG program streams, which give other timestamps to the same frames after a jump. */
    @Override
    public void seek(long pts) {
        if (facts.container().equals(PROGRAM_STREAM)
                || avformat.av_seek_frame(context, stream.index(), pts, avformat.AVSEEK_FLAG_BACKWARD) < 0) {
            rewind();
        }
    }

    /** By time where that works exactly; by position in streams without an index, whose search by time may miss the first I-frame. */
    @Override
    public void rewind() {
        long start = stream.start_time() == avutil.AV_NOPTS_VALUE() ? 0 : stream.start_time();
        boolean streamed = (context.iformat().flags() & avformat.AVFMT_TS_DISCONT) != 0;
        if (streamed
                || avformat.av_seek_frame(context, stream.index(), Math.min(0, start), avformat.AVSEEK_FLAG_BACKWARD)
                        < 0) {
            avformat.av_seek_frame(context, stream.index(), 0, avformat.AVSEEK_FLAG_BYTE);
        }
    }

    @Override
    public PixelAspect aspect(AVFrame frame) {
        AVRational aspect = avformat.av_guess_sample_aspect_ratio(context, stream, frame);
        return PixelAspect.orSquare(aspect.num(), aspect.den());
    }

    @Override
    public void close() {
        avformat.avformat_close_input(context);
    }
}
