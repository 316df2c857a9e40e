package org.shotlint.analysis.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.finding.Box;

/**
 * A subject that moves, cut from its ground in the small looks of a shot and laid over itself: what it looks like in its own places.
 *
 * <p>The look in the middle is the one that the others are laid over, by the shift that brings most cells of like colour onto one another and
 * leaves the least outline apart. Turning and growing are not followed; {@link #likeness} tells where that matters.
 */
final class BodyLooks {
    /** Cells by which a look may be shifted against its neighbour, and then against the look in the middle. */
    private static final int REACH = 3;

    private static final int FINE_REACH = 2;
    private static final int MARGIN = 6;
    private static final double MARGIN_ACROSS = 0.5;
    private static final double MARGIN_DOWN = 0.2;
    private static final int LEAST_MARGIN = 4;
    private static final int LIKE_LEVELS = 40;
    private static final double OUTLINE_WEIGHT = 0.5;
    private static final double WIDE_QUANTILE = 0.8;
    private static final double STEADY = 0.9;

    private final List<SmallLooks.Look> looks;
    private final int[] at;
    private final CellWindow[] windows;
    private final int width;
    private final int height;
    private final boolean[][] body;
    private final boolean[][] known;
    private final byte[][] pixels;
    private final int[] shiftX;
    private final int[] shiftY;
    private double likeness;
    private double strays;

    /**
     * @param at the looks that show the subject, in order
     * @param boxes around its points in each of them: left, top, width, height, in cells
     */
    BodyLooks(List<SmallLooks.Look> looks, int[] at, double[][] boxes, GroundVotes votes, int columns, int rows) {
        this.looks = looks;
        this.at = at;
        int count = at.length;
        double wide = quantile(boxes, 2);
        double tall = quantile(boxes, 3);
        this.width = (int) (wide + 2 * Math.max(LEAST_MARGIN, MARGIN_ACROSS * wide)) + 2 * MARGIN;
        this.height = (int) (tall + 2 * Math.max(LEAST_MARGIN, MARGIN_DOWN * tall)) + 2 * MARGIN;
        this.windows = new CellWindow[count];
        this.body = new boolean[count][];
        this.known = new boolean[count][];
        this.pixels = new byte[count][];
        this.shiftX = new int[count];
        this.shiftY = new int[count];
        for (int t = 0; t < count; t++) {
            double[] b = boxes[t];
            windows[t] = CellWindow.around(b[0] + b[2] / 2, b[1] + b[3] / 2, width, height);
            cut(t, votes.of(at[t], windows[t]), columns, rows);
        }
        layOver();
    }

    private static double quantile(double[][] boxes, int index) {
        double[] values = Arrays.stream(boxes).mapToDouble(b -> b[index]).toArray();
        return Grids.quantile(values, values.length, WIDE_QUANTILE);
    }

    private void cut(int t, byte[] told, int columns, int rows) {
        byte[] ones = new byte[told.length];
        known[t] = new boolean[told.length];
        int all = 0;
        for (int i = 0; i < told.length; i++) {
            ones[i] = (byte) (told[i] == GroundVotes.SUBJECT ? 1 : 0);
            known[t][i] = told[i] != GroundVotes.UNKNOWN;
            all += ones[i];
        }
        byte[] whole = MaskShapes.joined(ones, width, height, 1);
        boolean[] solid = new boolean[told.length];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                solid[y * width + x] = isSolid(whole, x, y);
            }
        }
        Optional<CellPlace> largest = CellPlace.largest(solid, width);
        body[t] = new boolean[told.length];
        int inside = 0;
        if (largest.isPresent()) {
            for (int cell : largest.get().cells()) {
                body[t][cell] = true;
            }
            for (int i = 0; i < ones.length; i++) {
                inside += ones[i] != 0 && CellPlace.isNear(body[t], i, width) ? 1 : 0;
            }
            strays += (double) (all - inside) / largest.get().cells().size() / at.length;
        } else {
            strays += 1.0 / at.length;
        }
        pixels[t] = windows[t].cut(looks.get(at[t]).pixels(), columns, rows, new boolean[told.length]);
    }

    /** Whether the cell lies in a square of two by two that is whole. */
    private boolean isSolid(byte[] ones, int x, int y) {
        for (int v = y - 1; v <= y; v++) {
            for (int u = x - 1; u <= x; u++) {
                int i = v * width + u;
                if (ones[i] + ones[i + 1] + ones[i + width] + ones[i + width + 1] == 4) {
                    return true;
                }
            }
        }
        return false;
    }

    private void layOver() {
        int middle = at.length / 2;
        int size = Math.max(1, count(body[middle]));
        double sum = 1;
        for (int direction = -1; direction <= 1; direction += 2) {
            for (int t = middle + direction; t >= 0 && t < at.length; t += direction) {
                int before = t - direction;
                shiftX[t] = shiftX[before];
                shiftY[t] = shiftY[before];
                fit(t, before, REACH);
                sum += fit(t, middle, FINE_REACH) / size;
            }
        }
        likeness = sum / at.length;
        for (int t = 0; t < at.length; t++) {
            body[t] = shifted(body[t], t);
            known[t] = shifted(known[t], t);
            byte[] moved = new byte[pixels[t].length];
            for (int i = 0; i < width * height; i++) {
                int from = source(i, t);
                if (from >= 0) {
                    System.arraycopy(pixels[t], 3 * from, moved, 3 * i, 3);
                }
            }
            pixels[t] = moved;
        }
    }

    /** Shifts look {@code t} so that it lies on look {@code other} best, and says how well. */
    private double fit(int t, int other, int reach) {
        int fromX = shiftX[t];
        int fromY = shiftY[t];
        double best = Double.NEGATIVE_INFINITY;
        for (int y = fromY - reach; y <= fromY + reach; y++) {
            for (int x = fromX - reach; x <= fromX + reach; x++) {
                double agreement = agreement(t, x, y, other);
                if (agreement > best) {
                    best = agreement;
                    shiftX[t] = x;
                    shiftY[t] = y;
                }
            }
        }
        return best;
    }

    /** Cells of like colour that lie on one another, less half of those that only one of both covers. */
    private double agreement(int t, int moveX, int moveY, int other) {
        int dx = moveX - shiftX[other];
        int dy = moveY - shiftY[other];
        int like = 0;
        int apart = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                int u = x - dx;
                int v = y - dy;
                boolean there = u >= 0 && v >= 0 && u < width && v < height && body[t][v * width + u];
                if (there && body[other][i]) {
                    like += LookStack.apart(pixels[other], i, pixels[t], v * width + u) < LIKE_LEVELS ? 1 : 0;
                } else if (there != body[other][i]) {
                    apart++;
                }
            }
        }
        return like - OUTLINE_WEIGHT * apart;
    }

    private boolean[] shifted(boolean[] mask, int t) {
        boolean[] moved = new boolean[mask.length];
        for (int i = 0; i < mask.length; i++) {
            int from = source(i, t);
            moved[i] = from >= 0 && mask[from];
        }
        return moved;
    }

    private int source(int cell, int t) {
        int x = cell % width - shiftX[t];
        int y = cell / width - shiftY[t];
        return x >= 0 && y >= 0 && x < width && y < height ? y * width + x : -1;
    }

    private static int count(boolean[] mask) {
        int count = 0;
        for (boolean set : mask) {
            count += set ? 1 : 0;
        }
        return count;
    }

    /** Looks that show the subject. */
    int count() {
        return at.length;
    }

    int frame(int t) {
        return looks.get(at[t]).frame();
    }

    int width() {
        return width;
    }

    int cells() {
        return width * height;
    }

    /** Which cells it covers in a look; not to be written. */
    boolean[] body(int t) {
        return body[t];
    }

    /** Of which cells that is known. */
    boolean[] known(int t) {
        return known[t];
    }

    /** Luma and both colours of each cell in a look. */
    byte[] pixels(int t) {
        return pixels[t];
    }

    /** Median number of cells that it covers. */
    double area() {
        double[] areas = new double[at.length];
        for (int t = 0; t < areas.length; t++) {
            areas[t] = count(body[t]);
        }
        return Grids.quantile(areas, areas.length, 0.5);
    }

    /** How well the looks lie over one another, at most 1; mean of the looks. */
    double likeness() {
        return likeness;
    }

    /** What is taken for the subject elsewhere in its windows, over what it covers; mean of the looks. */
    double strays() {
        return strays;
    }

    /** Cells that it covers in more than a share of its looks. */
    boolean[] steady(double share) {
        boolean[] steady = new boolean[cells()];
        for (int i = 0; i < steady.length; i++) {
            int covered = 0;
            for (boolean[] mask : body) {
                covered += mask[i] ? 1 : 0;
            }
            steady[i] = covered > share * at.length;
        }
        return steady;
    }

    /** Share of its area that it covers in nearly all looks. */
    double steadyShare() {
        return count(steady(STEADY)) / Math.max(1, area());
    }

    /** Where cells lie in the frame of a look, in clip pixels. */
    Box box(Iterable<Integer> cells, int t, WorkSize size) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int cell : cells) {
            left = Math.min(left, cell % width);
            right = Math.max(right, cell % width + 1);
            top = Math.min(top, cell / width);
            bottom = Math.max(bottom, cell / width + 1);
        }
        double x = windows[t].left() - shiftX[t] + left;
        double y = windows[t].top() - shiftY[t] + top;
        int shrink = SmallLooks.SHRINK;
        return size.toClip(x * shrink, y * shrink, (double) (right - left) * shrink, (double) (bottom - top) * shrink);
    }
}
