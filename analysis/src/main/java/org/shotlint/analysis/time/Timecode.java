package org.shotlint.analysis.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label people give to a frame, {@code HH:MM:SS:FF}. Drop-frame labels ({@code HH:MM:SS;FF}) are used only where the clip's own start
 * timecode is drop-frame. Source of the drop-frame count: SMPTE ST 12-1, two labels dropped each minute but every tenth at 29.97 (four
 * at 59.94).
 */
public final class Timecode {
    private static final Pattern LABEL = Pattern.compile("(\\d{2}):(\\d{2}):(\\d{2})([:;.])(\\d{2,3})");
    private final FrameRate rate;
    private final long startLabelFrame;
    private final boolean dropFrame;

    private Timecode(FrameRate rate, long startLabelFrame, boolean dropFrame) {
        this.rate = rate;
        this.startLabelFrame = startLabelFrame;
        this.dropFrame = dropFrame;
    }

    /** Labels for a clip at {@code rate} that starts at {@code startTimecode}; at zero when that is absent or not a timecode. */
    public static Timecode starting(FrameRate rate, Optional<String> startTimecode) {
        Matcher label = LABEL.matcher(startTimecode.orElse("00:00:00:00"));
        if (!label.matches()) {
            return new Timecode(rate, 0, false);
        }
        boolean drop = !label.group(4).equals(":") && rate.nominalFramesPerSecond() % 30 == 0;
        long minutes = Long.parseLong(label.group(1)) * 60 + Long.parseLong(label.group(2));
        long seconds = minutes * 60 + Long.parseLong(label.group(3));
        long count = seconds * rate.nominalFramesPerSecond() + Long.parseLong(label.group(5));
        if (drop) {
            count -= droppedPerMinute(rate) * (minutes - minutes / 10);
        }
        return new Timecode(rate, count, drop);
    }

    private static long droppedPerMinute(FrameRate rate) {
        return rate.nominalFramesPerSecond() / 15L;
    }

    /** The label of {@code frame}, counted from 0 in the clip. */
    public String label(int frame) {
        long nominal = rate.nominalFramesPerSecond();
        long count = startLabelFrame + frame;
        if (dropFrame) {
            long dropped = droppedPerMinute(rate);
            long perTenMinutes = nominal * 600 - dropped * 9;
            long perMinute = nominal * 60 - dropped;
            long tens = count / perTenMinutes;
            long rest = count % perTenMinutes;
            count += tens * 9 * dropped + (rest < dropped ? 0 : dropped * ((rest - dropped) / perMinute));
        }
        long seconds = count / nominal;
        return String.format(
                Locale.ROOT,
                nominal > 100 ? "%02d:%02d:%02d%s%03d" : "%02d:%02d:%02d%s%02d",
                seconds / 3600 % 24,
                seconds / 60 % 60,
                seconds % 60,
                dropFrame ? ";" : ":",
                count % nominal);
    }
}
