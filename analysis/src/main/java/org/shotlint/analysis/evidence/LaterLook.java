package org.shotlint.analysis.evidence;

/**
 * How many points of a subject look unlike what they looked like a second or so before, light taken away.
 *
 * @param sinceFrame the frame they are compared with
 * @param frame the frame that is looked at, later than {@code sinceFrame}
 * @param changedShare share of the points followed through that look different, 0 to 1
 * @param blendedShare share of them that came to it by the straight way, bit by bit, 0 to {@code changedShare}; 0 also where
 *     those that look different draw together, as what turns away does
 * @param fadingShare share of those that look different which went straight towards the ground beside the subject, 0 to 1
 * @param points points that were followed from the one frame to the other
 */
public record LaterLook(
        int sinceFrame, int frame, double changedShare, double blendedShare, double fadingShare, int points) {
    private static final double MOST_FADING = 0.5;

    public LaterLook {
        if (sinceFrame >= frame) {
            throw new IllegalArgumentException("frame " + sinceFrame + " is not before " + frame);
        }
    }

    /** Whether most of what looks different fades into the ground. */
    public boolean isFading() {
        return fadingShare > MOST_FADING;
    }
}
