package org.shotlint.analysis.video;

import java.util.Optional;
import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.shotlint.analysis.time.FrameRate;

/** Coded pictures in the order they are stored: from a media file or from numbered picture files. Closing frees the native memory. */
sealed interface PacketSource extends AutoCloseable permits ContainerPackets, SequencePackets {
    /** What the container says; fields that it leaves open are empty. */
    record Facts(
            String container,
            Optional<FrameRate> rate,
            TickRate ticks,
            Promise promise,
            OptionalLong durationMicros,
            Optional<String> startTimecode,
            double clockwiseDegrees) {}

    /** Ticks of timestamps: one lasts {@code numerator / denominator} seconds. */
    record TickRate(int numerator, int denominator) {
        /** Microseconds in {@code ticks}, rounded. */
        long micros(long ticks) {
            return Math.round((double) ticks * numerator / denominator * 1e6);
        }

        /** Ticks in {@code micros}, rounded. */
        long ticks(long micros) {
            return Math.round(micros / 1e6 * denominator / numerator);
        }
    }

    /** A number of frames, and how much it is worth. */
    record Promise(OptionalLong frames, Kind kind) {
        /** How a promise was made. */
        enum Kind {
            /** Each frame is listed by the container. */
            COUNTED,
            /** Computed from the duration of the picture track. */
            FROM_TRACK_DURATION,
            /** Computed from the duration of the whole file, in which sound may outlast the picture. */
            FROM_FILE_DURATION,
            /** There is none. */
            NONE
        }

        static final Promise NOTHING = new Promise(OptionalLong.empty(), Kind.NONE);
    }

    Facts facts();

    /** Makes a decoder that is not open yet. The caller owns it. */
    AVCodecContext newDecoder() throws VideoReadException;

    /** Reads the next packet into {@code packet}, which the caller unreferences; false at the end. */
    boolean read(AVPacket packet);

    /** Continues at a picture that can be decoded on its own, at {@code pts} or before it, or at the start where there is none. */
    void seek(long pts);

    /** Shape of the pixels of {@code frame}. */
    PixelAspect aspect(AVFrame frame);

    @Override
    void close();

    /** Shape of a pixel. */
    record PixelAspect(int numerator, int denominator) {
        static final PixelAspect SQUARE = new PixelAspect(1, 1);

        /** The aspect, or square where a part is not positive. */
        static PixelAspect orSquare(int numerator, int denominator) {
            return numerator > 0 && denominator > 0 ? new PixelAspect(numerator, denominator) : SQUARE;
        }
    }
}
