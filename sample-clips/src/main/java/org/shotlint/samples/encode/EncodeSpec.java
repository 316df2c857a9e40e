package org.shotlint.samples.encode;

import java.util.List;
import java.util.Optional;

/**
 * How a clip is written. Start from a factory ({@link #h264()}, {@link #of(Codec)}) and change single properties:
 * {@code EncodeSpec.h264().rotated(90).withTone()}. The container follows from the file's name.
 *
 * @param gopFrames distance of I-frames in frames
 * @param bFrames most consecutive B-frames; only MPEG-4 and MPEG-2 know them
 * @param timestampsMicros presentation time of each coded frame, strictly rising; empty for a constant rate
 * @param rotationDegrees clockwise turn a player has to apply to show the picture upright, a multiple of 90; the stored picture is as drawn
 * @param aspectNumerator width of a pixel
 * @param aspectDenominator height of a pixel
 * @param firstPresentationFrame frames by which presentation starts after the beginning of the file; negative values are cut away by an
 *     edit list, so that presentation may begin between two I-frames
 * @param firstNumber number of the first file of a picture sequence
 */
public record EncodeSpec(
        Codec codec,
        int gopFrames,
        int bFrames,
        List<Long> timestampsMicros,
        int rotationDegrees,
        int aspectNumerator,
        int aspectDenominator,
        Scan scan,
        Sound sound,
        int firstPresentationFrame,
        int firstNumber,
        Optional<String> startTimecode) {
    private static final int USUAL_GOP_FRAMES = 48;

    public EncodeSpec {
        timestampsMicros = List.copyOf(timestampsMicros);
        if (gopFrames < 1 || bFrames < 0) {
            throw new IllegalArgumentException(
                    "GOP of " + gopFrames + " frames with " + bFrames + " B-frames is not possible");
        }
        if (rotationDegrees % 90 != 0) {
            throw new IllegalArgumentException("rotation " + rotationDegrees + " is not a multiple of 90 degrees");
        }
        if (aspectNumerator < 1 || aspectDenominator < 1) {
            throw new IllegalArgumentException(
                    "pixel aspect " + aspectNumerator + "/" + aspectDenominator + " is not positive");
        }
        for (int i = 1; i < timestampsMicros.size(); i++) {
            if (timestampsMicros.get(i) <= timestampsMicros.get(i - 1)) {
                throw new IllegalArgumentException("timestamps do not rise at frame " + i);
            }
        }
    }

    /** A constant rate, square pixels, no sound, and an I-frame every 48 frames. */
    public static EncodeSpec of(Codec codec) {
        return new EncodeSpec(
                codec, USUAL_GOP_FRAMES, 0, List.of(), 0, 1, 1, Scan.PROGRESSIVE, Sound.NONE, 0, 1, Optional.empty());
    }

    /** The usual sample: H.264, 8 bit, high quality, an I-frame every 48 frames. */
    public static EncodeSpec h264() {
        return of(Codec.H264);
    }

    /** H.264 with one I-frame at the start of each 250 frames. */
    public static EncodeSpec h264LongGop() {
        return h264().withGop(250, 0);
    }

    /** MPEG-4 part 2 with two B-frames between references. */
    public static EncodeSpec mpeg4WithBFrames() {
        return of(Codec.MPEG4).withGop(24, 2);
    }

    /** Only a tone, no picture. */
    public static EncodeSpec audioOnly() {
        return h264().withSound(Sound.TONE_ONLY);
    }

    public EncodeSpec withGop(int frames, int between) {
        return new EncodeSpec(
                codec,
                frames,
                between,
                timestampsMicros,
                rotationDegrees,
                aspectNumerator,
                aspectDenominator,
                scan,
                sound,
                firstPresentationFrame,
                firstNumber,
                startTimecode);
    }

    public EncodeSpec withTimestampsMicros(List<Long> timestamps) {
        return new EncodeSpec(
                codec,
                gopFrames,
                bFrames,
                timestamps,
                rotationDegrees,
                aspectNumerator,
                aspectDenominator,
                scan,
                sound,
                firstPresentationFrame,
                firstNumber,
                startTimecode);
    }

    public EncodeSpec rotated(int degrees) {
        return new EncodeSpec(
                codec,
                gopFrames,
                bFrames,
                timestampsMicros,
                degrees,
                aspectNumerator,
                aspectDenominator,
                scan,
                sound,
                firstPresentationFrame,
                firstNumber,
                startTimecode);
    }

    public EncodeSpec withPixelAspect(int numerator, int denominator) {
        return new EncodeSpec(
                codec,
                gopFrames,
                bFrames,
                timestampsMicros,
                rotationDegrees,
                numerator,
                denominator,
                scan,
                sound,
                firstPresentationFrame,
                firstNumber,
                startTimecode);
    }

    public EncodeSpec withScan(Scan newScan) {
        return new EncodeSpec(
                codec,
                gopFrames,
                bFrames,
                timestampsMicros,
                rotationDegrees,
                aspectNumerator,
                aspectDenominator,
                newScan,
                sound,
                firstPresentationFrame,
                firstNumber,
                startTimecode);
    }

    public EncodeSpec withSound(Sound newSound) {
        return new EncodeSpec(
                codec,
                gopFrames,
                bFrames,
                timestampsMicros,
                rotationDegrees,
                aspectNumerator,
                aspectDenominator,
                scan,
                newSound,
                firstPresentationFrame,
                firstNumber,
                startTimecode);
    }

    /** A tone beside the picture. */
    public EncodeSpec withTone() {
        return withSound(Sound.TONE);
    }

    public EncodeSpec startingAtFrame(int presentationFrame) {
        return new EncodeSpec(
                codec,
                gopFrames,
                bFrames,
                timestampsMicros,
                rotationDegrees,
                aspectNumerator,
                aspectDenominator,
                scan,
                sound,
                presentationFrame,
                firstNumber,
                startTimecode);
    }

    public EncodeSpec numberedFrom(int number) {
        return new EncodeSpec(
                codec,
                gopFrames,
                bFrames,
                timestampsMicros,
                rotationDegrees,
                aspectNumerator,
                aspectDenominator,
                scan,
                sound,
                firstPresentationFrame,
                number,
                startTimecode);
    }

    public EncodeSpec withStartTimecode(String timecode) {
        return new EncodeSpec(
                codec,
                gopFrames,
                bFrames,
                timestampsMicros,
                rotationDegrees,
                aspectNumerator,
                aspectDenominator,
                scan,
                sound,
                firstPresentationFrame,
                firstNumber,
                Optional.of(timecode));
    }
}
