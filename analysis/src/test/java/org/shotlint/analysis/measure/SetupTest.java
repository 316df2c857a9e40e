package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SetupTest {
    private static final WorkSize SIZE = WorkSize.of(64, 64);

    @Test
    void looksEverySecondFrameUpToTheEnd() {
        assertEquals(
                List.of(0, 0, 4, 4, 8, 8, 8),
                frames(Setup.looksBefore(drawings(), pixels(), SIZE)),
                "frames 1, 3, 5, 7, 9, 11 and 13 of drawings that begin at 0, 4 and 8");
    }

    @Test
    void looksEverySecondFrameFromTheStart() {
        assertEquals(List.of(0, 0, 4, 4, 8, 8, 8), frames(Setup.looksFrom(drawings(), pixels())));
    }

    @Test
    void looksNoFurtherThanThereAreDrawings() {
        assertEquals(
                List.of(8, 8, 8), frames(Setup.looksBefore(drawings().subList(2, 3), pixels().subList(2, 3), SIZE)));
        assertEquals(List.of(0, 0), frames(Setup.looksFrom(drawings().subList(0, 1), pixels())));
    }

    private static List<Drawing> drawings() {
        return List.of(
                new Drawing(0, 4, new byte[0], 1),
                new Drawing(4, 8, new byte[0], 1),
                new Drawing(8, 14, new byte[0], 1));
    }

    private static List<WorkFrame> pixels() {
        return drawings().stream().map(drawing -> frame(drawing.frame())).toList();
    }

    private static WorkFrame frame(int index) {
        WorkFrame frame = new WorkFrame(SIZE);
        frame.describe(index, 1);
        return frame;
    }

    private static List<Integer> frames(List<WorkFrame> looks) {
        return looks.stream().map(WorkFrame::frame).toList();
    }
}
