package org.shotlint.analysis.evidence;

import org.shotlint.analysis.finding.Box;

/**
 * A subject in one drawing. Lengths are in work pixels of about 1/480 of the frame's width, so that they mean the same in every clip; the
 * box alone is in clip pixels.
 *
 * @param frame first clip frame that shows the drawing
 * @param x across of the subject's centre; the centre is carried along by the motion of the points, so it does not jump when points come
 *     and go
 * @param y down of the centre
 * @param velocityX motion since the drawing before that the camera does not explain, across, px a drawing; 0 where {@code kept} is 0
 * @param velocityY the same downwards
 * @param cameraX motion of the camera since the drawing before, at the subject's place, across, px a drawing; with the velocity it makes
 *     the motion on the screen
 * @param cameraY the same downwards
 * @param spreadPx median distance of the points' own motions to that motion
 * @param scale size over the size in the drawing before, 0.98 to 1.02; 1 where too few points are kept
 * @param points points on the subject in this drawing
 * @param kept those of them that were followed from the drawing before
 * @param border whether the subject reaches the edge of the frame
 * @param box around the points
 */
public record Sighting(
        int frame,
        double x,
        double y,
        double velocityX,
        double velocityY,
        double cameraX,
        double cameraY,
        double spreadPx,
        double scale,
        int points,
        int kept,
        boolean border,
        Box box) {
    /** The same sighting with nothing known of the drawing before. */
    public Sighting withoutMotion() {
        return new Sighting(frame, x, y, 0, 0, 0, 0, 0, 1, points, 0, border, box);
    }

    /** The same sighting in a drawing that begins at another frame. */
    public Sighting at(int otherFrame) {
        return new Sighting(
                otherFrame, x, y, velocityX, velocityY, cameraX, cameraY, spreadPx, scale, points, kept, border, box);
    }

    /** Length of the motion since the drawing before, px a drawing. */
    public double speed() {
        return Math.hypot(velocityX, velocityY);
    }
}
