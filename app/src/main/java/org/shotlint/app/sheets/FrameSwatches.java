package org.shotlint.app.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.sheet.SheetSwatch;

/** Colours of a frame beside those of a sheet, by CIEDE2000; as seen, with light and grading in them. */
public final class FrameSwatches {
    private static final int MOST_SAMPLES = 3000;
    /** Further away than this, a colour of the frame is not taken for one of the sheet. */
    private static final double FURTHEST_DELTA_E = 25;

    private static final int LEAST_SAMPLES = 6;

    /** The pixels of a frame. */
    public interface Pixels {
        int width();

        int height();

        /** The pixel as {@code 0xrrggbb}. */
        int rgb(int x, int y);
    }

    /**
     * A colour of the sheet and what the frame shows for it.
     *
     * @param frame mean of the pixels nearest to it; empty where hardly any are
     * @param share of the pixels looked at
     */
    public record Pair(SheetSwatch sheet, Optional<LabColour> frame, double share) {
        /** The difference; empty where the frame does not show the colour. */
        public Optional<Double> deltaE() {
            return frame.map(colour -> colour.deltaE(sheet.colour()));
        }
    }

    /**
     * A part of a frame against a palette.
     *
     * @param pairs in the palette's order
     * @param other mean of the pixels that are near to no colour of the sheet; empty where hardly any are
     * @param otherShare of the pixels looked at
     */
    public record Comparison(List<Pair> pairs, Optional<LabColour> other, double otherShare) {
        public Comparison {
            pairs = List.copyOf(pairs);
        }

        /** Nothing compared. */
        public static Comparison none() {
            return new Comparison(List.of(), Optional.empty(), 0);
        }
    }

    private FrameSwatches() {}

    /** The colour of the palette that is nearest; empty for an empty palette. Free colours count, since they are the character's. */
    public static Optional<SheetSwatch> nearest(List<SheetSwatch> palette, LabColour colour) {
        SheetSwatch nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (SheetSwatch swatch : palette) {
            double difference = swatch.colour().deltaE(colour);
            if (difference < least) {
                least = difference;
                nearest = swatch;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The mean colour of the pixels around a place, within {@code reach} of it. */
    public static LabColour around(Pixels pixels, int x, int y, int reach) {
        double[] sum = new double[3];
        int count = 0;
        for (int row = Math.max(0, y - reach); row <= Math.min(pixels.height() - 1, y + reach); row++) {
            for (int column = Math.max(0, x - reach); column <= Math.min(pixels.width() - 1, x + reach); column++) {
                int rgb = pixels.rgb(column, row);
                sum[0] += rgb >> 16 & 0xff;
                sum[1] += rgb >> 8 & 0xff;
                sum[2] += rgb & 0xff;
                count++;
            }
        }
        int n = Math.max(1, count);
        return LabColour.ofRgb(sum[0] / n, sum[1] / n, sum[2] / n);
    }

    /** For each colour of the palette, what the part of the frame between the four edges shows nearest to it. */
    public static Comparison compare(
            List<SheetSwatch> palette, Pixels pixels, int left, int top, int right, int bottom) {
        double[][] sums = new double[palette.size() + 1][4];
        int looked = 0;
        double area = Math.max(1.0, (double) (right - left) * (bottom - top));
        int step = (int) Math.max(1, Math.ceil(Math.sqrt(area / MOST_SAMPLES)));
        for (int y = Math.max(0, top); y < Math.min(pixels.height(), bottom); y += step) {
            for (int x = Math.max(0, left); x < Math.min(pixels.width(), right); x += step) {
                int rgb = pixels.rgb(x, y);
                looked++;
                add(palette, sums, LabColour.ofRgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < palette.size(); i++) {
            pairs.add(new Pair(palette.get(i), mean(sums[i]), sums[i][3] / Math.max(1, looked)));
        }
        double[] other = sums[palette.size()];
        return new Comparison(pairs, mean(other), other[3] / Math.max(1, looked));
    }

    private static Optional<LabColour> mean(double[] sum) {
        double n = sum[3];
        return n >= LEAST_SAMPLES ? Optional.of(new LabColour(sum[0] / n, sum[1] / n, sum[2] / n)) : Optional.empty();
    }

    /** The last of the sums is for colours that are near to none of the palette. */
    private static void add(List<SheetSwatch> palette, double[][] sums, LabColour colour) {
        int nearest = palette.size();
        double least = FURTHEST_DELTA_E;
        for (int i = 0; i < palette.size(); i++) {
            double difference = palette.get(i).colour().deltaE(colour);
            if (difference < least) {
                least = difference;
                nearest = i;
            }
        }
        sums[nearest][0] += colour.lightness();
        sums[nearest][1] += colour.a();
        sums[nearest][2] += colour.b();
        sums[nearest][3]++;
    }
}
