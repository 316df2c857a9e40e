package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.evidence.CharacterLook;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.evidence.SeenSwatch;

/** The colours of a character, of its line, and how much there is of each, held against its sheet. */
final class BuildColours {
    private static final double LEAST_SHARE = 0.012;
    private static final double DARK = 22;
    private static final double DARK_ALLOWED = 1.2;
    private static final double LINE_ALLOWED = 1.26;
    private static final double ALIKE = 0.06;
    private static final double LEAST_PART = 0.02;
    private static final double MISSING = 0.46;
    private static final double LESS = 0.45;
    private static final double SHOWN = 0.4;
    private static final double LEAST_SEEN = 0.05;
    private static final double LEAST_USUAL = 0.005;
    private static final int LEAST_LOOKS = 8;
    private static final LabColour BLACK = new LabColour(0, 0, 0);

    private final CharacterTrack track;
    private final List<CharacterLook> looks;
    private final List<ToneLight> lights;
    private final double allowedDeltaE;

    /** @param looks drawings that surely show the character */
    BuildColours(CharacterTrack track, List<CharacterLook> looks, double allowedDeltaE) {
        this.track = track;
        this.looks = List.copyOf(looks);
        this.allowedDeltaE = allowedDeltaE;
        lights = looks.stream().map(look -> ToneLight.of(shown(look.build()))).toList();
    }

    private static List<SeenSwatch> shown(Build build) {
        return build.swatches().stream().filter(s -> s.share() >= LEAST_SHARE).toList();
    }

    /** What departed, in no order. */
    List<Departure> departures() {
        List<Departure> all = new ArrayList<>();
        int colours = track.views().get(0).swatches().size();
        for (int k = 0; k < colours; k++) {
            colour(k).ifPresent(all::add);
        }
        lineColour().ifPresent(all::add);
        for (int k = 0; k < colours; k++) {
            part(k).ifPresent(all::add);
        }
        return all;
    }

    /**
     * The colours as the drawings show them, without the light of the scene; their shares are those of the sheet's figures times how much there
     * is of them beside alike views, so that turning does not count.
     */
    List<SeenSwatch> seen() {
        List<SeenSwatch> all = new ArrayList<>();
        for (int k = 0; k < track.views().get(0).swatches().size(); k++) {
            int swatch = k;
            double onSheet = track.views().stream()
                    .mapToDouble(v -> v.swatches().get(swatch).share())
                    .average()
                    .orElse(0);
            List<SeenSwatch> seen = new ArrayList<>();
            List<Double> shares = new ArrayList<>();
            for (int i = 0; i < looks.size(); i++) {
                Build build = looks.get(i).build();
                SeenSwatch own = build.swatches().get(k);
                DoubleSummaryStatistics alike = IntStream.range(0, track.views().size())
                        .filter(v -> build.isLike(v, ALIKE))
                        .mapToDouble(v -> ofFills(track.views().get(v), swatch))
                        .summaryStatistics();
                double usual = alike.getAverage();
                if (alike.getMin() >= LEAST_USUAL) {
                    shares.add(onSheet * ofFills(build, k) / usual);
                }
                if (usual >= LEAST_USUAL && own.share() >= LEAST_SEEN * onSheet) {
                    LabColour colour = lights.get(i).without(own);
                    seen.add(new SeenSwatch(own.onSheet(), colour, onSheet * ofFills(build, k) / usual));
                }
            }
            if (2 * seen.size() > looks.size()) {
                all.add(CharacterSeen.middle(seen));
            } else if (2 * shares.size() > looks.size()) {
                LabColour unseen = track.views().get(0).swatches().get(k).onSheet();
                double share =
                        LastingChange.median(shares.stream().mapToDouble(s -> s).toArray());
                all.add(new SeenSwatch(unseen, unseen, share));
            }
        }
        return all;
    }

    /** The line's colour over the shot, at the lightness that it has on the sheet. */
    Optional<SeenSwatch> lineSeen() {
        LabColour onSheet = new LabColour(
                median(track.views().stream()
                        .mapToDouble(v -> line(v).lightness())
                        .toArray()),
                median(track.views().stream().mapToDouble(v -> line(v).a()).toArray()),
                median(track.views().stream().mapToDouble(v -> line(v).b()).toArray()));
        List<SeenSwatch> seen = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            ToneLight light = lights.get(i);
            Build build = looks.get(i).build();
            build.line()
                    .map(colour -> new SeenSwatch(onSheet, colour.atLightness(onSheet.lightness()), build.lineWeight()))
                    .ifPresent(own -> seen.add(new SeenSwatch(onSheet, light.without(own), own.share())));
        }
        return 2 * seen.size() > looks.size() ? Optional.of(CharacterSeen.middle(seen)) : Optional.empty();
    }

    /** From which difference a colour of the sheet has departed: of dark ones little is kept by cameras and codecs. */
    static double allowed(LabColour onSheet, double allowedDeltaE) {
        return onSheet.lightness() < DARK ? DARK_ALLOWED * allowedDeltaE : allowedDeltaE;
    }

    private Optional<Departure> colour(int k) {
        LabColour onSheet = track.views().get(0).swatches().get(k).onSheet();
        double allowed = allowed(onSheet, allowedDeltaE);
        double least = Math.max(
                LEAST_SHARE,
                SHOWN
                        * track.views().stream()
                                .mapToDouble(v -> v.swatches().get(k).share())
                                .min()
                                .orElse(0));
        // Where little of it is seen, its colour is a mixture with what is around.
        int[] at = IntStream.range(0, looks.size())
                .filter(i -> looks.get(i).build().swatches().get(k).share() >= least)
                .toArray();
        double[] off = Arrays.stream(at)
                .mapToDouble(i ->
                        lights.get(i).deltaE(looks.get(i).build().swatches().get(k)))
                .toArray();
        if (off.length < LEAST_LOOKS) {
            return Optional.empty();
        }
        return LastingChange.of(off, allowed).map(change -> {
            int worst = at[change.typical(off)];
            SeenSwatch swatch = looks.get(worst).build().swatches().get(k);
            LastingChange among =
                    new LastingChange(change.at(), change.departed(), at[change.first()], at[change.last()]);
            return departure(
                    Departure.Kind.COLOUR,
                    "colour " + onSheet.hex(),
                    among,
                    List.of(onSheet, lights.get(worst).without(swatch)),
                    new double[] {0, change.departed(), change.departed() / allowed},
                    worst,
                    change.departed() - LastingChange.middle(off, 0, LastingChange.WINDOW));
        });
    }

    /** The outline's hue and chroma; how dark it looks depends on how soft the picture is. */
    private Optional<Departure> lineColour() {
        double allowed = LINE_ALLOWED * allowedDeltaE;
        double a = median(track.views().stream().mapToDouble(v -> line(v).a()).toArray());
        double b = median(track.views().stream().mapToDouble(v -> line(v).b()).toArray());
        double[] off = new double[looks.size()];
        for (int i = 0; i < off.length; i++) {
            off[i] = lineSwatch(i, a, b).map(lights.get(i)::deltaE).orElse(0.0);
        }
        return LastingChange.of(off, allowed).map(change -> {
            int worst = change.typical(off);
            SeenSwatch line = lineSwatch(worst, a, b).orElseThrow();
            return departure(
                    Departure.Kind.COLOUR,
                    "colour of the line",
                    change,
                    List.of(line.onSheet(), line.seen()),
                    new double[] {0, change.departed(), change.departed() / allowed},
                    worst,
                    change.departed() - LastingChange.middle(off, 0, LastingChange.WINDOW));
        });
    }

    /** The line's colour on the sheet and as a drawing shows it, at the drawing's lightness. */
    private Optional<SeenSwatch> lineSwatch(int look, double a, double b) {
        return looks.get(look)
                .build()
                .line()
                .map(seen -> new SeenSwatch(new LabColour(seen.lightness(), a, b), seen, 1));
    }

    /** A colour of which there is less than in all alike views of the sheet, or than at the shot's start, the line left out. */
    private Optional<Departure> part(int k) {
        List<CharacterLook> read =
                looks.stream().filter(look -> look.build().lineWeight() > 0).toList();
        if (read.size() < LEAST_LOOKS) {
            return Optional.empty();
        }
        double[] shares = read.stream().mapToDouble(l -> ofFills(l.build(), k)).toArray();
        double start = LastingChange.middle(shares, 0, LastingChange.WINDOW);
        Build begin = read.get(0).build();
        double[] usual = new double[shares.length];
        double[] off = new double[shares.length];
        double[] since = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            Build build = read.get(i).build();
            int[] alike = IntStream.range(0, track.views().size())
                    .filter(v -> build.isLike(v, ALIKE))
                    .toArray();
            usual[i] = Arrays.stream(alike)
                    .mapToDouble(v -> ofFills(track.views().get(v), k))
                    .min()
                    .orElse(0);
            off[i] = usual[i] < LEAST_PART ? 0 : lack(shares[i], usual[i], MISSING);
            boolean sameView = Arrays.stream(alike).anyMatch(v -> begin.isLike(v, ALIKE));
            since[i] = !sameView || start < LEAST_PART ? 0 : lack(shares[i], start, LESS);
        }
        return LastingChange.of(off, 1)
                .map(change -> missing(k, change, read, off, usual, start))
                .or(() -> {
                    Arrays.fill(usual, start);
                    return LastingChange.of(since, 1)
                            .filter(change -> change.stays(since))
                            .map(change -> missing(k, change, read, since, usual, 0));
                });
    }

    /** How much is missing, in units of what has to be. */
    private static double lack(double share, double usual, double ofSmall) {
        return Math.max(0, 1 - share / usual) / MissingPart.least(usual, ofSmall);
    }

    private Departure missing(
            int k, LastingChange change, List<CharacterLook> read, double[] off, double[] usual, double start) {
        boolean itself = start == 0;
        LabColour onSheet = track.views().get(0).swatches().get(k).onSheet();
        int worst = change.typical(off);
        double lacks = change.departed() * MissingPart.least(usual[worst], itself ? LESS : MISSING);
        double seen = usual[worst] * (1 - lacks);
        boolean sinceStart = start >= LEAST_PART && lack(seen, start, LESS) >= 1;
        return new Departure(
                Departure.Kind.PART,
                "share of " + onSheet.hex(),
                usual[worst],
                seen,
                change.departed(),
                itself ? -lacks : sinceStart ? seen / start - 1 : 0,
                itself,
                List.of(onSheet),
                read.get(change.first()).frame(),
                read.get(change.last()).frame(),
                read.get(worst));
    }

    private static double ofFills(Build build, int k) {
        return build.swatches().get(k).share() / Math.max(0.1, 1 - build.lineWeight());
    }

    private Departure departure(
            Departure.Kind kind,
            String name,
            LastingChange change,
            List<LabColour> colours,
            double[] sheetSeenExcess,
            int worst,
            double since) {
        return new Departure(
                kind,
                name,
                sheetSeenExcess[0],
                sheetSeenExcess[1],
                sheetSeenExcess[2],
                since,
                false,
                colours,
                looks.get(change.first()).frame(),
                looks.get(change.last()).frame(),
                looks.get(worst));
    }

    private static LabColour line(Build build) {
        return build.line().orElse(BLACK);
    }

    private static double median(double[] values) {
        return LastingChange.median(values);
    }
}
