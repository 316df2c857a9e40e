package org.shotlint.analysis.checks;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.shotlint.analysis.algebra.LinearSolve;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.SeenSwatch;

/**
 * The light on a character, and what coding and decoding did to its colours: what most of them have in common beside the sheet. A lamp changes
 * all colours by the same factors of red, green and blue (von Kries); a codec that rounds chroma to one side moves all by the same levels,
 * which of a dark colour is several units of Lab. What is left of a colour's difference is its own.
 *
 * <p>Idea: both factors and both levels are fitted to the differences of all colours at once; a colour that does not follow the others counts
 * the less the further off it is (iterated weights, Cauchy's). Known failure: most colours of a character depart alike.
 */
final class ToneLight {
    /** Logarithms of the factors of red and blue beside green; levels added to Cr and Cb. */
    private static final double[] USUAL = {0.12, 0.12, 0.8, 0.8};

    private static final double[] STEP = {0.02, 0.02, 0.5, 0.5};
    private static final int UNKNOWN = STEP.length;
    private static final double[] SCALES = {8, 5, 3, 2, 1.5, 1.2, 1.2, 1.2};
    private static final double SMALL_SHARE = 0.02;
    private static final double CHROMA_COUNTS_LESS = 0.045;
    private static final double BLACK = 16;

    private final double[] way = new double[UNKNOWN];

    private ToneLight() {}

    /** The light in one drawing. @param shown the colours that it shows */
    static ToneLight of(List<SeenSwatch> shown) {
        ToneLight light = new ToneLight();
        for (double scale : SCALES) {
            light.follow(shown, scale);
        }
        return light;
    }

    /** How far the factors of the light move over a shot: what its windows of drawings have in the middle, the least to the most. */
    static double change(List<ToneLight> lights) {
        double most = 0;
        for (int i = 0; i < 2; i++) {
            int factor = i;
            double[] factors = lights.stream().mapToDouble(l -> l.way[factor]).toArray();
            DoubleSummaryStatistics middles = IntStream.rangeClosed(0, factors.length - LastingChange.WINDOW)
                    .mapToDouble(at -> LastingChange.middle(factors, at, at + LastingChange.WINDOW))
                    .summaryStatistics();
            most = middles.getCount() == 0 ? most : Math.max(most, middles.getMax() - middles.getMin());
        }
        return most;
    }

    /** One step of Gauss and Newton. @param scale from which difference on a colour counts for little */
    private void follow(List<SeenSwatch> shown, double scale) {
        double[][] normal = new double[UNKNOWN][UNKNOWN];
        double[] right = new double[UNKNOWN];
        for (int i = 0; i < UNKNOWN; i++) {
            double prior = 1 / (USUAL[i] * USUAL[i]);
            normal[i][i] = prior;
            right[i] = -prior * way[i];
        }
        for (SeenSwatch swatch : shown) {
            LabColour lit = under(swatch.onSheet());
            double a = swatch.seen().a() - lit.a();
            double b = swatch.seen().b() - lit.b();
            double chroma = 1 + CHROMA_COUNTS_LESS * swatch.onSheet().chroma();
            double apart = Math.hypot(a, b) / chroma / scale;
            double weight = swatch.share() / (swatch.share() + SMALL_SHARE) / (1 + apart * apart) / (chroma * chroma);
            double[][] slopes = slopes(swatch.onSheet(), lit);
            for (int i = 0; i < UNKNOWN; i++) {
                for (int k = 0; k < UNKNOWN; k++) {
                    normal[i][k] += weight * (slopes[i][0] * slopes[k][0] + slopes[i][1] * slopes[k][1]);
                }
                right[i] += weight * (slopes[i][0] * a + slopes[i][1] * b);
            }
        }
        double[] step = LinearSolve.solve(normal, right);
        for (int i = 0; i < UNKNOWN; i++) {
            way[i] = Math.max(-4 * USUAL[i], Math.min(4 * USUAL[i], way[i] + step[i]));
        }
    }

    /** How a and b of a colour follow each unknown. */
    private double[][] slopes(LabColour colour, LabColour lit) {
        double[][] slopes = new double[UNKNOWN][2];
        for (int i = 0; i < UNKNOWN; i++) {
            double[] further = Arrays.copyOf(way, UNKNOWN);
            further[i] += STEP[i];
            LabColour there = under(colour, further);
            slopes[i][0] = (there.a() - lit.a()) / STEP[i];
            slopes[i][1] = (there.b() - lit.b()) / STEP[i];
        }
        return slopes;
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
        return under(colour, way);
    }

    private static LabColour under(LabColour colour, double[] way) {
        double[] rgb = colour.rgb();
        LabColour lit = LabColour.ofRgb(
                rgb[0] * Math.exp(way[0]) + 1.403 * way[2],
                rgb[1] - 0.714 * way[2] - 0.344 * way[3],
                rgb[2] * Math.exp(way[1]) + 1.773 * way[3]);
        // Brighter light makes a and b larger by the same share.
        double even = (colour.lightness() + BLACK) / (lit.lightness() + BLACK);
        return new LabColour(colour.lightness(), lit.a() * even, lit.b() * even);
    }
}
