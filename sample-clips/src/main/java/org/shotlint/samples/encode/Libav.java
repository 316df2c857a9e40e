package org.shotlint.samples.encode;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.Pointer;

/** Turns the return values of FFmpeg's functions into exceptions. */
final class Libav {
    private static final int MESSAGE_BYTES = 256;

    private Libav() {}

    /** Returns {@code code} unless it is an error. */
    static int check(int code, String attempt) throws EncodeException {
        if (code < 0) {
            byte[] text = new byte[MESSAGE_BYTES];
            avutil.av_strerror(code, text, MESSAGE_BYTES);
            throw new EncodeException(attempt + " failed: " + new String(text, StandardCharsets.UTF_8).trim());
        }
        return code;
    }

    /** Returns {@code allocated} unless it is null. */
    static <T extends Pointer> T present(T allocated, String what) throws EncodeException {
        if (allocated == null || allocated.isNull()) {
            throw new EncodeException(what + " is not available");
        }
        return allocated;
    }
}
