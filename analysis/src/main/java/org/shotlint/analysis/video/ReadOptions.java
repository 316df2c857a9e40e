package org.shotlint.analysis.video;

/**
 * What a {@link FrameReader} delivers.
 *
 * @param maxWidth frames are made smaller, with their proportions kept, until they fit; in pixels after rotation; never enlarged
 * @param maxHeight as {@code maxWidth}
 * @param decoderThreads threads of the decoder; 1 where the same result each time matters more than speed
 */
public record ReadOptions(int maxWidth, int maxHeight, PixelLayout layout, int decoderThreads) {
    public ReadOptions {
        if (maxWidth < 1 || maxHeight < 1) {
            throw new IllegalArgumentException("largest size " + maxWidth + "x" + maxHeight + " is not at least 1x1");
        }
        if (decoderThreads < 1) {
            throw new IllegalArgumentException(decoderThreads + " decoder threads; at least 1 is needed");
        }
    }

    /** Frames as large as they are, BGR, one thread. */
    public static ReadOptions fullSize() {
        return new ReadOptions(Integer.MAX_VALUE, Integer.MAX_VALUE, PixelLayout.BGR24, 1);
    }

    /** Frames no larger than {@code maxWidth} x {@code maxHeight} pixels, BGR, one thread. */
    public static ReadOptions fitting(int maxWidth, int maxHeight) {
        return new ReadOptions(maxWidth, maxHeight, PixelLayout.BGR24, 1);
    }

    /** The same with pixels in {@code newLayout}. */
    public ReadOptions in(PixelLayout newLayout) {
        return new ReadOptions(maxWidth, maxHeight, newLayout, decoderThreads);
    }

    /** The same with that many threads of the decoder. */
    public ReadOptions withDecoderThreads(int threads) {
        return new ReadOptions(maxWidth, maxHeight, layout, threads);
    }

    /** The factor, at most 1, by which a picture of this size is made smaller. */
    double scaleOf(int width, int height) {
        return Math.min(1.0, Math.min((double) maxWidth / width, (double) maxHeight / height));
    }
}
