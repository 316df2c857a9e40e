package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.SeenSwatch;
import org.shotlint.analysis.evidence.SheetLook;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetSwatch;

/**
 * Holds the colours of a subject against those of model sheets: what share of it shows colours of the sheet, what share of the sheet's
 * colours it shows, and how far they sit from where they belong.
 *
 * <p>A point shows a colour of the sheet if its hue and chroma, brought to the lightness of that colour as light and shade would, are near
 * it. Cost: a few thousand multiplications a drawing.
 */
final class SheetMeasure {
    private static final double NEAR = 7;
    private static final double OFF = 18;
    private static final double LEAST_SEEN = 0.03;
    private static final double DARK = 16;
    private static final double LEAST_GAIN = 0.55;
    private static final double MOST_GAIN = 1.8;
    private static final double ENOUGH_OF_SHARE = 0.25;
    private static final double ALIKE = 12;
    private static final int LEAST_POINTS = 12;
    private static final int LEAST_STRANGE = 5;

    private final List<ModelSheet> sheets;

    SheetMeasure(List<ModelSheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /**
     * A point of a subject.
     *
     * @param before the colour that its surface had when the subject was first seen
     * @param weight how certain its colour is
     * @param down how far down the subject it lies, 0 to 1
     */
    record Shown(LabColour colour, LabColour before, double weight, double down) {}

    /** How these points of one subject stand against each sheet; empty where they are too few. */
    List<SheetLook> of(List<Shown> points, int frame) {
        if (points.size() < LEAST_POINTS || sheets.isEmpty()) {
            return List.of();
        }
        return sheets.stream().map(sheet -> look(sheet, points, frame)).toList();
    }

    private static SheetLook look(ModelSheet sheet, List<Shown> points, int frame) {
        List<SheetSwatch> palette = sheet.palette();
        double[] shown = new double[palette.size()];
        double[] down = new double[palette.size()];
        double[][] sums = new double[palette.size()][3];
        List<Shown> strange = new ArrayList<>();
        double whole = 0;
        double on = 0;
        for (Shown point : points) {
            SheetSwatch.Mark mark = palette.get(nearest(point.before, palette)).mark();
            if (mark == SheetSwatch.Mark.FREE) {
                continue;
            }
            whole += point.weight;
            int nearest = nearest(point.colour, palette);
            add(sums[nearest], point, palette.get(nearest).colour());
            if (distance(point.colour, palette.get(nearest).colour()) < NEAR) {
                on += point.weight;
                shown[nearest] += point.weight;
                down[nearest] += point.weight * point.down;
            } else {
                // A critical colour that departs counts twice.
                whole += mark == SheetSwatch.Mark.CRITICAL ? point.weight : 0;
                strange.add(point);
            }
        }
        whole = Math.max(whole, Double.MIN_NORMAL);
        double covered = 0;
        double wanted = 0;
        double apart = 0;
        double placed = 0;
        for (int i = 0; i < shown.length; i++) {
            SheetSwatch swatch = palette.get(i);
            if (swatch.mark() == SheetSwatch.Mark.FREE) {
                continue;
            }
            wanted += swatch.share();
            covered += swatch.share() * Math.min(1, shown[i] / whole / (ENOUGH_OF_SHARE * swatch.share()));
            if (shown[i] > 0) {
                apart += swatch.share() * Math.abs(down[i] / shown[i] - swatch.down());
                placed += swatch.share();
            }
        }
        return new SheetLook(
                sheet.name(),
                frame,
                points.size(),
                on / whole,
                wanted == 0 ? 0 : covered / wanted,
                placed == 0 ? 1 : apart / placed,
                strange(strange, palette, whole),
                seen(sums, palette, whole));
    }

    /** Adds a point to what is seen of a colour of the sheet, unless it is far from it. */
    private static void add(double[] sums, Shown point, LabColour onSheet) {
        double gain = gain(point.colour, onSheet);
        if (distance(point.colour, onSheet) < OFF) {
            sums[0] += point.weight;
            sums[1] += point.weight * point.colour.a() * gain;
            sums[2] += point.weight * point.colour.b() * gain;
        }
    }

    private static List<SeenSwatch> seen(double[][] sums, List<SheetSwatch> palette, double whole) {
        List<SeenSwatch> seen = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            double weight = sums[i][0];
            if (weight > LEAST_SEEN * whole && palette.get(i).mark() != SheetSwatch.Mark.FREE) {
                LabColour onSheet = palette.get(i).colour();
                LabColour colour = new LabColour(onSheet.lightness(), sums[i][1] / weight, sums[i][2] / weight);
                seen.add(new SeenSwatch(onSheet, colour, weight / whole));
            }
        }
        return seen;
    }

    private static Optional<SheetLook.Strange> strange(List<Shown> points, List<SheetSwatch> palette, double whole) {
        if (points.size() < LEAST_STRANGE) {
            return Optional.empty();
        }
        double[] weights = points.stream().mapToDouble(p -> p.weight).toArray();
        double a =
                WeightedMedian.of(points.stream().mapToDouble(p -> p.colour.a()).toArray(), weights);
        double b =
                WeightedMedian.of(points.stream().mapToDouble(p -> p.colour.b()).toArray(), weights);
        double l = WeightedMedian.of(
                points.stream().mapToDouble(p -> p.colour.lightness()).toArray(), weights);
        double alike = points.stream()
                .filter(p -> Math.hypot(p.colour.a() - a, p.colour.b() - b) < ALIKE)
                .mapToDouble(p -> p.weight)
                .sum();
        LabColour colour = new LabColour(l, a, b);
        LabColour nearest = palette.get(nearest(colour, palette)).colour();
        double gain = 1 / gain(colour, nearest);
        LabColour lit = new LabColour(l, nearest.a() * gain, nearest.b() * gain);
        return Optional.of(new SheetLook.Strange(colour, lit, alike / whole));
    }

    private static int nearest(LabColour colour, List<SheetSwatch> palette) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            LabColour other = palette.get(i).colour();
            double apart = distance(colour, other) + 0.1 * Math.abs(colour.lightness() - other.lightness());
            if (apart < least) {
                least = apart;
                best = i;
            }
        }
        return best;
    }

    /** How far hue and chroma are apart at the lightness of {@code other}. */
    private static double distance(LabColour colour, LabColour other) {
        double gain = gain(colour, other);
        return Math.hypot(colour.a() * gain - other.a(), colour.b() * gain - other.b());
    }

    private static double gain(LabColour colour, LabColour other) {
        double gain = (other.lightness() + DARK) / (colour.lightness() + DARK);
        return Math.max(LEAST_GAIN, Math.min(MOST_GAIN, gain));
    }
}
