package org.shotlint.analysis.evidence;

import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;

/**
 * A subject that moves, laid over itself, is another from some time on: a part of its outline came and stays, or went and stays away, or its
 * inside shows other colours than in all looks before.
 *
 * @param subjectId whose
 * @param kind what changed
 * @param frames last look before it and first look after it, clip frames
 * @param box the whole subject, where the part is seen last or first, or in the middle of the change
 * @param part what changed there; the whole subject where it was replaced
 * @param share of the subject's area; of its steady inside where it was replaced
 * @param otherShare share that changed the other way at the same time: what comes where something else goes was moved
 * @param swept share of its area that it passed over meanwhile and covers neither before nor after: what is moved does so
 * @param turned share of its inside that usually shows another colour after than before: what turns does so
 * @param area of the subject, as a share of the frame
 * @param likeness how well its looks lie over one another, colours and outlines, at most 1
 * @param outline how much of the rest of its outline is the same before and after, intersection over union
 * @param inside share of its area that it covers in nearly all looks
 * @param strays what is taken for it elsewhere around it, as a share of its area: how well it is told from its ground
 */
public record BodyChange(
        int subjectId,
        Kind kind,
        FrameRange frames,
        Box box,
        Box part,
        double share,
        double otherShare,
        double swept,
        double turned,
        double area,
        double likeness,
        double outline,
        double inside,
        double strays) {
    /** What changed. */
    public enum Kind {
        /** A part of the outline came and stays. */
        GROWN,
        /** A part of the outline went and stays away. */
        GONE,
        /** The inside shows other colours. */
        REPLACED
    }
}
