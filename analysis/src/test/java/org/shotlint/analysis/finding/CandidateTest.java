package org.shotlint.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shotlint.analysis.time.FrameRange;

class CandidateTest {
    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesAScoreOutsideItsRange(double score) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> candidate(5, score, List.of()));
        assertEquals("score " + score + " is not in [0, 1]", thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8})
    void refusesAPeakOutsideItsFrames(int peak) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> candidate(peak, 0.5, List.of()));
        assertEquals("peak frame " + peak + " is not in FrameRange[startFrame=5, endFrame=8]", thrown.getMessage());
    }

    @Test
    void keepsItsMeasurementsWhenTheListItWasGivenChanges() {
        List<Measurement> given = new ArrayList<>(List.of(new Measurement("jump", "", 2, 1)));
        Candidate candidate = candidate(5, 0.5, given);
        given.clear();
        assertEquals(List.of(new Measurement("jump", "", 2, 1)), candidate.measurements());
    }

    private static Candidate candidate(int peak, double score, List<Measurement> measurements) {
        return new Candidate(
                new FrameRange(5, 8), peak, Optional.empty(), score, Optional.empty(), "message", measurements);
    }
}
