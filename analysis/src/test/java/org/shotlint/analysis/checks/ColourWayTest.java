package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.colour.LabColour;

class ColourWayTest {
    private static final int LOOKS = 24;
    private static final LabColour SHEET = new LabColour(20, 4, 2);

    @Test
    void measuresFromWhatIsSeenAtTheStartThoughTheSheetIsReadOtherwise() {
        ColourWay way = new ColourWay(seen(i -> -2 + 4.0 * Math.max(0, i - 5) / (LOOKS - 6)));
        double[] fromSheet = way.from(SHEET);
        double[] fromStart = way.from(way.start());
        assertTrue(fromStart[LOOKS - 1] > 1.7 * fromSheet[LOOKS - 1], "from the start: " + fromStart[LOOKS - 1]);
        assertEquals(0, fromStart[2], 0.1);
    }

    @Test
    void readsLittleOfWhatGoesToAllSides() {
        ColourWay way = new ColourWay(seen(i -> 3 * (i % 3 - 1)));
        assertEquals(0, way.from(SHEET)[13], 1e-9);
        ColourWay steady = new ColourWay(seen(i -> i == 8 || i == 15 ? 6 : 0));
        assertEquals(0, steady.from(SHEET)[8], 1e-9);
    }

    @Test
    void tellsWhatIsPutOnThoughTheColourIsReadWronglyBefore() {
        ColourWay hat = new ColourWay(IntStream.range(0, LOOKS)
                .mapToObj(i -> new LabColour(20, 6, i < 12 ? 2 : 8))
                .toList());
        ColourWay slide = new ColourWay(seen(i -> i / 4.0));
        LastingChange change = new LastingChange(18, 5, 12, 23);
        assertTrue(hat.cameAtOnce(SHEET, change));
        assertFalse(slide.cameAtOnce(SHEET, change));
    }

    @Test
    void findsTheDrawingBeforeWhichNothingWasPutOn() {
        assertEquals(10, ColourWay.firstStep(seen(i -> i < 10 ? 0 : 9), 2.7));
        assertEquals(LOOKS, ColourWay.firstStep(seen(i -> i / 3.0), 2.7));
        assertEquals(LOOKS, ColourWay.firstStep(seen(i -> i < 10 ? 0 : 1), 2.7));
    }

    @Test
    void doesNotLeaveTheSheetWhereItComesToIt() {
        LastingChange end = new LastingChange(LOOKS - LastingChange.WINDOW, 6, 12, LOOKS - 1);
        assertFalse(new ColourWay(seen(i -> 6 - 6.0 * i / LOOKS)).leaves(SHEET, end));
        assertTrue(new ColourWay(seen(i -> 6.0 * i / LOOKS)).leaves(SHEET, end));
        assertTrue(new ColourWay(seen(i -> 3 - 6.0 * i / LOOKS)).leaves(SHEET, end));
    }

    private static List<LabColour> seen(IntToDoubleFunction blue) {
        return IntStream.range(0, LOOKS)
                .mapToObj(i -> new LabColour(20, 4, 2 + blue.applyAsDouble(i)))
                .toList();
    }
}
