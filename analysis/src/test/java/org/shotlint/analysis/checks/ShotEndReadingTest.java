package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.EvidenceMaker;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.time.FrameRange;

class ShotEndReadingTest {
    private static final Impulse.Side CALM = new Impulse.Side(3, 0.7, 40, Impulses.ELSEWHERE, 0.1, 20, 60, 9, 0.05);
    private static final Impulse.Side UNSEEN = new Impulse.Side(255, 0.5, 40, Impulses.ELSEWHERE, 0.1, 20, 60, 9, 0.05);

    @Test
    void tellsALastFrameThatIsAnother() {
        List<Candidate> found = found(jump(58, 20, 0, 0.1, 0.005, 300));
        assertEquals(1, found.size(), found::toString);
        assertEquals(new FrameRange(57, 59), found.get(0).frames());
        assertTrue(found.get(0).message().contains("before the end"), found.get(0)::message);
    }

    @Test
    void tellsAFirstFrameThatIsAnother() {
        Impulse plain = jump(3, 1, 20, 0.1, 0.005, 300);
        List<Candidate> found = found(plain);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).message().contains("after the start"), found.get(0)::message);
    }

    @Test
    void asksForMuchThatIsAlone() {
        assertEquals(List.of(), found(jump(58, 20, 0, 0.04, 0.005, 300)));
        assertEquals(List.of(), found(jump(58, 20, 0, 0.1, 0.05, 300)));
        assertEquals(List.of(), found(jump(58, 20, 0, 0.1, 0.005, 200)));
    }

    /** In the middle of a shot both sides are seen, and other readings decide. A last drawing that is held is seen as well. */
    @Test
    void leavesTheMiddleToOthers() {
        assertEquals(List.of(), found(jump(30, 20, 20, 0.1, 0.005, 300)));
        assertEquals(List.of(), found(jump(40, 20, 0, 0.1, 0.005, 300)));
    }

    private static Impulse jump(
            int frameB, int drawingsBefore, int drawingsAfter, double area, double ring, double mass) {
        return new Impulse(
                frameB - 1,
                frameB,
                Impulses.PLACE,
                mass / 2,
                mass / 2,
                area,
                60,
                drawingsBefore,
                drawingsAfter,
                ring,
                0.1,
                true,
                drawingsBefore == 1 ? UNSEEN : CALM,
                drawingsAfter == 0 ? UNSEEN : CALM);
    }

    private static List<Candidate> found(Impulse impulse) {
        List<Step> steps = new ArrayList<>();
        for (int b = 1; b < 59; b++) {
            steps.add(new Step(b - 1, b, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0.01, 0.01, 1, 1, 0));
        }
        ShotEvidence evidence =
                EvidenceMaker.of(0, 59).steps(steps).impulses(impulse).evidence();
        TeleportCheck check = new TeleportCheck();
        CheckResult result = check.judge(evidence, Settings.of(List.of(check.description()), Map.of()));
        return result instanceof CheckResult.Found found ? found.candidates() : List.of();
    }
}
