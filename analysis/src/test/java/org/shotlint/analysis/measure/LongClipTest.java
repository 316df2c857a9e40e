package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.time.FrameRange;

/** One shot of 2,150 drawings, another of 60 after a cut. */
class LongClipTest {
    private static final int FIRST_SHOT = 2150;
    private static final int FRAMES = FIRST_SHOT + 60;
    private static final int MOST_DRAWINGS = 2000;

    private static List<MeasuredShot> shots = List.of();

    @BeforeAll
    static void measure() {
        Painting painting = new Painting(64, 48);
        BufferedImage first = painting.backdrop(3);
        BufferedImage second = painting.backdrop(44);
        shots = painting.measured(FRAMES, (pen, frame) -> {
            int sway = Math.abs(frame % 80 - 40);
            pen.drawImage(frame < FIRST_SHOT ? first : second, -sway, -sway / 2, null);
        });
    }

    @Test
    void coversTheClipWithoutGapOrOverlap() {
        List<FrameRange> ranges = shots.stream().map(MeasuredShot::frames).toList();
        assertEquals(List.of(new FrameRange(0, FIRST_SHOT), new FrameRange(FIRST_SHOT, FRAMES)), ranges);
    }

    @Test
    void judgesTheLongShotInWindows() {
        assertTrue(
                shots.get(0).evidence().size() == 2,
                () -> "windows " + shots.get(0).evidence().size());
    }

    @Test
    void keepsNoWindowLongerThanItsLimit() {
        int longest = shots.stream()
                .flatMap(shot -> shot.evidence().stream())
                .mapToInt(window -> window.steps().size())
                .max()
                .orElseThrow();
        assertTrue(longest < MOST_DRAWINGS, () -> "longest " + longest);
    }

    @Test
    void leavesNoStepOutBetweenWindows() {
        List<String> gaps = new ArrayList<>();
        List<ShotEvidence> windows = shots.get(0).evidence();
        for (int i = 1; i < windows.size(); i++) {
            var before = windows.get(i - 1).steps();
            int end = before.get(before.size() - 1).frameB();
            int start = windows.get(i).steps().get(0).frameA();
            if (start > end) {
                gaps.add(end + " to " + start);
            }
        }
        assertEquals(List.of(), gaps);
    }
}
