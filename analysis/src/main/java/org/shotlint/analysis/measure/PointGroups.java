package org.shotlint.analysis.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Points that moved alike: neighbours whose ways over the last drawings, the camera taken away, are the same are one group.
 *
 * <p>A point takes part when its way is clearly longer than the noise. Two points are joined when they are close and their ways differ by
 * less than a part of the shorter; groups are what hangs together. A coarse grid keeps the cost in proportion to the points.
 */
final class PointGroups {
    private static final int LEAST_POINTS = 4;
    private static final double NEAR_PX = 26;
    private static final double LEAST_WAY_PX = 1.2;
    private static final double NOISE_FACTOR = 3;
    private static final double LIKE_PX = 0.8;
    private static final double LIKE_SHARE = 0.2;

    private final double noisePx;
    private final double[] camera;

    /**
     * @param camera motion over the last {@code pairs} pairs as one affine map
     * @param noisePx motion a pair that stands for none
     */
    PointGroups(double[] camera, double noisePx, int pairs) {
        this.camera = camera;
        this.noisePx = Math.max(LEAST_WAY_PX, NOISE_FACTOR * noisePx * Math.sqrt(pairs));
    }

    /** A point and its way. */
    private record Mover(TrackedPoint point, double wayX, double wayY, double way) {
        boolean isLike(Mover other) {
            double near = Math.hypot(point.x() - other.point.x(), point.y() - other.point.y());
            double apart = Math.hypot(wayX - other.wayX, wayY - other.wayY);
            return near < NEAR_PX && apart < LIKE_PX + LIKE_SHARE * Math.min(way, other.way);
        }
    }

    /** Groups of at least four points among those known so many pairs back; in the order of their oldest points. */
    List<List<TrackedPoint>> of(List<TrackedPoint> points, int pairs) {
        List<Mover> movers = new ArrayList<>();
        for (TrackedPoint point : points) {
            if (point.reach() >= pairs) {
                double x = point.xBack(pairs);
                double y = point.yBack(pairs);
                double wayX = point.x() - (camera[0] * x + camera[1] * y + camera[2]);
                double wayY = point.y() - (camera[3] * x + camera[4] * y + camera[5]);
                double way = Math.hypot(wayX, wayY);
                if (way > noisePx) {
                    movers.add(new Mover(point, wayX, wayY, way));
                }
            }
        }
        return movers.size() < LEAST_POINTS ? List.of() : joined(movers);
    }

    private static List<List<TrackedPoint>> joined(List<Mover> movers) {
        Map<Integer, List<Integer>> grid = new HashMap<>();
        for (int i = 0; i < movers.size(); i++) {
            grid.computeIfAbsent(cell(movers.get(i), 0, 0), k -> new ArrayList<>())
                    .add(i);
        }
        boolean[] done = new boolean[movers.size()];
        Arrays.fill(done, false);
        List<List<TrackedPoint>> groups = new ArrayList<>();
        for (int first = 0; first < movers.size(); first++) {
            if (!done[first]) {
                List<TrackedPoint> group = new ArrayList<>();
                Deque<Integer> open = new ArrayDeque<>(List.of(first));
                done[first] = true;
                while (!open.isEmpty()) {
                    Mover mover = movers.get(open.removeLast());
                    group.add(mover.point);
                    addNeighbours(mover, movers, grid, done, open);
                }
                if (group.size() >= LEAST_POINTS) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    private static void addNeighbours(
            Mover mover, List<Mover> movers, Map<Integer, List<Integer>> grid, boolean[] done, Deque<Integer> open) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                for (int k : grid.getOrDefault(cell(mover, dx, dy), List.of())) {
                    if (!done[k] && mover.isLike(movers.get(k))) {
                        done[k] = true;
                        open.addLast(k);
                    }
                }
            }
        }
    }

    private static int cell(Mover mover, int dx, int dy) {
        return ((int) (mover.point.y() / NEAR_PX) + dy) * 10_000 + (int) (mover.point.x() / NEAR_PX) + dx;
    }
}
