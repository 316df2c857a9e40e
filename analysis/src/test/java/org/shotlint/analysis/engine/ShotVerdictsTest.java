package org.shotlint.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.EvidenceMaker;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.measure.MeasuredShot;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.report.Outcome;
import org.shotlint.analysis.time.FrameRange;

class ShotVerdictsTest {
    private static final Check FAILS = check("fails", evidence -> {
        throw new IllegalStateException("on purpose");
    });
    private static final Check FINDS = check(
            "finds",
            evidence -> new CheckResult.Found(List.of(Candidates.whole(
                    evidence.frames().startFrame(), evidence.frames().startFrame() + 2, 0.6))));
    private static final Check CANNOT = check("cannot", evidence -> new CheckResult.NotApplicable("nothing to see"));

    private record FakeCheck(CheckDescription description, Function<ShotEvidence, CheckResult> verdict)
            implements Check {
        @Override
        public CheckResult judge(ShotEvidence evidence, Settings settings) {
            return verdict.apply(evidence);
        }
    }

    @Test
    void turnsACheckThatThrowsIntoAnOutcome() {
        assertEquals(
                List.of(new Outcome("fails", 0, "failed", "IllegalStateException: on purpose")),
                judged(List.of(FAILS), shot(0, 40)).outcomes());
    }

    @Test
    void goesOnWithTheOtherChecksAndShots() {
        assertEquals(
                List.of("finds 0", "finds 40"),
                judged(List.of(FAILS, FINDS), shot(0, 40), shot(40, 80)).candidates().stream()
                        .map(j -> j.check().id() + " " + j.candidate().frames().startFrame())
                        .toList());
    }

    @Test
    void keepsTheReasonOfACheckThatCannotJudge() {
        assertEquals(
                List.of(new Outcome("cannot", 0, "not-applicable", "nothing to see")),
                judged(List.of(CANNOT), shot(0, 40)).outcomes());
    }

    @Test
    void saysNothingOfACheckThatFoundNothing() {
        Check finds = check("quiet", evidence -> CheckResult.nothing());
        assertEquals(List.of(), judged(List.of(finds), shot(0, 40)).outcomes());
    }

    @Test
    void givesOneOutcomeForAShotJudgedInWindows() {
        MeasuredShot windows =
                new MeasuredShot(new FrameRange(0, 80), "start", 0, List.of(evidence(0, 50), evidence(40, 80)));
        assertEquals(1, judged(List.of(CANNOT), windows).outcomes().size());
    }

    @Test
    void leavesOutTheChecksThatAreSwitchedOff() {
        Profile profile = new Profile("quiet", Settings.of(List.of(), Map.of()), Set.of("finds"), Map.of());
        assertEquals(
                List.of(),
                ShotVerdicts.of(List.of(FINDS), List.of(shot(0, 40)), profile).candidates());
    }

    private static ShotVerdicts judged(List<Check> checks, MeasuredShot... shots) {
        return ShotVerdicts.of(checks, List.of(shots), Profile.standard(List.of()));
    }

    private static Check check(String id, Function<ShotEvidence, CheckResult> verdict) {
        return new FakeCheck(Candidates.check(id, 10), verdict);
    }

    private static MeasuredShot shot(int startFrame, int endFrame) {
        return new MeasuredShot(
                new FrameRange(startFrame, endFrame), "cut", 0, List.of(evidence(startFrame, endFrame)));
    }

    private static ShotEvidence evidence(int startFrame, int endFrame) {
        return EvidenceMaker.of(startFrame, endFrame).evidence();
    }
}
