package org.shotlint.analysis.video;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/** Texts of FFmpeg, and constants of its headers that the Java binding leaves out. */
final class Libav {
    /** AV_FRAME_FLAG_CORRUPT. */
    static final int FRAME_CORRUPT = 1;
    /** AV_FRAME_FLAG_KEY. */
    static final int FRAME_KEY = 1 << 1;
    /** AV_FRAME_FLAG_INTERLACED. */
    static final int FRAME_INTERLACED = 1 << 3;
    /** AV_FRAME_FLAG_TOP_FIELD_FIRST. */
    static final int FRAME_TOP_FIELD_FIRST = 1 << 4;
    /** AVINDEX_DISCARD_FRAME. */
    static final int INDEX_DISCARD = 2;

    private static final int MESSAGE_BYTES = 256;

    private Libav() {}

    /** FFmpeg's sentence for an error code. */
    static String message(int code) {
        byte[] text = new byte[MESSAGE_BYTES];
        avutil.av_strerror(code, text, MESSAGE_BYTES);
        return new String(text, StandardCharsets.UTF_8).trim();
    }

    /** A C string, or {@code unknown} for none. */
    static String text(@Nullable BytePointer pointer) {
        return pointer == null || pointer.isNull() ? "unknown" : pointer.getString(StandardCharsets.UTF_8);
    }
}
