package org.shotlint.app.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.engine.Overlays;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.time.FrameRange;

class MomentTest {
    private static final Box PLACE = new Box(200, 100, 40, 60);
    private static final Finding GONE = gone(new FrameRange(31, 51), 50);

    @Test
    void marksThePlaceWhereTheCameraShowedItBefore() {
        assertEquals(Optional.of(new Box(226, 97, 40, 60)), Moment.BEFORE.box(GONE, shifted(26, -3), clip()));
        assertEquals(Optional.of(PLACE), Moment.PEAK.box(GONE, shifted(26, -3), clip()));
        assertEquals(Optional.of(PLACE), Moment.AFTER.box(GONE, shifted(26, -3), clip()));
    }

    @Test
    void marksNothingWhereThePlaceWasOutOfTheFrame() {
        assertEquals(Optional.empty(), Moment.BEFORE.box(GONE, shifted(-230, 0), clip()));
    }

    @Test
    void marksThePlaceItselfWhereNothingIsKnownOfTheCamera() {
        assertEquals(Optional.of(PLACE), Moment.BEFORE.box(GONE, Overlays.none(), clip()));
    }

    @Test
    void callsItTheFirstOrLastFrameWhereTheClipShowsNothingBeforeOrAfter() {
        assertEquals(List.of("before 30", "peak 50", "after 51"), labels(GONE, 84));
        assertEquals(List.of("before 30", "peak 50", "last 50"), labels(GONE, 51));
        assertEquals(List.of("first 0", "peak 5", "after 9"), labels(gone(new FrameRange(0, 9), 5), 84));
    }

    private static List<String> labels(Finding finding, int frames) {
        return Stream.of(Moment.values())
                .map(moment -> moment.label(finding, frames) + " " + moment.frame(finding, frames))
                .toList();
    }

    private static Finding gone(FrameRange frames, int peak) {
        return new Finding(
                "key",
                "vanish",
                Severity.ERROR,
                0.7,
                false,
                frames,
                peak,
                "00:00:01:07",
                Optional.of(PLACE),
                Optional.empty(),
                "Something is gone",
                List.of());
    }

    /** The camera as it was in the last frame before a cut-away. */
    private static Overlays shifted(double x, double y) {
        Illustration drawn =
                new Illustration(50, List.of(), List.of(), Optional.empty(), List.of(new Illustration.Shift(31, x, y)));
        return new Overlays(List.of(), new TreeMap<>(Map.of("key", drawn)));
    }

    private static ClipFacts clip() {
        return new ClipFacts(
                "clip.mp4",
                "00",
                1,
                "mp4",
                "h264",
                480,
                270,
                "1/1",
                "24/1",
                false,
                Optional.empty(),
                OptionalLong.of(84),
                84,
                3.5,
                Optional.empty());
    }
}
