package org.shotlint.analysis.video;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/**
 * Brings decoded pictures to a size and pixel format in one step of area-averaging; of interlaced pictures the first field only. Keeps
 * its native memory for the next picture of the same form; closing frees it.
 */
final class PictureScaler implements AutoCloseable {
    private static final int ONE = 1 << 16;
    private static final int PLANES = 4;
    private static final int ROW_ALIGNMENT = 64;
    private static final int HD_WIDTH = 1280;
    private static final int HD_HEIGHT = 720;

    /** The size and format to scale to. */
    record Target(int width, int height, int format, int bytesPerPixel) {
        int strideBytes() {
            return (width * bytesPerPixel + ROW_ALIGNMENT - 1) / ROW_ALIGNMENT * ROW_ALIGNMENT;
        }

        /** Bytes of all rows, and some more that vector instructions may write beyond the last. */
        long bytes() {
            return (long) strideBytes() * height + ROW_ALIGNMENT;
        }
    }

    /** What a picture is scaled from; one of another form needs another context. */
    private record Form(int width, int height, int format, int matrix, boolean fullRange, Target target) {}

    private final PointerPointer<BytePointer> sourcePlanes = new PointerPointer<>(PLANES);
    private final IntPointer sourceStrides = new IntPointer(PLANES);
    private final PointerPointer<BytePointer> targetPlanes = new PointerPointer<>(PLANES);
    private final IntPointer targetStrides = new IntPointer(PLANES);
    private @Nullable SwsContext context;
    private @Nullable Form form;
    private @Nullable BytePointer scaled;

    /** Scales {@code frame}; the rows, {@link Target#strideBytes()} apart, are valid until the next call. */
    ByteBuffer scale(AVFrame frame, Target target) throws VideoReadException {
        boolean field = (frame.flags() & Libav.FRAME_INTERLACED) != 0 && frame.height() > 1;
        int height = field ? frame.height() / 2 : frame.height();
        boolean fullRange = frame.color_range() == avutil.AVCOL_RANGE_JPEG;
        Form wanted = new Form(frame.width(), height, frame.format(), matrix(frame), fullRange, target);
        if (!wanted.equals(form)) {
            prepare(wanted);
        }
        setSource(frame, field);
        int rows = swscale.sws_scale(context, sourcePlanes, sourceStrides, 0, height, targetPlanes, targetStrides);
        BytePointer pixels = scaled;
        if (rows < 0 || pixels == null) {
            throw new VideoReadException("a picture could not be converted (" + Libav.message(rows) + ")");
        }
        return pixels.asBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    private void setSource(AVFrame frame, boolean field) {
        boolean lowerFirst = field && (frame.flags() & Libav.FRAME_TOP_FIELD_FIRST) == 0;
        for (int plane = 0; plane < PLANES; plane++) {
            BytePointer data = frame.data(plane);
            int stride = frame.linesize(plane);
            if (lowerFirst && data != null && stride != 0) {
                data = data.getPointer(stride);
            }
            sourcePlanes.put(plane, data);
            sourceStrides.put(plane, field ? 2 * stride : stride);
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

    private void prepare(Form wanted) throws VideoReadException {
        free();
        Target target = wanted.target();
        SwsContext made = swscale.sws_getContext(
                wanted.width(),
                wanted.height(),
                wanted.format(),
                target.width(),
                target.height(),
                target.format(),
                swscale.SWS_AREA | swscale.SWS_ACCURATE_RND,
                null,
                null,
                (double[]) null);
        if (made == null || made.isNull()) {
            throw new VideoReadException(
                    "pictures in " + Libav.text(avutil.av_get_pix_fmt_name(wanted.format())) + " cannot be converted");
        }
        context = made;
        IntPointer coefficients = swscale.sws_getCoefficients(wanted.matrix());
        swscale.sws_setColorspaceDetails(made, coefficients, wanted.fullRange() ? 1 : 0, coefficients, 1, 0, ONE, ONE);
        BytePointer rows = new BytePointer(avutil.av_malloc(target.bytes())).capacity(target.bytes());
        scaled = rows;
        for (int plane = 0; plane < PLANES; plane++) {
            targetPlanes.put(plane, plane == 0 ? rows : null);
            targetStrides.put(plane, plane == 0 ? target.strideBytes() : 0);
        }
        form = wanted;
    }

    private void free() {
        swscale.sws_freeContext(context);
        avutil.av_free(scaled);
        context = null;
        scaled = null;
        form = null;
    }

    @Override
    public void close() {
        free();
        sourcePlanes.close();
        sourceStrides.close();
        targetPlanes.close();
        targetStrides.close();
    }
}
