package org.shotlint.app.bench;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shotlint.analysis.checks.BuildProperty;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.samples.scene.CharacterDesign;

/** Whether the words of a finding name the property that was changed. */
final class DriftNaming {
    /** Where a message states what the colour ought to be. */
    private static final Pattern OUGHT = Pattern.compile(
            "(?:on the sheet|at the shot's start|the sheet has|other shots show|slides from|less of) (#[0-9a-f]{6})");

    private static final Map<String, BuildProperty> LENGTHS = Map.of(
            "build-head", BuildProperty.HEAD,
            "build-legs", BuildProperty.LEGS,
            "build-girth", BuildProperty.GIRTH,
            "line-weight", BuildProperty.LINE);

    private DriftNaming() {}

    /** Whether {@code message} names what {@code one} changed. */
    static boolean names(DriftCases.Case one, String message) {
        BuildProperty length = LENGTHS.get(one.property());
        if (length != null) {
            return message.contains(length.words());
        }
        if (one.property().equals("line-colour")) {
            return message.contains("the line is");
        }
        if (one.property().equals("part")) {
            return message.contains("less of") && namesOneOf(one, message, partOf(one));
        }
        return !message.contains("less of") && namesOneOf(one, message, Set.of(one.property()));
    }

    /** The colours that the part has which shrinks: a hat, a pony tail, a dress. */
    private static Set<String> partOf(DriftCases.Case one) {
        boolean hair = one.from().build().hat() == 0 && one.from().build().skirt() <= DriftCases.LONG_SKIRT;
        return hair ? Set.of("colour-hair") : Set.of("colour-top", "colour-accent");
    }

    private static boolean namesOneOf(DriftCases.Case one, String message, Set<String> wanted) {
        Matcher colours = OUGHT.matcher(message.replaceAll("the line is [^;]*", ""));
        while (colours.find()) {
            if (wanted.contains(nearest(one.from(), colours.group(1), false))) {
                return true;
            }
        }
        return false;
    }

    /** Which of the design's colours a colour of a message is. */
    private static String nearest(CharacterDesign design, String hex, boolean orLine) {
        CharacterDesign.Colors c = design.colors();
        Map<String, Integer> all = new TreeMap<>(Map.of(
                "colour-skin", c.skin(),
                "colour-hair", c.hair(),
                "colour-top", c.top(),
                "colour-accent", c.accent(),
                "colour-legs", c.legs(),
                "colour-shoes", c.shoes()));
        if (orLine) {
            all.put("line-colour", design.line().color());
        }
        LabColour seen = colour(Integer.parseInt(hex.substring(1), 16));
        return all.entrySet().stream()
                .min(Comparator.comparingDouble(
                        entry -> colour(entry.getValue()).deltaE(seen)))
                .orElseThrow()
                .getKey();
    }

    private static LabColour colour(int rgb) {
        return LabColour.ofRgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
