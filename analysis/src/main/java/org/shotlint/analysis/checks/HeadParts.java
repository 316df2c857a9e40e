package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.evidence.CharacterLook;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.evidence.SeenSwatch;

/** What stands out from the round of a head, such as a pony tail: poses leave it, so where it is less, it shrank or is missing. */
final class HeadParts {
    /** How the name of such a departure begins. */
    static final String NAME = "beside the head";

    private static final double ALIKE = 0.06;
    private static final double LEAST_OUT = 0.15;
    private static final double MISSING = 0.33;
    private static final double LESS = 0.4;
    private static final int LEAST_LOOKS = 8;

    private final CharacterTrack track;
    private final List<CharacterLook> looks;

    /** @param looks drawings that surely show the character */
    HeadParts(CharacterTrack track, List<CharacterLook> looks) {
        this.track = track;
        this.looks = List.copyOf(looks);
    }

    /** The colours of which less stands out than in all alike views of the sheet, or than at the shot's start. */
    List<Departure> departures() {
        List<Departure> all = new ArrayList<>();
        for (int k = 0; looks.size() >= LEAST_LOOKS && k < colours(); k++) {
            departure(k).ifPresent(all::add);
        }
        return all;
    }

    /** How much of each colour stands out, beside alike views of the sheet: 1 is on model. */
    List<SeenSwatch> seen() {
        List<SeenSwatch> all = new ArrayList<>();
        for (int k = 0; k < colours(); k++) {
            int swatch = k;
            double[] ratios = looks.stream()
                    .filter(look -> least(swatch, look.build()) >= LEAST_OUT * look.coarseness())
                    .mapToDouble(look -> out(swatch, look.build()) / least(swatch, look.build()))
                    .toArray();
            if (2 * ratios.length > looks.size()) {
                SeenSwatch onSheet = track.views().get(0).swatches().get(k);
                all.add(new SeenSwatch(onSheet.onSheet(), onSheet.onSheet(), LastingChange.median(ratios)));
            }
        }
        return all;
    }

    private int colours() {
        return track.views().get(0).swatches().size();
    }

    private static double out(int swatch, Build build) {
        return build.beyondHead().get(swatch);
    }

    /** The least that stands out in the views that are like it. */
    private double least(int swatch, Build build) {
        return IntStream.range(0, track.views().size())
                .filter(v -> build.isLike(v, ALIKE))
                .mapToDouble(v -> out(swatch, track.views().get(v)))
                .min()
                .orElse(0);
    }

    private Optional<Departure> departure(int k) {
        double[] seen = looks.stream().mapToDouble(l -> out(k, l.build())).toArray();
        double[] usual = looks.stream().mapToDouble(l -> least(k, l.build())).toArray();
        double start = LastingChange.middle(seen, 0, LastingChange.WINDOW);
        double[] off = IntStream.range(0, seen.length)
                .mapToDouble(i -> usual[i] < LEAST_OUT * looks.get(i).coarseness()
                        ? 0
                        : Math.max(0, 1 - seen[i] / usual[i]) / MISSING)
                .toArray();
        double[] since = IntStream.range(0, seen.length)
                .mapToDouble(i -> start < LEAST_OUT
                                || usual[i] < LEAST_OUT * looks.get(i).coarseness()
                                || !isSameView(looks.get(i))
                        ? 0
                        : Math.max(0, 1 - seen[i] / start) / LESS)
                .toArray();
        Optional<LastingChange> itself = LastingChange.of(since, 1).filter(change -> change.stays(since));
        double way = itself.map(change -> -change.departed() * LESS).orElse(0.0);
        return LastingChange.of(off, 1)
                .map(change -> {
                    int worst = change.typical(off);
                    return departure(k, change, usual[worst], worst, change.departed() * MISSING)
                            .went(way, LESS);
                })
                .or(() -> itself.map(change ->
                        ofItself(departure(k, change, start, change.typical(since), change.departed() * LESS))));
    }

    private boolean isSameView(CharacterLook look) {
        Build begin = looks.get(0).build();
        return IntStream.range(0, track.views().size())
                .anyMatch(v -> begin.isLike(v, ALIKE) && look.build().isLike(v, ALIKE));
    }

    private Departure departure(int k, LastingChange change, double usual, int worst, double lacks) {
        LabColour onSheet = track.views().get(0).swatches().get(k).onSheet();
        return new Departure(
                Departure.Kind.PART,
                NAME + ", " + onSheet.hex(),
                usual,
                usual * (1 - lacks),
                change.departed(),
                0,
                LESS,
                false,
                List.of(onSheet),
                looks.get(change.first()).frame(),
                looks.get(change.last()).frame(),
                looks.get(worst));
    }

    private static Departure ofItself(Departure d) {
        return new Departure(
                d.kind(),
                d.name(),
                d.onSheet(),
                d.seen(),
                d.excess(),
                d.change(),
                LESS,
                true,
                d.colours(),
                d.from(),
                d.to(),
                d.worst());
    }
}
