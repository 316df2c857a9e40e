package org.shotlint.analysis.checks;

import java.util.List;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.SeenSwatch;

/**
 * The light on a character: how much more or less red, green and blue most of its colours show than on the sheet (von Kries). A lamp changes
 * all colours by the same factors; what is left of a colour's difference is its own.
 */
final class ToneLight {
    private static final double LEAST_LEVEL = 24;
    private static final double MOST = 0.5;

    private final double[] gain = new double[3];

    private ToneLight() {}

    /** The light in one drawing. @param shown the colours that it shows */
    static ToneLight of(List<SeenSwatch> shown) {
        ToneLight light = new ToneLight();
        for (int c = 0; c < 3; c++) {
            int channel = c;
            double[] ways = shown.stream()
                    .filter(s -> level(s.onSheet(), channel) > LEAST_LEVEL)
                    .mapToDouble(s -> Math.log(Math.max(1, level(s.seen(), channel)) / level(s.onSheet(), channel)))
                    .toArray();
            light.gain[c] = Math.max(-MOST, Math.min(MOST, LastingChange.median(ways)));
        }
        return light;
    }

    /** By how much a colour differs from what the sheet's colour is under this light. */
    double deltaE(SeenSwatch swatch) {
        return under(swatch.onSheet()).deltaE(swatch.seen());
    }

    /** What is seen, as it would be without this light. */
    LabColour without(SeenSwatch swatch) {
        LabColour lit = under(swatch.onSheet());
        return new LabColour(
                swatch.seen().lightness(),
                swatch.seen().a() - lit.a() + swatch.onSheet().a(),
                swatch.seen().b() - lit.b() + swatch.onSheet().b());
    }

    /** A colour of the sheet under this light, at its own lightness. */
    LabColour under(LabColour colour) {
        double[] rgb = new double[3];
        for (int c = 0; c < 3; c++) {
            rgb[c] = level(colour, c) * Math.exp(gain[c]);
        }
        LabColour lit = LabColour.ofRgb(rgb[0], rgb[1], rgb[2]);
        LabColour shown = LabColour.ofRgb(level(colour, 0), level(colour, 1), level(colour, 2));
        return new LabColour(colour.lightness(), colour.a() + lit.a() - shown.a(), colour.b() + lit.b() - shown.b());
    }

    private static double level(LabColour colour, int channel) {
        return Integer.parseInt(colour.hex().substring(1 + 2 * channel, 3 + 2 * channel), 16);
    }
}
