package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.shotlint.analysis.raster.Raster;

class LayoutSearchTest {
    private static final LayoutSearch SEARCH = new LayoutSearch(BandedFigure.sheet());

    @Test
    void findsTheFigureThoughItsBodyHasAnotherColour() {
        Raster frame = BandedFigure.USUAL.withBody(BandedFigure.ORANGE_BODY).inFrame();
        Silhouette found = SEARCH.find(frame).orElseThrow();
        assertEquals(180, found.height(), 45);
        assertEquals(50, found.top(), 24);
        assertTrue(found.covers(235, 125), "the body is not covered");
    }

    @Test
    void givesTheFinderASilhouetteThatKeepsTheBody() {
        Raster frame = BandedFigure.USUAL.withBody(BandedFigure.ORANGE_BODY).inFrame();
        FigureShape shape = BandedFigure.shape();
        Silhouette found = new SilhouetteFinder(BandedFigure.sheet())
                .find(
                        BinnedPicture.of(frame),
                        s -> shape.of(new FigureShape.Figure(frame.samples(), 480, s))
                                .map(build -> build.likeness())
                                .orElse(0.0),
                        s -> 1)
                .orElseThrow();
        assertEquals(180, found.height(), 4);
        assertTrue(found.covers(235, 125), "the body is not covered");
    }
}
