package org.shotlint.analysis.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.shotlint.analysis.evidence.Parting;
import org.shotlint.analysis.raster.Raster;
import org.shotlint.analysis.time.FrameRange;

/**
 * One becomes two, or two become one.
 *
 * <p>Idea: every eighth drawing is compared with itself where things move. A detail and its like that lie at a distance which grows in
 * proportion to time, from nothing, belong to one thing that has parted ({@link PartingSearch}). What repeats in the picture by design, as
 * windows, wheels and railings do, keeps its distance or has been there before.
 *
 * <p>Who parts quickly has parted between two looks. So when a crowd of details is found at a distance that nothing had before, or at one
 * that is gone since the last look, every drawing between the two looks is compared with itself, too.
 *
 * <p>Cost: some 3 ms a drawing. Known failure: a copy that does not look like the first, and a thing of few details.
 */
final class SplitMeasure {
    private static final int STEP = 8;
    private static final float MOVES_PX = 0.5f;
    private static final float HOLDS_LEVELS = 0.5f;
    private static final float CHANGES = 0.2f;
    private static final int GROW_CELLS = 2;
    private static final int CROWD = 12;
    private static final double CROWD_PX = 3;
    private static final double CROWD_APART_PX = 20;
    private static final double KNOWN_SHARE = 0.4;
    private static final int MOST_CLOSE_LOOKS = 6;

    private final WorkSize size;
    private final SelfMatcher matcher = new SelfMatcher();
    private final Deque<Kept> recent = new ArrayDeque<>();
    private final List<Look> looks = new ArrayList<>();
    private int drawings;
    private int closeLooks;

    SplitMeasure(WorkSize size) {
        this.size = size;
    }

    /**
     * A drawing compared with itself.
     *
     * @param weight share of the usual distance between two looks that it stands for
     */
    record Look(int drawing, int frame, double weight, List<SelfMatcher.Match> matches) {
        /** Whether it is one of those that are made in any case. */
        boolean isUsual() {
            return drawing % STEP == 0;
        }
    }

    /** A drawing of late: its luma, and the cells that moved on the way to it. */
    private record Kept(int drawing, int frame, byte[] luma, boolean[] moving) {}

    /** Takes the pair that follows the last one, and its second drawing. */
    void add(PairMaps pair, WorkFrame second) {
        drawings++;
        recent.addLast(new Kept(drawings, second.frame(), luma(second.ycc()), moving(pair)));
        if (recent.size() > 2 * STEP) {
            recent.removeFirst();
        }
        if (drawings % STEP == 0) {
            Look look = look(recent.getLast(), 1);
            if (closeLooks < MOST_CLOSE_LOOKS && isTelling(look)) {
                closeLooks++;
                lookClosely(look);
            } else {
                looks.add(look);
            }
        }
    }

    /** Forgets the drawings before {@code frame}. */
    void forget(int frame) {
        looks.removeIf(look -> look.frame() < frame);
        recent.removeIf(kept -> kept.frame() < frame);
        closeLooks = 0;
    }

    /** Partings inside {@code shot}, in order. */
    List<Parting> measure(FrameRange shot) {
        List<Look> inside =
                looks.stream().filter(look -> shot.contains(look.frame())).toList();
        return new PartingSearch(size, inside).find();
    }

    private Look look(Kept kept, double weight) {
        return new Look(
                kept.drawing,
                kept.frame,
                weight,
                matcher.matches(kept.luma, size.width(), mask(kept.drawing), size.cellColumns()));
    }

    /** Looks at all drawings since the last look, each for its share. */
    private void lookClosely(Look look) {
        double weight = 1.0 / STEP;
        for (Kept kept : recent) {
            if (kept.drawing > look.drawing - STEP && kept.drawing < look.drawing) {
                looks.add(look(kept, weight));
            }
        }
        looks.add(new Look(look.drawing, look.frame, weight, look.matches));
    }

    /** Whether a crowd of details lies at a distance that no look before had, or had one in the last look that is gone. */
    private boolean isTelling(Look look) {
        if (looks.isEmpty()) {
            return false;
        }
        Look last = looks.get(looks.size() - 1);
        boolean comes = look.matches.stream().anyMatch(m -> isCrowd(look, m) && isNew(look, m));
        return comes || last.matches.stream().anyMatch(m -> isCrowd(last, m) && !isKnown(last, m, look));
    }

    private boolean isNew(Look look, SelfMatcher.Match match) {
        return looks.stream().noneMatch(before -> isKnown(look, match, before));
    }

    private static boolean isKnown(Look look, SelfMatcher.Match match, Look other) {
        return count(other, match) >= KNOWN_SHARE * count(look, match);
    }

    private static boolean isCrowd(Look look, SelfMatcher.Match match) {
        return Math.hypot(match.dx(), match.dy()) >= CROWD_APART_PX && count(look, match) >= CROWD;
    }

    /** Details at the distance of {@code match}, in either sense. */
    private static long count(Look look, SelfMatcher.Match match) {
        return look.matches.stream()
                .filter(m -> Math.min(
                                Math.hypot(m.dx() - match.dx(), m.dy() - match.dy()),
                                Math.hypot(m.dx() + match.dx(), m.dy() + match.dy()))
                        < CROWD_PX)
                .count();
    }

    private static byte[] luma(Raster ycc) {
        byte[] luma = new byte[ycc.width() * ycc.height()];
        for (int y = 0, i = 0; y < ycc.height(); y++) {
            for (int x = 0; x < ycc.width(); x++, i++) {
                luma[i] = (byte) ycc.at(x, y, 0);
            }
        }
        return luma;
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

    /** 2 for cells that moved in the eight steps up to a drawing, 1 for what lies around them; single ones do not count. */
    private byte[] mask(int drawing) {
        int columns = size.cellColumns();
        float[] moved = new float[size.cells()];
        for (Kept one : recent) {
            if (one.drawing > drawing - STEP && one.drawing <= drawing) {
                for (int i = 0; i < moved.length; i++) {
                    moved[i] = one.moving[i] ? 1 : moved[i];
                }
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
