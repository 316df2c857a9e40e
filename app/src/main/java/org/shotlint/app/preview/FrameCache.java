package org.shotlint.app.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Decoded frames of one size, at most so many bytes; what is furthest from the frame in view goes first, what lies against the direction of
 * travel counting double. Confined to the lock of its owner.
 */
final class FrameCache {
    private final long mostBytes;
    private final Map<Integer, PreviewFrame> frames = new HashMap<>();
    private ViewSize size = new ViewSize(1, 1);
    private long bytes;
    private long peakBytes;

    FrameCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Keeps frames of {@code newSize} from now on. */
    void resize(ViewSize newSize) {
        if (!newSize.equals(size)) {
            frames.clear();
            bytes = 0;
            size = newSize;
        }
    }

    /** The size of the frames it keeps. */
    ViewSize size() {
        return size;
    }

    Optional<PreviewFrame> get(int frame) {
        return Optional.ofNullable(frames.get(frame));
    }

    boolean contains(int frame) {
        return frames.containsKey(frame);
    }

    /** How many frames fit. */
    int capacityFrames() {
        return (int) Math.min(Integer.MAX_VALUE, mostBytes / size.bytes());
    }

    /**
     * Keeps {@code frame} unless it is of another size, or furthest of all from {@code focus}.
     *
     * @param direction of travel: positive, negative or 0
     */
    void put(PreviewFrame frame, int focus, int direction) {
        boolean fits = frame.width() == size.width() && frame.height() == size.height() && frame.bytes() <= mostBytes;
        if (!fits || contains(frame.frame())) {
            return;
        }
        while (bytes + frame.bytes() > mostBytes) {
            int furthest = furthest(focus, direction);
            if (distance(furthest, focus, direction) <= distance(frame.frame(), focus, direction)) {
                return;
            }
            remove(furthest);
        }
        frames.put(frame.frame(), frame);
        bytes += frame.bytes();
        peakBytes = Math.max(peakBytes, bytes);
    }

    private void remove(int frame) {
        PreviewFrame removed = frames.remove(frame);
        bytes -= removed == null ? 0 : removed.bytes();
    }

    private int furthest(int focus, int direction) {
        int furthest = focus;
        for (int frame : frames.keySet()) {
            if (distance(frame, focus, direction) >= distance(furthest, focus, direction)) {
                furthest = frame;
            }
        }
        return furthest;
    }

    private static long distance(int frame, int focus, int direction) {
        long ahead = (long) frame - focus;
        return ahead * direction < 0 ? 2 * Math.abs(ahead) : Math.abs(ahead);
    }

    /** The most bytes that were ever kept. */
    long peakBytes() {
        return peakBytes;
    }
}
