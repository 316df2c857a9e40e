package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shotlint.analysis.evidence.BoilRegion;
import org.shotlint.analysis.time.FrameRange;

/**
 * Places that boil: content that is in neither neighbouring drawing, again and again, at a place that does not move.
 *
 * <p>Formula, per cell: 30th percentile over 12 drawings of the transient residual (averaged over 5 x 5 cells), minus twice the 25th
 * percentile of the whole shot at that place, minus the median over the frame; divided by one plus twice the net motion. Gated by the 90th
 * percentile of the motion in 7 x 7 cells, which flapping wings, flames and falling things exceed.
 *
 * <p>Known failure: boil that lasts over most of the shot is taken for its style.
 */
final class BoilMeasure {
    private static final int WINDOW = 12;
    private static final int MIN_PAIRS = 24;
    private static final double FLOOR = 0.05;
    private static final int EDGE = 1;

    private final WorkSize size;

    BoilMeasure(WorkSize size) {
        this.size = size;
    }

    /** Regions of one shot; empty when the shot is too short to have a usual level. */
    List<BoilRegion> measure(List<PairLog> pairs) {
        int n = pairs.size();
        if (n < MIN_PAIRS) {
            return List.of();
        }
        int cells = size.cells();
        float[][] smooth = new float[n][];
        for (int t = 0; t < n; t++) {
            float[] values = new float[cells];
            for (int i = 0; i < cells; i++) {
                values[i] = (float) ((pairs.get(t).transientOfA()[i] & 0xff) / PairLog.TRANSIENT_UNIT);
            }
            smooth[t] = Grids.boxMean(values, size.cellColumns(), 2);
        }
        float[] usual = usual(smooth, cells);
        List<Level> levels = new ArrayList<>();
        for (int start = 0; start + WINDOW <= n; start++) {
            levels.add(level(pairs, smooth, usual, start));
        }
        return regions(pairs, levels);
    }

    /** The window's highest cell and its map. */
    private record Level(int start, float[] map, int peakCell, double flow) {}

    private static float[] usual(float[][] smooth, int cells) {
        float[] usual = new float[cells];
        float[] series = new float[smooth.length];
        for (int i = 0; i < cells; i++) {
            for (int t = 0; t < smooth.length; t++) {
                series[t] = smooth[t][i];
            }
            Arrays.sort(series);
            usual[i] = series[series.length / 4];
        }
        return usual;
    }

    private Level level(List<PairLog> pairs, float[][] smooth, float[] usual, int start) {
        int cells = usual.length;
        float[] map = new float[cells];
        float[] series = new float[WINDOW];
        for (int i = 0; i < cells; i++) {
            for (int k = 0; k < WINDOW; k++) {
                series[k] = smooth[start + k][i];
            }
            Arrays.sort(series);
            map[i] = series[(int) (0.3 * WINDOW)] - 2 * usual[i];
        }
        float middle = (float) Grids.median(map);
        int peak = 0;
        float best = -1;
        for (int i = 0; i < cells; i++) {
            map[i] -= Math.max(0, middle);
            if (map[i] > best && inside(i)) {
                best = map[i];
                peak = i;
            }
        }
        return new Level(start, map, peak, best > FLOOR ? flow(pairs, start, peak) : 0);
    }

    private boolean inside(int cell) {
        int x = cell % size.cellColumns();
        int y = cell / size.cellColumns();
        return x >= EDGE && y >= EDGE && x < size.cellColumns() - EDGE && y < size.cellRows() - EDGE;
    }

    private double flow(List<PairLog> pairs, int start, int cell) {
        double[] speeds = new double[49 * WINDOW];
        int n = 0;
        int cx = cell % size.cellColumns();
        int cy = cell / size.cellColumns();
        for (int t = start; t < start + WINDOW; t++) {
            for (int y = Math.max(0, cy - 3); y <= Math.min(size.cellRows() - 1, cy + 3); y++) {
                for (int x = Math.max(0, cx - 3); x <= Math.min(size.cellColumns() - 1, cx + 3); x++) {
                    speeds[n++] = (pairs.get(t).motion()[y * size.cellColumns() + x] & 0xff) / PairLog.MOTION_UNIT;
                }
            }
        }
        return Grids.quantile(speeds, n, 0.9);
    }

    /** Runs of windows above the floor become one region each, boxed at their highest window. */
    private List<BoilRegion> regions(List<PairLog> pairs, List<Level> levels) {
        List<BoilRegion> regions = new ArrayList<>();
        int t = 0;
        while (t < levels.size()) {
            if (value(levels.get(t)) <= FLOOR) {
                t++;
                continue;
            }
            int end = t;
            Level best = levels.get(t);
            while (end < levels.size() && value(levels.get(end)) > FLOOR) {
                if (value(levels.get(end)) > value(best)) {
                    best = levels.get(end);
                }
                end++;
            }
            regions.add(region(pairs, levels, t, end, best));
            t = end;
        }
        return regions;
    }

    private static double value(Level level) {
        return level.map()[level.peakCell()];
    }

    private BoilRegion region(List<PairLog> pairs, List<Level> levels, int from, int to, Level best) {
        int columns = size.cellColumns();
        float floor = (float) (value(best) / 2);
        int cx = best.peakCell() % columns;
        int cy = best.peakCell() / columns;
        int left = cx;
        int right = cx;
        int top = cy;
        int bottom = cy;
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int y = Math.max(0, top - 1); y <= Math.min(size.cellRows() - 1, bottom + 1); y++) {
                for (int x = Math.max(0, left - 1); x <= Math.min(columns - 1, right + 1); x++) {
                    boolean outside = x < left || x > right || y < top || y > bottom;
                    if (outside && best.map()[y * columns + x] > floor) {
                        left = Math.min(left, x);
                        right = Math.max(right, x);
                        top = Math.min(top, y);
                        bottom = Math.max(bottom, y);
                        grew = true;
                    }
                }
            }
        }
        int first = from;
        int last = to - 1;
        while (first < best.start() && levels.get(first).map()[best.peakCell()] < floor) {
            first++;
        }
        while (last > best.start() && levels.get(last).map()[best.peakCell()] < floor) {
            last--;
        }
        int start = pairs.get(first).frameA();
        int end = pairs.get(Math.min(pairs.size() - 1, last + WINDOW - 1)).frameB();
        int peakFrame = pairs.get(best.start() + WINDOW / 2).frameA();
        return new BoilRegion(
                new FrameRange(start, Math.max(end, start + 1)),
                Math.min(Math.max(peakFrame, start), end - 1),
                size.cellsToClip(left, top, right + 1, bottom + 1),
                value(best),
                best.flow(),
                (double) (right + 1 - left) * (bottom + 1 - top) / size.cells(),
                last + WINDOW - first,
                first,
                levels.size() - 1 - last,
                light(pairs, best.start(), left, top, right, bottom));
    }

    /** Mean absolute smooth gain over a place in the window from {@code start}. */
    private double light(List<PairLog> pairs, int start, int left, int top, int right, int bottom) {
        double sum = 0;
        int n = 0;
        for (int t = start; t < start + WINDOW; t++) {
            for (int y = top; y <= bottom; y++) {
                for (int x = left; x <= right; x++) {
                    sum += Math.abs(pairs.get(t).gainMap()[y * size.cellColumns() + x]) / PairLog.GAIN_UNIT;
                    n++;
                }
            }
        }
        return sum / n;
    }
}
