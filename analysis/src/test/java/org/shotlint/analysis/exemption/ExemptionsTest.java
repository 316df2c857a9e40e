package org.shotlint.analysis.exemption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.evidence.EvidenceMaker;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.time.FrameRange;

class ExemptionsTest {
    private static final Box WORD = new Box(200, 300, 240, 40);
    private static final Box FIGURE = new Box(100, 190, 60, 110);
    private static final Box ELSEWHERE = new Box(460, 190, 60, 110);
    private static final double LETTERS = 0.8;
    private static final double SOLID = 0.2;

    @Test
    void excuseLetteringThatAppears() {
        Impulse word = impulse(20, WORD, LETTERS);
        assertEquals(Optional.of("caption"), excuse("pop-in", word, word));
    }

    @Test
    void excuseNoSolidThingOfTheSameShape() {
        Impulse plank = impulse(20, WORD, SOLID);
        assertEquals(Optional.empty(), excuse("pop-in", plank, plank));
    }

    @Test
    void excuseNoThinThingThatStandsUpright() {
        Impulse pole = impulse(20, FIGURE, LETTERS);
        assertEquals(Optional.empty(), excuse("vanish", pole, pole));
    }

    @Test
    void excuseAVanishingThatIsBackElsewhereWithinAFewFrames() {
        Impulse gone = impulse(20, FIGURE, SOLID);
        assertEquals(Optional.of("smear"), excuse("vanish", gone, gone, impulse(23, ELSEWHERE, SOLID)));
    }

    @Test
    void excuseAnAppearanceOfWhatWentAFewFramesBefore() {
        Impulse back = impulse(23, ELSEWHERE, SOLID);
        assertEquals(Optional.of("smear"), excuse("pop-in", back, impulse(20, FIGURE, SOLID), back));
    }

    @Test
    void excuseNoVanishingThatIsBackMuchLater() {
        Impulse gone = impulse(20, FIGURE, SOLID);
        assertEquals(Optional.empty(), excuse("vanish", gone, gone, impulse(40, ELSEWHERE, SOLID)));
    }

    @Test
    void excuseNoOtherCheck() {
        Impulse word = impulse(20, WORD, LETTERS);
        assertEquals(Optional.empty(), excuse("light", word, word, impulse(23, ELSEWHERE, SOLID)));
    }

    @Test
    void excuseAVanishThatIsTheFirstOfAMotionThatDiesAway() {
        Impulse gone = impulse(20, ELSEWHERE, SOLID);
        assertEquals(Optional.of("smear"), excuse("vanish", gone, losing(0.27, 0.16, 0.09, 0.03, 0.01), gone));
    }

    @Test
    void excuseNoVanishBeforeACalmPictureNorInAnUnrestfulOne() {
        Impulse gone = impulse(20, ELSEWHERE, SOLID);
        assertEquals(Optional.empty(), excuse("vanish", gone, losing(0.27, 0.01, 0.01, 0.01, 0.01), gone));
        assertEquals(Optional.empty(), excuse("vanish", gone, losing(0.27, 0.2, 0.2, 0.2, 0.2), gone));
    }

    /** Twenty calm steps, and steps from frame 20 on that lose these shares of the frame. */
    private static List<Step> losing(double... shares) {
        List<Step> steps = new ArrayList<>();
        for (int b = 1; b < 40; b++) {
            double lost = b >= 20 && b - 20 < shares.length ? shares[b - 20] : 0.01;
            steps.add(new Step(b - 1, b, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, lost, lost, 1, 1, 0));
        }
        return steps;
    }

    @Test
    void haveIdsOfTheirOwn() {
        List<String> ids = ExemptionCatalog.all().stream().map(Exemption::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
    }

    /** Id of the first exemption that excuses what {@code check} holds against {@code impulse}. */
    private static Optional<String> excuse(String check, Impulse impulse, Impulse... all) {
        return excuse(check, impulse, List.of(), all);
    }

    private static Optional<String> excuse(String check, Impulse impulse, List<Step> steps, Impulse... all) {
        Candidate candidate = new Candidate(
                new FrameRange(impulse.frameB() - 1, impulse.frameB() + 1),
                impulse.frameB(),
                Optional.of(impulse.box()),
                0.8,
                Optional.empty(),
                "message",
                List.of());
        ShotEvidence evidence =
                EvidenceMaker.of(0, 60).steps(steps).impulses(all).evidence();
        return ExemptionCatalog.all().stream()
                .filter(exemption ->
                        exemption.reason(check, candidate, evidence).isPresent())
                .map(Exemption::id)
                .findFirst();
    }

    private static Impulse impulse(int frameB, Box box, double strokeShare) {
        Impulse.Side side = new Impulse.Side(4, 0.8, 40, box, 0.1, 5, 60, 3, 0.002);
        return new Impulse(frameB - 1, frameB, box, 25, 25, 0.03, 70, 8, 8, 0.05, strokeShare, false, side, side);
    }
}
