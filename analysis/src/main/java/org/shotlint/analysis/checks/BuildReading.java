package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.evidence.CharacterLook;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.evidence.SeenSwatch;
import org.shotlint.analysis.time.FrameRange;

/**
 * A character found by the colours of its sheet, held against the sheet and against itself at the shot's start.
 *
 * <p>A value counts if it lasts for a window of drawings (their median). The sheet allows what lies between its views. What goes all the way
 * at once was put on or taken off: that is no drift.
 */
final class BuildReading {
    private static final int LEAST_LOOKS = 8;
    private static final int AROUND = 8;
    private static final double SHORTER = -0.032;
    private static final double TALLER = 0.03;
    private static final double LESS_LIKE = 0.1;
    /** How much of the lowest rows has to be coloured as on the sheet for a figure to be seen down to its feet. */
    static final double FEET = 0.6;

    private static final double ALIKE = 0.06;
    private static final double HALF = 0.5;
    private static final int TURN = 1;
    private static final double DOUBTED = 1.6;
    private static final double SIZE = 0.12;
    private static final double UNSTEADY = 0.15;
    private static final double MOST_OTHERS = 0.55;
    private static final double SOME_OTHERS = 0.3;
    private static final double VERY_LIKE = 0.8;
    private static final double SURE_QUANTILE = 0.75;

    private final CharacterTrack track;
    private final List<CharacterLook> like;
    private final List<CharacterLook> looks;
    private final double allowed;
    private final double allowedDeltaE;

    /**
     * @param allowed from which share a length has departed
     * @param allowedDeltaE from which difference a colour has
     */
    BuildReading(CharacterTrack track, double allowed, double allowedDeltaE) {
        this.track = track;
        this.allowed = allowed;
        this.allowedDeltaE = allowedDeltaE;
        double least = sure(track.looks()) - LESS_LIKE;
        like = lit(track.looks().stream()
                .filter(look -> look.build().likeness() >= least)
                .toList());
        looks = whole(track.looks(), least);
    }

    String sheet() {
        return track.sheet();
    }

    /** Leaves out drawings in shade where there are others: half in shade, light is not told from colour. */
    private static List<CharacterLook> lit(List<CharacterLook> looks) {
        List<CharacterLook> lit =
                looks.stream().filter(look -> !look.build().dim()).toList();
        return lit.size() >= LEAST_LOOKS ? lit : looks;
    }

    /** How sure it is the character: what the upper quarter of the drawings reach; 0 where they are too few. */
    double likeness() {
        return like.size() < LEAST_LOOKS ? 0 : sure(like);
    }

    /** Whether most of the drawings in these frames surely show it; what it turns into is for others to tell. */
    boolean isSureIn(FrameRange frames) {
        long all = track.looks().stream()
                .filter(look -> frames.contains(look.frame()))
                .count();
        long sure = like.stream().filter(look -> frames.contains(look.frame())).count();
        return sure > HALF * all;
    }

    private static double sure(List<CharacterLook> looks) {
        double[] sorted =
                looks.stream().mapToDouble(l -> l.build().likeness()).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) (SURE_QUANTILE * (sorted.length - 1))];
    }

    /** Drawings that surely show it. */
    List<CharacterLook> looks() {
        return like;
    }

    /** Drop those that show less or more of it than the ones around, but for a steady change of scale: feet lost, something found beside it. */
    private static List<CharacterLook> whole(List<CharacterLook> all, double least) {
        List<CharacterLook> whole = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            double off = offHeight(all, i);
            Build build = all.get(i).build();
            if (off > SHORTER && off < TALLER && build.likeness() >= least && build.feet() >= FEET) {
                whole.add(all.get(i));
            }
        }
        return whole;
    }

    /** By how much, in logarithms, a drawing's height is off the line through those around it. */
    private static double offHeight(List<CharacterLook> all, int at) {
        // As many at both ends of the shot, or a pose held there would pass for a change of scale.
        int from = Math.max(0, Math.min(at - AROUND, all.size() - 2 * AROUND - 1));
        int to = Math.min(all.size(), Math.max(at, AROUND) + AROUND + 1);
        double[] heights = all.subList(from, to).stream()
                .mapToDouble(l -> Math.log(l.box().height()))
                .toArray();
        int n = heights.length;
        double[] slopes = IntStream.range(0, n * n)
                .filter(i -> i % n - i / n >= 2)
                .mapToDouble(i -> (heights[i % n] - heights[i / n]) / (i % n - i / n))
                .toArray();
        double slope = LastingChange.median(slopes);
        double[] level = IntStream.range(0, n)
                .mapToDouble(i -> heights[i] - slope * i)
                .sorted()
                .toArray();
        return heights[at - from] - slope * (at - from) - level[n * 2 / 3];
    }

    /** All that departed, the furthest over what is allowed first. */
    List<Departure> departures() {
        List<Departure> all = new ArrayList<>();
        if (likeness() == 0 || track.views().isEmpty()) {
            return all;
        }
        for (BuildProperty property : BuildProperty.values()) {
            length(property).filter(d -> d.excess() >= 1).ifPresent(all::add);
        }
        all.addAll(colourReading().departures());
        all.addAll(new HeadParts(track, like).departures());
        if (!isWhole()) {
            // A silhouette that is not sure has to say more.
            all.removeIf(departure -> departure.excess() < DOUBTED);
        }
        leaveOutEchoes(all);
        new Hem(track, looks).instead(all);
        all.sort(Comparator.comparingInt(BuildReading::rank)
                .thenComparing(Comparator.comparingDouble(Departure::excess).reversed()));
        return all;
    }

    /** One change shows in several numbers; those that follow from another are left out. */
    private void leaveOutEchoes(List<Departure> all) {
        Optional<Departure> head = named(all, BuildProperty.HEAD);
        boolean legs = named(all, BuildProperty.LEGS).isPresent();
        // Longer legs make the body shorter, and so the head longer beside it.
        if (legs
                && head.isPresent()
                && headToHeight(head.get()) < HALF * Math.abs(head.get().change())) {
            all.remove(head.get());
        }
        // What has another colour is not missing, and a thicker line leaves less of all others.
        double line = named(all, BuildProperty.LINE).map(Departure::excess).orElse(0.0);
        boolean colour = all.stream().anyMatch(d -> d.kind() == Departure.Kind.COLOUR);
        all.removeIf(d -> d.kind() == Departure.Kind.PART && (colour || line > d.excess()));
        LineEcho.leaveOut(all, line);
    }

    /** Colours and parts before lengths: where they change, the borders between zones may move with them. */
    private static int rank(Departure departure) {
        return departure.kind() == Departure.Kind.LENGTH ? 1 : 0;
    }

    private double headToHeight(Departure head) {
        double onSheet = LastingChange.median(
                track.views().stream().mapToDouble(Build::head).toArray());
        return Math.abs(head.worst().build().head() / Math.max(1e-6, onSheet) - 1);
    }

    private static Optional<Departure> named(List<Departure> all, BuildProperty property) {
        return all.stream().filter(d -> d.name().equals(property.words())).findFirst();
    }

    /** Drawings that a property can be read from: lengths of legs need the feet. */
    private List<CharacterLook> looks(BuildProperty property) {
        if (property == BuildProperty.GIRTH && !isWhole()) {
            return List.of();
        }
        // A figure that is squashed or stretched has other lengths all over.
        return property.needsFeet() || property == BuildProperty.GIRTH ? looks : like;
    }

    /** The sheet's colours as they are seen over the shot, and how much there is of each beside what its views show. */
    List<SeenSwatch> colours() {
        return colourReading().seen();
    }

    /** Whether most drawings show the whole figure: where they do not, its silhouette lost something or holds what is not its own. */
    private boolean isWhole() {
        return looks.size() >= HALF * like.size();
    }

    private BuildColours colourReading() {
        return new BuildColours(track, like, allowedDeltaE);
    }

    /** How much of each colour stands out from the head, beside the sheet. */
    List<SeenSwatch> besideHead() {
        return new HeadParts(track, like).seen();
    }

    /** The line's colour over the shot beside the sheet's. */
    Optional<SeenSwatch> line() {
        return colourReading().lineSeen();
    }

    /** How far over what is allowed each drawing is, by the property furthest off. */
    double[] excess() {
        double[] most = new double[like.size()];
        double unit = allowed * coarseness(like);
        for (BuildProperty property : BuildProperty.values()) {
            double[] off = offSheet(property, like);
            for (int i = 0; i < most.length; i++) {
                boolean counts = !property.needsFeet() || looks.contains(like.get(i));
                most[i] = counts ? Math.max(most[i], Math.abs(property.ofAllowed(off[i], unit))) : most[i];
            }
        }
        return most;
    }

    /** By what share a length is outside of what the sheet's views span. */
    private double[] offSheet(BuildProperty property, List<CharacterLook> read) {
        return IntStream.range(0, read.size())
                .mapToDouble(i -> {
                    double value = property.of(read.get(i).build());
                    double[] views = viewsAround(property, read, i);
                    double most = Arrays.stream(views).max().orElse(value);
                    double least = Arrays.stream(views).min().orElse(value);
                    if (value == 0 || least == 0) {
                        return 0;
                    }
                    return value > most ? value / most - 1 : value < least ? value / least - 1 : 0;
                })
                .toArray();
    }

    /** What the sheet's views show, of properties that differ by view the alike ones. */
    private double[] views(BuildProperty property, Build build) {
        return views(property, List.of(build));
    }

    /** The same for one of some drawings: who turns shows, between two views, what lies between them. */
    private double[] viewsAround(BuildProperty property, List<CharacterLook> read, int at) {
        return views(
                property,
                read.subList(Math.max(0, at - TURN), Math.min(read.size(), at + TURN + 1)).stream()
                        .map(CharacterLook::build)
                        .toList());
    }

    private double[] views(BuildProperty property, List<Build> builds) {
        return IntStream.range(0, track.views().size())
                .filter(v -> !property.isByView() || builds.stream().anyMatch(build -> build.isLike(v, ALIKE)))
                .mapToDouble(v -> property.of(track.views().get(v)))
                .toArray();
    }

    /** A property beside what alike views of the sheet show: 1 is on model; 0 where nothing is known of it. */
    double besideSheet(BuildProperty property) {
        double[] ratios = looks(property).stream()
                .mapToDouble(look -> {
                    double usual = Arrays.stream(views(property, look.build()))
                            .average()
                            .orElse(0);
                    return usual == 0 ? 0 : property.of(look.build()) / usual;
                })
                .filter(ratio -> ratio > 0)
                .sorted()
                .toArray();
        // What does not stay within the shot is told there, or is read wrongly.
        int n = ratios.length;
        boolean steady = n > 0 && ratios[3 * n / 4] - ratios[n / 4] < UNSTEADY * coarseness(like);
        return steady ? ratios[n / 2] : 0;
    }

    /**
     * Whether most of its colours are others from the first drawings on, under any light, or some are and no figure of the sheet is much like
     * it: then it is somebody like the character.
     */
    boolean isSomebodyElse() {
        List<CharacterLook> first = like.subList(0, Math.min(like.size(), LastingChange.WINDOW));
        double[] others = first.stream()
                .mapToDouble(look -> BuildColours.others(look.build()))
                .toArray();
        double share = LastingChange.median(others);
        return share > MOST_OTHERS || share > SOME_OTHERS && likeness() < VERY_LIKE;
    }

    private Optional<Departure> length(BuildProperty property) {
        List<CharacterLook> read = looks(property).stream()
                .filter(look -> property.of(look.build()) > 0)
                .toList();
        if (read.size() < LEAST_LOOKS) {
            return Optional.empty();
        }
        double[] off = offSheet(property, read);
        double[] values = read.stream().mapToDouble(l -> property.of(l.build())).toArray();
        double start = LastingChange.middle(values, 0, LastingChange.WINDOW);
        double[] since = since(property, read, values, start);
        double coarse = allowed * coarseness(read);
        double unit = property.needsLine() ? coarse * colourReading().unsteady() : coarse;
        double[] offAllowed =
                Arrays.stream(off).map(v -> property.ofAllowed(v, unit)).toArray();
        double spread = LastingChange.median(IntStream.range(0, read.size())
                .mapToDouble(i -> spread(property, read, i))
                .toArray());
        double[] sinceAllowed = IntStream.range(0, since.length)
                .mapToDouble(i -> property.ofAllowedSinceStart(since[i], unit + spread))
                .toArray();
        Optional<Departure> sheet = departure(property, offAllowed, values, read, Optional.empty());
        Optional<Departure> own = departure(property, sinceAllowed, values, read, Optional.of(start));
        return sheet.map(d -> own.map(o -> d.went(o.since(), o.sinceAllowed())).orElse(d))
                .or(() -> own);
    }

    /** How much coarser than at the sheet's size these drawings show lengths, in the middle, from 1. */
    static double coarseness(List<CharacterLook> looks) {
        return looks.isEmpty()
                ? 1
                : LastingChange.median(
                        looks.stream().mapToDouble(CharacterLook::coarseness).toArray());
    }

    /** How large it is beside the sheet's figures, in the middle, 1 at most. */
    double scale() {
        return 1 / coarseness(like);
    }

    /** By how much the sheet's own views differ that are like the shot's start or like that drawing. */
    private double spread(BuildProperty property, List<CharacterLook> read, int at) {
        if (property.isByView()) {
            return 0;
        }
        Build begin = read.get(0).build();
        Build build = read.get(at).build();
        if (IntStream.range(0, track.views().size()).allMatch(v -> begin.isLike(v, ALIKE) == build.isLike(v, ALIKE))) {
            // Seen from the same side.
            return 0;
        }
        double[] views = IntStream.range(0, track.views().size())
                .filter(v -> begin.isLike(v, ALIKE) || build.isLike(v, ALIKE))
                .mapToDouble(v -> property.of(track.views().get(v)))
                .sorted()
                .toArray();
        return views[0] == 0 ? 0 : views[views.length - 1] / views[0] - 1;
    }

    private double[] since(BuildProperty property, List<CharacterLook> read, double[] values, double start) {
        double[] since = new double[values.length];
        Build begin = read.get(0).build();
        for (int i = 0; i < since.length; i++) {
            Build build = read.get(i).build();
            boolean sameView = !property.isByView()
                    || IntStream.range(0, track.views().size())
                            .anyMatch(v -> begin.isLike(v, ALIKE) && build.isLike(v, ALIKE));
            boolean counts = sameView && (property != BuildProperty.LINE || isSameSize(read.get(0), read.get(i)));
            since[i] = !counts || start == 0 || values[i] == 0 ? 0 : values[i] / start - 1;
        }
        return since;
    }

    /** How soft a line is seen, and so how much of it, depends on how large the figure is. */
    static boolean isSameSize(CharacterLook a, CharacterLook b) {
        return Math.abs(Math.log((double) a.box().height() / b.box().height())) < SIZE;
    }

    /** Whether a change since the start is all there where the shot ends, and the shot's start was read. */
    private boolean stands(LastingChange change, double[] off, CharacterLook first) {
        double end = LastingChange.middle(off, off.length - LastingChange.WINDOW, off.length);
        return track.looks().indexOf(first) <= LastingChange.WINDOW && end * Math.signum(change.departed()) >= 1;
    }

    /** Whether a change since the start leads away from the sheet: what comes nearer to it was read wrongly at the start. */
    private boolean leaves(
            BuildProperty property, LastingChange change, double[] values, List<CharacterLook> read, double start) {
        double seen = LastingChange.middle(values, change.at(), change.at() + LastingChange.WINDOW);
        double[] views = views(property, read.get(change.at()).build());
        double off = seen - nearest(seen, views);
        boolean passed = off * Math.signum(seen - start) > 0;
        return views.length == 0 || passed || Math.abs(off) > Math.abs(start - nearest(start, views));
    }

    private Optional<Departure> departure(
            BuildProperty property, double[] off, double[] values, List<CharacterLook> read, Optional<Double> start) {
        Optional<LastingChange> lasting = LastingChange.of(off, 1)
                .filter(c -> start.isEmpty()
                        || stands(c, off, read.get(0)) && leaves(property, c, values, read, start.get()))
                .or(() -> start.isEmpty() ? LastingChange.throughout(off, property.throughout()) : Optional.empty());
        if (lasting.isEmpty()) {
            return Optional.empty();
        }
        LastingChange change = lasting.get();
        int worst = change.typical(off);
        double seen = LastingChange.middle(values, change.at(), change.at() + LastingChange.WINDOW);
        double usual = start.orElseGet(
                () -> nearest(seen, views(property, read.get(worst).build())));
        if (Math.abs(seen - usual) > property.most() * usual) {
            // No drawing drifts that far: the silhouette lost something, or holds something else.
            return Optional.empty();
        }
        return Optional.of(new Departure(
                Departure.Kind.LENGTH,
                property.words(),
                usual,
                seen,
                Math.max(1, Math.abs(change.departed())),
                start.isPresent() ? seen / Math.max(1e-6, usual) - 1 : 0,
                Math.abs(seen / Math.max(1e-6, usual) - 1) / Math.max(1, Math.abs(change.departed())),
                start.isPresent(),
                List.of(),
                read.get(change.first()).frame(),
                read.get(change.last()).frame(),
                read.get(worst)));
    }

    /** What the sheet allows that is nearest. */
    private static double nearest(double seen, double[] views) {
        return Arrays.stream(views)
                .boxed()
                .min(Comparator.comparingDouble(v -> Math.abs(v - seen)))
                .orElse(seen);
    }
}
