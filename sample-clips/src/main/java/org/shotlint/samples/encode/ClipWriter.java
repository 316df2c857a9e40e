package org.shotlint.samples.encode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.global.avutil;
import org.shotlint.samples.FrameSource;

/**
 * Writes a {@link FrameSource} as a file. The container follows from the file's name ({@code .mp4}, {@code .mov}, {@code .mkv},
 * {@code .webm}, {@code .avi}, {@code .ts}, {@code .gif}); names such as {@code shot.%04d.png} give numbered pictures. One encoder
 * thread, so the same source and settings give the same bytes on the same machine.
 */
public final class ClipWriter {
    private ClipWriter() {}

    /**
     * Writes all frames of {@code source} to {@code file}, replacing it; missing parent folders are made.
     *
     * @throws EncodeException if the folder, the encoder or the file refuses; a part of the file may then be left
     */
    public static void write(FrameSource source, EncodeSpec spec, Path file) throws EncodeException {
        int codedFrames = spec.scan().codedFrames(source.frameCount());
        int times = spec.timing().timestampsMicros().size();
        if (times != 0 && times != codedFrames) {
            throw new IllegalArgumentException(times + " timestamps given for " + codedFrames + " frames");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new EncodeException(file + ": the folder could not be made", e);
        }
        avutil.av_log_set_level(avutil.AV_LOG_FATAL);
        try (ClipMuxer muxer = new ClipMuxer(file)) {
            switch (spec.sound()) {
                case NONE -> writePictures(source, spec, muxer, codedFrames);
                case TONE -> writeBoth(source, spec, muxer, codedFrames);
                case TONE_ONLY -> writeSound(source, spec, muxer);
            }
            muxer.finish();
        }
    }

    private static void writePictures(FrameSource source, EncodeSpec spec, ClipMuxer muxer, int codedFrames)
            throws EncodeException {
        try (VideoTrack video = new VideoTrack(source, spec, muxer)) {
            muxer.begin(spec);
            for (int frame = 0; frame < codedFrames; frame++) {
                video.encode(frame, spec.scan().fields(frame));
            }
            video.finish();
        }
    }

    private static void writeBoth(FrameSource source, EncodeSpec spec, ClipMuxer muxer, int codedFrames)
            throws EncodeException {
        try (VideoTrack video = new VideoTrack(source, spec, muxer);
                AudioTrack audio = new AudioTrack(muxer)) {
            muxer.begin(spec);
            for (int frame = 0; frame < codedFrames; frame++) {
                video.encode(frame, spec.scan().fields(frame));
                audio.writeUntil(seconds(source) * (frame + 1) / codedFrames);
            }
            video.finish();
            audio.finish();
        }
    }

    private static void writeSound(FrameSource source, EncodeSpec spec, ClipMuxer muxer) throws EncodeException {
        try (AudioTrack audio = new AudioTrack(muxer)) {
            muxer.begin(spec);
            audio.writeUntil(seconds(source));
            audio.finish();
        }
    }

    private static double seconds(FrameSource source) {
        return (double) source.frameCount() * source.rateDenominator() / source.rateNumerator();
    }
}
