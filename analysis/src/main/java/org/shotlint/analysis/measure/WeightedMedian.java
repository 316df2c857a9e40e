package org.shotlint.analysis.measure;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The value that half of the weight lies below. */
final class WeightedMedian {
    private WeightedMedian() {}

    /** The median of {@code values}, of which there is at least one, each counting by its weight. */
    static double of(double[] values, double[] weights) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(i -> i)
                .toArray();
        double half = 0;
        for (double weight : weights) {
            half += weight / 2;
        }
        double sum = 0;
        for (int i : order) {
            sum += weights[i];
            if (sum >= half) {
                return values[i];
            }
        }
        return values[order[order.length - 1]];
    }
}
