package org.shotlint.analysis.engine;

import java.util.List;
import org.shotlint.analysis.finding.Box;

/**
 * A subject as it is drawn over the clip.
 *
 * @param name as findings call it
 * @param spots one for each drawing in which it was seen, in order; every second, fourth and so on where there are too many
 */
public record SubjectOverlay(int id, String name, List<Spot> spots) {
    /**
     * A subject in one drawing, in clip pixels.
     *
     * @param frame first frame that shows the drawing
     * @param x across of its centre
     * @param y down of its centre
     * @param cameraX how far the camera has moved the scene across at the subject's place since the spot before; likewise {@code cameraY}
     */
    public record Spot(int frame, Box box, double x, double y, double cameraX, double cameraY) {}

    public SubjectOverlay {
        spots = List.copyOf(spots);
    }
}
