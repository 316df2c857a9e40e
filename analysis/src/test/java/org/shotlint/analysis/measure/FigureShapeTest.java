package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.evidence.SeenSwatch;

/** What was changed on a figure against what is measured of it. */
class FigureShapeTest {
    private static final FigureShape SHAPE = BandedFigure.shape();
    private static final Build USUAL = build(BandedFigure.USUAL);

    @Test
    void readsAColourThatTurnedAndLeavesTheOthersWhereTheyAre() {
        Build turned = build(BandedFigure.USUAL.withBody(BandedFigure.ORANGE_BODY));
        SeenSwatch body = nearest(turned, BandedFigure.BODY);
        assertEquals(
                0,
                body.seen()
                        .deltaE(colour(BandedFigure.ORANGE_BODY)
                                .atLightness(body.seen().lightness())),
                4);
        assertEquals(0, off(turned, BandedFigure.HEAD), 1.5);
        assertEquals(0, off(turned, BandedFigure.LEGS), 1.5);
        assertTrue(turned.likeness() > 0.9, "likeness " + turned.likeness());
    }

    @Test
    void readsNoColourOffOnTheSheetsOwnFigure() {
        for (SeenSwatch swatch : USUAL.swatches()) {
            assertEquals(0, swatch.onSheet().deltaE(swatch.seen()), 0.5);
        }
    }

    @Test
    void readsTheLegsWidthBetweenTheirLines() {
        assertEquals(16 / 180.0, USUAL.legWidth(), 0.008);
        for (int px : new int[] {18, 20}) {
            assertEquals(px / 16.0, build(BandedFigure.USUAL.withLegs(px)).legWidth() / USUAL.legWidth(), 0.05);
        }
    }

    @Test
    void readsThatTheLineTakesMore() {
        double before = USUAL.lineWeight();
        double heavier = build(BandedFigure.USUAL.withLine(4)).lineWeight();
        double heaviest = build(BandedFigure.USUAL.withLine(5)).lineWeight();
        assertTrue(heavier > 1.15 * before, heavier + " after " + before);
        assertTrue(heaviest > 1.15 * heavier, heaviest + " after " + heavier);
    }

    @Test
    void saysNothingOfTheLineInTheDark() {
        int[] dark = {40, 150, 120};
        Build dim = build(new BandedFigure(dark, dark, new int[] {40, 120, 150}, 3, 16));
        assertTrue(dim.dim());
        assertEquals(0, dim.lineWeight());
    }

    private static Build build(BandedFigure figure) {
        return SHAPE.of(figure.found()).orElseThrow();
    }

    private static double off(Build build, int[] ycc) {
        SeenSwatch swatch = nearest(build, ycc);
        return swatch.onSheet().deltaE(swatch.seen());
    }

    private static SeenSwatch nearest(Build build, int[] ycc) {
        return build.swatches().stream()
                .min((a, b) -> Double.compare(
                        a.onSheet().deltaE(colour(ycc)), b.onSheet().deltaE(colour(ycc))))
                .orElseThrow();
    }

    private static LabColour colour(int[] ycc) {
        return LabColour.ofYcc(ycc[0], ycc[1], ycc[2]);
    }
}
