package org.shotlint.analysis.video;

/**
 * How the pictures of a clip are coded, as far as the first frame says.
 *
 * @param pixelFormat FFmpeg's name, such as {@code yuv420p10le}
 * @param bitsPerComponent of the deepest component
 * @param alpha whether pictures carry transparency; they are then delivered over mid-grey (128)
 * @param interlaced whether pictures consist of two fields; only the first field of each is then delivered, at full height
 * @param matrix FFmpeg's name of the YUV matrix, {@code unknown} when not said
 * @param transfer FFmpeg's name of the transfer curve, {@code unknown} when not said
 * @param range {@code tv} (16 to 235), {@code pc} (0 to 255) or {@code unknown}
 */
public record PictureCoding(
        String pixelFormat,
        int bitsPerComponent,
        boolean alpha,
        boolean interlaced,
        String matrix,
        String transfer,
        String range) {}
