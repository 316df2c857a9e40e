package org.shotlint.analysis.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shotlint.analysis.colour.LabColour;

/**
 * The few colours of a figure: k-means in CIELAB over its pixels, begun at the colours that lie furthest apart (Gonzalez, 1985), so that the
 * same pixels always give the same palette; what looks alike is joined, what is tiny is left out.
 */
final class PaletteMaker {
    private static final int MOST_COLOURS = 10;
    private static final int ROUNDS = 12;
    private static final double ALIKE_DELTA_E = 6;
    private static final double LEAST_SHARE = 0.015;

    /** A pixel: its colour and where on its figure it lies, 0 to 1 each way. */
    record Sample(LabColour colour, double across, double down) {}

    private PaletteMaker() {}

    /** The colours of {@code samples}, the largest first; empty for no samples. */
    static List<SheetSwatch> of(List<Sample> samples) {
        if (samples.isEmpty()) {
            return List.of();
        }
        List<LabColour> centres = begin(samples);
        int[] belongs = new int[samples.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < belongs.length; i++) {
                belongs[i] = nearest(samples.get(i).colour, centres);
            }
            centres = means(samples, belongs, centres);
        }
        List<List<Sample>> groups = new ArrayList<>();
        centres.forEach(c -> groups.add(new ArrayList<>()));
        for (int i = 0; i < belongs.length; i++) {
            groups.get(belongs[i]).add(samples.get(i));
        }
        groups.removeIf(List::isEmpty);
        join(groups);
        return groups.stream()
                .map(group -> swatch(group, samples.size()))
                .filter(swatch -> swatch.share() >= LEAST_SHARE)
                .sorted(Comparator.comparingDouble(SheetSwatch::share).reversed())
                .toList();
    }

    private static List<LabColour> begin(List<Sample> samples) {
        List<LabColour> centres = new ArrayList<>();
        centres.add(mean(samples));
        double[] apart = new double[samples.size()];
        java.util.Arrays.fill(apart, Double.MAX_VALUE);
        while (centres.size() < MOST_COLOURS) {
            LabColour last = centres.get(centres.size() - 1);
            int furthest = 0;
            for (int i = 0; i < apart.length; i++) {
                apart[i] = Math.min(apart[i], distance(samples.get(i).colour, last));
                furthest = apart[i] > apart[furthest] ? i : furthest;
            }
            if (apart[furthest] == 0) {
                break;
            }
            centres.add(samples.get(furthest).colour);
        }
        return centres;
    }

    private static int nearest(LabColour colour, List<LabColour> centres) {
        int best = 0;
        for (int i = 1; i < centres.size(); i++) {
            best = distance(colour, centres.get(i)) < distance(colour, centres.get(best)) ? i : best;
        }
        return best;
    }

    private static List<LabColour> means(List<Sample> samples, int[] belongs, List<LabColour> before) {
        List<LabColour> means = new ArrayList<>();
        for (int k = 0; k < before.size(); k++) {
            List<Sample> own = new ArrayList<>();
            for (int i = 0; i < belongs.length; i++) {
                if (belongs[i] == k) {
                    own.add(samples.get(i));
                }
            }
            means.add(own.isEmpty() ? before.get(k) : mean(own));
        }
        return means;
    }

    private static void join(List<List<Sample>> groups) {
        groups.sort(Comparator.comparingInt((List<Sample> g) -> -g.size()));
        for (int i = 0; i < groups.size(); i++) {
            for (int k = groups.size() - 1; k > i; k--) {
                if (mean(groups.get(i)).deltaE(mean(groups.get(k))) < ALIKE_DELTA_E) {
                    groups.get(i).addAll(groups.remove(k));
                }
            }
        }
    }

    private static SheetSwatch swatch(List<Sample> group, int all) {
        double across = group.stream().mapToDouble(Sample::across).average().orElse(0.5);
        double down = group.stream().mapToDouble(Sample::down).average().orElse(0.5);
        return new SheetSwatch(mean(group), (double) group.size() / all, across, down, SheetSwatch.Mark.NORMAL);
    }

    private static LabColour mean(List<Sample> samples) {
        double l = 0;
        double a = 0;
        double b = 0;
        for (Sample s : samples) {
            l += s.colour.lightness();
            a += s.colour.a();
            b += s.colour.b();
        }
        int n = samples.size();
        return new LabColour(l / n, a / n, b / n);
    }

    private static double distance(LabColour p, LabColour q) {
        double l = p.lightness() - q.lightness();
        double a = p.a() - q.a();
        double b = p.b() - q.b();
        return l * l + a * a + b * b;
    }
}
