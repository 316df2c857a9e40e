package org.shotlint.analysis.evidence;

import java.util.List;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;

/**
 * A shot that begins as another picture than it goes on: within its first drawings most of it changes where it stands, then it holds. So a
 * generator leaves the picture that it was given. A camera or a subject that moves would change the picture by motion, and go on.
 *
 * @param frames from the shot's first frame to the first that holds
 * @param changedShare share of the frame that changes without motion that explains it, in the step where it is largest
 * @param laterShare the same in an ordinary step afterwards
 * @param regions places that become something else meanwhile and soon after, beyond light and colour, strongest first
 */
public record Settling(FrameRange frames, double changedShare, double laterShare, List<Region> regions) {
    public Settling {
        regions = List.copyOf(regions);
    }

    /**
     * A place that becomes something else.
     *
     * @param frames over which it does
     * @param peakFrame frame where it changes most
     * @param box its bounds there, in pixels of the clip
     * @param ratio its change over that of most of the picture
     * @param areaShare its share of the frame
     */
    public record Region(FrameRange frames, int peakFrame, Box box, double ratio, double areaShare) {}
}
