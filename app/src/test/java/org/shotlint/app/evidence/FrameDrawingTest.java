package org.shotlint.app.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.engine.SubjectOverlay;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Illustration;

final class FrameDrawingTest {
    /** On twos; it rests on a scene that a camera moves by 10 pixels a drawing. */
    private static final SubjectOverlay RESTING = new SubjectOverlay(
            7, "subject 7", List.of(spot(10, 100, 0), spot(12, 110, 10), spot(14, 120, 10), spot(30, 130, 10)));

    private static SubjectOverlay.Spot spot(int frame, int x, double camera) {
        return new SubjectOverlay.Spot(frame, new Box(x - 5, 45, 10, 10), x, 50, camera, 0);
    }

    private static FrameDrawing at(int frame) {
        return FrameDrawing.subjects(List.of(RESTING), frame);
    }

    @Test
    void keepsADrawingsBoxForAsLongAsItIsShown() {
        assertEquals(105, at(13).outlines().get(0).x());
        assertEquals("subject 7", at(13).outlines().get(0).name());
    }

    @Test
    void drawsNothingBeforeAndLongAfterASubjectWasSeen() {
        assertTrue(at(9).isEmpty());
        assertTrue(at(25).isEmpty(), "between two sightings far apart");
        assertTrue(at(60).isEmpty());
    }

    @Test
    void drawsThePathAsTheFrameShowsItsPlaces() {
        List<Double> across = at(12).strokes().get(0).points().stream()
                .map(Illustration.Point::x)
                .toList();
        assertEquals(List.of(110.0, 110.0, 110.0, 110.0), across, "it rests, so its path is a point of the scene");
    }

    @Test
    void movesWhatBelongsToAFindingWithTheCamera() {
        Illustration drawn = new Illustration(
                20,
                List.of(new Illustration.Line(
                        "path", Illustration.Role.EXPECTED, List.of(new Illustration.Point(20, 5, 6)))),
                List.of(new Illustration.Place("there", Illustration.Role.OBSERVED, new Box(1, 2, 3, 4))),
                Optional.empty(),
                List.of(new Illustration.Shift(20, 0, 0), new Illustration.Shift(22, 8, -1)));
        FrameDrawing later = FrameDrawing.finding(drawn, 23);
        assertEquals(
                new Illustration.Point(20, 13, 5),
                later.strokes().get(0).points().get(0));
        assertEquals(9, later.outlines().get(0).x());
        assertEquals(
                5,
                FrameDrawing.finding(drawn, 20).strokes().get(0).points().get(0).x());
    }

    @Test
    void leavesTheCalmPartsOfAHeatMapClear() {
        int[] colours = HeatColours.argb(new Illustration.HeatMap("swing", "px", 2, List.of(0.0, 0.1, 1.0, 2.0)));
        assertEquals(0, colours[0]);
        assertEquals(0, colours[1]);
        assertTrue((colours[3] >>> 24) > (colours[2] >>> 24), "the highest hides most");
        assertTrue((colours[3] >> 16 & 0xff) > 200 && (colours[3] & 0xff) < 60, "and is red");
    }
}
