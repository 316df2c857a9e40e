package org.shotlint.samples.encode;

import java.util.List;
import java.util.Optional;

/**
 * How a clip is written. Start from a factory ({@link #h264()}, {@link #of(Codec)}) and change single properties:
 * {@code EncodeSpec.h264().rotated(90).withTone()}. The container follows from the file's name.
 *
 * @param firstNumber number of the first file of a picture sequence
 */
public record EncodeSpec(
        Codec codec, Gop gop, Timing timing, Geometry geometry, Scan scan, Sound sound, int firstNumber) {
    private static final Gop USUAL_GOP = new Gop(48, 0);

    /**
     * Which frames are coded on their own.
     *
     * @param frames distance of I-frames in frames
     * @param betweenFrames most consecutive B-frames; only MPEG-4 and MPEG-2 know them
     */
    public record Gop(int frames, int betweenFrames) {
        public Gop {
            if (frames < 1 || betweenFrames < 0) {
                throw new IllegalArgumentException(
                        "a GOP of " + frames + " frames with " + betweenFrames + " B-frames is not possible");
            }
        }
    }

    /**
     * When frames are shown.
     *
     * @param timestampsMicros presentation time of each coded frame, strictly rising; empty for a constant rate
     * @param firstPresentationFrame frames by which presentation starts after the beginning of the file; negative values are cut away by
     *     an edit list, so that presentation may begin between two I-frames
     */
    public record Timing(List<Long> timestampsMicros, int firstPresentationFrame, Optional<String> startTimecode) {
        public Timing {
            timestampsMicros = List.copyOf(timestampsMicros);
            for (int i = 1; i < timestampsMicros.size(); i++) {
                if (timestampsMicros.get(i) <= timestampsMicros.get(i - 1)) {
                    throw new IllegalArgumentException("timestamps do not rise at frame " + i);
                }
            }
        }

        /** Whether all frames last equally long. */
        boolean constant() {
            return timestampsMicros.isEmpty();
        }
    }

    /**
     * How a player has to change the stored picture, which is always as drawn.
     *
     * @param rotationDegrees clockwise turn, a multiple of 90
     * @param aspectNumerator width of a pixel
     * @param aspectDenominator height of a pixel
     */
    public record Geometry(int rotationDegrees, int aspectNumerator, int aspectDenominator) {
        public Geometry {
            if (rotationDegrees % 90 != 0) {
                throw new IllegalArgumentException("rotation " + rotationDegrees + " is not a multiple of 90 degrees");
            }
            if (aspectNumerator < 1 || aspectDenominator < 1) {
                throw new IllegalArgumentException(
                        "pixel aspect " + aspectNumerator + "/" + aspectDenominator + " is not positive");
            }
        }
    }

    /** A constant rate, square pixels, no sound, and an I-frame every 48 frames. */
    public static EncodeSpec of(Codec codec) {
        Timing timing = new Timing(List.of(), 0, Optional.empty());
        return new EncodeSpec(codec, USUAL_GOP, timing, new Geometry(0, 1, 1), Scan.PROGRESSIVE, Sound.NONE, 1);
    }

    /** The usual sample: H.264, 8 bit, high quality, an I-frame every 48 frames. */
    public static EncodeSpec h264() {
        return of(Codec.H264);
    }

    /** H.264 with one I-frame at the start of each 250 frames. */
    public static EncodeSpec h264LongGop() {
        return h264().withGop(250, 0);
    }

    /** MPEG-4 part 2 with two B-frames between references and an I-frame at least every 24 frames. */
    public static EncodeSpec mpeg4WithBFrames() {
        return of(Codec.MPEG4).withGop(24, 2);
    }

    /** Only a tone, no picture. */
    public static EncodeSpec audioOnly() {
        return h264().withSound(Sound.TONE_ONLY);
    }

    /** The same with an I-frame every {@code frames} and at most {@code betweenFrames} B-frames in a row. */
    public EncodeSpec withGop(int frames, int betweenFrames) {
        return new EncodeSpec(codec, new Gop(frames, betweenFrames), timing, geometry, scan, sound, firstNumber);
    }

    /** The same with a variable rate: coded frame n is shown at {@code timestamps.get(n)} microseconds. */
    public EncodeSpec withTimestampsMicros(List<Long> timestamps) {
        return with(new Timing(timestamps, timing.firstPresentationFrame(), timing.startTimecode()));
    }

    /** The same with presentation starting {@code frames} after the beginning, or with that many frames cut away where negative. */
    public EncodeSpec startingAtFrame(int frames) {
        return with(new Timing(timing.timestampsMicros(), frames, timing.startTimecode()));
    }

    /** The same with a label for the first frame. */
    public EncodeSpec withStartTimecode(String timecode) {
        return with(new Timing(timing.timestampsMicros(), timing.firstPresentationFrame(), Optional.of(timecode)));
    }

    private EncodeSpec with(Timing newTiming) {
        return new EncodeSpec(codec, gop, newTiming, geometry, scan, sound, firstNumber);
    }

    /** The same with a mark that players turn the picture clockwise. */
    public EncodeSpec rotated(int degrees) {
        return with(new Geometry(degrees, geometry.aspectNumerator(), geometry.aspectDenominator()));
    }

    /** The same with a mark that pixels are not square. */
    public EncodeSpec withPixelAspect(int numerator, int denominator) {
        return with(new Geometry(geometry.rotationDegrees(), numerator, denominator));
    }

    private EncodeSpec with(Geometry newGeometry) {
        return new EncodeSpec(codec, gop, timing, newGeometry, scan, sound, firstNumber);
    }

    /** The same with drawn frames woven into fields. */
    public EncodeSpec withScan(Scan newScan) {
        return new EncodeSpec(codec, gop, timing, geometry, newScan, sound, firstNumber);
    }

    /** The same with other sound. */
    public EncodeSpec withSound(Sound newSound) {
        return new EncodeSpec(codec, gop, timing, geometry, scan, newSound, firstNumber);
    }

    /** The same with a tone beside the picture. */
    public EncodeSpec withTone() {
        return withSound(Sound.TONE);
    }

    /** The same for a picture sequence whose files are numbered from {@code number}. */
    public EncodeSpec numberedFrom(int number) {
        return new EncodeSpec(codec, gop, timing, geometry, scan, sound, number);
    }
}
