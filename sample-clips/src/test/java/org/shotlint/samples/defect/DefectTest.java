package org.shotlint.samples.defect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.samples.Frames;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Insert;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Tone;
import org.shotlint.samples.scene.Vessel;

final class DefectTest {

    private static final Format SMALL = Format.film(48).sized(320, 180);
    private static final Shot DOG = Plots.dogOnMeadow(SMALL, 1);
    private static final Shot TOSS = Plots.toss(SMALL, 2);
    private static final Shot BOUNCE = Plots.bounce(SMALL, 3);
    private static final Shot TABLE = Plots.table(SMALL, 5);
    private static final Insert AWAY = new Insert(DOG, 16, 30);
    private static final Region REGION = new Region(0.5, 0.4, 0.3);

    static Stream<Arguments> defects() {
        return Stream.of(
                make("morph", DOG, a -> new Morph(0, Span.instant(20), a)),
                make("vanish", DOG, a -> new Vanish(0, 20, a)),
                make("pop-in", DOG, a -> new PopIn(Plots.still(Vessel.vase(), -20, 120), 20, a)),
                make("split", DOG, a -> new Split(0, new Span(18, 26), 120, a)),
                make("drift", DOG, a -> new Drift(0, new Span(18, 30), a)),
                make("teleport", DOG, a -> new Teleport(0, 20, 90, a)),
                make("teleport", DOG, a -> new FramingJump(20, a)),
                make("gravity", TOSS, a -> new Hover(0, 18, a)),
                make("gravity", TOSS, a -> new MidAirTurn(0, 18, a)),
                make("gravity", BOUNCE, a -> new GainingBounce(0, 1, a)),
                make("warp", DOG, a -> new Warp(REGION, new Span(14, 34), a)),
                make("light", DOG, a -> new LightStep(20, Tone.gain(0.6), a)),
                make("flicker", DOG, a -> new Flicker(new Span(18, 30), a, 5)),
                make("boil", DOG, a -> new Boil(REGION, new Span(18, 30), a, 5)),
                make("freeze", DOG, a -> new Freeze(18, a)),
                make("freeze", DOG, a -> new SubjectFreeze(0, 18, a)),
                make("skip", DOG, a -> new Skip(18, a)),
                make("vanish", TABLE.withOnPicture(AWAY), a -> new VanishUnseen(2, AWAY, a)),
                make("vanish", Plots.behindTree(Format.film(76).sized(320, 180), 4), a -> new VanishBehind(0, 1, a)));
    }

    private static Arguments make(String check, Shot clean, DoubleFunction<Defect> defect) {
        return Arguments.of(check, clean, defect);
    }

    /** Without the two whose pixels are already all different at a small amplitude. */
    static Stream<Arguments> visiblyGraded() {
        return defects().filter(made -> !"skip".equals(made.get()[0]) && !made.get()[1].equals(BOUNCE));
    }

    @ParameterizedTest
    @MethodSource("visiblyGraded")
    void moreAmplitudeChangesMore(String check, Shot clean, DoubleFunction<Defect> defect) {
        double little = change(clean, defect.apply(0.25));
        double medium = change(clean, defect.apply(0.6));
        double much = change(clean, defect.apply(1));
        assertTrue(
                0 < little && little < medium && medium < much,
                check + " changes " + little + ", " + medium + ", " + much + " levels");
    }

    private static double change(Shot clean, Defect defect) {
        ShotSource broken = new ShotSource(defect.into(clean));
        ShotSource twin = new ShotSource(clean);
        double sum = 0;
        for (int frame = 0; frame < broken.frameCount(); frame += 2) {
            sum += Frames.difference(Frames.bgr(broken, frame), Frames.bgr(twin, frame));
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("defects")
    void labelsNameTheCheck(String check, Shot clean, DoubleFunction<Defect> defect) {
        List<String> checks =
                defect.apply(1).labels(clean).stream().map(Label::check).toList();
        assertEquals(List.of(check), checks);
    }

    @ParameterizedTest
    @MethodSource("defects")
    void refusesAnAmplitudeAboveOne(String check, Shot clean, DoubleFunction<Defect> defect) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> defect.apply(1.1), check);
        assertEquals("amplitude is 1.1, allowed are 0 to 1", refused.getMessage());
    }

    @Test
    void whatGoesUnseenIsThereUpToTheCutAwayAndGoneAfterIt() {
        Shot clean = TABLE.withOnPicture(AWAY);
        VanishUnseen defect = new VanishUnseen(2, AWAY, 1);
        ShotSource broken = new ShotSource(defect.into(clean));
        ShotSource twin = new ShotSource(clean);
        assertEquals(0, Frames.difference(Frames.bgr(broken, 29), Frames.bgr(twin, 29)));
        assertTrue(Frames.difference(Frames.bgr(broken, 30), Frames.bgr(twin, 30)) > 0);
        assertArrayEquals(Frames.bgr(new ShotSource(DOG), 3), Frames.bgr(broken, 19), "the dog is shown meanwhile");
        Label label = defect.labels(clean).get(0);
        assertEquals(List.of(15, 31), List.of(label.startFrame(), label.endFrame()));
        assertEquals(List.of(Label.cut(16), Label.cut(30)), defect.cuts());
    }

    @Test
    void strongerSkipLosesMoreFrames() {
        assertEquals(
                List.of(46, 41, 34),
                Stream.of(0.0, 0.4, 1.0)
                        .map(a -> new Skip(18, a).into(DOG).format().frames())
                        .toList());
    }

    @Test
    void strongerGainBouncesHigher() {
        List<Integer> tops = Stream.of(0.0, 0.5, 1.0)
                .map(a -> new GainingBounce(0, 1, a).into(BOUNCE))
                .map(broken -> IntStream.range(18, 44)
                        .map(frame -> broken.boxOf(0, frame).orElseThrow().y())
                        .min()
                        .orElseThrow())
                .toList();
        assertTrue(tops.get(0) > tops.get(1) && tops.get(1) > tops.get(2), "highest places are " + tops);
    }

    @Test
    void refusesToMorphWhatCannotBeMixed() {
        assertThrows(IllegalArgumentException.class, () -> new Morph(0, Span.instant(20), 1).into(TOSS));
    }
}
