package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shotlint.analysis.evidence.PlaceMap;
import org.shotlint.analysis.evidence.WarpRegion;
import org.shotlint.analysis.time.FrameRange;

/**
 * Places of the background that swing to and fro like rubber.
 *
 * <p>Idea: what the camera leaves of the flow ({@link SteadyFlow}) is followed at fixed places of the scene over 32 drawings. A place bends
 * when it has something to hold on to, goes a long way, turns back at least three times, moves along with its neighbours instead of
 * tearing from them, and hardly moves before and after. Such cells are counted in squares of 11 x 11.
 *
 * <p>Cost: some 1.5 ms a drawing at 480 x 272, and 4 bytes a cell kept for each drawing of the shot. Known failure: a place that bends
 * once and stays bent, one without texture, and one that bends from the first drawing to the last.
 */
final class WarpMeasure {
    static final int WINDOW = 32;
    private static final int STEP = 4;
    private static final int AROUND = 24;
    private static final int RADIUS = 5;
    private static final int FLOOR_CELLS = 12;
    private static final double UNIT = 24;
    private static final float BAD_RESIDUAL = 0.12f;
    private static final float BAD_FLOW_PX = 0.6f;
    private static final double AWAKE = 0.25;
    /** Work pixels of each kept step of flow, from -128 steps on. */
    private static final double[] PIXELS =
            IntStream.rangeClosed(-128, 127).mapToDouble(step -> step / UNIT).toArray();

    private final WorkSize size;
    private final SteadyFlow steady;
    private final List<PlaceTrace> traces = new ArrayList<>();

    WarpMeasure(WorkSize size) {
        this.size = size;
        this.steady = new SteadyFlow(size);
    }

    /**
     * What is kept of a pair: residual flow in 1/24 work pixel, texture in levels, and whether the flow there is to be doubted.
     *
     * @param camera six numbers of the map from the first drawing's places to the second's
     */
    record PlaceTrace(int frameA, int frameB, double[] camera, byte[] x, byte[] y, byte[] texture, boolean[] bad) {
        double flowX(int cell) {
            return PIXELS[x[cell] + 128];
        }

        double flowY(int cell) {
            return PIXELS[y[cell] + 128];
        }
    }

    /** Takes the pair that follows the last one. */
    void add(PairMaps pair) {
        SteadyFlow.Residual residual = steady.of(pair);
        int cells = size.cells();
        byte[] x = new byte[cells];
        byte[] y = new byte[cells];
        byte[] texture = new byte[cells];
        boolean[] bad = new boolean[cells];
        for (int i = 0; i < cells; i++) {
            x[i] = (byte) Math.max(-127, Math.min(127, Math.round(residual.x()[i] * UNIT)));
            y[i] = (byte) Math.max(-127, Math.min(127, Math.round(residual.y()[i] * UNIT)));
            texture[i] = (byte) Math.min(127, Math.round(pair.texture[i] * 4));
            bad[i] = Math.max(pair.lost[i], pair.born[i]) > BAD_RESIDUAL || pair.flowError[i] > BAD_FLOW_PX;
        }
        double[] camera = CameraPath.matrix(residual.camera());
        traces.add(new PlaceTrace(pair.frameA, pair.frameB, camera, x, y, texture, bad));
    }

    /** Forgets the pairs that begin before {@code frame}. */
    void forget(int frame) {
        int count = 0;
        while (count < traces.size() && traces.get(count).frameA() < frame) {
            count++;
        }
        traces.subList(0, count).clear();
    }

    /** Regions inside {@code shot}, the strongest of each stretch of time. */
    List<WarpRegion> measure(FrameRange shot) {
        List<PlaceTrace> pairs = traces.stream()
                .filter(t -> t.frameA() >= shot.startFrame() && t.frameB() < shot.endFrame())
                .toList();
        List<Seen> seen = new ArrayList<>();
        for (int start = 0; start + WINDOW <= pairs.size(); start += STEP) {
            int from = Math.max(0, start - AROUND);
            int to = Math.min(pairs.size(), start + WINDOW + AROUND);
            SwingWindow window = new SwingWindow(size, pairs.subList(from, to), start - from);
            Seen here = look(window, start, pairs.size() - start - WINDOW);
            if (here.cells >= FLOOR_CELLS) {
                seen.add(here);
            }
        }
        return strongest(pairs, seen);
    }

    private record Seen(SwingWindow window, int start, int after, int cells, int peakCell) {}

    private Seen look(SwingWindow window, int start, int after) {
        int columns = size.cellColumns();
        boolean[] bends = window.bends();
        int best = 0;
        int peak = 0;
        for (int i = 0; i < bends.length; i++) {
            int n = 0;
            int cx = i % columns;
            int cy = i / columns;
            for (int y = Math.max(0, cy - RADIUS); y <= Math.min(size.cellRows() - 1, cy + RADIUS); y++) {
                for (int x = Math.max(0, cx - RADIUS); x <= Math.min(columns - 1, cx + RADIUS); x++) {
                    n += bends[y * columns + x] ? 1 : 0;
                }
            }
            if (n > best) {
                best = n;
                peak = i;
            }
        }
        return new Seen(window, start, after, best, peak);
    }

    /** Of windows that overlap only the one with the most cells is kept. */
    private List<WarpRegion> strongest(List<PlaceTrace> pairs, List<Seen> seen) {
        List<Seen> ordered = new ArrayList<>(seen);
        ordered.sort((a, b) -> a.cells != b.cells ? b.cells - a.cells : a.start - b.start);
        List<Seen> kept = new ArrayList<>();
        for (Seen one : ordered) {
            if (kept.stream().noneMatch(other -> Math.abs(other.start - one.start) < WINDOW)) {
                kept.add(one);
            }
        }
        kept.sort((a, b) -> a.start - b.start);
        return kept.stream().map(one -> region(pairs, one)).toList();
    }

    private WarpRegion region(List<PlaceTrace> pairs, Seen one) {
        int columns = size.cellColumns();
        int cx = one.peakCell % columns;
        int cy = one.peakCell / columns;
        boolean[] bends = one.window.bends();
        int left = columns;
        int right = 0;
        int top = size.cellRows();
        int bottom = 0;
        List<Integer> cells = new ArrayList<>();
        for (int y = Math.max(0, cy - RADIUS); y <= Math.min(size.cellRows() - 1, cy + RADIUS); y++) {
            for (int x = Math.max(0, cx - RADIUS); x <= Math.min(columns - 1, cx + RADIUS); x++) {
                if (bends[y * columns + x]) {
                    cells.add(y * columns + x);
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        SwingWindow.Summary summary = one.window.summary(cells, cx, cy);
        int[] awake = one.window.awake(cells, AWAKE);
        int first = one.start - one.window.start() + awake[0];
        int last = one.start - one.window.start() + awake[1];
        int start = pairs.get(first).frameA();
        int end = Math.max(start + 1, pairs.get(last).frameB());
        int peak = pairs.get(one.start + WINDOW / 2).frameA();
        return new WarpRegion(
                new FrameRange(start, end),
                Math.min(Math.max(peak, start), end - 1),
                size.cellsToClip(left, top, right + 1, bottom + 1),
                one.cells,
                summary.turns(),
                summary.pathPx(),
                summary.restPx(),
                summary.brokenShare(),
                one.start,
                one.after,
                new PlaceMap(columns, one.window.swing()));
    }
}
