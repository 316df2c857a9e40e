package org.shotlint.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.samples.DriftSamples;
import org.shotlint.samples.OnModel;
import org.shotlint.samples.Sample;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.CharacterDesign;
import org.shotlint.samples.scene.CharacterDesign.Build;
import org.shotlint.samples.scene.CharacterDesign.Colors;
import org.shotlint.samples.scene.CharacterDesign.Line;

/** The clips of {@code bench drift}: every property of a character in three amplitudes, and what is on model. */
final class DriftCases {
    /** Differences of a colour, small to large. */
    private static final double[] DELTA_E = {6, 12, 20};
    /** Changes of a length as shares of it. */
    private static final double[] PROPORTION = {0.08, 0.16, 0.3};
    /** Changes of the line's weight as shares of it. */
    private static final double[] WEIGHT = {0.3, 0.6, 1};
    /** Share of a part that is missing. */
    private static final double[] PART = {0.35, 0.7, 1};

    /** From which length a skirt is a dress. */
    static final double LONG_SKIRT = 0.8;

    private static final int LINE = 0x2B211D;
    private static final int INK = 0x2B3F8F;

    private static final Map<String, CharacterDesign> CAST =
            new TreeMap<>(Map.of("mila", Cast.mila(), "bruno", Cast.bruno(), "odette", Cast.odette()));

    private DriftCases() {}

    /**
     * A departure.
     *
     * @param property such as {@code build-head}
     * @param step 0 the smallest to 2
     * @param amplitude as people read it
     */
    record Case(
            String property, int step, String amplitude, String character, CharacterDesign from, CharacterDesign to) {
        /** Slides away while it walks. */
        Sample sliding() {
            return DriftSamples.sliding(name("slides"), character, from, to);
        }

        /** Is so from the first frame on. */
        Sample constant() {
            return DriftSamples.offModel(name("off"), character, from, to);
        }

        private String name(String kind) {
            return property + "-" + step + "-" + kind + "-" + character;
        }
    }

    /** All departures. */
    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        CAST.forEach((name, design) -> {
            for (int step = 0; step < DELTA_E.length; step++) {
                int at = step;
                into(design, step)
                        .forEach((property, to) ->
                                all.add(new Case(property, at, amplitude(property, at), name, design, to)));
            }
        });
        return all;
    }

    /** Every character in every situation that is on model. */
    static List<Sample> onModel() {
        List<Sample> samples = new ArrayList<>();
        CAST.forEach((name, design) -> {
            for (OnModel situation : OnModel.values()) {
                // Who wears a hat anyway puts none on.
                if (situation != OnModel.HAT || design.build().hat() == 0) {
                    samples.add(
                            DriftSamples.onModel("on-model-" + situation.word() + "-" + name, name, design, situation));
                }
            }
        });
        return samples;
    }

    private static String amplitude(String property, int step) {
        if (property.startsWith("build")) {
            return String.format(Locale.ROOT, "%.0f %%", 100 * PROPORTION[step]);
        }
        if (property.equals("line-weight")) {
            return String.format(Locale.ROOT, "%.0f %%", 100 * WEIGHT[step]);
        }
        return property.equals("part")
                ? String.format(Locale.ROOT, "%.0f %% of it missing", 100 * PART[step])
                : String.format(Locale.ROOT, "Delta E %.0f", DELTA_E[step]);
    }

    private static Map<String, CharacterDesign> into(CharacterDesign design, int step) {
        Map<String, CharacterDesign> into = new LinkedHashMap<>();
        Colors c = design.colors();
        double e = DELTA_E[step];
        into.put(
                "colour-skin",
                design.recolored(new Colors(off(c.skin(), e), c.hair(), c.top(), c.accent(), c.legs(), c.shoes())));
        into.put(
                "colour-hair",
                design.recolored(new Colors(c.skin(), off(c.hair(), e), c.top(), c.accent(), c.legs(), c.shoes())));
        into.put(
                "colour-top",
                design.recolored(new Colors(c.skin(), c.hair(), off(c.top(), e), c.accent(), c.legs(), c.shoes())));
        into.put(
                "colour-legs",
                design.recolored(new Colors(c.skin(), c.hair(), c.top(), c.accent(), off(c.legs(), e), c.shoes())));
        Build b = design.build();
        double f = 1 + PROPORTION[step];
        into.put(
                "build-head",
                design.rebuilt(new Build(
                        b.height(), b.headShare() * f, b.girth(), b.legShare(), b.hat(), b.tail(), b.skirt(), 0)));
        into.put(
                "build-girth",
                design.rebuilt(new Build(
                        b.height(), b.headShare(), b.girth() * f, b.legShare(), b.hat(), b.tail(), b.skirt(), 0)));
        into.put(
                "build-legs",
                design.rebuilt(new Build(
                        b.height(), b.headShare(), b.girth(), b.legShare() * f, b.hat(), b.tail(), b.skirt(), 0)));
        into.put("line-weight", design.outlined(new Line(LINE, 1 + WEIGHT[step])));
        into.put("line-colour", design.outlined(new Line(step == 2 ? INK : off(LINE, e), 1)));
        into.put("part", design.rebuilt(without(b, PART[step])));
        return into;
    }

    /** The hat, or the pony tail, or the skirt shrinks. */
    private static Build without(Build b, double share) {
        double hat = b.hat() * (1 - share);
        double tail = b.hat() > 0 || b.skirt() > LONG_SKIRT ? b.tail() : b.tail() * (1 - share);
        double skirt = b.skirt() > LONG_SKIRT ? b.skirt() * (1 - share) : b.skirt();
        return new Build(b.height(), b.headShare(), b.girth(), b.legShare(), hat, tail, skirt, 0);
    }

    /** The colour turned in hue, and made more colourful where that is not enough, until it is so far off. */
    private static int off(int rgb, double deltaE) {
        LabColour from = LabColour.ofRgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
        for (double chroma = from.chroma(); chroma < 120; chroma += 2) {
            for (int turn = 2; turn <= 150; turn += 2) {
                double hue = Math.toRadians(from.hueDeg() + turn);
                LabColour to = new LabColour(from.lightness(), chroma * Math.cos(hue), chroma * Math.sin(hue));
                int shown = Integer.parseInt(to.hex().substring(1), 16);
                LabColour seen = LabColour.ofRgb(shown >> 16 & 0xff, shown >> 8 & 0xff, shown & 0xff);
                if (from.deltaE(seen) >= deltaE) {
                    return shown;
                }
            }
        }
        throw new IllegalArgumentException("no colour is " + deltaE + " off " + from.hex());
    }
}
