package org.shotlint.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.time.FrameRange;

class WorstFirstTest {
    @Test
    void sortsBySeverityThenScoreThenTime() {
        List<String> sorted = Stream.of(
                        finding("a", Severity.NOTE, 1.0, 5),
                        finding("b", Severity.WARNING, 0.6, 9),
                        finding("c", Severity.WARNING, 0.6, 3),
                        finding("d", Severity.WARNING, 0.9, 20),
                        finding("e", Severity.ERROR, 0.5, 40))
                .sorted(WorstFirst.ORDER)
                .map(Finding::key)
                .toList();
        assertEquals(List.of("e", "d", "c", "b", "a"), sorted);
    }

    private static Finding finding(String key, Severity severity, double score, int frame) {
        return new Finding(
                key,
                "skip",
                severity,
                score,
                false,
                new FrameRange(frame, frame + 2),
                frame,
                "00:00:00:00",
                Optional.empty(),
                Optional.empty(),
                "message",
                List.of());
    }
}
