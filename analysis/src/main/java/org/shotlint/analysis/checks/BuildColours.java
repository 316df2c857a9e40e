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
    static final double DARK = 22;
    private static final double OTHER = 6;
    private static final double DARK_ALLOWED = 1.25;
    private static final double SMALL_AREA = 0.012;
    private static final double UNSTEADY_ALLOWED = 1.6;
    private static final double STEADY = 0.06;
    private static final int MOST_DIM = 1;
    private static final double SINCE = 0.75;
    private static final double LINE_ALLOWED = 1.74;
    private static final double BY_ITSELF = 2.2;
    private static final double FOLLOWS = 0.1;
    private static final double LINE_ALLOWED_SINCE = 1.16;
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
    private final boolean lightChanges;
    private final double coarse;

    /** @param looks drawings that surely show the character */
    BuildColours(CharacterTrack track, List<CharacterLook> looks, double allowedDeltaE) {
        this.track = track;
        this.looks = List.copyOf(looks);
        this.allowedDeltaE = allowedDeltaE;
        coarse = BuildReading.coarseness(looks);
        lights = looks.stream().map(look -> ToneLight.of(shown(look.build()))).toList();
        lightChanges = ToneLight.change(lights) > STEADY
                || track.looks().stream().filter(look -> look.build().dim()).count() > MOST_DIM;
    }

    /** Which share of the colours that a drawing shows, each counted as one, is another than on the sheet. */
    static double others(Build build) {
        List<SeenSwatch> shown = shown(build);
        ToneLight light = ToneLight.of(shown);
        long others = shown.stream()
                .filter(swatch ->
                        Math.min(light.deltaE(swatch), swatch.onSheet().deltaE(swatch.seen())) > OTHER)
                .count();
        return (double) others / Math.max(1, shown.size());
    }

    /** How many times as much is allowed as in steady light. */
    double unsteady() {
        return lightChanges ? UNSTEADY_ALLOWED : 1;
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
                all.add(CharacterSeen.middle(beforeItChangedAtOnce(seen)));
            } else if (2 * shares.size() > looks.size()) {
                LabColour unseen = track.views().get(0).swatches().get(k).onSheet();
                double share =
                        LastingChange.median(shares.stream().mapToDouble(s -> s).toArray());
                all.add(new SeenSwatch(unseen, unseen, share));
            }
        }
        return all;
    }

    /** Without what was put on or taken off during the shot. */
    private List<SeenSwatch> beforeItChangedAtOnce(List<SeenSwatch> seen) {
        int until = ColourWay.firstStep(seen.stream().map(SeenSwatch::seen).toList(), allowedDeltaE);
        return seen.subList(0, until);
    }

    /** The line's colour over the shot, at the lightness that it has on the sheet. */
    Optional<SeenSwatch> lineSeen() {
        LabColour onSheet = lineOnSheet();
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

    /**
     * From which difference a colour of the sheet has departed: small areas are mixed with what is around, of dark colours cameras and codecs
     * keep little, and where the light changes within the shot it is not told from a colour as surely.
     */
    private double allowed(LabColour onSheet, double share) {
        double area = 1 + SMALL_AREA * coarse * coarse / Math.max(LEAST_SHARE, share);
        double dark = onSheet.lightness() < DARK ? DARK_ALLOWED : 1;
        return allowedDeltaE * area * dark * unsteady();
    }

    private Optional<Departure> colour(int k) {
        LabColour onSheet = track.views().get(0).swatches().get(k).onSheet();
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
        double share = median(Arrays.stream(at)
                .mapToDouble(i -> looks.get(i).build().swatches().get(k).share())
                .toArray());
        List<LabColour> seen = Arrays.stream(at)
                .mapToObj(i ->
                        lights.get(i).without(looks.get(i).build().swatches().get(k)))
                .toList();
        double allowed = allowed(onSheet, share);
        return departure("colour " + onSheet.hex(), onSheet, at, seen, new double[] {allowed, SINCE * allowed});
    }

    /** The outline's hue and chroma; how dark it looks depends on how soft the picture is. */
    private Optional<Departure> lineColour() {
        LabColour onSheet = lineOnSheet();
        int[] at = IntStream.range(0, looks.size())
                .filter(i -> looks.get(i).build().line().isPresent())
                .toArray();
        List<LabColour> seen = Arrays.stream(at)
                .mapToObj(i -> {
                    LabColour line = line(looks.get(i).build());
                    return lights.get(i).without(new SeenSwatch(onSheet.atLightness(line.lightness()), line, 1));
                })
                .toList();
        double unit = allowedDeltaE * coarse * coarse * unsteady();
        // Thin lines take on what lies behind the figure, lines within it do not.
        double follows = LINE_ALLOWED * unit * (darkColoursFollowTheLine() ? 1 : BY_ITSELF);
        return departure(LineEcho.LINE, onSheet, at, seen, new double[] {follows, LINE_ALLOWED_SINCE * SINCE * unit});
    }

    /** Whether dark colours, which inner lines are part of, went some of the way that the line went. */
    private boolean darkColoursFollowTheLine() {
        Optional<SeenSwatch> line = lineSeen();
        if (line.isEmpty()) {
            return false;
        }
        double along = 0;
        double all = 0;
        for (SeenSwatch swatch : seen()) {
            if (swatch.onSheet().lightness() < DARK) {
                along += swatch.share() * along(swatch, line.get());
                all += swatch.share();
            }
        }
        return along > FOLLOWS * all;
    }

    /** How much of a line's way a colour went, 1 for all of it. */
    private static double along(SeenSwatch swatch, SeenSwatch line) {
        double a = line.seen().a() - line.onSheet().a();
        double b = line.seen().b() - line.onSheet().b();
        return ((swatch.seen().a() - swatch.onSheet().a()) * a
                        + (swatch.seen().b() - swatch.onSheet().b()) * b)
                / Math.max(1e-6, a * a + b * b);
    }

    /** Where a colour left the sheet, or what it was at the shot's start. @param at the drawings that show it @param allowed for either */
    private Optional<Departure> departure(
            String name, LabColour onSheet, int[] at, List<LabColour> seen, double[] allowed) {
        if (seen.size() < LEAST_LOOKS) {
            return Optional.empty();
        }
        ColourWay way = new ColourWay(seen);
        // What goes most of the way at once was put on or taken off.
        Optional<Departure> sheet = LastingChange.of(way.from(onSheet), allowed[0])
                .filter(change -> !way.cameAtOnce(onSheet, change))
                .map(change -> departure(name, change, onSheet, way, at, allowed[0]));
        Optional<Departure> itself = sinceStart(name, onSheet, at, seen, allowed[1]);
        return sheet.map(d -> itself.map(own -> d.went(own.seen(), allowed[1])).orElse(d))
                .or(() -> itself);
    }

    /** Where a colour left what it was at the shot's start, in drawings that show the character from the same side. */
    private Optional<Departure> sinceStart(
            String name, LabColour onSheet, int[] at, List<LabColour> seen, double allowed) {
        Build begin = looks.get(at[0]).build();
        int[] alike = IntStream.range(0, at.length)
                .filter(i -> isSameView(begin, looks.get(at[i]).build()))
                .filter(i -> !name.equals(LineEcho.LINE) || BuildReading.isSameSize(looks.get(at[0]), looks.get(at[i])))
                .toArray();
        if (alike.length < LEAST_LOOKS || at[0] > LastingChange.WINDOW) {
            return Optional.empty();
        }
        ColourWay way = new ColourWay(Arrays.stream(alike).mapToObj(seen::get).toList());
        double[] off = way.from(way.start());
        return LastingChange.of(off, allowed)
                .filter(change -> !way.cameAtOnce(way.start(), change))
                .filter(change -> LastingChange.middle(off, off.length - LastingChange.WINDOW, off.length) >= allowed)
                .filter(change -> way.leaves(onSheet, change))
                .map(change -> {
                    int[] where = Arrays.stream(alike).map(i -> at[i]).toArray();
                    Departure d = departure(name, change, way.start(), way, where, allowed);
                    return d.ofItself(d.seen(), allowed);
                });
    }

    private Departure departure(
            String name, LastingChange change, LabColour usual, ColourWay way, int[] at, double allowed) {
        int worst = change.typical(way.from(usual));
        return new Departure(
                Departure.Kind.COLOUR,
                name,
                0,
                change.departed(),
                change.departed() / allowed,
                0,
                0,
                false,
                List.of(usual, way.at(worst)),
                looks.get(at[change.first()]).frame(),
                looks.get(at[change.last()]).frame(),
                looks.get(at[worst]));
    }

    private boolean isSameView(Build a, Build b) {
        return IntStream.range(0, track.views().size()).anyMatch(v -> a.isLike(v, ALIKE) && b.isLike(v, ALIKE));
    }

    /** A colour of which there is less than in all alike views of the sheet, or than at the shot's start, the line left out. */
    private Optional<Departure> part(int k) {
        // Where the feet are hidden, so may be more: what covers them hides a part and makes all others larger.
        List<CharacterLook> read = looks.stream()
                .filter(look -> look.build().lineWeight() > 0 && look.build().feet() >= BuildReading.FEET)
                .toList();
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
            off[i] = usual[i] < LEAST_PART * coarse * coarse ? 0 : lack(shares[i], usual[i], MISSING);
            since[i] = !isSameView(begin, build) || start < LEAST_PART * coarse * coarse
                    ? 0
                    : lack(shares[i], start, LESS);
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
                MissingPart.least(itself ? usual[worst] : start, LESS),
                itself,
                List.of(onSheet),
                read.get(change.first()).frame(),
                read.get(change.last()).frame(),
                read.get(worst));
    }

    private static double ofFills(Build build, int k) {
        return build.swatches().get(k).share() / Math.max(0.1, 1 - build.lineWeight());
    }

    private LabColour lineOnSheet() {
        return new LabColour(
                median(track.views().stream()
                        .mapToDouble(v -> line(v).lightness())
                        .toArray()),
                median(track.views().stream().mapToDouble(v -> line(v).a()).toArray()),
                median(track.views().stream().mapToDouble(v -> line(v).b()).toArray()));
    }

    private static LabColour line(Build build) {
        return build.line().orElse(BLACK);
    }

    private static double median(double[] values) {
        return LastingChange.median(values);
    }
}
