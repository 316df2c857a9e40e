package org.shotlint.analysis.video;

import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;

/**
 * Fills frame buffers with decoded pictures: scales, then, on the small picture and only where needed, applies tone curve, transparency
 * over mid-grey, and rotation. Closing frees the native memory.
 */
final class PictureConverter implements AutoCloseable {
    private static final int MID_GREY = 128;
    private static final int OPAQUE = 255;
    private static final int DEEP_OPAQUE = 0xffff;

    private final PictureScaler scaler = new PictureScaler();
    private final Rotation rotation;
    private final ToneCurve curve;
    private final byte[] levels;
    private @Nullable FrameBuffer unturned;

    PictureConverter(Rotation rotation, ToneCurve curve) {
        this.rotation = rotation;
        this.curve = curve;
        this.levels = curve == ToneCurve.DISPLAY ? new byte[0] : curve.levels();
    }

    /** Fills {@code target} with {@code frame}. */
    void convert(AVFrame frame, FrameBuffer target) throws VideoReadException {
        FrameBuffer upright = rotation == Rotation.NONE ? target : bufferBeforeTurn(target);
        boolean alpha = hasAlpha(frame.format());
        if (curve != ToneCurve.DISPLAY) {
            convertDeep(frame, upright, alpha);
        } else if (alpha) {
            convertAlpha(frame, upright);
        } else {
            convertOpaque(frame, upright);
        }
        if (rotation != Rotation.NONE) {
            rotation.apply(upright, target);
        }
    }

    /** Whether pictures in this format carry transparency. */
    static boolean hasAlpha(int format) {
        AVPixFmtDescriptor descriptor = avutil.av_pix_fmt_desc_get(format);
        return (descriptor.flags() & avutil.AV_PIX_FMT_FLAG_ALPHA) != 0 || format == avutil.AV_PIX_FMT_PAL8;
    }

    private FrameBuffer bufferBeforeTurn(FrameBuffer target) {
        int width = rotation.swapsSides() ? target.height() : target.width();
        int height = rotation.swapsSides() ? target.width() : target.height();
        FrameBuffer buffer = unturned;
        if (buffer == null
                || buffer.width() != width
                || buffer.height() != height
                || buffer.layout() != target.layout()) {
            buffer = new FrameBuffer(width, height, target.layout());
            unturned = buffer;
        }
        return buffer;
    }

    private void convertOpaque(AVFrame frame, FrameBuffer target) throws VideoReadException {
        PictureScaler.Target small = new PictureScaler.Target(
                target.width(),
                target.height(),
                target.layout().avFormat(),
                target.layout().bytesPerPixel());
        ByteBuffer rows = scaler.scale(frame, small);
        int rowBytes = target.width() * target.layout().bytesPerPixel();
        for (int y = 0; y < target.height(); y++) {
            rows.get(y * small.strideBytes(), target.pixels(), y * rowBytes, rowBytes);
        }
    }

    private void convertAlpha(AVFrame frame, FrameBuffer target) throws VideoReadException {
        PictureScaler.Target small =
                new PictureScaler.Target(target.width(), target.height(), avutil.AV_PIX_FMT_BGRA, 4);
        ByteBuffer rows = scaler.scale(frame, small);
        byte[] out = target.pixels();
        int at = 0;
        for (int y = 0; y < target.height(); y++) {
            for (int x = 0; x < target.width(); x++) {
                int in = y * small.strideBytes() + x * 4;
                int alpha = rows.get(in + 3) & 0xff;
                for (int c = 0; c < 3; c++) {
                    int level = rows.get(in + c) & 0xff;
                    out[at++] = (byte) ((level * alpha + MID_GREY * (OPAQUE - alpha) + OPAQUE / 2) / OPAQUE);
                }
                if (target.layout() == PixelLayout.BGRA) {
                    out[at++] = (byte) OPAQUE;
                }
            }
        }
    }

    /** By way of 16 bits: tone curve, then transparency; light is stored multiplied by its alpha. */
    private void convertDeep(AVFrame frame, FrameBuffer target, boolean alpha) throws VideoReadException {
        int bytesPerPixel = alpha ? 8 : 6;
        PictureScaler.Target small = new PictureScaler.Target(
                target.width(),
                target.height(),
                alpha ? avutil.AV_PIX_FMT_BGRA64LE : avutil.AV_PIX_FMT_BGR48LE,
                bytesPerPixel);
        ByteBuffer rows = scaler.scale(frame, small);
        byte[] out = target.pixels();
        int at = 0;
        for (int y = 0; y < target.height(); y++) {
            for (int x = 0; x < target.width(); x++) {
                int in = y * small.strideBytes() + x * bytesPerPixel;
                int clear = alpha ? DEEP_OPAQUE - (rows.getShort(in + 6) & 0xffff) : 0;
                for (int c = 0; c < 3; c++) {
                    int level = levels[rows.getShort(in + 2 * c) & 0xffff] & 0xff;
                    out[at++] = (byte) Math.min(OPAQUE, level + MID_GREY * clear / DEEP_OPAQUE);
                }
                if (target.layout() == PixelLayout.BGRA) {
                    out[at++] = (byte) OPAQUE;
                }
            }
        }
    }

    @Override
    public void close() {
        scaler.close();
    }
}
