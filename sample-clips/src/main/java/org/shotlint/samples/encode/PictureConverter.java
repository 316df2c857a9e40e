package org.shotlint.samples.encode;

import static org.shotlint.samples.encode.Libav.check;
import static org.shotlint.samples.encode.Libav.present;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.shotlint.samples.FrameSource;

/**
 * Draws frames and turns them into the pixel format of an encoder. YUV is written with the BT.709 matrix whatever the size (BT.601 for
 * some codecs), and the stream says so where it can.
 */
final class PictureConverter implements AutoCloseable {
    private static final int HALF_TRANSPARENT = 128;
    private static final int OPAQUE = 255;
    private static final int ONE = 1 << 16;

    private final FrameSource source;
    private final Codec codec;
    private final BufferedImage upper;
    private final BufferedImage lower;
    private final ByteBuffer staging;
    private final BytePointer stagingPointer;
    private final PointerPointer<BytePointer> stagingPlanes;
    private final IntPointer stagingStride;
    private final SwsContext scaler;
    private final short[] curve = new short[256];

    PictureConverter(FrameSource source, Codec codec, int pixelFormat) throws EncodeException {
        this.source = source;
        this.codec = codec;
        int width = source.width();
        int height = source.height();
        upper = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        lower = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int level = 0; level < curve.length; level++) {
            curve[level] = (short) Math.round(codec.curve().stored(level) * 65535);
        }
        int pixelBytes = codec.hasAlpha() ? 4 : curved() ? 6 : 3;
        staging = ByteBuffer.allocateDirect(width * height * pixelBytes).order(ByteOrder.LITTLE_ENDIAN);
        stagingPointer = new BytePointer(staging);
        stagingPlanes = new PointerPointer<>(4);
        stagingPlanes.put(0, stagingPointer);
        stagingStride = new IntPointer(width * pixelBytes, 0, 0, 0);
        int stagingFormat = codec.hasAlpha()
                ? avutil.AV_PIX_FMT_BGRA
                : curved() ? avutil.AV_PIX_FMT_BGR48LE : avutil.AV_PIX_FMT_BGR24;
        int flags = swscale.SWS_AREA | swscale.SWS_ACCURATE_RND | swscale.SWS_FULL_CHR_H_INP | swscale.SWS_BITEXACT;
        scaler = present(
                swscale.sws_getContext(
                        width, height, stagingFormat, width, height, pixelFormat, flags, null, null, (double[]) null),
                "conversion to " + codec.pixelFormat());
        IntPointer matrix = swscale.sws_getCoefficients(codec.bt601() ? swscale.SWS_CS_ITU601 : swscale.SWS_CS_ITU709);
        swscale.sws_setColorspaceDetails(scaler, matrix, 1, matrix, codec.fullRange() ? 1 : 0, 0, ONE, ONE);
    }

    private boolean curved() {
        return codec.curve() != ToneCurve.DISPLAY;
    }

    /** Fills {@code target}, whose size and format are the encoder's, with the fields of two drawn frames or with one drawn frame. */
    void convert(Scan.FieldPair fields, AVFrame target) throws EncodeException {
        source.draw(fields.upperFrame(), upper);
        if (fields.lowerFrame() != fields.upperFrame()) {
            source.draw(fields.lowerFrame(), lower);
            weave();
        }
        stage(((DataBufferByte) upper.getRaster().getDataBuffer()).getData());
        check(avutil.av_frame_make_writable(target), "a picture for the encoder");
        check(
                swscale.sws_scale(
                        scaler, stagingPlanes, stagingStride, 0, source.height(), target.data(), target.linesize()),
                "conversion to " + codec.pixelFormat());
    }

    private void weave() {
        byte[] into = ((DataBufferByte) upper.getRaster().getDataBuffer()).getData();
        byte[] from = ((DataBufferByte) lower.getRaster().getDataBuffer()).getData();
        int stride = source.width() * 3;
        for (int y = 1; y < source.height(); y += 2) {
            System.arraycopy(from, y * stride, into, y * stride, stride);
        }
    }

    private void stage(byte[] bgr) {
        staging.clear();
        if (curved()) {
            for (byte level : bgr) {
                staging.putShort(curve[level & 0xff]);
            }
        } else if (codec.hasAlpha()) {
            int opaqueWidth = source.width() - source.width() / 4;
            for (int i = 0; i < bgr.length; i += 3) {
                staging.put(bgr, i, 3);
                staging.put((byte) (i / 3 % source.width() < opaqueWidth ? OPAQUE : HALF_TRANSPARENT));
            }
        } else {
            staging.put(bgr);
        }
    }

    @Override
    public void close() {
        swscale.sws_freeContext(scaler);
        stagingPlanes.close();
        stagingStride.close();
        stagingPointer.close();
    }
}
