package org.shotlint.analysis.measure;

import java.util.Arrays;
import java.util.List;

/**
 * Tells a subject from its ground: what a place shows in other looks, the camera taken away, while the subject is elsewhere.
 *
 * <p>A cell is ground where at least a third of the looks nearest in time, in which the subject's box does not cover its place, show the same
 * colour there, and the subject otherwise. Layers at other depths lie aside under a moving camera, the further it went the more: the colour
 * is looked for around the place, across by up to a quarter of the camera's way. Where the subject hides its ground throughout, as under a camera
 * that goes with it, what is seen beside it as high counts as ground.
 */
final class GroundVotes {
    private static final int REACH = 20;
    private static final int VOTES = 8;
    private static final int LEAST_VOTES = 3;
    private static final double LEAST_AGREEING = 0.34;
    private static final int SAME_LEVELS = 22;
    private static final double ASIDE = 0.25;
    private static final int MOST_ASIDE = 5;
    private static final int LEAST_BESIDE = 3;

    /** What is known of a cell. */
    static final byte UNKNOWN = -1;

    static final byte GROUND = 0;
    static final byte SUBJECT = 1;

    private final List<SmallLooks.Look> looks;
    private final double[][] fromFirst;
    private final double[][] covered;
    private final int columns;
    private final int rows;

    /**
     * @param looks of one shot, in order
     * @param fromFirst for each the map from the places of the first, in cells
     * @param covered for each what the subject's box covers: left, top, right, bottom, in cells; empty where it is not seen
     */
    GroundVotes(List<SmallLooks.Look> looks, double[][] fromFirst, double[][] covered, int columns, int rows) {
        this.looks = looks;
        this.fromFirst = fromFirst;
        this.covered = covered;
        this.columns = columns;
        this.rows = rows;
    }

    /** For each cell of a window of the look {@code at} whether it shows the subject. */
    byte[] of(int at, CellWindow window) {
        int cells = window.cells();
        boolean[] shown = new boolean[cells];
        byte[] own = window.cut(looks.get(at).pixels(), columns, rows, shown);
        int[] votes = new int[cells];
        int[] agreeing = new int[cells];
        double[] back = CameraPath.inverse(fromFirst[at]);
        int open = cells;
        for (int step = 2; step <= 2 * REACH + 1 && open > 0; step++) {
            int other = at + (step % 2 == 0 ? -step / 2 : step / 2);
            if (other >= 0 && other < looks.size()) {
                open = vote(own, window, other, CameraPath.compose(fromFirst[other], back), votes, agreeing);
            }
        }
        byte[] result = new byte[cells];
        Arrays.fill(result, UNKNOWN);
        for (int i = 0; i < cells; i++) {
            if (shown[i]) {
                boolean ground = votes[i] >= LEAST_VOTES
                        ? agreeing[i] > LEAST_AGREEING * votes[i]
                        : isSeenBeside(own, i, at, window);
                result[i] = ground ? GROUND : SUBJECT;
            }
        }
        return result;
    }

    /** Whether the same look shows the cell's colour beside the subject, about as high. */
    private boolean isSeenBeside(byte[] own, int cell, int at, CellWindow window) {
        byte[] pixels = looks.get(at).pixels();
        double[] box = covered[at];
        int row = cell / window.width() + window.top();
        int left = Math.max(0, window.left() - window.width());
        int right = Math.min(columns, window.left() + 2 * window.width());
        int seen = 0;
        for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
            for (int x = left; x < right; x++) {
                boolean beside = x < box[0] || x > box[2];
                seen += beside && LookStack.apart(own, cell, pixels, y * columns + x) <= SAME_LEVELS ? 1 : 0;
            }
        }
        return seen >= LEAST_BESIDE;
    }

    /** Lets another look vote, and returns the number of cells that have not all votes yet. */
    private int vote(byte[] own, CellWindow window, int other, double[] map, int[] votes, int[] agreeing) {
        double middleX = window.left() + window.width() / 2.0;
        double middleY = window.top() + window.height() / 2.0;
        double way = Math.hypot(
                map[0] * middleX + map[1] * middleY + map[2] - middleX,
                map[3] * middleX + map[4] * middleY + map[5] - middleY);
        int aside = (int) Math.min(MOST_ASIDE, 1 + Math.round(ASIDE * way));
        CellWindow wide = window.wider(aside, 1);
        boolean[] inside = new boolean[wide.cells()];
        byte[] ground = LookStack.aligned(looks.get(other).pixels(), map, inside, columns, rows, wide);
        double[] box = covered[other];
        int open = 0;
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] >= VOTES) {
                continue;
            }
            int x = i % window.width();
            int y = i / window.width();
            int there = (y + 1) * wide.width() + x + aside;
            if (inside[there] && !covers(box, map, x + window.left(), y + window.top())) {
                votes[i]++;
                agreeing[i] += isSeen(own, i, ground, there, wide.width(), aside) ? 1 : 0;
            }
            open += votes[i] < VOTES ? 1 : 0;
        }
        return open;
    }

    private static boolean isSeen(byte[] own, int cell, byte[] ground, int there, int width, int aside) {
        for (int y = -1; y <= 1; y++) {
            for (int x = -aside; x <= aside; x++) {
                if (LookStack.apart(own, cell, ground, there + y * width + x) <= SAME_LEVELS) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean covers(double[] box, double[] map, int x, int y) {
        if (box.length == 0) {
            return false;
        }
        double u = map[0] * x + map[1] * y + map[2];
        double v = map[3] * x + map[4] * y + map[5];
        return u >= box[0] && v >= box[1] && u <= box[2] && v <= box[3];
    }
}
