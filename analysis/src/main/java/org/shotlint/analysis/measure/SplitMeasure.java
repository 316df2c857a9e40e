package org.shotlint.analysis.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.shotlint.analysis.evidence.Parting;
import org.shotlint.analysis.time.FrameRange;

/**
 * One becomes two, or two become one.
 *
 * <p>Idea: every eighth drawing is compared with itself where things move. A detail and its like that lie at a distance which grows in
 * proportion to time, from nothing, belong to one thing that has parted ({@link PartingSearch}). What repeats in the picture by design, as
 * windows, wheels and railings do, keeps its distance or has been there before.
 *
 * <p>Cost: some 3 ms a drawing. Known failure: a copy that does not look like the first, and a thing of few details.
 */
final class SplitMeasure {
    private static final int STEP = 8;
    private static final float MOVES_PX = 0.5f;
    private static final float HOLDS_LEVELS = 0.5f;
    private static final float CHANGES = 0.2f;
    private static final int GROW_CELLS = 2;

    private final WorkSize size;
    private final SelfMatcher matcher = new SelfMatcher();
    private final Deque<boolean[]> recent = new ArrayDeque<>();
    private final List<Look> looks = new ArrayList<>();
    private int drawings;

    SplitMeasure(WorkSize size) {
        this.size = size;
    }

    /** A drawing compared with itself. */
    record Look(int drawing, int frame, List<SelfMatcher.Match> matches) {}

    /** Takes the pair that follows the last one, and its second drawing. */
    void add(PairMaps pair, WorkFrame second) {
        recent.addLast(moving(pair));
        if (recent.size() > STEP) {
            recent.removeFirst();
        }
        drawings++;
        if (drawings % STEP == 0) {
            List<SelfMatcher.Match> found = matcher.matches(second.ycc(), mask(), size.cellColumns());
            looks.add(new Look(drawings, second.frame(), found));
        }
    }

    /** Forgets the drawings before {@code frame}. */
    void forget(int frame) {
        looks.removeIf(look -> look.frame() < frame);
    }

    /** Partings inside {@code shot}, in order. */
    List<Parting> measure(FrameRange shot) {
        List<Look> inside =
                looks.stream().filter(look -> shot.contains(look.frame())).toList();
        return new PartingSearch(size, inside).find();
    }

    private static boolean[] moving(PairMaps pair) {
        boolean[] moving = new boolean[pair.residualFlow.length];
        for (int i = 0; i < moving.length; i++) {
            moving[i] = (pair.residualFlow[i] > MOVES_PX && pair.texture[i] > HOLDS_LEVELS)
                    || pair.lost[i] > CHANGES
                    || pair.born[i] > CHANGES;
        }
        return moving;
    }

    /** 2 for cells that moved lately, 1 for what lies around them; single ones do not count. */
    private byte[] mask() {
        int columns = size.cellColumns();
        float[] moved = new float[size.cells()];
        for (boolean[] one : recent) {
            for (int i = 0; i < moved.length; i++) {
                moved[i] = one[i] ? 1 : moved[i];
            }
        }
        float[] firm = new float[moved.length];
        for (int i = 0; i < moved.length; i++) {
            boolean left = i % columns == 0 || moved[i - 1] > 0;
            boolean above = i < columns || moved[i - columns] > 0;
            boolean corner = i % columns == 0 || i < columns || moved[i - columns - 1] > 0;
            firm[i] = moved[i] > 0 && left && above && corner ? 1 : 0;
        }
        float[] grown = Grids.boxMax(firm, columns, GROW_CELLS);
        byte[] mask = new byte[grown.length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = (byte) (firm[i] > 0 ? 2 : grown[i] > 0 ? 1 : 0);
        }
        return mask;
    }
}
