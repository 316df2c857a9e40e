package org.shotlint.analysis.measure;

import org.shotlint.analysis.raster.Raster;

/** Pixels of one drawing whose content is looked for in another. */
final class ContentSearch {
    private static final int MAX_ERROR = 60;
    /** Pixels after which a shift that fits much worse than the best is given up. */
    private static final int FIRST_LOOK = 40;

    private static final int LEAST_OF_FIRST_LOOK = 20;
    private static final double HOPELESS = 1.5;
    private static final double LEAST_INSIDE = 0.8;

    private final WorkSize size;
    private final int[] px;
    private final int[] py;
    /** Samples of the pixels in the drawing that is looked for, three each. */
    private final int[] own;

    private int count;
    private int minX = Integer.MAX_VALUE;
    private int minY = Integer.MAX_VALUE;
    private int maxX;
    private int maxY;

    /** For up to {@code capacity} pixels. */
    ContentSearch(int capacity, WorkSize size) {
        this.size = size;
        px = new int[capacity];
        py = new int[capacity];
        own = new int[3 * capacity];
    }

    /** A place that matches best: its shift and its error in levels. */
    record Match(int dx, int dy, double error) {}

    /** Takes a pixel, unless it lies outside of the frame. */
    void add(int x, int y) {
        if (count < px.length && inside(x, y)) {
            px[count] = x;
            py[count++] = y;
            minX = Math.min(minX, x);
            minY = Math.min(minY, y);
            maxX = Math.max(maxX, x);
            maxY = Math.max(maxY, y);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The best shift within {@code reachX, reachY} of {@code cx, cy}, to the pixel. */
    Match search(Raster from, Raster in, int cx, int cy, int reachX, int reachY, int step) {
        read(from);
        double best = Double.MAX_VALUE;
        int bestX = cx;
        int bestY = cy;
        for (int pass = 0; pass < 2; pass++) {
            int ox = pass == 0 ? cx : bestX;
            int oy = pass == 0 ? cy : bestY;
            int rx = pass == 0 ? reachX / step * step : step - 1;
            int ry = pass == 0 ? reachY / step * step : step - 1;
            int by = pass == 0 ? step : 1;
            for (int dy = -ry; dy <= ry; dy += by) {
                for (int dx = -rx; dx <= rx; dx += by) {
                    double e = errorAt(in, ox + dx, oy + dy, best);
                    if (e < best) {
                        best = e;
                        bestX = ox + dx;
                        bestY = oy + dy;
                    }
                }
            }
        }
        return new Match(bestX, bestY, best == Double.MAX_VALUE ? MAX_ERROR : best);
    }

    /** The mean difference, in levels, of the pixels to those shifted by {@code dx, dy} in the other drawing; the largest double where too few lie inside. */
    double error(Raster from, Raster in, int dx, int dy) {
        read(from);
        return errorAt(in, dx, dy, Double.MAX_VALUE);
    }

    private void read(Raster from) {
        for (int i = 0; i < count; i++) {
            for (int c = 0; c < 3; c++) {
                own[3 * i + c] = from.at(px[i], py[i], c);
            }
        }
    }

    /** As {@link #error}; the largest double also where it is clear early that {@code giveUp} is not reached. */
    private double errorAt(Raster in, int dx, int dy, double giveUp) {
        byte[] other = in.samples();
        int w = size.width();
        boolean allInside = minX + dx >= 0 && minY + dy >= 0 && maxX + dx < w && maxY + dy < size.height();
        double mostOutside = (1 - LEAST_INSIDE) * count;
        double hopeless = giveUp * HOPELESS;
        int sum = 0;
        int used = 0;
        for (int i = 0; i < count; i++) {
            if (allInside || inside(px[i] + dx, py[i] + dy)) {
                sum += Math.min(MAX_ERROR, difference(3 * i, other, 3 * ((py[i] + dy) * w + px[i] + dx)));
                used++;
            }
            boolean early = i <= FIRST_LOOK && used > LEAST_OF_FIRST_LOOK && sum > hopeless * (FIRST_LOOK + 1);
            boolean first = i == FIRST_LOOK && used > LEAST_OF_FIRST_LOOK && sum > hopeless * used;
            if (early || first || sum > giveUp * count || i + 1 - used > mostOutside + 1) {
                return Double.MAX_VALUE;
            }
        }
        return used < LEAST_INSIDE * count || used == 0 ? Double.MAX_VALUE : (double) sum / used;
    }

    private int difference(int at, byte[] other, int there) {
        int a = Math.abs(own[at] - (other[there] & 0xff));
        int b = Math.abs(own[at + 1] - (other[there + 1] & 0xff));
        int c = Math.abs(own[at + 2] - (other[there + 2] & 0xff));
        return Math.max(a, Math.max(b, c));
    }

    private boolean inside(int x, int y) {
        return x >= 0 && y >= 0 && x < size.width() && y < size.height();
    }

    /** The largest difference of a channel between two pixels. */
    static int difference(Raster p, int x, int y, Raster q, int u, int v) {
        int largest = 0;
        for (int c = 0; c < 3; c++) {
            largest = Math.max(largest, Math.abs(p.at(x, y, c) - q.at(u, v, c)));
        }
        return largest;
    }
}
