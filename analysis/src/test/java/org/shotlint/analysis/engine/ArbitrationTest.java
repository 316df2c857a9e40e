package org.shotlint.analysis.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRate;

class ArbitrationTest {
    private static final CheckDescription SKIP = Candidates.check("skip", 20);
    private static final CheckDescription VANISH = Candidates.check("vanish", 15);
    private static final Box PLACE = new Box(100, 100, 50, 50);
    private static final Box APART = new Box(300, 100, 50, 50);

    private static final FrameRate RATE = new FrameRate(24, 1);

    @Test
    void letsTheCheckThatExplainsMoreWinWhateverTheScores() {
        assertEquals(
                List.of("vanish wins", "skip loses to vanish"),
                decided(
                        Candidates.judged(SKIP, Candidates.whole(30, 32, 1.0)),
                        Candidates.judged(VANISH, Candidates.at(PLACE, 30, 32, 0.5))));
    }

    @Test
    void keepsWhatWentUnseenBesideWhatTheCutAwayShows() {
        CheckDescription morph = Candidates.check("morph", 10);
        assertEquals(
                List.of("morph wins", "vanish wins"),
                Arbitration.decide(
                                List.of(
                                        Candidates.judged(morph, Candidates.at(PLACE, 34, 36, 0.9), 30),
                                        Candidates.judged(VANISH, Candidates.at(PLACE, 29, 51, 0.5), 50)),
                                RATE)
                        .stream()
                        .map(d -> d.judged().check().id() + (d.winner().isEmpty() ? " wins" : " loses"))
                        .toList());
    }

    @Test
    void letsTheStrongerOfOneCheckWin() {
        assertEquals(
                List.of("vanish 0.9 wins", "vanish 0.6 loses"),
                Arbitration.decide(
                                List.of(
                                        Candidates.judged(VANISH, Candidates.at(PLACE, 30, 32, 0.6)),
                                        Candidates.judged(VANISH, Candidates.at(PLACE, 33, 35, 0.9))),
                                RATE)
                        .stream()
                        .map(d -> d.judged().check().id() + " "
                                + d.judged().candidate().score()
                                + (d.winner().isEmpty() ? " wins" : " loses"))
                        .toList());
    }

    @Test
    void keepsAMorphBesideTheLightOfTheWholePicture() {
        CheckDescription light = Candidates.check("light", 40);
        CheckDescription morph = Candidates.check("morph", 18);
        assertEquals(
                List.of("morph wins", "skip loses to morph", "light wins"),
                decided(
                        Candidates.judged(light, Candidates.whole(30, 34, 1.0)),
                        Candidates.judged(SKIP, Candidates.whole(30, 32, 1.0)),
                        Candidates.judged(morph, Candidates.at(PLACE, 30, 38, 0.5))));
    }

    @Test
    void keepsFlickerOfTheWholePictureBesideWhatHappensAtAPlace() {
        CheckDescription flicker = Candidates.check("flicker", 30);
        assertEquals(
                List.of("vanish wins", "flicker wins"),
                decided(
                        Candidates.judged(flicker, Candidates.whole(20, 44, 1.0)),
                        Candidates.judged(VANISH, Candidates.at(PLACE, 30, 32, 0.5))));
    }

    @Test
    void keepsEventsAtTwoPlaces() {
        assertEquals(
                List.of("vanish wins", "vanish wins"),
                decided(
                        Candidates.judged(VANISH, Candidates.at(PLACE, 30, 32, 0.9)),
                        Candidates.judged(VANISH, Candidates.at(APART, 30, 32, 0.8))));
    }

    @Test
    void keepsEventsAtTwoTimes() {
        assertEquals(
                List.of("vanish wins", "vanish wins"),
                decided(
                        Candidates.judged(VANISH, Candidates.at(PLACE, 30, 32, 0.9)),
                        Candidates.judged(VANISH, Candidates.at(PLACE, 38, 40, 0.8))));
    }

    @Test
    void takesWhatFollowsWithinSixFramesForTheSameEvent() {
        assertEquals(
                List.of("vanish wins", "vanish loses to vanish"),
                decided(
                        Candidates.judged(VANISH, Candidates.at(PLACE, 30, 32, 0.9)),
                        Candidates.judged(VANISH, Candidates.at(PLACE, 37, 39, 0.8))));
    }

    @Test
    void takesASmallPlaceInsideALargeOneForTheSame() {
        assertEquals(
                List.of("vanish wins", "vanish loses to vanish"),
                decided(
                        Candidates.judged(VANISH, Candidates.at(new Box(0, 0, 600, 300), 30, 32, 0.9)),
                        Candidates.judged(VANISH, Candidates.at(PLACE, 30, 32, 0.8))));
    }

    @Test
    void silencesNothingByALoser() {
        Box between = new Box(120, 100, 200, 50);
        assertEquals(
                List.of("vanish wins", "skip loses to vanish", "skip wins"),
                decided(
                        Candidates.judged(VANISH, Candidates.at(PLACE, 30, 32, 0.9)),
                        Candidates.judged(SKIP, Candidates.at(between, 30, 32, 0.8)),
                        Candidates.judged(SKIP, Candidates.at(APART, 30, 32, 0.7))));
    }

    @Test
    void decidesTheSameInWhateverOrderTheyCome() {
        List<Judged> candidates = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Box box = new Box(20 * i, 10 * (i % 5), 60, 60);
            candidates.add(Candidates.judged(
                    i % 2 == 0 ? SKIP : VANISH, Candidates.at(box, 3 * i, 3 * i + 2, (i * 7 % 10) / 10.0)));
        }
        List<Arbitration.Decision> before = Arbitration.decide(candidates, RATE);
        long seed = 99;
        Collections.shuffle(candidates, new Random(seed));
        assertEquals(before, Arbitration.decide(candidates, RATE), "seed " + seed);
    }

    private static List<String> decided(Judged... candidates) {
        return Arbitration.decide(List.of(candidates), RATE).stream()
                .map(d -> d.judged().check().id()
                        + d.winner()
                                .map(winner -> " loses to " + winner.check().id())
                                .orElse(" wins"))
                .toList();
    }
}
