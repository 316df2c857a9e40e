package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.PassedChange;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.raster.Raster;
import org.shotlint.analysis.time.FrameRange;

/**
 * Places that are another after something passed in front of them.
 *
 * <p>Idea: every third drawing is kept at a quarter of the work size. A cell that rests, is disturbed, and rests again is compared across the
 * disturbance, the camera taken away. Where most of what was disturbed is the same again and one place in the middle of it is not, what
 * stood there went, or came, while it was hidden.
 *
 * <p>Cost: some 25 KB kept for every third drawing of the shot, about 1 ms a drawing. Known failure: ground that moves by itself, deep scenes
 * under a moving camera, and things that are hidden for more than {@value #LONGEST} looks.
 */
final class PassedMeasure {
    private static final int EVERY = 3;
    private static final int SHRINK = 4;
    private static final int LONGEST = 20;
    private static final int SHORTEST = 2;
    private static final int CALM_LEVELS = 16;
    private static final int CHANGED_LEVELS = 34;
    private static final double LEAST_AREA = 0.0025;
    private static final double MOST_AREA = 0.12;
    private static final double LEAST_SAME = 0.6;
    private static final double AT_ONCE = 0.8;
    private static final int RING = 4;

    private final WorkSize size;
    private final int columns;
    private final int rows;
    private final List<Look> looks = new ArrayList<>();
    private double[] sinceLook = {1, 0, 0, 0, 1, 0};
    private int drawings;

    PassedMeasure(WorkSize size) {
        this.size = size;
        this.columns = size.width() / SHRINK;
        this.rows = size.height() / SHRINK;
    }

    /**
     * A small drawing.
     *
     * @param step map from the places of the look before to those of this one, in work pixels
     * @param pixels three channels a cell
     */
    private record Look(int frame, double[] step, byte[] pixels) {}

    /** Takes the drawing that follows by a pair. */
    void add(PairMaps pair, WorkFrame drawing) {
        sinceLook = CameraPath.compose(CameraPath.matrix(pair.camera), sinceLook);
        if (drawings++ % EVERY == 0) {
            looks.add(new Look(pair.frameB, sinceLook, shrunk(drawing.ycc())));
            sinceLook = new double[] {1, 0, 0, 0, 1, 0};
        }
    }

    /** Forgets the drawings before {@code frame}. */
    void forget(int frame) {
        int count = 0;
        while (count < looks.size() && looks.get(count).frame() < frame) {
            count++;
        }
        looks.subList(0, count).clear();
    }

    /** How much rested before {@code endFrame}: at the places of the last look, over the looks that could be looked behind. */
    RestMap restBefore(int endFrame) {
        List<Look> before =
                looks.stream().filter(look -> look.frame() < endFrame).toList();
        RestMap rest = new RestMap(columns, rows, SHRINK);
        double[] map = {1, 0, 0, 0, 1, 0};
        for (int i = before.size() - 1; i > Math.max(0, before.size() - LONGEST); i--) {
            map = CameraPath.compose(CameraPath.inverse(before.get(i).step()), map);
            count(
                    rest,
                    before.get(before.size() - 1).pixels(),
                    before.get(i - 1).pixels(),
                    map);
        }
        return rest;
    }

    /** How much rests in {@code shot}: at the places of its first look, over those that can be looked ahead. */
    RestMap restFrom(FrameRange shot) {
        List<Look> inside = looks.stream()
                .filter(look -> look.frame() >= shot.startFrame() && look.frame() < shot.endFrame())
                .toList();
        RestMap rest = new RestMap(columns, rows, SHRINK);
        double[] map = {1, 0, 0, 0, 1, 0};
        for (int i = 1; i < Math.min(LONGEST, inside.size()); i++) {
            map = CameraPath.compose(inside.get(i).step(), map);
            count(rest, inside.get(0).pixels(), inside.get(i).pixels(), map);
        }
        return rest;
    }

    private void count(RestMap rest, byte[] own, byte[] other, double[] map) {
        boolean[] inside = new boolean[columns * rows];
        int[] apart = apart(own, aligned(other, map, inside));
        for (int i = 0; i < apart.length; i++) {
            if (inside[i]) {
                rest.add(i, apart[i] <= CALM_LEVELS);
            }
        }
    }

    private byte[] shrunk(Raster ycc) {
        byte[] pixels = new byte[columns * rows * 3];
        byte[] from = ycc.samples();
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                for (int c = 0; c < 3; c++) {
                    pixels[(y * columns + x) * 3 + c] = (byte) mean(from, x * SHRINK, y * SHRINK, c);
                }
            }
        }
        return pixels;
    }

    /** Mean of a square twice as wide as a cell around it, so that the camera's fractions of a cell change little. */
    private int mean(byte[] from, int left, int top, int channel) {
        int sum = 0;
        int count = 0;
        for (int y = Math.max(0, top - SHRINK / 2); y < Math.min(size.height(), top + SHRINK + SHRINK / 2); y++) {
            int end = Math.min(size.width(), left + SHRINK + SHRINK / 2);
            for (int x = Math.max(0, left - SHRINK / 2); x < end; x++) {
                sum += from[(y * size.width() + x) * 3 + channel] & 0xff;
                count++;
            }
        }
        return sum / count;
    }

    /** The clearest change of each stretch of time inside {@code shot}. */
    List<PassedChange> measure(FrameRange shot) {
        List<Look> inside = looks.stream()
                .filter(look -> look.frame() >= shot.startFrame() && look.frame() < shot.endFrame())
                .toList();
        List<PassedChange> found = new ArrayList<>();
        for (int before = 1; before + SHORTEST + 1 < inside.size(); before++) {
            Optional<PassedChange> change = from(inside, before);
            if (change.isPresent()) {
                PassedChange one = change.get();
                boolean known = !found.isEmpty()
                        && found.get(found.size() - 1).againFrame() > one.lastFrame()
                        && found.get(found.size() - 1).box().intersectionArea(one.box()) > 0;
                if (!known) {
                    found.add(one);
                } else if (one.areaShare() > found.get(found.size() - 1).areaShare()) {
                    found.set(found.size() - 1, one);
                }
            }
        }
        return found;
    }

    /** Compares the look at {@code before} with those after, each brought to its places. */
    private Optional<PassedChange> from(List<Look> all, int before) {
        int last = Math.min(all.size() - 1, before + LONGEST);
        byte[] own = all.get(before).pixels();
        int cells = columns * rows;
        int[][] apart = new int[last - before + 1][];
        byte[][] aligned = new byte[last - before + 1][];
        boolean[][] inside = new boolean[last - before + 1][cells];
        double[][] maps = new double[last - before + 1][];
        double[] map = {1, 0, 0, 0, 1, 0};
        for (int k = 0; k <= last - before; k++) {
            map = k == 0 ? map : CameraPath.compose(all.get(before + k).step(), map);
            maps[k] = map;
            aligned[k] = aligned(all.get(before + k).pixels(), map, inside[k]);
            apart[k] = apart(own, aligned[k]);
        }
        boolean[] insideBefore = new boolean[cells];
        double[] back = CameraPath.inverse(all.get(before).step());
        int[] calmBefore = apart(own, aligned(all.get(before - 1).pixels(), back, insideBefore));
        PassedChange best = null;
        for (int k = SHORTEST; k < last - before; k++) {
            int[] calmAfter = apart(aligned[k], aligned[k + 1]);
            boolean[] passed = new boolean[cells];
            boolean[] changed = new boolean[cells];
            int[] hidden = new int[cells];
            for (int i = 0; i < cells; i++) {
                if (!insideBefore[i] || !inside[k][i] || !inside[k + 1][i]) {
                    continue;
                }
                if (calmBefore[i] > CALM_LEVELS || calmAfter[i] > CALM_LEVELS) {
                    continue;
                }
                int seen = 0;
                for (int m = 1; m < k; m++) {
                    if (inside[m][i]
                            && apart[m][i] > CHANGED_LEVELS
                            && apart(aligned[m], aligned[k], i) > CHANGED_LEVELS) {
                        seen |= 1 << m;
                    }
                }
                hidden[i] = seen;
                passed[i] = seen != 0 && apart[k][i] <= CALM_LEVELS;
                changed[i] = seen != 0 && apart[k][i] > CHANGED_LEVELS;
            }
            Optional<List<Integer>> place = largest(changed);
            if (place.isPresent() && hiddenAtOnce(place.get(), hidden, k)) {
                PassedChange change =
                        change(all, before, k, place.get(), passed, changed, apart[k], maps[k], aligned[k]);
                if (change.sameShare() >= LEAST_SAME && (best == null || change.areaShare() > best.areaShare())) {
                    best = change;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean hiddenAtOnce(List<Integer> place, int[] hidden, int k) {
        for (int m = 1; m < k; m++) {
            int count = 0;
            for (int cell : place) {
                count += hidden[cell] >> m & 1;
            }
            if (count >= AT_ONCE * place.size()) {
                return true;
            }
        }
        return false;
    }

    private PassedChange change(
            List<Look> all,
            int before,
            int k,
            List<Integer> place,
            boolean[] passed,
            boolean[] changed,
            int[] apart,
            double[] map,
            byte[] after) {
        boolean[] in = new boolean[passed.length];
        int left = columns;
        int right = 0;
        int top = rows;
        int bottom = 0;
        long sum = 0;
        for (int cell : place) {
            in[cell] = true;
            left = Math.min(left, cell % columns);
            right = Math.max(right, cell % columns);
            top = Math.min(top, cell / columns);
            bottom = Math.max(bottom, cell / columns);
            sum += apart[cell];
        }
        int around = 0;
        int same = 0;
        for (int y = Math.max(0, top - RING); y <= Math.min(rows - 1, bottom + RING); y++) {
            for (int x = Math.max(0, left - RING); x <= Math.min(columns - 1, right + RING); x++) {
                int cell = y * columns + x;
                if (!in[cell] && !nextTo(in, x, y)) {
                    around++;
                    same += passed[cell] ? 1 : 0;
                }
            }
        }
        byte[] own = all.get(before).pixels();
        double shiftX = map[0] * (left + right) / 2.0 * SHRINK + map[1] * (top + bottom) / 2.0 * SHRINK + map[2];
        double shiftY = map[3] * (left + right) / 2.0 * SHRINK + map[4] * (top + bottom) / 2.0 * SHRINK + map[5];
        double width = (right - left + 1.0) * SHRINK;
        double height = (bottom - top + 1.0) * SHRINK;
        Box box = size.toClip(shiftX - width / 2 + SHRINK / 2.0, shiftY - height / 2 + SHRINK / 2.0, width, height);
        return new PassedChange(
                all.get(before).frame(),
                all.get(before + k).frame(),
                box,
                (double) place.size() / (columns * rows),
                (double) sum / place.size(),
                around == 0 ? 0 : (double) same / around,
                edge(own, in),
                edge(after, in));
    }

    private boolean nextTo(boolean[] in, int x, int y) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int nx = x + dx;
                int ny = y + dy;
                if (nx >= 0 && ny >= 0 && nx < columns && ny < rows && in[ny * columns + nx]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Mean difference of luma across the outline of the place. */
    private double edge(byte[] pixels, boolean[] in) {
        long sum = 0;
        int count = 0;
        for (int y = 1; y < rows - 2; y++) {
            for (int x = 1; x < columns - 2; x++) {
                int cell = y * columns + x;
                if (in[cell] != in[cell + 1]) {
                    sum += apart(pixels, cell - 1, cell + 2);
                    count++;
                }
                if (in[cell] != in[cell + columns]) {
                    sum += apart(pixels, cell - columns, cell + 2 * columns);
                    count++;
                }
            }
        }
        return count == 0 ? 0 : (double) sum / count;
    }

    private static int apart(byte[] pixels, int i, int j) {
        int sum = 0;
        for (int c = 0; c < 3; c++) {
            sum += Math.abs((pixels[3 * i + c] & 0xff) - (pixels[3 * j + c] & 0xff));
        }
        return sum;
    }

    /** The largest connected place, if its size is that of a thing. */
    private Optional<List<Integer>> largest(boolean[] changed) {
        boolean[] seen = new boolean[changed.length];
        List<Integer> best = List.of();
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
                best = place.size() > best.size() ? place : best;
            }
        }
        double share = (double) best.size() / changed.length;
        return share >= LEAST_AREA && share <= MOST_AREA ? Optional.of(best) : Optional.empty();
    }

    /** Pixels of another look at the places of this one, and which of them lie {@code inside} its frame. */
    private byte[] aligned(byte[] pixels, double[] map, boolean[] inside) {
        byte[] moved = new byte[pixels.length];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                double u = (map[0] * x + map[1] * y) + map[2] / SHRINK;
                double v = (map[3] * x + map[4] * y) + map[5] / SHRINK;
                int ix = (int) Math.floor(u);
                int iy = (int) Math.floor(v);
                if (ix < 0 || iy < 0 || ix >= columns - 1 || iy >= rows - 1) {
                    continue;
                }
                inside[y * columns + x] = true;
                double fx = u - ix;
                double fy = v - iy;
                for (int c = 0; c < 3; c++) {
                    int at = (iy * columns + ix) * 3 + c;
                    double top = (1 - fx) * (pixels[at] & 0xff) + fx * (pixels[at + 3] & 0xff);
                    double low =
                            (1 - fx) * (pixels[at + 3 * columns] & 0xff) + fx * (pixels[at + 3 * columns + 3] & 0xff);
                    moved[(y * columns + x) * 3 + c] = (byte) Math.round((1 - fy) * top + fy * low);
                }
            }
        }
        return moved;
    }

    private static int[] apart(byte[] a, byte[] b) {
        int[] apart = new int[a.length / 3];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = apart(a, b, i);
        }
        return apart;
    }

    private static int apart(byte[] a, byte[] b, int i) {
        int sum = 0;
        for (int c = 3 * i; c < 3 * i + 3; c++) {
            sum += Math.abs((a[c] & 0xff) - (b[c] & 0xff));
        }
        return sum;
    }
}
