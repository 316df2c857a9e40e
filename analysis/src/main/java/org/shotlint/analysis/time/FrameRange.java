package org.shotlint.analysis.time;

/**
 * Frames from {@code startFrame} (inclusive) to {@code endFrame} (exclusive), counted from 0 in presentation order.
 *
 * @throws IllegalArgumentException if the start is negative or the end lies before the start
 */
public record FrameRange(int startFrame, int endFrame) implements Comparable<FrameRange> {
    public FrameRange {
        if (startFrame < 0 || endFrame < startFrame) {
            throw new IllegalArgumentException(
                    "frame range [" + startFrame + ", " + endFrame + ") is not within 0 <= start <= end");
        }
    }

    /** Number of frames; 0 for an empty range. */
    public int length() {
        return endFrame - startFrame;
    }

    public boolean contains(int frame) {
        return frame >= startFrame && frame < endFrame;
    }

    public boolean overlaps(FrameRange other) {
        return startFrame < other.endFrame && other.startFrame < endFrame;
    }

    /** The range grown by {@code frames} on both sides, never below frame 0. */
    public FrameRange widened(int frames) {
        return new FrameRange(Math.max(0, startFrame - frames), endFrame + frames);
    }

    /** The part of this range inside {@code bounds}; empty at the nearer end of {@code bounds} when they do not meet. */
    public FrameRange clampedTo(FrameRange bounds) {
        int start = Math.min(Math.max(startFrame, bounds.startFrame), bounds.endFrame);
        int end = Math.max(start, Math.min(endFrame, bounds.endFrame));
        return new FrameRange(start, end);
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(FrameRange other) {
        int byStart = Integer.compare(startFrame, other.startFrame);
        return byStart != 0 ? byStart : Integer.compare(endFrame, other.endFrame);
    }
}
