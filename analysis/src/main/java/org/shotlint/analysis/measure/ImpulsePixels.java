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
    private static final int KEEP_DRAWINGS = 3;
    private static final int KEEP_REACH = 16;
    private static final int RING_INNER = 6;
    private static final int RING_OUTER = 12;
    private static final int RING_LEVELS = 14;
    private static final int CONTOUR_REACH = 2;
    private static final int EDGE_PX = 16;
    private static final double CALM_RING = 0.25;
    private static final int[] BEFORE = {-2, -4, -6};
    private static final int[] AFTER = {3, 5, 7};

    private final WorkSize size;
    private final ImpulseMeasure.FrameAround frames;
    private final CameraPath path;
    private final Raster a;

    ImpulsePixels(WorkSize size, ImpulseMeasure.FrameAround frames, List<PairMaps> pairs, int at) {
        this.size = size;
        this.frames = frames;
        this.path = new CameraPath(pairs, at);
        this.a = frames.drawing(0);
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
        Box box = mask.count > 0
                ? size.toClip(mask.minX, mask.minY, mask.maxX - mask.minX + 1, mask.maxY - mask.minY + 1)
                : size.cellsToClip(left, top, right, bottom);
        double ring = ring(mask);
        return new Impulse(
                pair.frameA,
                pair.frameB,
                box,
                lostMass,
                bornMass,
                (double) mask.count / (size.width() * size.height()),
                mask.meanChange,
                frames.before(),
                frames.after(),
                ring,
                strokes(mask),
                border && (nearEdge(mask) || ring > CALM_RING),
                side(mask, 0),
                side(mask, 1));
    }

    /** Cells at the frame's edge that hardly change are noise where all around is calm: what enters or leaves changes pixels there. */
    private boolean nearEdge(Mask mask) {
        return mask.count == 0
                || mask.minX < EDGE_PX
                || mask.minY < EDGE_PX
                || mask.maxX >= size.width() - EDGE_PX
                || mask.maxY >= size.height() - EDGE_PX;
    }

    private Impulse.Side side(Mask mask, int own) {
        int w = size.width();
        ContentSearch points = points(mask, own);
        int other = 1 - own;
        int cx = points.isEmpty()
                ? 0
                : (int) Math.round(path.x(other, mask.midX(), mask.midY()) - path.x(own, mask.midX(), mask.midY()));
        int cy = points.isEmpty()
                ? 0
                : (int) Math.round(path.y(other, mask.midX(), mask.midY()) - path.y(own, mask.midX(), mask.midY()));
        double stay = points.error(frames.drawing(own), frames.drawing(other), cx, cy);
        ContentSearch.Match match =
                points.search(frames.drawing(own), frames.drawing(other), cx, cy, w, size.height(), SEARCH_STEP);
        double keep = 0;
        double drift = 0;
        int used = 0;
        int direction = own == 0 ? -1 : 1;
        int dx = 0;
        int dy = 0;
        for (int k = 1; k <= KEEP_DRAWINGS; k++) {
            int offset = own + direction * k;
            if (offset < -frames.before() || offset > 1 + frames.after()) {
                break;
            }
            ContentSearch.Match near =
                    points.search(frames.drawing(own), frames.drawing(offset), dx, dy, KEEP_REACH, KEEP_REACH, 2);
            keep += near.error();
            drift += Math.hypot(near.dx() - dx, near.dy() - dy);
            dx = near.dx();
            dy = near.dy();
            used++;
        }
        double diagonal = Math.hypot(w, size.height());
        int fx = match.dx() - cx;
        int fy = match.dy() - cy;
        return new Impulse.Side(
                quiet(mask, own == 0 ? BEFORE : AFTER, own),
                Math.min(1, match.error() / Math.max(stay, 1e-6)),
                match.error(),
                size.toClip(mask.minX + fx, mask.minY + fy, mask.maxX - mask.minX + 1, mask.maxY - mask.minY + 1),
                Math.hypot(fx, fy) / diagonal,
                vacated(mask, fx, fy),
                contour(mask, frames.drawing(own), own),
                used == 0 ? 255 : keep / used,
                used == 0 ? 0 : drift / used / diagonal);
    }

    /** Mean change from A to B over the mask shifted by {@code dx, dy}. */
    private double vacated(Mask mask, int dx, int dy) {
        long sum = 0;
        int n = 0;
        int w = size.width();
        for (int y = mask.minY; y <= mask.maxY; y++) {
            for (int x = mask.minX; x <= mask.maxX; x++) {
                if (mask.set[y * w + x] && inside(x + dx, y + dy)) {
                    sum += change(x + dx, y + dy, 1);
                    n++;
                }
            }
        }
        return n == 0 ? 0 : (double) sum / n;
    }

    /** Share of the mask's pixels that have the mask's edge within two pixels on some side. */
    private double strokes(Mask mask) {
        int w = size.width();
        int thin = 0;
        for (int y = mask.minY; y <= mask.maxY; y++) {
            for (int x = mask.minX; x <= mask.maxX; x++) {
                if (mask.set[y * w + x]
                        && !(set(mask, x - 2, y)
                                && set(mask, x + 2, y)
                                && set(mask, x, y - 2)
                                && set(mask, x, y + 2))) {
                    thin++;
                }
            }
        }
        return mask.count == 0 ? 0 : (double) thin / mask.count;
    }

    private boolean set(Mask mask, int x, int y) {
        return inside(x, y) && mask.set[y * size.width() + x];
    }

    /** Share of the pixels in a ring of 6 to 12 pixels around the mask that change as well. */
    private double ring(Mask mask) {
        int w = size.width();
        int h = size.height();
        if (mask.count == 0) {
            return 1;
        }
        int changed = 0;
        int n = 0;
        for (int y = Math.max(0, mask.minY - RING_OUTER); y <= Math.min(h - 1, mask.maxY + RING_OUTER); y += 2) {
            for (int x = Math.max(0, mask.minX - RING_OUTER); x <= Math.min(w - 1, mask.maxX + RING_OUTER); x += 2) {
                if (!near(mask, x, y, RING_INNER) && near(mask, x, y, RING_OUTER)) {
                    n++;
                    changed += change(x, y, 1) > RING_LEVELS ? 1 : 0;
                }
            }
        }
        return n == 0 ? 0 : (double) changed / n;
    }

    private boolean near(Mask mask, int x, int y, int reach) {
        for (int v = y - reach; v <= y + reach; v += 2) {
            for (int u = x - reach; u <= x + reach; u += 2) {
                if (inside(u, v) && mask.set[v * size.width() + u]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Up to 240 pixels of the mask, placed in the drawing {@code own}. */
    private ContentSearch points(Mask mask, int own) {
        int w = size.width();
        int stride = Math.max(1, mask.count / MAX_SEARCH_PIXELS);
        ContentSearch points = new ContentSearch(mask.count / stride + 1, size);
        int seen = 0;
        for (int y = mask.minY; y <= mask.maxY && mask.count > 0; y++) {
            for (int x = mask.minX; x <= mask.maxX; x++) {
                if (mask.set[y * w + x] && seen++ % stride == 0) {
                    points.add((int) Math.round(path.x(own, x, y)), (int) Math.round(path.y(own, x, y)));
                }
            }
        }
        return points;
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

        double midX() {
            return (minX + maxX) / 2.0;
        }

        double midY() {
            return (minY + maxY) / 2.0;
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
        return inside(ox, oy) ? ContentSearch.difference(a, x, y, other, ox, oy) : 0;
    }

    private boolean inside(int x, int y) {
        return x >= 0 && y >= 0 && x < size.width() && y < size.height();
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
                        sum += ContentSearch.difference(base, bx, by, other, ox, oy);
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
                        sum += ContentSearch.difference(raster, ux, uy, raster, vx, vy);
                        n++;
                    }
                }
            }
        }
        return n == 0 ? 0 : sum / n;
    }
}
