package org.shotlint.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.time.FrameRange;

/**
 * What the timeline draws.
 *
 * @param film small pictures in order of frames; empty where the clip is not there
 * @param curve behind the finding that is looked at; empty where its check has none
 * @param current the finding that is looked at
 * @param settledKeys of findings that need no more looking at
 * @param loop frames that are repeated
 * @param frame where the viewer stands
 */
record TimelineScene(
        TimelineContent content,
        List<FilmPicture> film,
        Optional<EvidenceCurve> curve,
        Optional<Finding> current,
        Set<String> settledKeys,
        Optional<FrameRange> loop,
        int frame) {
    TimelineScene {
        film = List.copyOf(film);
        settledKeys = Set.copyOf(settledKeys);
    }

    static TimelineScene of(TimelineContent content, Set<String> settledKeys) {
        return new TimelineScene(
                content, List.of(), Optional.empty(), Optional.empty(), settledKeys, Optional.empty(), 0);
    }

    TimelineScene withContent(TimelineContent value) {
        return new TimelineScene(value, film, curve, current, settledKeys, loop, frame);
    }

    TimelineScene withFilm(List<FilmPicture> pictures) {
        return new TimelineScene(content, pictures, curve, current, settledKeys, loop, frame);
    }

    TimelineScene withCurrent(Optional<Finding> finding, Optional<EvidenceCurve> behind, Set<String> settled) {
        return new TimelineScene(content, film, behind, finding, settled, loop, frame);
    }

    TimelineScene withLoop(Optional<FrameRange> range) {
        return new TimelineScene(content, film, curve, current, settledKeys, range, frame);
    }

    TimelineScene withFrame(int value) {
        return new TimelineScene(content, film, curve, current, settledKeys, loop, value);
    }
}
