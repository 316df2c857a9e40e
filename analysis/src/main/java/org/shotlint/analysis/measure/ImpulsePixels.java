package org.shotlint.analysis.measure;

import java.util.List;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.raster.Raster;

/** The close look at one place of one pair, in work pixels: which pixels changed, and what is known of them before, after and elsewhere. */
final class ImpulsePixels {
    private static final int CHANGED_LEVELS = 18;
    private static final int MAX_SEARCH_PIXELS = 240;
    private static final int SEARCH_STEP = 3;
    private static final int CONTOUR_REACH = 2;
    private static final int[] BEFORE = {-2, -4, -6};
    private static final int[] AFTER = {3, 5, 7};

    private final WorkSize size;
    private final ImpulseMeasure.FrameAround frames;
    private final List<PairMaps> pairs;
    private final int at;
    private final CameraPath path;
    private final Raster a;
    private final Raster b;

    ImpulsePixels(WorkSize size, ImpulseMeasure.FrameAround frames, List<PairMaps> pairs, int at) {
        this.size = size;
        this.frames = frames;
        this.pairs = pairs;
        this.at = at;
        this.path = new CameraPath(pairs, at);
        this.a = frames.drawing(0);
        this.b = frames.drawing(1);
    }

    Impulse look(PairMaps pair, List<Integer> cells, double lostMass, double bornMass, boolean border) {
        int columns = size.cellColumns();
        int left = columns;
        int top = size.cellRows();
        int right = 0;
        int bottom = 0;
        for (int cell : cells) {
            left = Math.min(left, cell % columns);
            right = Math.max(right, cell % columns + 1);
            top = Math.min(top, cell / columns);
            bottom = Math.max(bottom, cell / columns + 1);
        }
        Mask mask = changed(cells, left, top, right, bottom);
        double before = quiet(mask, BEFORE, 0);
        double after = quiet(mask, AFTER, 1);
        double[] searchA = search(mask, a, b, 1);
        double[] searchB = search(mask, b, a, -1);
        Box box = mask.count > 0
                ? size.toClip(mask.minX, mask.minY, mask.maxX - mask.minX + 1, mask.maxY - mask.minY + 1)
                : size.cellsToClip(left, top, right, bottom);
        return new Impulse(
                pair.frameA,
                pair.frameB,
                box,
                lostMass + bornMass,
                lostMass,
                bornMass,
                (double) mask.count / (size.width() * size.height()),
                mask.meanChange,
                before,
                after,
                searchA[0],
                searchA[1],
                searchA[2],
                searchB[0],
                searchB[1],
                searchB[2],
                contour(mask, a, 0),
                contour(mask, b, 1),
                border);
    }

    /** The pixels that changed, as offsets into the frame A. */
    private static final class Mask {
        final boolean[] set;
        int count;
        double meanChange;
        int minX = Integer.MAX_VALUE;
        int minY = Integer.MAX_VALUE;
        int maxX = -1;
        int maxY = -1;

        Mask(int pixels) {
            set = new boolean[pixels];
        }
    }

    private Mask changed(List<Integer> cells, int left, int top, int right, int bottom) {
        int w = size.width();
        Mask mask = new Mask(w * size.height());
        boolean[] near = new boolean[size.cells()];
        int columns = size.cellColumns();
        for (int cell : cells) {
            for (int y = Math.max(0, cell / columns - 1); y <= Math.min(size.cellRows() - 1, cell / columns + 1); y++) {
                for (int x = Math.max(0, cell % columns - 1); x <= Math.min(columns - 1, cell % columns + 1); x++) {
                    near[y * columns + x] = true;
                }
            }
        }
        int x1 = Math.min(w, (right + 1) * WorkSize.CELL);
        int y1 = Math.min(size.height(), (bottom + 1) * WorkSize.CELL);
        double sum = 0;
        for (int y = Math.max(0, (top - 1) * WorkSize.CELL); y < y1; y++) {
            for (int x = Math.max(0, (left - 1) * WorkSize.CELL); x < x1; x++) {
                if (!near[y / WorkSize.CELL * columns + x / WorkSize.CELL]) {
                    continue;
                }
                int change = change(x, y, 1);
                if (change > CHANGED_LEVELS) {
                    mask.set[y * w + x] = true;
                    mask.count++;
                    sum += change;
                    mask.minX = Math.min(mask.minX, x);
                    mask.maxX = Math.max(mask.maxX, x);
                    mask.minY = Math.min(mask.minY, y);
                    mask.maxY = Math.max(mask.maxY, y);
                }
            }
        }
        mask.meanChange = mask.count == 0 ? 0 : sum / mask.count;
        return mask;
    }

    /** Largest channel difference of A at {@code x, y} and the drawing {@code offset} there, camera taken away; 0 outside. */
    private int change(int x, int y, int offset) {
        Raster other = frames.drawing(offset);
        int ox = (int) Math.round(path.x(offset, x, y));
        int oy = (int) Math.round(path.y(offset, x, y));
        return inside(ox, oy) ? difference(a, x, y, other, ox, oy) : 0;
    }

    private boolean inside(int x, int y) {
        return x >= 0 && y >= 0 && x < size.width() && y < size.height();
    }

    private static int difference(Raster p, int x, int y, Raster q, int u, int v) {
        int largest = 0;
        for (int c = 0; c < 3; c++) {
            largest = Math.max(largest, Math.abs(p.at(x, y, c) - q.at(u, v, c)));
        }
        return largest;
    }

    /** Mean difference of the masked pixels of the drawing {@code from} to the drawings at {@code offsets}; 0 to 255. */
    private double quiet(Mask mask, int[] offsets, int from) {
        int w = size.width();
        Raster base = frames.drawing(from);
        double best = 0;
        int used = 0;
        for (int offset : offsets) {
            if (offset < -frames.before() || offset > 1 + frames.after()) {
                continue;
            }
            Raster other = frames.drawing(offset);
            long sum = 0;
            int n = 0;
            for (int y = mask.minY; y <= mask.maxY; y++) {
                for (int x = mask.minX; x <= mask.maxX; x++) {
                    if (!mask.set[y * w + x]) {
                        continue;
                    }
                    int bx = (int) Math.round(path.x(from, x, y));
                    int by = (int) Math.round(path.y(from, x, y));
                    int ox = (int) Math.round(path.x(offset, x, y));
                    int oy = (int) Math.round(path.y(offset, x, y));
                    if (inside(bx, by) && inside(ox, oy)) {
                        sum += difference(base, bx, by, other, ox, oy);
                        n++;
                    }
                }
            }
            if (n > 0) {
                best += (double) sum / n;
                used++;
            }
        }
        return used == 0 ? 255 : best / used;
    }

    /**
     * Looks for the masked content of {@code from} anywhere in {@code in}.
     *
     * @return error of the best place over the error in place, that error in levels, and the shift in work pixels beyond the camera's
     */
    private double[] search(Mask mask, Raster from, Raster in, int direction) {
        int w = size.width();
        int h = size.height();
        int stride = Math.max(1, mask.count / MAX_SEARCH_PIXELS);
        int[] px = new int[mask.count / stride + 1];
        int[] py = new int[px.length];
        int n = 0;
        int seen = 0;
        for (int y = mask.minY; y <= mask.maxY && mask.count > 0; y++) {
            for (int x = mask.minX; x <= mask.maxX; x++) {
                if (mask.set[y * w + x] && seen++ % stride == 0 && n < px.length) {
                    px[n] = direction > 0 ? x : (int) Math.round(path.x(1, x, y));
                    py[n++] = direction > 0 ? y : (int) Math.round(path.y(1, x, y));
                }
            }
        }
        if (n == 0) {
            return new double[] {1, 0, 0};
        }
        double dx0 = direction > 0 ? path.x(1, px[n / 2], py[n / 2]) - px[n / 2] : 0;
        double dy0 = direction > 0 ? path.y(1, px[n / 2], py[n / 2]) - py[n / 2] : 0;
        int cx = (int) Math.round(dx0);
        int cy = (int) Math.round(dy0);
        double stay = error(from, in, px, py, n, cx, cy, Double.MAX_VALUE);
        double best = Double.MAX_VALUE;
        int bestX = cx;
        int bestY = cy;
        for (int dy = -h + 1; dy < h; dy += SEARCH_STEP) {
            for (int dx = -w + 1; dx < w; dx += SEARCH_STEP) {
                double e = error(from, in, px, py, n, cx + dx, cy + dy, best);
                if (e < best) {
                    best = e;
                    bestX = cx + dx;
                    bestY = cy + dy;
                }
            }
        }
        int fx = bestX;
        int fy = bestY;
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                double e = error(from, in, px, py, n, fx + dx, fy + dy, best);
                if (e < best) {
                    best = e;
                    bestX = fx + dx;
                    bestY = fy + dy;
                }
            }
        }
        return new double[] {best / Math.max(stay, 1e-6), best, Math.hypot(bestX - cx, bestY - cy)};
    }

    private double error(Raster from, Raster in, int[] px, int[] py, int n, int dx, int dy, double giveUp) {
        double sum = 0;
        int used = 0;
        for (int i = 0; i < n; i++) {
            int x = px[i] + dx;
            int y = py[i] + dy;
            if (inside(x, y) && inside(px[i], py[i])) {
                sum += Math.min(60, difference(from, px[i], py[i], in, x, y));
                used++;
            }
            if (i == 40 && used > 20 && sum / used > giveUp * 1.5) {
                return Double.MAX_VALUE;
            }
        }
        return used < 0.8 * n ? Double.MAX_VALUE : sum / used;
    }

    /** Mean height of the edge along the mask's contour in the drawing {@code offset}, in levels. */
    private double contour(Mask mask, Raster raster, int offset) {
        int w = size.width();
        double sum = 0;
        int n = 0;
        for (int y = mask.minY; y <= mask.maxY; y++) {
            for (int x = mask.minX; x <= mask.maxX; x++) {
                if (!mask.set[y * w + x]) {
                    continue;
                }
                for (int side = 0; side < 4; side++) {
                    int sx = side == 0 ? 1 : side == 1 ? -1 : 0;
                    int sy = side == 2 ? 1 : side == 3 ? -1 : 0;
                    int ix = x - sx * CONTOUR_REACH;
                    int iy = y - sy * CONTOUR_REACH;
                    int ex = x + sx * (CONTOUR_REACH + 1);
                    int ey = y + sy * (CONTOUR_REACH + 1);
                    if (!inside(ix, iy)
                            || !inside(ex, ey)
                            || !mask.set[iy * w + ix]
                            || mask.set[(y + sy) * w + x + sx]
                            || mask.set[ey * w + ex]) {
                        continue;
                    }
                    int ux = (int) Math.round(path.x(offset, ix, iy));
                    int uy = (int) Math.round(path.y(offset, ix, iy));
                    int vx = (int) Math.round(path.x(offset, ex, ey));
                    int vy = (int) Math.round(path.y(offset, ex, ey));
                    if (inside(ux, uy) && inside(vx, vy)) {
                        sum += difference(raster, ux, uy, raster, vx, vy);
                        n++;
                    }
                }
            }
        }
        return n == 0 ? 0 : sum / n;
    }
}
