package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.EvidenceMaker;
import org.shotlint.analysis.evidence.FadedPlace;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.exemption.Exemption;
import org.shotlint.analysis.exemption.ExemptionCatalog;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.time.FrameRange;

class FadedReadingTest {
    private static final FrameRange FRAMES = new FrameRange(30, 54);
    private static final Box UPRIGHT = new Box(270, 170, 40, 60);
    private static final Box LINE = new Box(200, 80, 120, 30);

    private static final FadedPlace AWAY =
            new FadedPlace(FRAMES, UPRIGHT, 0.011, 85, 0.02, 0.001, 0.98, 90, 33, 0.4, 0.95, 0.3, 60);

    @Test
    void tellsWhatWentWhatCameAndWhatBecameAnother() {
        FadedPlace in = new FadedPlace(FRAMES, UPRIGHT, 0.011, 85, 0.02, 0.001, 0.98, 33, 90, 0.95, 0.4, 0.3, 60);
        FadedPlace turned = new FadedPlace(FRAMES, UPRIGHT, 0.02, 85, 0.02, 0.001, 0.98, 72, 60, 0.6, 0.5, 0.3, 60);
        assertEquals(List.of("vanish"), named(AWAY));
        assertEquals(List.of("pop-in"), named(in));
        assertEquals(List.of("morph"), named(turned));
    }

    @Test
    void carriesPlaceFramesAndFigures() {
        Candidate found = candidates(new VanishCheck(), AWAY).get(0);
        assertEquals(FRAMES, found.frames());
        assertEquals(Optional.of(UPRIGHT), found.box());
        assertEquals(0.02, found.measurements().get(0).value());
        assertEquals(0.09, found.measurements().get(0).threshold());
        assertTrue(found.message().contains("frames 30 and 54"), found::message);
    }

    @Test
    void passesOverWhatGoesPartByPartSmallPlacesAndLight() {
        assertEquals(List.of(), named(with(0.011, 0.13, 0.3)));
        assertEquals(List.of(), named(with(0.0025, 0.02, 0.3)));
        assertEquals(List.of(), named(with(0.011, 0.02, 0.05)));
        assertEquals(List.of("vanish"), named(with(0.0035, 0.08, 0.12)));
    }

    @Test
    void titlesThatFadeAreExcused() {
        FadedPlace title = new FadedPlace(FRAMES, LINE, 0.012, 64, 0.01, 0, 0.98, 62, 40, 0.41, 0.9, 0.2, 149);
        FadedPlace faint = new FadedPlace(FRAMES, LINE, 0.029, 115, 0.05, 0, 0.84, 102, 7, 0.1, 1, 0.7, 55);
        FadedPlace arm = new FadedPlace(FRAMES, UPRIGHT, 0.012, 64, 0.01, 0, 0.98, 62, 30, 0.41, 0.9, 0.2, 95);
        assertEquals(Optional.of("caption"), excuse(title));
        assertEquals(Optional.of("caption"), excuse(faint));
        assertEquals(Optional.empty(), excuse(arm));
    }

    private static FadedPlace with(double area, double spread, double notLight) {
        return new FadedPlace(FRAMES, UPRIGHT, area, 85, spread, 0.001, 0.98, 90, 33, 0.4, 0.95, notLight, 60);
    }

    private static List<String> named(FadedPlace place) {
        return List.<Check>of(new VanishCheck(), new PopInCheck(), new MorphCheck()).stream()
                .filter(check -> !candidates(check, place).isEmpty())
                .map(check -> check.description().id())
                .toList();
    }

    private static Optional<String> excuse(FadedPlace place) {
        Candidate candidate = candidates(new VanishCheck(), place).get(0);
        return ExemptionCatalog.all().stream()
                .filter(exemption ->
                        exemption.reason("vanish", candidate, evidence(place)).isPresent())
                .map(Exemption::id)
                .findFirst();
    }

    private static List<Candidate> candidates(Check check, FadedPlace place) {
        CheckResult result = check.judge(evidence(place), Settings.of(List.of(check.description()), Map.of()));
        return result instanceof CheckResult.Found found ? found.candidates() : List.of();
    }

    private static ShotEvidence evidence(FadedPlace place) {
        return EvidenceMaker.of(0, 84).size(480, 270).faded(place).evidence();
    }
}
