package org.shotlint.analysis.evidence;

import java.util.List;

/**
 * How the colours of a subject stand in one drawing against those at its first sight.
 *
 * @param frame first frame of the drawing
 * @param points on the subject
 * @param slides its colours, the one that went furthest first
 */
public record SubjectColour(int frame, int points, List<SwatchSlide> slides) {
    public SubjectColour {
        slides = List.copyOf(slides);
    }

    /** The largest difference that points agree on; 0 where no colour has enough points. */
    public double agreedDeltaE() {
        return slides.isEmpty() ? 0 : slides.get(0).agreedDeltaE();
    }
}
