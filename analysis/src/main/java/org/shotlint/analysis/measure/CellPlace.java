package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.finding.Box;

/** Cells of a small look that hang together. */
final class CellPlace {
    private static final int RING = 4;
    private static final double RIM = 1;

    private final List<Integer> cells;
    private final boolean[] in;
    private final int columns;
    private final int rows;

    private CellPlace(List<Integer> cells, int columns, int rows) {
        this.cells = List.copyOf(cells);
        this.columns = columns;
        this.rows = rows;
        this.in = new boolean[columns * rows];
        cells.forEach(cell -> in[cell] = true);
    }

    /** All places of at least {@code least} cells among those set in {@code changed}, each cell with the four beside it. */
    static List<CellPlace> all(boolean[] changed, int columns, int least) {
        int rows = changed.length / columns;
        boolean[] seen = new boolean[changed.length];
        List<CellPlace> places = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] && !seen[i]) {
                List<Integer> place = new ArrayList<>(List.of(i));
                seen[i] = true;
                for (int k = 0; k < place.size(); k++) {
                    int x = place.get(k) % columns;
                    int y = place.get(k) / columns;
                    for (int n = 0; n < 4; n++) {
                        int nx = x + (n == 0 ? 1 : n == 1 ? -1 : 0);
                        int ny = y + (n == 2 ? 1 : n == 3 ? -1 : 0);
                        int next = ny * columns + nx;
                        if (nx >= 0 && ny >= 0 && nx < columns && ny < rows && changed[next] && !seen[next]) {
                            seen[next] = true;
                            place.add(next);
                        }
                    }
                }
                if (place.size() >= least) {
                    places.add(new CellPlace(place, columns, rows));
                }
            }
        }
        return places;
    }

    /** The largest of them; empty if there is none. */
    static Optional<CellPlace> largest(boolean[] changed, int columns) {
        CellPlace best = null;
        for (CellPlace place : all(changed, columns, 1)) {
            best = best == null || place.cells.size() > best.cells.size() ? place : best;
        }
        return Optional.ofNullable(best);
    }

    List<Integer> cells() {
        return cells;
    }

    /** Its share of the frame. */
    double share() {
        return (double) cells.size() / in.length;
    }

    /** Cells around it, as wide as {@value #RING}, but those next to it. */
    List<Integer> ring() {
        int[] bounds = bounds();
        List<Integer> ring = new ArrayList<>();
        for (int y = Math.max(0, bounds[1] - RING); y <= Math.min(rows - 1, bounds[3] + RING); y++) {
            for (int x = Math.max(0, bounds[0] - RING); x <= Math.min(columns - 1, bounds[2] + RING); x++) {
                if (!isNear(in, y * columns + x, columns)) {
                    ring.add(y * columns + x);
                }
            }
        }
        return ring;
    }

    /** Mean difference across its outline in a picture of luma and two colours. */
    double edge(byte[] pixels) {
        long sum = 0;
        int count = 0;
        for (int y = 1; y < rows - 2; y++) {
            for (int x = 1; x < columns - 2; x++) {
                int cell = y * columns + x;
                if (in[cell] != in[cell + 1]) {
                    sum += LookStack.apart(pixels, cell - 1, pixels, cell + 2);
                    count++;
                }
                if (in[cell] != in[cell + columns]) {
                    sum += LookStack.apart(pixels, cell - columns, pixels, cell + 2 * columns);
                    count++;
                }
            }
        }
        return count == 0 ? 0 : (double) sum / count;
    }

    /** Share of its cells whose colour some cell around it has as well. */
    double likeGround(byte[] pixels) {
        List<Integer> ring = ring();
        int like = 0;
        for (int cell : cells) {
            for (int other : ring) {
                if (LookStack.apart(pixels, cell, pixels, other) <= LookStack.CALM_LEVELS) {
                    like++;
                    break;
                }
            }
        }
        return (double) like / cells.size();
    }

    /** Whether it is at least as many cells wide and high. */
    boolean isAsWideAs(int least) {
        int[] b = bounds();
        return b[2] - b[0] + 1 >= least && b[3] - b[1] + 1 >= least;
    }

    /** Where it lies in the look that {@code map} leads to, in pixels of the clip. */
    Box box(double[] map, WorkSize size) {
        int[] b = bounds();
        int shrink = SmallLooks.SHRINK;
        double x = map[0] * (b[0] + b[2]) / 2.0 * shrink + map[1] * (b[1] + b[3]) / 2.0 * shrink + map[2];
        double y = map[3] * (b[0] + b[2]) / 2.0 * shrink + map[4] * (b[1] + b[3]) / 2.0 * shrink + map[5];
        double width = (b[2] - b[0] + 1.0) * shrink;
        double height = (b[3] - b[1] + 1.0) * shrink;
        return size.toClip(x - width / 2 + shrink / 2.0, y - height / 2 + shrink / 2.0, width, height);
    }

    /** Whether it reaches the rim of the frame, or nearly so, in the look that {@code map} leads to. */
    boolean touchesBorder(double[] map) {
        int[] b = bounds();
        for (int corner = 0; corner < 4; corner++) {
            double x = b[corner % 2 * 2];
            double y = b[corner / 2 * 2 + 1];
            double u = map[0] * x + map[1] * y + map[2] / SmallLooks.SHRINK;
            double v = map[3] * x + map[4] * y + map[5] / SmallLooks.SHRINK;
            if (u < RIM || v < RIM || u > columns - 1 - RIM || v > rows - 1 - RIM) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell or one of the eight around it is set. */
    static boolean isNear(boolean[] set, int cell, int columns) {
        int x = cell % columns;
        int y = cell / columns;
        for (int v = Math.max(0, y - 1); v <= Math.min(set.length / columns - 1, y + 1); v++) {
            for (int u = Math.max(0, x - 1); u <= Math.min(columns - 1, x + 1); u++) {
                if (set[v * columns + u]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Left, top, right, bottom, in cells, all included. */
    private int[] bounds() {
        int[] b = {columns, rows, 0, 0};
        for (int cell : cells) {
            b[0] = Math.min(b[0], cell % columns);
            b[1] = Math.min(b[1], cell / columns);
            b[2] = Math.max(b[2], cell % columns);
            b[3] = Math.max(b[3], cell / columns);
        }
        return b;
    }
}
