package org.shotlint.app.ui;

import org.shotlint.analysis.time.FrameRange;

/**
 * Where frames lie on a strip of the timeline: {@code firstFrame} (may be between frames) at {@code leftPx}, {@code pxPerFrame} apart.
 *
 * @param frames number of frames of the clip, at least 1
 * @param widthPx of the strip, more than 0
 */
record TimelineScale(int frames, double leftPx, double widthPx, double firstFrame, double pxPerFrame) {
    private static final double MOST_PX_PER_FRAME = 40;

    TimelineScale {
        if (frames < 1 || widthPx <= 0 || pxPerFrame <= 0) {
            throw new IllegalArgumentException(
                    "timeline of " + frames + " frames on " + widthPx + " px at " + pxPerFrame + " px per frame");
        }
    }

    /** The whole clip on the whole strip. */
    static TimelineScale whole(int frames, double leftPx, double widthPx) {
        int atLeastOne = Math.max(1, frames);
        double width = Math.max(1, widthPx);
        return new TimelineScale(atLeastOne, leftPx, width, 0, width / atLeastOne);
    }

    /** The left edge of a frame. */
    double x(double frame) {
        return leftPx + (frame - firstFrame) * pxPerFrame;
    }

    /** The frame below {@code x}, kept within the clip. */
    int frame(double x) {
        double frame = firstFrame + (x - leftPx) / pxPerFrame;
        return (int) Math.max(0, Math.min(frames - 1, Math.floor(frame)));
    }

    /** The same strip drawn larger or smaller, with what is at {@code x} left in its place. Never smaller than the whole clip. */
    TimelineScale zoomed(double factor, double x) {
        double least = widthPx / frames;
        double wanted = Math.max(least, Math.min(Math.max(least, MOST_PX_PER_FRAME), pxPerFrame * factor));
        double under = firstFrame + (x - leftPx) / pxPerFrame;
        return new TimelineScale(frames, leftPx, widthPx, clamped(under - (x - leftPx) / wanted, wanted), wanted);
    }

    /** The strip moved by so many pixels; never beyond the clip. */
    TimelineScale panned(double px) {
        return new TimelineScale(
                frames, leftPx, widthPx, clamped(firstFrame + px / pxPerFrame, pxPerFrame), pxPerFrame);
    }

    /** The same strip on another width; a strip that shows the whole clip keeps doing so. */
    TimelineScale resized(double newWidthPx) {
        double width = Math.max(1, newWidthPx);
        if (isWhole()) {
            return whole(frames, leftPx, width);
        }
        double px = Math.max(pxPerFrame, width / frames);
        TimelineScale wide = new TimelineScale(frames, leftPx, width, 0, px);
        return new TimelineScale(frames, leftPx, width, wide.clamped(firstFrame, px), px);
    }

    /** Moved as little as needed for {@code range} to be seen. */
    TimelineScale showing(FrameRange range) {
        double shown = widthPx / pxPerFrame;
        double first = firstFrame;
        if (range.endFrame() > first + shown) {
            first = range.endFrame() - shown;
        }
        if (range.startFrame() < first) {
            first = range.startFrame();
        }
        return new TimelineScale(frames, leftPx, widthPx, clamped(first, pxPerFrame), pxPerFrame);
    }

    /** Whether the whole clip is seen. */
    boolean isWhole() {
        return pxPerFrame <= widthPx / frames * 1.000001;
    }

    /** Distance of labelled ticks in frames: the least of 1, 2, 5, 10, 20 ... that keeps labels apart. */
    int tickFrames(double leastPx) {
        int step = 1;
        int[] factors = {2, 5, 10};
        int decade = 1;
        while (true) {
            if (step * pxPerFrame >= leastPx) {
                return step;
            }
            for (int factor : factors) {
                step = decade * factor;
                if (step * pxPerFrame >= leastPx) {
                    return step;
                }
            }
            decade *= 10;
        }
    }

    private double clamped(double first, double px) {
        return Math.max(0, Math.min(frames - widthPx / px, first));
    }
}
