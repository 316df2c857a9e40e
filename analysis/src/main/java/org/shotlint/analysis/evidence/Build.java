package org.shotlint.analysis.evidence;

import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.colour.LabColour;

/**
 * How a character is built, as one drawing or one figure of its sheet shows it. Lengths are shares of its height.
 *
 * @param head height of the head, down to where the colours of the body begin
 * @param legs height of the legs, up to where the colours of the body end
 * @param legWidth width of a leg between its lines; 0 where none is told
 * @param lineWeight share of the figure's area that its line takes; 0 where it is drawn without one
 * @param line colour of the outline; empty where there is none
 * @param hem width of the body's colours where the body ends below
 * @param swatches the sheet's colours as they are seen here, in the sheet's order; their shares are of the whole figure
 * @param beyondHead for each of {@code swatches}, how much of it stands out from the round of the head, of the round's area
 * @param likenesses for each figure of the sheet, the share of the area that is coloured as there, zone by zone, 0 to 1
 * @param dim whether it is darker than all figures of the sheet, so that its line is not told from what it encloses
 * @param feet share of its lowest rows that is coloured as there: where they are hidden or not told from the ground, nothing is known of
 *     the legs
 */
public record Build(
        double head,
        double legs,
        double legWidth,
        double lineWeight,
        double hem,
        Optional<LabColour> line,
        List<SeenSwatch> swatches,
        List<Double> beyondHead,
        List<Double> likenesses,
        boolean dim,
        double feet) {
    public Build {
        swatches = List.copyOf(swatches);
        beyondHead = List.copyOf(beyondHead);
        likenesses = List.copyOf(likenesses);
    }

    /** How much of it is coloured as in the figure of the sheet most like it, 0 to 1. */
    public double likeness() {
        return likeness(likenesses);
    }

    /** Of {@link #likenesses} the highest, 0 for none. */
    public static double likeness(List<Double> likenesses) {
        return likenesses.stream().mapToDouble(v -> v).max().orElse(0);
    }

    /** Whether a figure of the sheet is among those most like it. @param within how much less like it that may be */
    public boolean isLike(int view, double within) {
        return likenesses.get(view) >= likeness() - within;
    }
}
