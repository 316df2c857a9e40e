package org.shotlint.analysis.measure;

import java.util.List;

/**
 * How each place of the scene moves over one window of drawings, and over some drawings before and after it.
 *
 * <p>What a place always shows, as parallax does, is taken away from it. Over time its motion is averaged with weights 1, 2 and 1: flow on
 * lines that wander through the raster of pixels is wrong by a third of a pixel to and fro from one drawing to the next, while what bends
 * takes eight drawings and more for one swing. Drawings in which flow is not to be trusted at a place do not count there, so that what
 * passes in front for a moment neither hides the bending nor looks like tearing. What swings far is no wall but a hand.
 */
final class SwingWindow {
    private static final double MIN_PATH_PX = 5;
    private static final double TEXTURE_LEVELS = 1.5;
    private static final double TORN = 0.65;
    private static final double BROKEN = 0.8;
    private static final double MIN_TURN_PX = 0.4;
    private static final double TURN_SHARE = 0.15;
    private static final int MIN_TURNS = 3;
    private static final double MOVING_PX = 0.15;
    private static final double MOVING_SHARE = 0.5;
    private static final double BAD_SHARE = 0.4;
    private static final double REST_PX = 0.35;
    private static final double MAX_SWING_PX = 10;
    private static final double MOST_USUAL_PX = 0.35;
    private static final int MIN_OUTSIDE = 8;
    private static final double NOT_AT_REST = 9;
    private static final int GAP = 3;
    private static final int MARGIN = 3;
    private static final int RING = 7;
    private static final double BROKEN_PATH_PX = 4;

    private final WorkSize size;
    private final int columns;
    private final int start;
    private final int end;
    private final float[][] x;
    private final float[][] y;
    private final boolean[][] doubted;
    private final float[] texture;
    private final float[] badShare;
    private final float[] path;
    private final float[] torn;
    private final float[] rest;
    private final float[] swing;
    private final int[] turns;
    private final boolean[] bends;

    /** The window begins at pair {@code start} of {@code pairs} and is {@link WarpMeasure#WINDOW} long; the other pairs lie around it. */
    SwingWindow(WorkSize size, List<WarpMeasure.PlaceTrace> pairs, int start) {
        this.size = size;
        this.columns = size.cellColumns();
        this.start = start;
        this.end = start + WarpMeasure.WINDOW;
        int cells = size.cells();
        this.x = new float[pairs.size()][cells];
        this.y = new float[pairs.size()][cells];
        this.doubted = new boolean[pairs.size()][cells];
        this.texture = new float[cells];
        this.badShare = new float[cells];
        this.path = new float[cells];
        this.torn = new float[cells];
        this.rest = new float[cells];
        this.swing = new float[cells];
        this.turns = new int[cells];
        this.bends = new boolean[cells];
        follow(pairs);
        smooth(x);
        smooth(y);
        settle();
        measure();
    }

    int start() {
        return start;
    }

    /** Cells that bend, by the measure's own floor. */
    boolean[] bends() {
        return bends;
    }

    /** How far each cell went to and fro along its main direction, in work pixels. */
    float[] swing() {
        return swing;
    }

    /** Samples the pairs at the places of the drawing in the middle of the window. */
    private void follow(List<WarpMeasure.PlaceTrace> pairs) {
        int middle = (start + end) / 2;
        double[] map = {1, 0, 0, 0, 1, 0};
        for (int t = middle; t < pairs.size(); t++) {
            sample(pairs.get(t), map, t);
            map = CameraPath.compose(pairs.get(t).camera(), map);
        }
        map = new double[] {1, 0, 0, 0, 1, 0};
        for (int t = middle - 1; t >= 0; t--) {
            map = CameraPath.compose(CameraPath.inverse(pairs.get(t).camera()), map);
            sample(pairs.get(t), map, t);
        }
    }

    private void sample(WarpMeasure.PlaceTrace pair, double[] m, int t) {
        boolean inside = t >= start && t < end;
        float share = 1f / WarpMeasure.WINDOW;
        byte[] kept = pair.texture();
        boolean[] bad = pair.bad();
        int lastRow = size.cellRows() - 1;
        for (int i = 0; i < texture.length; i++) {
            double cx = PairGeometry.centreX(i, size);
            double cy = PairGeometry.centreY(i, size);
            double gx = (m[0] * cx + m[1] * cy + m[2] - 3.5) / WorkSize.CELL;
            double gy = (m[3] * cx + m[4] * cy + m[5] - 3.5) / WorkSize.CELL;
            int px = (int) Math.floor(gx);
            int py = (int) Math.floor(gy);
            boolean out = gx < -0.5 || gy < -0.5 || gx > columns - 0.5 || gy > lastRow + 0.5;
            int left = Math.min(columns - 1, Math.max(0, px));
            int right = Math.min(columns - 1, Math.max(0, px + 1));
            int top = Math.min(lastRow, Math.max(0, py)) * columns;
            int bottom = Math.min(lastRow, Math.max(0, py + 1)) * columns;
            double fx = gx - px;
            double fy = gy - py;
            x[t][i] = (float) ((1 - fy) * ((1 - fx) * pair.flowX(top + left) + fx * pair.flowX(top + right))
                    + fy * ((1 - fx) * pair.flowX(bottom + left) + fx * pair.flowX(bottom + right)));
            y[t][i] = (float) ((1 - fy) * ((1 - fx) * pair.flowY(top + left) + fx * pair.flowY(top + right))
                    + fy * ((1 - fx) * pair.flowY(bottom + left) + fx * pair.flowY(bottom + right)));
            int near = (fy < 0.5 ? top : bottom) + (fx < 0.5 ? left : right);
            doubted[t][i] = out || bad[near];
            if (inside) {
                texture[i] += kept[near] / 4f * share;
                badShare[i] += doubted[t][i] ? share : 0;
            }
        }
    }

    private boolean isOutside(int t) {
        return t < start - GAP || t >= end + GAP;
    }

    /** Takes away the little that a place shows before and after the window as well. */
    private void settle() {
        double[] outsideX = new double[x.length];
        double[] outsideY = new double[x.length];
        for (int i = 0; i < texture.length; i++) {
            int n = 0;
            for (int t = 0; t < x.length; t++) {
                if (isOutside(t) && !doubted[t][i]) {
                    outsideX[n] = x[t][i];
                    outsideY[n++] = y[t][i];
                }
            }
            float usualX = (float) Grids.quantile(outsideX, n, 0.5);
            float usualY = (float) Grids.quantile(outsideY, n, 0.5);
            if (n >= MIN_OUTSIDE && Math.hypot(usualX, usualY) <= MOST_USUAL_PX) {
                for (int t = 0; t < x.length; t++) {
                    x[t][i] -= usualX;
                    y[t][i] -= usualY;
                }
            }
        }
    }

    /** Averages each place's motion over three drawings, those left out that are in doubt. */
    private void smooth(float[][] motion) {
        float[] before = motion[0];
        for (int t = 0; t < motion.length; t++) {
            float[] own = motion[t].clone();
            for (int i = 0; i < own.length; i++) {
                float sum = 2 * own[i];
                float weight = 2;
                if (t > 0 && !doubted[t - 1][i]) {
                    sum += before[i];
                    weight++;
                }
                if (t + 1 < motion.length && !doubted[t + 1][i]) {
                    sum += motion[t + 1][i];
                    weight++;
                }
                motion[t][i] = doubted[t][i] ? own[i] : sum / weight;
            }
            before = own;
        }
    }

    private void measure() {
        float[] across = new float[texture.length];
        float[] down = new float[texture.length];
        for (int t = start; t < end; t++) {
            for (int i = 0; i < texture.length; i++) {
                path[i] += doubted[t][i] ? 0 : (float) Math.sqrt(x[t][i] * x[t][i] + y[t][i] * y[t][i]);
                if (i % columns + 1 < columns) {
                    across[i] += apart(t, i, i + 1);
                }
                if (i + columns < texture.length) {
                    down[i] += apart(t, i, i + columns);
                }
            }
        }
        for (int i = 0; i < texture.length; i++) {
            torn[i] = Math.max(across[i], down[i]);
            if (i % columns > 0) {
                torn[i] = Math.max(torn[i], across[i - 1]);
            }
            if (i >= columns) {
                torn[i] = Math.max(torn[i], down[i - columns]);
            }
            turn(i);
            bends[i] = bends(i);
        }
    }

    private float apart(int t, int i, int j) {
        if (doubted[t][i] || doubted[t][j]) {
            return 0;
        }
        float dx = x[t][i] - x[t][j];
        float dy = y[t][i] - y[t][j];
        return (float) Math.sqrt(dx * dx + dy * dy);
    }

    private boolean bends(int i) {
        int cx = i % columns;
        int cy = i / columns;
        if (cx < MARGIN || cy < MARGIN || cx >= columns - MARGIN || cy >= size.cellRows() - MARGIN) {
            return false;
        }
        if (path[i] < MIN_PATH_PX
                || turns[i] < MIN_TURNS
                || texture[i] < TEXTURE_LEVELS
                || torn[i] > TORN * path[i]
                || badShare[i] > BAD_SHARE
                || swing[i] > MAX_SWING_PX) {
            return false;
        }
        int moving = 0;
        for (int t = start; t < end; t++) {
            moving += Math.hypot(x[t][i], y[t][i]) > MOVING_PX ? 1 : 0;
        }
        rest[i] = (float) outside(i);
        return moving > MOVING_SHARE * WarpMeasure.WINDOW && rest[i] < REST_PX;
    }

    /** 75th percentile of the place's speed before and after the window. */
    private double outside(int i) {
        double[] speeds = new double[x.length];
        int n = 0;
        for (int t = 0; t < x.length; t++) {
            if (isOutside(t) && !doubted[t][i]) {
                speeds[n++] = Math.hypot(x[t][i], y[t][i]);
            }
        }
        return n < MIN_OUTSIDE ? NOT_AT_REST : Grids.quantile(speeds, n, 0.75);
    }

    /** Counts the turns of the way along its main direction, and measures how far it swings. */
    private void turn(int i) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int t = start; t < end; t++) {
            xx += x[t][i] * x[t][i];
            yy += y[t][i] * y[t][i];
            xy += x[t][i] * y[t][i];
        }
        double angle = 0.5 * Math.atan2(2 * xy, xx - yy);
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        double[] way = new double[end - start + 1];
        double low = 0;
        double high = 0;
        for (int t = start; t < end; t++) {
            double at = way[t - start] + (doubted[t][i] ? 0 : c * x[t][i] + s * y[t][i]);
            way[t - start + 1] = at;
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        swing[i] = (float) (high - low);
        turns[i] = turns(way, Math.max(MIN_TURN_PX, TURN_SHARE * (high - low)));
    }

    private static int turns(double[] way, double step) {
        int count = 0;
        int direction = 0;
        double extreme = way[0];
        for (double at : way) {
            if (direction == 0) {
                if (Math.abs(at - extreme) > step) {
                    direction = at > extreme ? 1 : -1;
                    extreme = at;
                }
            } else if ((at - extreme) * direction > 0) {
                extreme = at;
            } else if ((extreme - at) * direction > step) {
                direction = -direction;
                extreme = at;
                count++;
            }
        }
        return count;
    }

    /** What the bending cells have in common. */
    record Summary(double turns, double pathPx, double restPx, double brokenShare) {}

    Summary summary(List<Integer> cells, int cx, int cy) {
        double sum = 0;
        double[] paths = new double[cells.size()];
        double[] rests = new double[cells.size()];
        for (int k = 0; k < paths.length; k++) {
            int i = cells.get(k);
            sum += turns[i];
            paths[k] = path[i];
            rests[k] = rest[i];
        }
        int broken = 0;
        int around = 0;
        for (int py = Math.max(0, cy - RING); py <= Math.min(size.cellRows() - 1, cy + RING); py++) {
            for (int px = Math.max(0, cx - RING); px <= Math.min(columns - 1, cx + RING); px++) {
                int i = py * columns + px;
                around++;
                if (path[i] > BROKEN_PATH_PX && (torn[i] > BROKEN * path[i] || badShare[i] > BAD_SHARE)) {
                    broken++;
                }
            }
        }
        return new Summary(
                sum / Math.max(1, paths.length),
                Grids.quantile(paths, paths.length, 0.5),
                Grids.quantile(rests, rests.length, 0.5),
                (double) broken / Math.max(1, around));
    }

    /** First and last pair, of those given, in which the cells move at {@code share} of their greatest mean speed. */
    int[] awake(List<Integer> cells, double share) {
        double[] speed = new double[x.length];
        double peak = 0;
        int at = start;
        for (int t = 0; t < x.length; t++) {
            for (int i : cells) {
                speed[t] += Math.hypot(x[t][i], y[t][i]);
            }
            if (t >= start && t < end && speed[t] > peak) {
                peak = speed[t];
                at = t;
            }
        }
        int first = at;
        int last = at;
        for (int t = start; t < end; t++) {
            if (speed[t] > share * peak) {
                first = Math.min(first, t);
                last = Math.max(last, t);
            }
        }
        while (first > 0 && first > start - GAP && speed[first - 1] > share * peak) {
            first--;
        }
        while (last + 1 < x.length && last < end + GAP && speed[last + 1] > share * peak) {
            last++;
        }
        return new int[] {first, last};
    }
}
