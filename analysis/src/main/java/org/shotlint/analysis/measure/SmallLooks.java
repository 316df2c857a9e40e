package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shotlint.analysis.raster.Raster;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;

/**
 * Every third drawing of a shot, and one in a fifth of a second, at a quarter of the work size, with the way of the camera between them: what is read of places
 * that rest.
 *
 * <p>Memory: some 35 KB a look.
 */
final class SmallLooks {
    /** Work pixels to a cell. */
    static final int SHRINK = 4;

    private static final int HALF = SHRINK / 2;

    private static final int EVERY = 3;
    private static final double DUE_SECONDS = 0.2;
    private static final double HELD_SECONDS = 0.33;
    private static final double[] SAME_PLACE = {1, 0, 0, 0, 1, 0};

    private final WorkSize size;
    private final int columns;
    private final int rows;
    private final Halves halves;
    private final int heldFrames;
    private final int dueFrames;
    private final List<Look> looks = new ArrayList<>();
    private double[] sinceLook = SAME_PLACE;
    /** Drawings since the last one that was kept. */
    private int sinceKept;
    /** The newest drawing, whether or not it is kept; its pixels stay as they are until the next one comes. */
    private @Nullable WorkFrame newest;

    SmallLooks(WorkSize size, FrameRate rate) {
        this.size = size;
        this.columns = size.width() / SHRINK;
        this.rows = size.height() / SHRINK;
        this.halves = new Halves();
        this.dueFrames = rate.framesIn(DUE_SECONDS, 5);
        this.heldFrames = rate.framesIn(HELD_SECONDS, 3);
    }

    /**
     * A small drawing.
     *
     * @param step map from the places of the look before to those of this one, in work pixels
     * @param pixels luma and both colours of each cell
     * @param detail range of luma in and around each cell
     * @param held whether the drawing is shown for so long that all of it rests
     */
    record Look(int frame, double[] step, byte[] pixels, byte[] detail, boolean held) {
        Look holding() {
            return new Look(frame, step, pixels, detail, true);
        }
    }

    /** Takes the drawing that follows by a pair, and the one before. */
    void add(PairMaps pair, WorkFrame before, WorkFrame drawing) {
        if (pair.frameB - pair.frameA >= heldFrames) {
            int last = looks.size() - 1;
            if (last >= 0 && looks.get(last).frame() == pair.frameA) {
                looks.set(last, looks.get(last).holding());
            } else {
                keep(look(before).holding());
            }
        }
        sinceLook = CameraPath.compose(CameraPath.matrix(pair.camera), sinceLook);
        newest = drawing;
        boolean due =
                looks.isEmpty() || pair.frameB - looks.get(looks.size() - 1).frame() >= dueFrames;
        if (++sinceKept >= EVERY || due) {
            keep(look(drawing));
        }
    }

    private Look look(WorkFrame drawing) {
        byte[] detail = new byte[columns * rows];
        return new Look(drawing.frame(), sinceLook, shrunk(drawing.ycc(), detail), detail, false);
    }

    private void keep(Look look) {
        looks.add(look);
        sinceLook = SAME_PLACE;
        sinceKept = 0;
    }

    /** Forgets the drawings before {@code frame}. */
    void forget(int frame) {
        int count = 0;
        while (count < looks.size() && looks.get(count).frame() < frame) {
            count++;
        }
        looks.subList(0, count).clear();
    }

    /** Hands out the looks inside {@code shot}, each with those around it brought to its places. */
    void forEachStack(FrameRange shot, Consumer<LookStack> reader) {
        List<Look> inside = new ArrayList<>(inside(shot));
        if (newest != null && shot.contains(newest.frame()) && shot.endFrame() - newest.frame() >= heldFrames) {
            int last = inside.size() - 1;
            if (last >= 0 && inside.get(last).frame() == newest.frame()) {
                inside.set(last, inside.get(last).holding());
            } else {
                inside.add(look(newest).holding());
            }
        }
        double[] fromFirst = SAME_PLACE;
        for (int at = 0; at + LookStack.SHORTEST < inside.size(); at++) {
            fromFirst = at == 0 ? fromFirst : CameraPath.compose(inside.get(at).step(), fromFirst);
            reader.accept(LookStack.of(inside, at, fromFirst, columns, rows));
        }
    }

    /** How much rested before {@code endFrame}: at the places of the last look, over the looks that could be looked behind. */
    RestMap restBefore(int endFrame) {
        List<Look> before =
                looks.stream().filter(look -> look.frame() < endFrame).toList();
        RestMap rest = new RestMap(columns, rows, SHRINK);
        double[] map = SAME_PLACE;
        for (int i = before.size() - 1; i > Math.max(0, before.size() - LookStack.LONGEST); i--) {
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
        List<Look> inside = inside(shot);
        RestMap rest = new RestMap(columns, rows, SHRINK);
        double[] map = SAME_PLACE;
        for (int i = 1; i < Math.min(LookStack.LONGEST, inside.size()); i++) {
            map = CameraPath.compose(inside.get(i).step(), map);
            count(rest, inside.get(0).pixels(), inside.get(i).pixels(), map);
        }
        return rest;
    }

    /** The looks of a shot, in order. */
    List<Look> inside(FrameRange shot) {
        return looks.stream()
                .filter(look -> look.frame() >= shot.startFrame() && look.frame() < shot.endFrame())
                .toList();
    }

    private void count(RestMap rest, byte[] own, byte[] other, double[] map) {
        boolean[] inside = new boolean[columns * rows];
        int[] apart = LookStack.apart(own, LookStack.aligned(other, map, inside, columns, rows));
        for (int i = 0; i < apart.length; i++) {
            if (inside[i]) {
                rest.add(i, apart[i] <= LookStack.CALM_LEVELS);
            }
        }
    }

    /** Means of squares twice as wide as a cell around each, so that the camera's fractions of a cell change little. */
    private byte[] shrunk(Raster ycc, byte[] detail) {
        halves.fill(ycc);
        byte[] pixels = new byte[columns * rows * 3];
        int wide = halves.columns;
        for (int y = 0; y < rows; y++) {
            int top = Math.max(0, 2 * y - 1);
            int bottom = Math.min(halves.rows, 2 * y + 3);
            for (int x = 0; x < columns; x++) {
                int left = Math.max(0, 2 * x - 1);
                int right = Math.min(wide, 2 * x + 3);
                int luma = 0;
                int red = 0;
                int blue = 0;
                int least = 255;
                int most = 0;
                for (int v = top; v < bottom; v++) {
                    for (int at = v * wide + left; at < v * wide + right; at++) {
                        luma += halves.sums[3 * at];
                        red += halves.sums[3 * at + 1];
                        blue += halves.sums[3 * at + 2];
                        least = Math.min(least, halves.least[at]);
                        most = Math.max(most, halves.most[at]);
                    }
                }
                int count = (bottom - top) * (right - left) * HALF * HALF;
                int cell = y * columns + x;
                pixels[3 * cell] = (byte) (luma / count);
                pixels[3 * cell + 1] = (byte) (red / count);
                pixels[3 * cell + 2] = (byte) (blue / count);
                detail[cell] = (byte) (most - least);
            }
        }
        return pixels;
    }

    /** Sums and range of the pixels in squares half as wide as a cell, over the whole cells of the frame; filled anew for each drawing. */
    private final class Halves {
        final int columns = SmallLooks.this.columns * 2;
        final int rows = SmallLooks.this.rows * 2;
        final short[] sums = new short[columns * rows * 3];
        final short[] least = new short[columns * rows];
        final short[] most = new short[columns * rows];

        void fill(Raster ycc) {
            byte[] from = ycc.samples();
            for (int y = 0; y < rows; y++) {
                for (int x = 0; x < columns; x++) {
                    int first = (y * HALF * size.width() + x * HALF) * 3;
                    int right = first + 3;
                    int below = first + 3 * size.width();
                    int at = y * columns + x;
                    for (int c = 0; c < 3; c++) {
                        sums[3 * at + c] = (short) ((from[first + c] & 0xff)
                                + (from[right + c] & 0xff)
                                + (from[below + c] & 0xff)
                                + (from[below + 3 + c] & 0xff));
                    }
                    int a = from[first] & 0xff;
                    int b = from[right] & 0xff;
                    int c = from[below] & 0xff;
                    int d = from[below + 3] & 0xff;
                    least[at] = (short) Math.min(Math.min(a, b), Math.min(c, d));
                    most[at] = (short) Math.max(Math.max(a, b), Math.max(c, d));
                }
            }
        }
    }
}
