package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.evidence.CharacterLook;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.evidence.SeenSwatch;

/**
 * A character found by the colours of its sheet, held against the sheet and against itself at the shot's start.
 *
 * <p>A value counts if it lasts for a window of drawings (their median). The sheet allows what lies between its views. What goes all the way
 * at once was put on or taken off: that is no drift.
 */
final class BuildReading {
    private static final int WINDOW = 5;
    private static final int LEAST_LOOKS = 8;
    private static final int AROUND = 8;
    private static final double SHORTER = -0.032;
    private static final double TALLER = 0.05;
    private static final double LESS_LIKE = 0.2;
    private static final double FEET = 0.6;
    private static final double ALIKE = 0.06;
    private static final double MOST_CHANGE = 0.6;
    private static final double LINE_COLOUR = 1.25;
    private static final LabColour BLACK = new LabColour(0, 0, 0);
    private static final double STEP = 0.7;
    private static final double LEAST_SHARE = 0.035;
    private static final double SURE_QUANTILE = 0.75;

    private final CharacterTrack track;
    private final List<CharacterLook> looks;
    private final double allowed;
    private final double allowedDeltaE;

    /**
     * @param allowed from which share a length has departed
     * @param allowedDeltaE from which difference a colour has
     */
    BuildReading(CharacterTrack track, double allowed, double allowedDeltaE) {
        this(track, whole(track.looks()), allowed, allowedDeltaE);
    }

    private BuildReading(CharacterTrack track, List<CharacterLook> looks, double allowed, double allowedDeltaE) {
        this.track = track;
        this.looks = List.copyOf(looks);
        this.allowed = allowed;
        this.allowedDeltaE = allowedDeltaE;
    }

    /**
     * What departed.
     *
     * @param name of the property, for people
     * @param onSheet its value on the sheet, or at the shot's start
     * @param seen its value where it is furthest off
     * @param excess how many times what is allowed it is off
     * @param since how far it went since the shot's start: a share, or Delta E
     * @param againstItself whether it is off what it was at the start, and not off the sheet
     * @param colours both colours, where it is one
     */
    record Departure(
            String name,
            double onSheet,
            double seen,
            double excess,
            double since,
            boolean againstItself,
            List<LabColour> colours,
            int from,
            int to,
            CharacterLook worst) {
        Departure {
            colours = List.copyOf(colours);
        }
    }

    String sheet() {
        return track.sheet();
    }

    /** How sure it is the character: what the upper quarter of the drawings reach; 0 where they are too few. */
    double likeness() {
        if (looks.size() < LEAST_LOOKS) {
            return 0;
        }
        double[] sorted =
                looks.stream().mapToDouble(l -> l.build().likeness()).sorted().toArray();
        return sorted[(int) (SURE_QUANTILE * (sorted.length - 1))];
    }

    /** Drawings that show all of it. */
    List<CharacterLook> looks() {
        return looks;
    }

    /** Drop those that show less or more of it than the ones around, but for a steady change of scale: feet lost, something found beside it. */
    private static List<CharacterLook> whole(List<CharacterLook> all) {
        double[] likeness =
                all.stream().mapToDouble(l -> l.build().likeness()).sorted().toArray();
        double like = likeness.length == 0 ? 0 : likeness[(int) (SURE_QUANTILE * (likeness.length - 1))] - LESS_LIKE;
        List<CharacterLook> whole = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            double off = offHeight(all, i);
            if (off > SHORTER
                    && off < TALLER
                    && all.get(i).build().likeness() >= like
                    && all.get(i).build().feet() >= FEET) {
                whole.add(all.get(i));
            }
        }
        return whole;
    }

    /** By how much, in logarithms, a drawing's height is off the line through those around it. */
    private static double offHeight(List<CharacterLook> all, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(all.size(), at + AROUND + 1);
        double[] heights = all.subList(from, to).stream()
                .mapToDouble(l -> Math.log(l.box().height()))
                .toArray();
        int n = heights.length;
        double[] slopes = IntStream.range(0, n * n)
                .filter(i -> i % n - i / n >= 2)
                .mapToDouble(i -> (heights[i % n] - heights[i / n]) / (i % n - i / n))
                .toArray();
        double slope = median(slopes);
        double[] level = IntStream.range(0, n)
                .mapToDouble(i -> heights[i] - slope * i)
                .sorted()
                .toArray();
        return heights[at - from] - slope * (at - from) - level[n * 2 / 3];
    }

    /** All that departed, the furthest over what is allowed first. */
    List<Departure> departures() {
        List<Departure> all = new ArrayList<>();
        if (looks.size() < LEAST_LOOKS || track.views().isEmpty()) {
            return all;
        }
        for (BuildProperty property : BuildProperty.values()) {
            BuildReading reading = property == BuildProperty.LINE ? withoutFeet() : this;
            reading.length(property).filter(d -> d.excess >= 1).ifPresent(all::add);
        }
        for (int k = 0; k < track.views().get(0).swatches().size(); k++) {
            withoutFeet().colour(k).filter(d -> d.excess >= 1).ifPresent(all::add);
        }
        withoutFeet().lineColour().ifPresent(all::add);
        all.sort(Comparator.comparingDouble(Departure::excess).reversed());
        return all;
    }

    /** The same with all drawings that are like the sheet: what colours and lines need. */
    private BuildReading withoutFeet() {
        double least = likeness() - LESS_LIKE;
        List<CharacterLook> like = track.looks().stream()
                .filter(look -> look.build().likeness() >= least)
                .toList();
        return new BuildReading(track, like, allowed, allowedDeltaE);
    }

    /** How far over what is allowed each drawing is, by the property furthest off. */
    double[] excess() {
        double[] most = new double[looks.size()];
        for (BuildProperty property : BuildProperty.values()) {
            double[] off = offSheet(property);
            for (int i = 0; i < most.length; i++) {
                most[i] = Math.max(most[i], Math.abs(property.ofAllowed(off[i], allowed)));
            }
        }
        return most;
    }

    /** By what share a length is outside of what the sheet's views span. */
    private double[] offSheet(BuildProperty property) {
        return looks.stream()
                .mapToDouble(look -> {
                    double value = property.of(look.build());
                    double[] views = IntStream.range(0, track.views().size())
                            .filter(v -> !property.isByView() || look.build().isLike(v, ALIKE))
                            .mapToDouble(v -> property.of(track.views().get(v)))
                            .toArray();
                    double most = Arrays.stream(views).max().orElse(value);
                    double least = Arrays.stream(views).min().orElse(value);
                    return value > most ? value / most - 1 : value < least ? value / least - 1 : 0;
                })
                .toArray();
    }

    private Optional<Departure> length(BuildProperty property) {
        double[] off = offSheet(property);
        double[] values =
                looks.stream().mapToDouble(l -> property.of(l.build())).toArray();
        double start = middle(values, 0, WINDOW);
        double[] since =
                Arrays.stream(values).map(v -> start == 0 ? 0 : v / start - 1).toArray();
        if (property.isByView()) {
            Build begin = looks.get(0).build();
            for (int i = 0; i < since.length; i++) {
                Build build = looks.get(i).build();
                boolean sameView = IntStream.range(0, track.views().size())
                        .anyMatch(v -> begin.isLike(v, ALIKE) && build.isLike(v, ALIKE));
                since[i] = sameView ? since[i] : 0;
            }
        }
        double[] views =
                track.views().stream().mapToDouble(property::of).sorted().toArray();
        double spread = property.isByView() || views[0] == 0 ? 0 : views[views.length - 1] / views[0] - 1;
        double[] offAllowed =
                Arrays.stream(off).map(v -> property.ofAllowed(v, allowed)).toArray();
        double[] sinceAllowed = Arrays.stream(since)
                .map(v -> property.ofAllowedSinceStart(v, allowed + spread))
                .toArray();
        Optional<Departure> sheet = departure(property.words(), offAllowed, values, views[views.length / 2], false);
        Optional<Departure> own = departure(property.words(), sinceAllowed, values, start, true);
        if (sheet.isPresent() && own.isPresent()) {
            Departure d = sheet.get();
            return Optional.of(new Departure(
                    d.name, d.onSheet, d.seen, d.excess, own.get().since, false, List.of(), d.from, d.to, d.worst));
        }
        return sheet.or(() -> own);
    }

    private Optional<Departure> departure(String name, double[] off, double[] values, double usual, boolean itself) {
        int at = furthest(off);
        double departed = middle(off, at, at + WINDOW);
        if (Math.abs(departed) < 1 || isPutOn(off, at, departed)) {
            return Optional.empty();
        }
        if (itself && Math.abs(middle(off, off.length - WINDOW, off.length)) < 0.5 * Math.abs(departed)) {
            return Optional.empty();
        }
        double seen = middle(values, at, at + WINDOW);
        if (Math.abs(seen - usual) > MOST_CHANGE * usual) {
            // No drawing drifts that far: the silhouette lost something, or holds something else.
            return Optional.empty();
        }
        int worst = IntStream.range(at, at + WINDOW)
                .boxed()
                .min(Comparator.comparingDouble(i -> Math.abs(off[i] - departed)))
                .orElse(at);
        return Optional.of(new Departure(
                name,
                usual,
                seen,
                Math.abs(departed),
                itself ? seen / Math.max(1e-6, usual) - 1 : 0,
                itself,
                List.of(),
                first(off, at, departed),
                last(off, at, departed),
                looks.get(worst)));
    }

    /** One of the sheet's colours, what all of them went by taken away: that is light. */
    private Optional<Departure> colour(int k) {
        double[] off = new double[looks.size()];
        for (int i = 0; i < off.length; i++) {
            SeenSwatch swatch = looks.get(i).build().swatches().get(k);
            off[i] = swatch.share() < LEAST_SHARE
                    ? 0
                    : swatch.onSheet().deltaE(seen(looks.get(i).build(), k));
        }
        int at = furthest(off);
        double departed = middle(off, at, at + WINDOW);
        if (departed < allowedDeltaE || isPutOn(off, at, departed)) {
            return Optional.empty();
        }
        int worst = IntStream.range(at, at + WINDOW)
                .boxed()
                .min(Comparator.comparingDouble(i -> Math.abs(off[i] - departed)))
                .orElse(at);
        SeenSwatch swatch = looks.get(worst).build().swatches().get(k);
        double before = middle(off, 0, WINDOW);
        return Optional.of(new Departure(
                "colour " + swatch.onSheet().hex(),
                0,
                departed,
                departed / allowedDeltaE,
                departed - before,
                false,
                List.of(swatch.onSheet(), seen(looks.get(worst).build(), k)),
                first(off, at, departed),
                last(off, at, departed),
                looks.get(worst)));
    }

    /** The outline's hue and chroma; how dark it looks depends on how soft the picture is. */
    private Optional<Departure> lineColour() {
        LabColour onSheet = new LabColour(
                0,
                median(track.views().stream().mapToDouble(v -> line(v).a()).toArray()),
                median(track.views().stream().mapToDouble(v -> line(v).b()).toArray()));
        double[] off = new double[looks.size()];
        for (int i = 0; i < off.length; i++) {
            LabColour seen = line(looks.get(i).build());
            off[i] = seen.deltaE(onSheet.atLightness(seen.lightness()));
        }
        double allowedHere = LINE_COLOUR * allowedDeltaE;
        int at = furthest(off);
        double departed = middle(off, at, at + WINDOW);
        if (departed < allowedHere || isPutOn(off, at, departed)) {
            return Optional.empty();
        }
        CharacterLook worst = looks.get(at + WINDOW / 2);
        LabColour seen = line(worst.build());
        return Optional.of(new Departure(
                "colour of the line",
                0,
                departed,
                departed / allowedHere,
                departed - middle(off, 0, WINDOW),
                false,
                List.of(onSheet.atLightness(seen.lightness()), seen),
                first(off, at, departed),
                last(off, at, departed),
                worst));
    }

    private static LabColour line(Build build) {
        return build.line().orElse(BLACK);
    }

    private static LabColour seen(Build build, int k) {
        List<SeenSwatch> shown =
                build.swatches().stream().filter(s -> s.share() >= LEAST_SHARE).toList();
        double a = median(
                shown.stream().mapToDouble(s -> s.seen().a() - s.onSheet().a()).toArray());
        double b = median(
                shown.stream().mapToDouble(s -> s.seen().b() - s.onSheet().b()).toArray());
        LabColour seen = build.swatches().get(k).seen();
        return new LabColour(seen.lightness(), seen.a() - a, seen.b() - b);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int n = values.length;
        return n == 0 ? 0 : n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
    }

    private static int furthest(double[] off) {
        return IntStream.rangeClosed(0, off.length - WINDOW)
                .boxed()
                .max(Comparator.comparingDouble(i -> Math.abs(middle(off, i, i + WINDOW))))
                .orElse(0);
    }

    private static double middle(double[] values, int from, int to) {
        return median(Arrays.copyOfRange(values, Math.max(0, from), Math.min(values.length, to)));
    }

    /** Whether most of the way was gone from one drawing that was looked at to the next. */
    private static boolean isPutOn(double[] off, int at, double departed) {
        for (int i = 3; i + 3 <= off.length && i <= at + WINDOW; i++) {
            double step = middle(off, i, i + 3) - middle(off, i - 3, i);
            if (i >= 3 && step * Math.signum(departed) > STEP * Math.abs(departed)) {
                return true;
            }
        }
        return false;
    }

    private int first(double[] off, int at, double departed) {
        int first = at;
        while (first > 0 && middle(off, first - 2, first + 1) / departed > 0.5) {
            first--;
        }
        return looks.get(first).frame();
    }

    private int last(double[] off, int at, double departed) {
        int last = at + WINDOW - 1;
        while (last < off.length - 1 && middle(off, last, last + 3) / departed > 0.5) {
            last++;
        }
        return looks.get(last).frame();
    }
}
