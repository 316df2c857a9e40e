package org.shotlint.analysis.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two looks between which a body becomes another.
 *
 * @param last look before the change
 * @param first look after it
 * @param share of the body that changed
 * @param otherShare share that changed the other way
 * @param cells that changed
 * @param clearness share weighted by how much of the time the cells show it, less what changed the other way
 */
record BodySplit(int last, int first, double share, double otherShare, boolean[] cells, double clearness) {
    private static final double NEARLY_BEST = 0.9;

    /** The same, where more is known to have changed the other way. */
    BodySplit against(double other) {
        return new BodySplit(last, first, share, Math.max(otherShare, other), cells, clearness);
    }

    /** Of those that change nearly as much as the furthest the shortest in time. */
    static Optional<BodySplit> clearest(List<BodySplit> splits) {
        double most = splits.stream().mapToDouble(BodySplit::clearness).max().orElse(0);
        return splits.stream()
                .filter(split -> split.clearness() >= NEARLY_BEST * most)
                .min(Comparator.comparingInt((BodySplit split) -> split.first - split.last)
                        .thenComparingDouble(split -> -split.clearness()));
    }
}
