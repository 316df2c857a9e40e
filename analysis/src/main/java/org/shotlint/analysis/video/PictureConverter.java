package org.shotlint.analysis.video;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/**
 * Converts decoded pictures to the size and layout of a {@link FrameBuffer} in one step of area-averaging, then, on the small picture and
 * only where needed: tone curve, transparency over mid-grey, rotation. Closing frees the native memory.
 */
final class PictureConverter implements AutoCloseable {
    private static final int MID_GREY = 128;
    private static final int ONE = 1 << 16;
    private static final int PLANES = 4;
    private static final int HD_WIDTH = 1280;
    private static final int HD_HEIGHT = 720;

    /** What a conversion is made for; a picture with another form needs another one. */
    private record Form(
            int width,
            int height,
            int format,
            int matrix,
            boolean fullRange,
            boolean field,
            int outWidth,
            int outHeight,
            int outFormat) {}

    private final Rotation rotation;
    private final ToneCurve curve;
    private final PointerPointer<BytePointer> sourcePlanes = new PointerPointer<>(PLANES);
    private final IntPointer sourceStrides = new IntPointer(PLANES);
    private final PointerPointer<BytePointer> targetPlanes = new PointerPointer<>(PLANES);
    private final IntPointer targetStrides = new IntPointer(PLANES);
    private final byte[] levels;
    private @Nullable SwsContext scaler;
    private @Nullable Form form;
    private @Nullable FrameBuffer upright;
    private @Nullable ByteBuffer deep;

    PictureConverter(Rotation rotation, ToneCurve curve) {
        this.rotation = rotation;
        this.curve = curve;
        this.levels = curve == ToneCurve.DISPLAY ? new byte[0] : curve.levels();
    }

    /** Fills {@code target} with {@code frame}. */
    void convert(AVFrame frame, FrameBuffer target) throws VideoReadException {
        FrameBuffer unturned = rotation == Rotation.NONE ? target : uprightFor(target);
        boolean alpha = hasAlpha(frame.format());
        if (curve != ToneCurve.DISPLAY) {
            convertDeep(frame, unturned, alpha);
        } else if (alpha) {
            convertAlpha(frame, unturned);
        } else {
            scale(
                    frame,
                    unturned.pointer(),
                    unturned.strideBytes(),
                    unturned,
                    unturned.layout().avFormat());
        }
        if (rotation != Rotation.NONE) {
            rotation.apply(unturned, target);
        }
    }

    /** Whether pictures in this format carry transparency. */
    static boolean hasAlpha(int format) {
        AVPixFmtDescriptor descriptor = avutil.av_pix_fmt_desc_get(format);
        return (descriptor.flags() & avutil.AV_PIX_FMT_FLAG_ALPHA) != 0 || format == avutil.AV_PIX_FMT_PAL8;
    }

    private FrameBuffer uprightFor(FrameBuffer target) {
        int width = rotation.swapsSides() ? target.height() : target.width();
        int height = rotation.swapsSides() ? target.width() : target.height();
        FrameBuffer buffer = upright;
        if (buffer == null
                || buffer.width() != width
                || buffer.height() != height
                || buffer.layout() != target.layout()) {
            buffer = new FrameBuffer(width, height, target.layout());
            upright = buffer;
        }
        return buffer;
    }

    private ByteBuffer deepFor(int bytes) {
        ByteBuffer buffer = deep;
        if (buffer == null || buffer.capacity() < bytes) {
            buffer = ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
            deep = buffer;
        }
        return buffer;
    }

    private void convertAlpha(AVFrame frame, FrameBuffer target) throws VideoReadException {
        int stride = target.width() * 4;
        ByteBuffer bgra = deepFor(stride * target.height() + 64);
        scale(frame, new BytePointer(bgra), stride, target, avutil.AV_PIX_FMT_BGRA);
        ByteBuffer out = target.pixels();
        int step = target.layout().bytesPerPixel();
        for (int y = 0; y < target.height(); y++) {
            for (int x = 0; x < target.width(); x++) {
                int in = y * stride + x * 4;
                int at = y * target.strideBytes() + x * step;
                int alpha = bgra.get(in + 3) & 0xff;
                for (int c = 0; c < 3; c++) {
                    int level = bgra.get(in + c) & 0xff;
                    out.put(at + c, (byte) ((level * alpha + MID_GREY * (255 - alpha) + 127) / 255));
                }
                if (step == 4) {
                    out.put(at + 3, (byte) 255);
                }
            }
        }
    }

    /** By way of 16 bits: tone curve, then (light is stored multiplied by its alpha) transparency. */
    private void convertDeep(AVFrame frame, FrameBuffer target, boolean alpha) throws VideoReadException {
        int components = alpha ? 4 : 3;
        int stride = target.width() * components * 2;
        ByteBuffer codes = deepFor(stride * target.height() + 64);
        int format = alpha ? avutil.AV_PIX_FMT_BGRA64LE : avutil.AV_PIX_FMT_BGR48LE;
        scale(frame, new BytePointer(codes), stride, target, format);
        ByteBuffer out = target.pixels();
        int step = target.layout().bytesPerPixel();
        for (int y = 0; y < target.height(); y++) {
            for (int x = 0; x < target.width(); x++) {
                int in = y * stride + x * components * 2;
                int at = y * target.strideBytes() + x * step;
                int clear = alpha ? 0xffff - (codes.getShort(in + 6) & 0xffff) : 0;
                for (int c = 0; c < 3; c++) {
                    int level = levels[codes.getShort(in + 2 * c) & 0xffff] & 0xff;
                    out.put(at + c, (byte) Math.min(255, level + MID_GREY * clear / 0xffff));
                }
                if (step == 4) {
                    out.put(at + 3, (byte) 255);
                }
            }
        }
    }

    private void scale(AVFrame frame, BytePointer out, int outStride, FrameBuffer size, int outFormat)
            throws VideoReadException {
        boolean field = (frame.flags() & Libav.FRAME_INTERLACED) != 0 && frame.height() > 1;
        int height = field ? frame.height() / 2 : frame.height();
        boolean fullRange = frame.color_range() == avutil.AVCOL_RANGE_JPEG;
        SwsContext context = scalerFor(new Form(
                frame.width(),
                height,
                frame.format(),
                matrix(frame),
                fullRange,
                field,
                size.width(),
                size.height(),
                outFormat));
        boolean lowerFirst = field && (frame.flags() & Libav.FRAME_TOP_FIELD_FIRST) == 0;
        for (int plane = 0; plane < PLANES; plane++) {
            BytePointer data = frame.data(plane);
            int stride = frame.linesize(plane);
            if (lowerFirst && data != null && stride != 0) {
                data = data.getPointer(stride);
            }
            sourcePlanes.put(plane, data);
            sourceStrides.put(plane, field ? 2 * stride : stride);
            targetPlanes.put(plane, plane == 0 ? out : null);
            targetStrides.put(plane, plane == 0 ? outStride : 0);
        }
        int rows = swscale.sws_scale(context, sourcePlanes, sourceStrides, 0, height, targetPlanes, targetStrides);
        if (rows < 0) {
            throw new VideoReadException("a picture could not be converted (" + Libav.message(rows) + ")");
        }
    }

    /** The YUV matrix by the tag; without one, BT.709 for HD sizes and BT.601 below, as players do. */
    private static int matrix(AVFrame frame) {
        return switch (frame.colorspace()) {
            case avutil.AVCOL_SPC_BT709,
                    avutil.AVCOL_SPC_FCC,
                    avutil.AVCOL_SPC_BT470BG,
                    avutil.AVCOL_SPC_SMPTE170M,
                    avutil.AVCOL_SPC_SMPTE240M,
                    avutil.AVCOL_SPC_BT2020_NCL,
                    avutil.AVCOL_SPC_BT2020_CL -> frame.colorspace();
            default ->
                frame.width() >= HD_WIDTH || frame.height() >= HD_HEIGHT
                        ? avutil.AVCOL_SPC_BT709
                        : avutil.AVCOL_SPC_SMPTE170M;
        };
    }

    private SwsContext scalerFor(Form wanted) throws VideoReadException {
        SwsContext existing = scaler;
        if (existing != null && wanted.equals(form)) {
            return existing;
        }
        freeScaler();
        SwsContext made = swscale.sws_getContext(
                wanted.width(),
                wanted.height(),
                wanted.format(),
                wanted.outWidth(),
                wanted.outHeight(),
                wanted.outFormat(),
                swscale.SWS_AREA | swscale.SWS_ACCURATE_RND,
                null,
                null,
                (double[]) null);
        if (made == null || made.isNull()) {
            throw new VideoReadException(
                    "pictures in " + Libav.text(avutil.av_get_pix_fmt_name(wanted.format())) + " cannot be converted");
        }
        IntPointer coefficients = swscale.sws_getCoefficients(wanted.matrix());
        swscale.sws_setColorspaceDetails(made, coefficients, wanted.fullRange() ? 1 : 0, coefficients, 1, 0, ONE, ONE);
        scaler = made;
        form = wanted;
        return made;
    }

    private void freeScaler() {
        if (scaler != null) {
            swscale.sws_freeContext(scaler);
            scaler = null;
            form = null;
        }
    }

    @Override
    public void close() {
        freeScaler();
        sourcePlanes.close();
        sourceStrides.close();
        targetPlanes.close();
        targetStrides.close();
    }
}
