package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shotlint.analysis.checks.StepMaker.ordinary;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.evidence.Settling;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.time.FrameRange;

class LightCheckTest {
    private final LightCheck check = new LightCheck();

    @Test
    void reportsAStepOfLightOnAPictureThatStays() {
        StepMaker shot = new StepMaker()
                .ordinary(10)
                .then(ordinary().light(-0.3).alike(0.98, 1))
                .ordinary(14);
        assertEquals(
                List.of(new FrameRange(10, 12)),
                Verdict.of(check, shot.evidence()).frames());
    }

    @Test
    void reportsAStepOfTheColourCast() {
        StepMaker shot = new StepMaker()
                .ordinary(10)
                .then(ordinary().cast(8).alike(0.98, 1))
                .ordinary(14);
        assertEquals(
                List.of(new FrameRange(10, 12)),
                Verdict.of(check, shot.evidence()).frames());
    }

    @Test
    void reportsAShotWhoseLightSettlesAtItsStart() {
        StepMaker shot = new StepMaker()
                .then(ordinary().gain(-0.09))
                .then(ordinary().gain(-0.06))
                .then(ordinary().gain(-0.02))
                .ordinary(14);
        assertEquals(
                List.of(new FrameRange(0, 4)),
                Verdict.of(check, shot.evidence()).frames());
    }

    @Test
    void reportsAShotThatBeginsAsAnotherPicture() {
        Settling settling = new Settling(new FrameRange(0, 5), 0.8, 0.02, List.of());
        assertEquals(
                List.of(new FrameRange(0, 5)),
                Verdict.of(check, new StepMaker().ordinary(20).with(settling)).frames());
    }

    @Test
    void staysSilentWhereLittleOfThePictureIsAnotherAtFirst() {
        Settling settling = new Settling(new FrameRange(0, 5), 0.3, 0.02, List.of());
        assertEquals(
                List.of(),
                Verdict.of(check, new StepMaker().ordinary(20).with(settling)).candidates());
    }

    @Test
    void staysSilentOnAnEvenFadeAtTheStart() {
        StepMaker shot = new StepMaker().same(6, ordinary().gain(0.05)).ordinary(14);
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void staysSilentOnTheEndOfAFadeIn() {
        assertEquals(List.of(), Verdict.of(check, settling(1)).candidates(), "it grows brighter");
        assertEquals(1, Verdict.of(check, settling(-1)).candidates().size(), "it grows darker");
    }

    private static ShotEvidence settling(int sign) {
        return new StepMaker()
                .then(ordinary().gain(sign * 0.05))
                .then(ordinary().gain(sign * 0.035))
                .then(ordinary().gain(sign * 0.03))
                .then(ordinary().gain(sign * 0.028))
                .then(ordinary().gain(sign * 0.02))
                .ordinary(14)
                .evidence();
    }

    @Test
    void staysSilentOnLightThatGoesOnChangingAfterTheStart() {
        StepMaker shot = new StepMaker()
                .then(ordinary().gain(-0.09))
                .then(ordinary().gain(-0.04))
                .same(14, ordinary().gain(-0.03));
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void staysSilentOnAStepJustBelowTheLimit() {
        StepMaker shot = new StepMaker()
                .ordinary(10)
                .then(ordinary().light(0.029).alike(0.98, 1))
                .ordinary(14);
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void reportsAPlainStepWhileThingsMove() {
        StepMaker shot = new StepMaker()
                .ordinary(10)
                .then(ordinary().light(0.2).alike(0.6, 0.5))
                .ordinary(10);
        assertEquals(
                List.of(new FrameRange(10, 12)),
                Verdict.of(check, shot.evidence()).frames());
    }

    @Test
    void staysSilentWhereThePictureIsAnother() {
        StepMaker shot = new StepMaker()
                .ordinary(10)
                .then(ordinary().light(0.3).alike(0.2, 0.1))
                .ordinary(14);
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void staysSilentOnLightThatRisesSteadily() {
        StepMaker shot = new StepMaker().same(30, ordinary().light(0.05));
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void staysSilentOnAFlashThatIsOverAtOnce() {
        StepMaker shot = new StepMaker()
                .ordinary(10)
                .then(ordinary().light(0.6).alike(0.98, 1))
                .then(ordinary().light(-0.6).alike(0.98, 1))
                .ordinary(14);
        assertEquals(List.of(), Verdict.of(check, shot.evidence()).candidates());
    }

    @Test
    void staysSilentOnAFlashThatFades() {
        StepMaker shot = new StepMaker().ordinary(10).then(ordinary().light(0.6).alike(0.98, 1));
        for (int i = 0; i < 6; i++) {
            shot.then(ordinary().light(-0.1).alike(0.98, 1));
        }
        assertEquals(List.of(), Verdict.of(check, shot.ordinary(14).evidence()).candidates());
    }
}
