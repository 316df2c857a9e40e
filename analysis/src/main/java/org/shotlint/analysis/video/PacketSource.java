package org.shotlint.analysis.video;

import java.util.Optional;
import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.shotlint.analysis.time.FrameRate;

/** Coded pictures in the order they are stored: from a media file or from numbered picture files. Closing frees the native memory. */
sealed interface PacketSource extends AutoCloseable permits ContainerPackets, SequencePackets {
    /**
     * What the container says; what it leaves open is empty.
     *
     * @param rotation clockwise turn that brings the pictures upright
     */
    record Facts(
            String container,
            Optional<FrameRate> rate,
            TickRate ticks,
            FramePromise promise,
            OptionalLong durationMicros,
            Optional<String> startTimecode,
            Rotation rotation,
            ToneCurve curve) {}

    Facts facts();

    /** Makes a decoder that is not open yet. The caller owns it. */
    AVCodecContext newDecoder() throws VideoReadException;

    /** Reads the next packet into {@code packet}, which the caller unreferences; false at the end. */
    boolean read(AVPacket packet);

    /** Whether reading stopped at something else than the proper end of the clip. */
    boolean cutOff();

    /** Continues near {@code pts}, if possible at a picture that can be decoded on its own and is not after it. */
    void seek(long pts);

    /** Continues at the very start. */
    void rewind();

    /** Shape of the pixels of {@code frame}. */
    PixelAspect aspect(AVFrame frame);

    @Override
    void close();
}
