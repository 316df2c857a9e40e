package org.shotlint.analysis.video;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.LogCallback;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/**
 * Listens to FFmpeg's log. FFmpeg has one log per process; errors are kept per thread, so that a decoder that runs on the thread of its
 * reader (one decoder thread) hears its own errors only. Nothing is ever printed.
 */
final class LibavLog extends LogCallback {
    private static final int MOST_LINES = 64;
    private static final ThreadLocal<List<String>> ERRORS = ThreadLocal.withInitial(ArrayList::new);
    private static final LibavLog INSTANCE = new LibavLog();

    private LibavLog() {}

    /** Takes over the log; may be called any number of times. */
    static void listen() {
        avutil.av_log_set_level(avutil.AV_LOG_ERROR);
        avutil.setLogCallback(INSTANCE);
    }

    @Override
    public void call(int level, BytePointer line) {
        List<String> errors = ERRORS.get();
        if (level <= avutil.AV_LOG_ERROR && errors.size() < MOST_LINES) {
            String text = line.getString(StandardCharsets.UTF_8)
                    .replaceAll("\\[[^\\]]* @ 0x[0-9a-f]+\\] ?", "")
                    .trim();
            if (!text.isEmpty()) {
                errors.add(text);
            }
        }
    }

    /** The errors logged on this thread since the last call, oldest first. */
    static List<String> take() {
        List<String> errors = ERRORS.get();
        if (errors.isEmpty()) {
            return List.of();
        }
        List<String> taken = List.copyOf(errors);
        errors.clear();
        return taken;
    }
}
