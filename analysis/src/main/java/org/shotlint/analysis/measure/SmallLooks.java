package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.shotlint.analysis.raster.Raster;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;

/**
 * Drawings of a shot at a quarter of the work size, some eight a second, with the way of the camera between them: what is read of places
 * that rest.
 *
 * <p>Memory: some 35 KB a look.
 */
final class SmallLooks {
    /** Work pixels to a cell. */
    static final int SHRINK = 4;

    private static final double LOOKS_PER_SECOND = 8;
    private static final int MOST_DRAWINGS = 3;
    private static final double HELD_SECONDS = 0.33;
    private static final double[] SAME_PLACE = {1, 0, 0, 0, 1, 0};

    private final WorkSize size;
    private final int columns;
    private final int rows;
    private final int every;
    private final int heldFrames;
    private final List<Look> looks = new ArrayList<>();
    private double[] sinceLook = SAME_PLACE;
    private int drawings;

    SmallLooks(WorkSize size, FrameRate rate) {
        this.size = size;
        this.columns = size.width() / SHRINK;
        this.rows = size.height() / SHRINK;
        this.every = (int) Math.max(1, Math.min(MOST_DRAWINGS, Math.round(rate.framesPerSecond() / LOOKS_PER_SECOND)));
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

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** Takes the drawing that follows by a pair, and the one before. */
    void add(PairMaps pair, WorkFrame before, WorkFrame drawing) {
        if (pair.frameB - pair.frameA >= heldFrames) {
            int last = looks.size() - 1;
            if (last >= 0 && looks.get(last).frame() == pair.frameA) {
                looks.set(last, looks.get(last).holding());
            } else {
                keep(pair.frameA, before, true);
            }
        }
        sinceLook = CameraPath.compose(CameraPath.matrix(pair.camera), sinceLook);
        if (drawings++ % every == 0) {
            keep(pair.frameB, drawing, false);
        }
    }

    private void keep(int frame, WorkFrame drawing, boolean held) {
        byte[] detail = new byte[columns * rows];
        looks.add(new Look(frame, sinceLook, shrunk(drawing.ycc(), detail), detail, held));
        sinceLook = SAME_PLACE;
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
        int last = inside.size() - 1;
        if (last >= 0 && shot.endFrame() - inside.get(last).frame() >= heldFrames) {
            inside.set(last, inside.get(last).holding());
        }
        for (int at = 0; at + LookStack.SHORTEST < inside.size(); at++) {
            reader.accept(LookStack.of(inside, at, columns, rows));
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

    private List<Look> inside(FrameRange shot) {
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
        byte[] pixels = new byte[columns * rows * 3];
        byte[] from = ycc.samples();
        for (int y = 0; y < rows; y++) {
            int top = Math.max(0, y * SHRINK - SHRINK / 2);
            int bottom = Math.min(size.height(), y * SHRINK + SHRINK + SHRINK / 2);
            for (int x = 0; x < columns; x++) {
                int left = Math.max(0, x * SHRINK - SHRINK / 2);
                int right = Math.min(size.width(), x * SHRINK + SHRINK + SHRINK / 2);
                int luma = 0;
                int red = 0;
                int blue = 0;
                int least = 255;
                int most = 0;
                for (int v = top; v < bottom; v++) {
                    for (int at = (v * size.width() + left) * 3; at < (v * size.width() + right) * 3; at += 3) {
                        int light = from[at] & 0xff;
                        luma += light;
                        red += from[at + 1] & 0xff;
                        blue += from[at + 2] & 0xff;
                        least = Math.min(least, light);
                        most = Math.max(most, light);
                    }
                }
                int count = (bottom - top) * (right - left);
                int cell = y * columns + x;
                pixels[3 * cell] = (byte) (luma / count);
                pixels[3 * cell + 1] = (byte) (red / count);
                pixels[3 * cell + 2] = (byte) (blue / count);
                detail[cell] = (byte) (most - least);
            }
        }
        return pixels;
    }
}
