package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetFigure;

class SizeLossTest {
    private static final WorkSize SIZE = WorkSize.of(640, 360);
    private static final double SCALE = 0.5;
    private static final ModelSheet DRAWN = BandedFigure.sheet();
    private static final ModelSheet SEEN = SeenSheet.in(DRAWN, SIZE);
    private static final FigureShape SHAPE = new FigureShape(SEEN.palette(), SEEN.figures());
    private static final SizeLoss LOSS = new SizeLoss(SHAPE, DRAWN, SIZE);

    @Test
    void aFigureAsLargeAsTheSheetsIsLeftAsItIs() {
        Build build = SHAPE.views().get(0);
        assertSame(build, LOSS.atFullSize(build, 180));
        assertSame(build, LOSS.atFullSize(build, 300));
        assertEquals(1, LOSS.scale(300));
    }

    @Test
    void aSmallFigureIsToldAsItWouldBeAtTheSheetsSize() {
        Build whole = SHAPE.views().get(0);
        Build raw = small(BandedFigure.USUAL);
        Build told = LOSS.atFullSize(raw, (int) (SCALE * 180));
        assertTrue(off(raw, whole) > 0.05, () -> "nothing is lost: " + off(raw, whole));
        assertTrue(off(told, whole) < 0.3 * off(raw, whole), () -> off(told, whole) + " of " + off(raw, whole));
        assertEquals(1, told.lineWeight() / whole.lineWeight(), 0.06);
        assertEquals(1, told.head() / whole.head(), 0.03);
        assertEquals(1, told.legs() / whole.legs(), 0.03);
        for (int k = 0; k < whole.swatches().size(); k++) {
            assertEquals(
                    1,
                    told.swatches().get(k).share() / whole.swatches().get(k).share(),
                    0.1,
                    "" + whole.swatches().get(k));
        }
    }

    /** How far shares of colours and line differ, in all. */
    private static double off(Build build, Build whole) {
        double off = Math.abs(build.lineWeight() - whole.lineWeight());
        for (int k = 0; k < whole.swatches().size(); k++) {
            off += Math.abs(
                    build.swatches().get(k).share() - whole.swatches().get(k).share());
        }
        return off;
    }

    @Test
    void whatIsOffTheSheetStaysOffIt() {
        Build whole = SHAPE.views().get(0);
        Build told = LOSS.atFullSize(small(BandedFigure.USUAL.withBody(BandedFigure.ORANGE_BODY)), (int) (SCALE * 180));
        assertTrue(
                told.swatches().stream().anyMatch(s -> s.onSheet().deltaE(s.seen()) > 5),
                () -> "" + told.swatches() + whole.swatches());
    }

    @Test
    void smallFiguresAreLessLikeThemselves() {
        assertTrue(LOSS.usualLikeness(60) < LOSS.usualLikeness(180));
        assertEquals(1, LOSS.usualLikeness(180), 0.03);
    }

    private static Build small(BandedFigure figure) {
        SheetFigure smaller = SizeLoss.smaller(figure.onPaper(), SCALE);
        SheetFigure seen = SeenSheet.soft(List.of(smaller), SIZE).get(0);
        return SHAPE.of(FigureShape.Figure.of(seen)).orElseThrow();
    }
}
