package org.shotlint.samples;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.shotlint.samples.defect.Boil;
import org.shotlint.samples.defect.Defect;
import org.shotlint.samples.defect.Drift;
import org.shotlint.samples.defect.Flicker;
import org.shotlint.samples.defect.FramingJump;
import org.shotlint.samples.defect.Freeze;
import org.shotlint.samples.defect.GainingBounce;
import org.shotlint.samples.defect.Hover;
import org.shotlint.samples.defect.LightStep;
import org.shotlint.samples.defect.MidAirTurn;
import org.shotlint.samples.defect.Morph;
import org.shotlint.samples.defect.PopIn;
import org.shotlint.samples.defect.Region;
import org.shotlint.samples.defect.Skip;
import org.shotlint.samples.defect.Span;
import org.shotlint.samples.defect.Split;
import org.shotlint.samples.defect.SubjectFreeze;
import org.shotlint.samples.defect.Teleport;
import org.shotlint.samples.defect.Vanish;
import org.shotlint.samples.defect.VanishBehind;
import org.shotlint.samples.defect.VanishUnseen;
import org.shotlint.samples.defect.Warp;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.ModelSheet;
import org.shotlint.samples.scene.Plots;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.Tone;
import org.shotlint.samples.scene.Vessel;

/** The samples with a defect, and their clean twins. */
final class DefectSamples {

    private static final Format FILM = Format.film(54);
    private static final Region WALL = new Region(0.5, 0.34, 0.27);

    private DefectSamples() {}

    static List<Sample> all() {
        return Stream.of(identity(), motion(), picture()).flatMap(s -> s).toList();
    }

    private static Stream<Sample> identity() {
        return Stream.of(
                        of("morph-abrupt", 101, Plots.dogOnMeadow(FILM, 101), a -> new Morph(0, Span.instant(36), a))
                                .bothDemo(),
                        of("morph-gradual", 102, Plots.streetWalk(FILM, 102), a -> new Morph(0, new Span(29, 45), a))
                                .both(),
                        of("morph-arm", 103, Plots.talk(FILM, 103), a -> new Morph(0, new Span(29, 43), a))
                                .strong(),
                        of("morph-mug", 104, Plots.table(FILM.atRate(25), 104), a -> new Morph(0, new Span(30, 45), a))
                                .strong(),
                        of("vanish-open", 111, Plots.catOnBeach(FILM, 111), a -> new Vanish(0, 36, atOnce(a)))
                                .bothDemo(),
                        of(
                                        "vanish-cut-away",
                                        115,
                                        Extras.tableLeft(Format.film(72), 115),
                                        a -> new VanishUnseen(2, Extras.CAT_MEANWHILE, atOnce(a)))
                                .strong(),
                        of("vanish-table", 112, Plots.table(FILM, 112), a -> new Vanish(3, 30, atOnce(a)))
                                .strong(),
                        of(
                                        "vanish-tree",
                                        113,
                                        Plots.behindTree(Format.film(76), 113),
                                        a -> new VanishBehind(0, 1, atOnce(a)))
                                .strongDemo(),
                        of(
                                        "vanish-pillar",
                                        114,
                                        Plots.behindPillar(Format.film(76).sized(854, 480), 114),
                                        a -> new VanishBehind(0, 1, atOnce(a)))
                                .strong(),
                        of(
                                        "pop-in-table",
                                        121,
                                        Plots.table(FILM, 121),
                                        a -> new PopIn(Plots.still(Vessel.mug(), -190, 128), 33, atOnce(a)))
                                .bothDemo(),
                        of(
                                        "pop-in-street",
                                        122,
                                        Plots.streetWalk(FILM.atRate(30), 122),
                                        a -> new PopIn(Extras.dogInStreet(), 36, atOnce(a)))
                                .strong(),
                        of("split-dog", 131, Plots.dogOnMeadow(FILM, 131), a -> new Split(0, new Span(29, 43), -150, a))
                                .bothDemo(),
                        of(
                                        "drift-palette",
                                        141,
                                        Extras.offPalette(Plots.duskWalk(Format.film(66), 141)),
                                        a -> new Drift(0, new Span(24, 58), a),
                                        "anton.sheet.png")
                                .bothDemo(),
                        of(
                                        "drift-build",
                                        142,
                                        Extras.offBuild(Plots.talk(Format.film(66), 142)),
                                        a -> new Drift(0, new Span(20, 56), a),
                                        "odette.sheet.png")
                                .strong())
                .flatMap(List::stream);
    }

    private static Stream<Sample> motion() {
        return Stream.of(
                        of("teleport-wagon", 201, Plots.wagon(FILM, 201), a -> new Teleport(0, 33, -170, a))
                                .bothDemo(),
                        of("teleport-walker", 202, Plots.forestMeeting(FILM, 202), a -> new Teleport(0, 36, 150, a))
                                .strong(),
                        of("teleport-framing", 203, Plots.talk(FILM, 203), a -> new FramingJump(36, a))
                                .strong(),
                        of("skip-street", 211, Plots.streetWalk(Format.film(66), 211), a -> new Skip(34, a))
                                .bothDemo(),
                        of("gravity-hover", 221, Plots.toss(FILM, 221), a -> new Hover(0, 20, a))
                                .bothDemo(),
                        of("gravity-turn", 222, Plots.toss(FILM.atRate(25), 222), a -> new MidAirTurn(0, 22, a))
                                .strong(),
                        of("gravity-gain", 223, Plots.bounce(FILM, 223), a -> new GainingBounce(0, 1, a))
                                .both())
                .flatMap(List::stream);
    }

    private static Stream<Sample> picture() {
        Tone dim = new Tone(0.62, 0.66, 0.8);
        return Stream.of(
                        of("warp-wall", 301, Plots.talk(FILM, 301), a -> new Warp(WALL, new Span(20, 50), a))
                                .bothDemo(),
                        of(
                                        "warp-houses",
                                        302,
                                        Extras.lockedStreet(FILM, 302),
                                        a -> new Warp(new Region(0.62, 0.36, 0.3), new Span(18, 46), a))
                                .strong(),
                        of("light-room", 311, Plots.talk(FILM, 311), a -> new LightStep(36, dim, a))
                                .bothDemo(),
                        of(
                                        "flicker-beach",
                                        321,
                                        Plots.catOnBeach(FILM, 321),
                                        a -> new Flicker(new Span(24, 48), a, 321))
                                .bothDemo(),
                        of(
                                        "boil-forest",
                                        331,
                                        Plots.forestMeeting(FILM, 331),
                                        a -> new Boil(new Region(0.5, 0.4, 0.32), new Span(22, 52), a, 331))
                                .bothDemo(),
                        of(
                                        "boil-tiles",
                                        332,
                                        Extras.lockedTable(FILM, 332),
                                        a -> new Boil(new Region(0.4, 0.3, 0.28), new Span(22, 52), a, 332))
                                .strong(),
                        of("freeze-picture", 341, Plots.duskWalk(FILM, 341), a -> new Freeze(32, a))
                                .bothDemo(),
                        of("freeze-subject", 343, Plots.catOnBeach(FILM, 343), a -> new SubjectFreeze(0, 34, a))
                                .strong())
                .flatMap(List::stream);
    }

    /** Strong vanishings and appearances happen between two frames. */
    private static double atOnce(double amplitude) {
        return amplitude == DefectSeries.STRONG ? 1 : amplitude;
    }

    private static DefectSeries of(String name, long seed, Shot clean, DoubleFunction<Defect> defect) {
        return new DefectSeries(name, seed, clean, defect, Optional.empty());
    }

    private static DefectSeries of(
            String name, long seed, Shot clean, DoubleFunction<Defect> defect, String sheetName) {
        SampleSheet sheet = new SampleSheet(
                sheetName, () -> ModelSheet.of(sheetName.startsWith("anton") ? Cast.anton() : Cast.odette()));
        return new DefectSeries(name, seed, clean, defect, Optional.of(sheet));
    }
}
