package org.shotlint.analysis.evidence;

import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.colour.LabColour;

/**
 * How a subject's colours in one drawing stand against a model sheet.
 *
 * @param sheet name of the character
 * @param frame first frame of the drawing
 * @param points on the subject
 * @param onShare share of the subject that shows colours of the sheet, light and shade taken away, 0 to 1
 * @param coverage share of the sheet's colours that the subject shows, by area, 0 to 1
 * @param layoutError how far the colours sit from where they do on the sheet, down the body, as a share of its height
 * @param strange the colour that the sheet lacks and the subject shows most
 * @param seen the sheet's colours as the subject shows them, also those that are a little off
 */
public record SheetLook(
        String sheet,
        int frame,
        int points,
        double onShare,
        double coverage,
        double layoutError,
        Optional<Strange> strange,
        List<SeenSwatch> seen) {
    public SheetLook {
        seen = List.copyOf(seen);
    }

    /**
     * A colour that the sheet lacks.
     *
     * @param share of the subject, 0 to 1
     * @param nearest the sheet's colour nearest to it, at the same lightness
     */
    public record Strange(LabColour colour, LabColour nearest, double share) {
        /** Difference to the nearest by CIEDE2000. */
        public double deltaE() {
            return colour.deltaE(nearest);
        }
    }

    /** How sure it is that this is the character, 0 to 1. */
    public double likeness() {
        return Math.max(0, Math.min(onShare, coverage) - layoutError);
    }

    /** Share of the subject that shows one colour the sheet lacks. */
    public double strangeShare() {
        return strange.map(Strange::share).orElse(0.0);
    }
}
