package org.shotlint.app.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetSwatch;
import org.shotlint.analysis.sheet.SheetView;

final class SheetEditTest {
    private static final ModelSheet SHEET = sheet();

    private static ModelSheet sheet() {
        byte[] mask = new byte[20 * 10];
        Arrays.fill(mask, (byte) 255);
        SheetSwatch red = new SheetSwatch(LabColour.ofRgb(200, 30, 30), 0.5, 0.5, 0.5, SheetSwatch.Mark.NORMAL);
        SheetSwatch blue = new SheetSwatch(LabColour.ofRgb(30, 30, 200), 0.5, 0.5, 0.5, SheetSwatch.Mark.NORMAL);
        SheetView view = new SheetView("a.png", "view 1", new Box(100, 50, 20, 10), mask, true);
        return new ModelSheet("Mira", List.of(view), List.of(red, blue), "00");
    }

    private static SheetView view(ModelSheet sheet) {
        return sheet.views().get(0);
    }

    @Test
    void croppingKeepsTheMaskWhereItWasAndCallsTheRestPaper() {
        SheetView cropped = view(SheetEdit.cropped(SHEET, 0, new Box(110, 45, 20, 10)));
        assertEquals(new Box(110, 45, 20, 10), cropped.box());
        assertEquals(10 * 5, cropped.area(), "ten columns and five rows were figure before");
        assertTrue(cropped.covers(0, 5));
        assertFalse(cropped.covers(0, 4), "above the figure");
        assertFalse(cropped.covers(10, 5), "right of the figure");
    }

    @Test
    void theBrushAddsBeyondTheBoxAndTheEraserTakesAway() {
        SheetView painted = view(SheetEdit.brushed(SHEET, 0, 125, 55, 3, true));
        assertEquals(100, painted.box().x());
        assertTrue(painted.box().x() + painted.box().width() > 127, () -> "" + painted.box());
        assertTrue(painted.covers(125 - painted.box().x(), 55 - painted.box().y()));
        SheetView erased = view(SheetEdit.brushed(SHEET, 0, 105, 55, 2, false));
        assertEquals(new Box(100, 50, 20, 10), erased.box());
        assertFalse(erased.covers(5, 5));
        assertTrue(erased.covers(15, 5));
    }

    @Test
    void viewsAreDroppedNamedAndAdded() {
        ModelSheet changed = SheetEdit.added(
                SheetEdit.used(SheetEdit.renamed(SHEET, 0, "back"), 0, false), "a.png", new Box(0, 0, 4, 4));
        assertEquals("back", view(changed).name());
        assertFalse(view(changed).used());
        assertEquals(2, changed.views().size());
        assertEquals(16, changed.views().get(1).area());
    }

    @Test
    void coloursAreMarkedRemovedAndPicked() {
        ModelSheet changed = SheetEdit.picked(
                SheetEdit.without(SheetEdit.marked(SHEET, 0, SheetSwatch.Mark.CRITICAL), 1),
                LabColour.ofRgb(10, 200, 10),
                0.2,
                1.4);
        assertEquals(SheetSwatch.Mark.CRITICAL, changed.palette().get(0).mark());
        assertEquals(2, changed.palette().size());
        assertEquals("#0ac80a", changed.palette().get(1).colour().hex());
        assertEquals(1, changed.palette().get(1).down(), "inside the figure");
    }

    @Test
    void pairsEachColourWithWhatTheFrameShowsForIt() {
        FrameSwatches.Pixels pixels = new FrameSwatches.Pixels() {
            @Override
            public int width() {
                return 40;
            }

            @Override
            public int height() {
                return 40;
            }

            @Override
            public int rgb(int x, int y) {
                return x < 20 ? 0xc81e1e : x < 30 ? 0xd2281e : 0x20f020; // red, a lighter red, a green of neither
            }
        };
        List<FrameSwatches.Pair> left =
                FrameSwatches.compare(SHEET.palette(), pixels, 0, 0, 20, 40).pairs();
        assertEquals(0, left.get(0).deltaE().orElseThrow(), 0.1);
        assertTrue(left.get(1).frame().isEmpty(), "there is no blue");
        FrameSwatches.Comparison compared = FrameSwatches.compare(SHEET.palette(), pixels, 20, 0, 40, 40);
        List<FrameSwatches.Pair> right = compared.pairs();
        assertEquals("#20f020", compared.other().orElseThrow().hex());
        assertEquals(0.5, compared.otherShare(), 0.01);
        assertEquals(0.5, right.get(0).share(), 0.01, "green is taken for none of them");
        double known = LabColour.ofRgb(0xd2, 0x28, 0x1e).deltaE(LabColour.ofRgb(200, 30, 30));
        assertEquals(known, right.get(0).deltaE().orElseThrow(), 0.01);
        assertEquals(
                "#c81e1e",
                FrameSwatches.nearest(SHEET.palette(), LabColour.ofRgb(150, 60, 50))
                        .orElseThrow()
                        .colour()
                        .hex());
    }
}
