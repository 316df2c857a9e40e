package org.shotlint.analysis.report;

import org.shotlint.analysis.time.FrameRange;

/**
 * A shot as reported.
 *
 * @param frames the shot; after a transition the new shot starts at its middle
 * @param transition how the shot begins: {@code start}, {@code cut}, {@code dissolve}, {@code fade} or {@code wipe}
 * @param transitionFrames length of that transition in frames, 0 for a cut
 */
public record ReportShot(FrameRange frames, String transition, int transitionFrames) {}
