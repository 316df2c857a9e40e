package org.shotlint.analysis.evidence;

/**
 * How many points of a subject look unlike what they looked like a second or so before, light taken away.
 *
 * @param sinceFrame the frame they are compared with
 * @param frame the frame that is looked at, later than {@code sinceFrame}
 * @param changedShare share of the points followed through that look different, 0 to 1
 * @param blendedShare share of them that came to it by the straight way, bit by bit, 0 to {@code changedShare}; 0 also where
 *     those that look different draw together, as what turns away does
 * @param points points that were followed from the one frame to the other
 */
public record LaterLook(int sinceFrame, int frame, double changedShare, double blendedShare, int points) {
    public LaterLook {
        if (sinceFrame >= frame) {
            throw new IllegalArgumentException("frame " + sinceFrame + " is not before " + frame);
        }
    }
}
