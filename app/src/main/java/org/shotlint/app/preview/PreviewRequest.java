package org.shotlint.app.preview;

/**
 * A frame that was asked for.
 *
 * @param serial counts requests, so that a later one for the same frame is told apart
 * @param direction in which the frames asked for travel: positive, negative, or 0 after a jump
 */
record PreviewRequest(long serial, int frame, int viewWidth, int viewHeight, int direction) {
    private static final int LONGEST_STEP_FRAMES = 16;

    static PreviewRequest none() {
        return new PreviewRequest(0, 0, 1, 1, 0);
    }

    /** The request that replaces this one. */
    PreviewRequest next(int nextFrame, int width, int height) {
        int step = nextFrame - frame;
        int way = step == 0 ? direction : Math.abs(step) <= LONGEST_STEP_FRAMES ? Integer.signum(step) : 0;
        return new PreviewRequest(serial + 1, nextFrame, width, height, serial == 0 ? 1 : way);
    }
}
