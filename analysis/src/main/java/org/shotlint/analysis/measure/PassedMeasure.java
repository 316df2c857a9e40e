package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.PassedChange;

/**
 * Places that are another after something passed in front of them.
 *
 * <p>Idea: a cell that rests, is disturbed, and rests again is compared across the disturbance, the camera taken away. Where most of what was
 * disturbed is the same again and one place in the middle of it is not, what stood there went, or came, while it was hidden.
 *
 * <p>Cost: about 1 ms a drawing. Known failure: ground that moves by itself, deep scenes under a moving camera, and things that are hidden
 * for more than {@link LookStack#LONGEST} looks.
 */
final class PassedMeasure {
    private static final double LEAST_AREA = 0.0025;
    private static final double MOST_AREA = 0.12;
    private static final double LEAST_SAME = 0.6;
    private static final double AT_ONCE = 0.8;

    private final WorkSize size;
    private final List<PassedChange> found = new ArrayList<>();

    PassedMeasure(WorkSize size) {
        this.size = size;
    }

    /** Reads the next stack of a shot. */
    void look(LookStack stack) {
        Optional<PassedChange> change = from(stack);
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

    /** The clearest change of each stretch of time. */
    List<PassedChange> changes() {
        return List.copyOf(found);
    }

    /** Compares the look of the stack with those after. */
    private Optional<PassedChange> from(LookStack stack) {
        int cells = stack.columns() * stack.rows();
        int[][] apart = stack.apart();
        byte[][] aligned = stack.aligned();
        int[] disturbed = disturbed(stack);
        PassedChange best = null;
        for (int k = LookStack.SHORTEST; k < stack.count(); k++) {
            boolean[] passed = new boolean[cells];
            boolean[] changed = new boolean[cells];
            int[] hidden = new int[cells];
            for (int i = 0; i < cells; i++) {
                int before = disturbed[i] & ((1 << k) - 1);
                if (before == 0 || !stack.restedBefore(i) || !stack.restsAfter(k, i)) {
                    continue;
                }
                int seen = 0;
                for (int m = 1; m < k; m++) {
                    if ((before >> m & 1) != 0
                            && LookStack.apart(aligned[m], i, aligned[k], i) > LookStack.CHANGED_LEVELS) {
                        seen |= 1 << m;
                    }
                }
                hidden[i] = seen;
                passed[i] = seen != 0 && apart[k][i] <= LookStack.CALM_LEVELS;
                changed[i] = seen != 0 && apart[k][i] > LookStack.CHANGED_LEVELS;
            }
            Optional<CellPlace> place = CellPlace.largest(changed, stack.columns())
                    .filter(p -> p.share() >= LEAST_AREA && p.share() <= MOST_AREA);
            if (place.isPresent() && hiddenAtOnce(place.get(), hidden, k)) {
                PassedChange change = change(stack, k, place.get(), passed);
                if (change.sameShare() >= LEAST_SAME && (best == null || change.areaShare() > best.areaShare())) {
                    best = change;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** For each cell a bit for each later look that shows its place and another thing there. */
    private static int[] disturbed(LookStack stack) {
        int[] bits = new int[stack.columns() * stack.rows()];
        for (int m = 1; m < stack.count(); m++) {
            boolean[] inside = stack.inside()[m];
            int[] apart = stack.apart()[m];
            for (int i = 0; i < bits.length; i++) {
                bits[i] |= inside[i] && apart[i] > LookStack.CHANGED_LEVELS ? 1 << m : 0;
            }
        }
        return bits;
    }

    private static boolean hiddenAtOnce(CellPlace place, int[] hidden, int k) {
        for (int m = 1; m < k; m++) {
            int count = 0;
            for (int cell : place.cells()) {
                count += hidden[cell] >> m & 1;
            }
            if (count >= AT_ONCE * place.cells().size()) {
                return true;
            }
        }
        return false;
    }

    private PassedChange change(LookStack stack, int k, CellPlace place, boolean[] passed) {
        List<Integer> ring = place.ring();
        long same = ring.stream().filter(cell -> passed[cell]).count();
        long sum =
                place.cells().stream().mapToLong(cell -> stack.apart()[k][cell]).sum();
        return new PassedChange(
                stack.look(0).frame(),
                stack.look(k).frame(),
                place.box(stack.maps()[k], size),
                place.share(),
                (double) sum / place.cells().size(),
                ring.isEmpty() ? 0 : (double) same / ring.size(),
                place.edge(stack.own()),
                place.edge(stack.aligned()[k]));
    }
}
