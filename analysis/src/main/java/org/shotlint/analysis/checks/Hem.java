package org.shotlint.analysis.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.evidence.CharacterLook;
import org.shotlint.analysis.evidence.CharacterTrack;

/**
 * Tells longer legs from a shorter garment. Legs that grow push its hem up and leave it as wide as it was; a garment that is cut loses its
 * widest rows.
 */
final class Hem {
    private static final double NARROWER = 0.08;
    private static final double LEAST_WIDTH = 0.03;

    private final CharacterTrack track;
    private final List<CharacterLook> looks;

    /** @param looks drawings in which the feet are seen */
    Hem(CharacterTrack track, List<CharacterLook> looks) {
        this.track = track;
        this.looks = List.copyOf(looks);
    }

    /** Puts the missing part in the place of legs that are longer because it is missing. */
    void instead(List<Departure> all) {
        all.stream()
                .filter(d -> d.name().equals(BuildProperty.LEGS.words()) && d.change() > 0)
                .findFirst()
                .flatMap(this::missing)
                .ifPresent(part -> {
                    // The line takes more of what is left; the head is larger beside what is left of the body.
                    all.removeIf(
                            d -> d.kind() == Departure.Kind.LENGTH && d.name().equals(BuildProperty.LEGS.words()));
                    all.removeIf(d -> d.kind() != Departure.Kind.COLOUR);
                    all.add(part);
                });
    }

    private Optional<Departure> missing(Departure legs) {
        double narrowest = track.views().stream().mapToDouble(Build::hem).min().orElse(0);
        if (narrowest < LEAST_WIDTH) {
            return Optional.empty();
        }
        double[] widths = looks.stream().mapToDouble(l -> l.build().hem()).toArray();
        double[] off = IntStream.range(0, widths.length)
                .mapToDouble(i -> Math.max(0, 1 - widths[i] / narrowest) / NARROWER)
                .toArray();
        return LastingChange.of(off, 1).map(change -> {
            int swatch = shrunk(legs.worst().build());
            double start = LastingChange.middle(widths, 0, LastingChange.WINDOW);
            double now = LastingChange.middle(widths, change.at(), change.at() + LastingChange.WINDOW);
            double since = 1 - now / Math.max(1e-6, start) >= NARROWER ? now / start - 1 : 0;
            double usual = usual(swatch, legs.worst().build());
            double lacks = 1 - share(swatch, legs.worst().build()) / usual;
            return new Departure(
                    Departure.Kind.PART,
                    "share of "
                            + track.views()
                                    .get(0)
                                    .swatches()
                                    .get(swatch)
                                    .onSheet()
                                    .hex(),
                    usual,
                    usual * (1 - lacks),
                    Math.max(change.departed(), legs.excess()),
                    since,
                    NARROWER,
                    false,
                    List.of(track.views().get(0).swatches().get(swatch).onSheet()),
                    legs.from(),
                    legs.to(),
                    legs.worst());
        });
    }

    /** The colour of which most is missing. */
    private int shrunk(Build build) {
        return IntStream.range(0, build.swatches().size())
                .boxed()
                .max(Comparator.comparingDouble(k -> usual(k, build) - share(k, build)))
                .orElse(0);
    }

    private static double share(int swatch, Build build) {
        return build.swatches().get(swatch).share();
    }

    private double usual(int swatch, Build build) {
        return IntStream.range(0, track.views().size())
                .filter(v -> build.isLike(v, 0))
                .mapToDouble(v -> share(swatch, track.views().get(v)))
                .max()
                .orElse(0);
    }
}
