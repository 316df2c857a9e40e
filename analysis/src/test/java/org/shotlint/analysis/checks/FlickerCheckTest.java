package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shotlint.analysis.checks.StepMaker.ordinary;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.time.FrameRange;

class FlickerCheckTest {
    private final FlickerCheck check = new FlickerCheck();

    @Test
    void reportsBrightnessThatKeepsTurning() {
        StepMaker shot = alternating(new StepMaker().ordinary(12), 14, 0.06).ordinary(12);
        assertEquals(
                List.of(new FrameRange(13, 27)),
                Verdict.of(check, shot.evidence()).frames());
    }

    @Test
    void saysHowMuchIsSeenAlsoWhereDrawingsAreHeldBetween() {
        StepMaker shot = new StepMaker().ordinary(12);
        for (int i = 0; i < 6; i++) {
            double way = i % 2 == 0 ? 0.25 : -0.25;
            shot.then(ordinary().gain(way)).then(ordinary().gain(-0.1 * way));
        }
        assertEquals(
                List.of("Brightness goes up and down, by up to 28.4 % from frame to frame"),
                Verdict.of(check, shot.ordinary(12).evidence()).candidates().stream()
                        .map(Candidate::message)
                        .toList());
    }

    @Test
    void measuresTheWholeSwingWhereDrawingsAreHeldBetween() {
        StepMaker shot = new StepMaker().ordinary(12);
        for (int i = 0; i < 6; i++) {
            double way = i % 2 == 0 ? 0.06 : -0.06;
            shot.then(ordinary().gain(way)).then(ordinary().gain(-0.1 * way));
        }
        double swing = Verdict.of(check, shot.ordinary(12).evidence())
                .candidates()
                .get(0)
                .measurements()
                .get(0)
                .value();
        assertTrue(swing > 0.02, "swing of " + swing);
    }

    @Test
    void staysSilentOnASwingJustBelowTheLimit() {
        StepMaker shot = alternating(new StepMaker().ordinary(12), 30, 0.0049).ordinary(12);
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void hearsOnTheLimitThatIsSet() {
        StepMaker shot = alternating(new StepMaker().ordinary(12), 30, 0.0049).ordinary(12);
        assertEquals(
                1,
                Verdict.of(check, shot.evidence(), Map.of("flicker.swing", 0.003))
                        .candidates()
                        .size());
    }

    @Test
    void staysSilentOnASingleFlash() {
        StepMaker shot = new StepMaker()
                .ordinary(12)
                .then(ordinary().gain(0.8))
                .then(ordinary().gain(-0.8))
                .ordinary(12);
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void staysSilentOnTwoStrokesOfLightning() {
        StepMaker shot = new StepMaker().ordinary(12);
        for (double gain : new double[] {0.6, -0.3, -0.2, 0.4, -0.25, -0.15, -0.1}) {
            shot.then(ordinary().gain(gain));
        }
        assertEquals(List.of(), Verdict.of(check, shot.ordinary(12).evidence()).candidates());
    }

    @Test
    void staysSilentOnLightThatRises() {
        StepMaker shot = new StepMaker().same(40, ordinary().gain(0.03));
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void reportsTwoStretchesOnTheirOwn() {
        StepMaker shot = alternating(new StepMaker().ordinary(12), 12, 0.06).ordinary(24);
        assertEquals(
                2,
                Verdict.of(check, alternating(shot, 12, 0.06).ordinary(12).evidence())
                        .candidates()
                        .size());
    }

    private static StepMaker alternating(StepMaker shot, int count, double gain) {
        for (int i = 0; i < count; i++) {
            shot.then(ordinary().gain(i % 2 == 0 ? gain : -gain));
        }
        return shot;
    }
}
