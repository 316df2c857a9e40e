package org.shotlint.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.analysis.time.Timecode;

class FindingMakerTest {
    private static final String DIGEST = "0123456789abcdef0123456789abcdef";
    private static final CheckDescription VANISH = Candidates.check("vanish", 15);
    private static final Box PLACE = new Box(400, 200, 60, 40);

    @Test
    void namesClipCheckTimeAndPlaceInTheKey() {
        assertEquals("0123456789ab-vanish-3-c3", key(Candidates.at(PLACE, 40, 42, 0.7)));
    }

    @Test
    void keepsTheKeyWhenTheScoreChanges() {
        assertEquals(key(Candidates.at(PLACE, 40, 42, 0.7)), key(Candidates.at(PLACE, 40, 42, 0.9)));
    }

    @Test
    void keepsTheKeyWhenThePlaceShiftsALittle() {
        Box shifted = new Box(410, 195, 64, 46);
        assertEquals(key(Candidates.at(PLACE, 40, 42, 0.7)), key(Candidates.at(shifted, 40, 42, 0.7)));
    }

    @Test
    void givesAnotherKeyAtAnotherTime() {
        assertNotEquals(key(Candidates.at(PLACE, 40, 42, 0.7)), key(Candidates.at(PLACE, 60, 62, 0.7)));
    }

    @Test
    void numbersFindingsThatWouldHaveTheSameKey() {
        FindingMaker maker = maker(standard());
        Judged judged = Candidates.judged(VANISH, Candidates.at(PLACE, 40, 42, 0.7));
        assertEquals(
                List.of("0123456789ab-vanish-3-c3", "0123456789ab-vanish-3-c3-2"),
                List.of(maker.make(judged).key(), maker.make(judged).key()));
    }

    @Test
    void namesThePlaceOfTheWholeFrame() {
        assertEquals("0123456789ab-vanish-3-frame", key(Candidates.whole(40, 42, 0.7)));
    }

    @Test
    void keepsAPlaceAtTheVeryCornerInsideTheGrid() {
        assertEquals("0123456789ab-vanish-3-d4", key(Candidates.at(new Box(639, 359, 1, 1), 40, 42, 0.7)));
    }

    @Test
    void labelsTheFirstFrame() {
        assertEquals(
                "00:00:01:16",
                maker(standard())
                        .make(Candidates.judged(VANISH, Candidates.whole(40, 42, 0.7)))
                        .timecode());
    }

    @Test
    void takesTheSeverityFromTheProfile() {
        Profile strict = new Profile(
                "strict", Settings.of(List.of(VANISH), Map.of()), Set.of(), Map.of("vanish", Severity.ERROR));
        assertEquals(
                Severity.ERROR,
                maker(strict)
                        .make(Candidates.judged(VANISH, Candidates.whole(40, 42, 0.7)))
                        .severity());
    }

    /** Curves are fitted to what is seen within a shot. */
    @Test
    void leavesTheScoreOfWhatWentBetweenTwoShotsAsItIs() {
        Timecode timecode = Timecode.starting(new FrameRate(24, 1), Optional.empty());
        FindingMaker maker = new FindingMaker(
                DIGEST, 640, 360, timecode, standard(), org.shotlint.analysis.calibration.Calibration.shipped());
        assertTrue(maker.make(Candidates.judged(VANISH, Candidates.at(PLACE, 40, 62, 0.7), 30))
                .calibrated());
        Finding unseen = maker.make(Candidates.judged(VANISH, Candidates.at(PLACE, 40, 62, 0.7), 61));
        assertFalse(unseen.calibrated());
        assertEquals(0.7, unseen.score());
    }

    private static String key(Candidate candidate) {
        return maker(standard()).make(Candidates.judged(VANISH, candidate)).key();
    }

    private static Profile standard() {
        return Profile.standard(List.of(VANISH));
    }

    private static FindingMaker maker(Profile profile) {
        Timecode timecode = Timecode.starting(new FrameRate(24, 1), Optional.empty());
        return new FindingMaker(
                DIGEST, 640, 360, timecode, profile, org.shotlint.analysis.calibration.Calibration.none());
    }
}
