package org.shotlint.analysis.evidence;

/**
 * How much of a subject looks different from what it was some drawings before, at the place where its motion leads.
 *
 * @param sinceFrame the frame it is compared with
 * @param frame the frame that is looked at, later than {@code sinceFrame}
 * @param changedShare share of the subject's area that is followed back for certain and looks different there, 0 to 1
 * @param knownShare share of its area that is followed back for certain, 0 to 1
 * @param points points on the subject in {@code frame}
 */
public record Appearance(int sinceFrame, int frame, double changedShare, double knownShare, int points) {
    public Appearance {
        if (sinceFrame >= frame) {
            throw new IllegalArgumentException("frame " + sinceFrame + " is not before " + frame);
        }
    }
}
