package org.shotlint.analysis.evidence;

import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;

/**
 * A place that swings to and fro like rubber while it stood still before and does again after.
 *
 * @param cells cells of 8 work pixels that do so
 * @param turns mean number of times such a cell turns back
 * @param pathPx median way of such a cell over the window, in work pixels of about 1/480 of the frame's width
 * @param restPx median speed of such a cell before and after, in work pixels a drawing
 * @param brokenShare share of the cells around that move without their neighbours or cover one another, as separate things do
 * @param drawingsBefore drawings of the shot before the window
 * @param drawingsAfter drawings of the shot after the window
 * @param swing how far each cell of the frame moved to and fro in the window, in work pixels
 */
public record WarpRegion(
        FrameRange frames,
        int peakFrame,
        Box box,
        int cells,
        double turns,
        double pathPx,
        double restPx,
        double brokenShare,
        int drawingsBefore,
        int drawingsAfter,
        PlaceMap swing) {}
