package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.FadedPlace;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;

/**
 * Places that blend into something else where they stand.
 *
 * <p>Idea: what moves over a place covers it cell by cell, edge first; a generator that lets something go, come or become another blends the
 * whole of it at once. So between two looks in which a place rests, each cell's colour is put on the straight way from the one to the
 * other; in a blend all cells have gone the same share of it in each look. Light that changes does so too, but is explained by one factor.
 *
 * <p>Cost: some 0.2 ms a drawing. Known failure: blends of less than a third of a second, of things that move meanwhile, and of things that
 * differ from their ground by brightness alone.
 */
final class FadedMeasure {
    private static final double LEAST_AREA = 0.002;
    private static final double MOST_AREA = 0.12;
    private static final double LEAST_SAME = 0.5;
    private static final double MOST_SPREAD = 0.2;
    private static final double BEGUN = 0.12;
    private static final double BACKWARDS = 0.08;
    private static final int BETWEEN = 2;
    private static final double HOLDS = 0.7;
    private static final double LOW_QUANTILE = 0.2;
    private static final int GREY = 128;
    private static final int LEAST_CELLS = 5;
    /** An edge that lies a fraction of a cell aside changes by less. */
    private static final double EDGE_SHARE = 0.5;

    private static final int REACH = 5;
    private static final double FOUND = 0.4;

    private final WorkSize size;
    private final List<Found> found = new ArrayList<>();

    FadedMeasure(WorkSize size) {
        this.size = size;
    }

    /** A place, and where it lies in the shot's first look. */
    private record Found(FadedPlace place, Box atFirst) {}

    /** Reads the next stack of a shot. */
    void look(LookStack stack) {
        for (int k = BETWEEN + 1; k < stack.count(); k++) {
            for (CellPlace place : places(stack, k)) {
                Box atFirst = place.box(CameraPath.inverse(stack.fromFirst()), size);
                read(stack, k, place).ifPresent(one -> keep(new Found(one, atFirst)));
            }
        }
    }

    /** The clearest blend of each place and time. */
    List<FadedPlace> places() {
        return found.stream().map(Found::place).toList();
    }

    /** Of blends that share place and time the one that changes most is kept, of equal ones the shorter. */
    private void keep(Found one) {
        for (int i = 0; i < found.size(); i++) {
            Found other = found.get(i);
            if (other.place().frames().overlaps(one.place().frames())
                    && other.atFirst().intersectionArea(one.atFirst()) > 0) {
                double more = change(one.place()) - change(other.place());
                if (more > 0
                        || more == 0
                                && one.place().frames().length()
                                        < other.place().frames().length()) {
                    found.set(i, one);
                }
                return;
            }
        }
        found.add(one);
    }

    private static double change(FadedPlace place) {
        return place.areaShare() * place.changeLevels();
    }

    /** What is another after {@code k} looks, and rests then and at the start. */
    private static List<CellPlace> places(LookStack stack, int k) {
        int cells = stack.columns() * stack.rows();
        boolean[] changed = new boolean[cells];
        int count = 0;
        for (int i = 0; i < cells; i++) {
            if (stack.apart()[k][i] > LookStack.CHANGED_LEVELS && stack.restedBefore(i) && stack.restsAfter(k, i)) {
                changed[i] = true;
                count++;
            }
        }
        int least = (int) Math.ceil(LEAST_AREA * cells);
        return count < least ? List.of() : CellPlace.all(changed, stack.columns(), least);
    }

    private Optional<FadedPlace> read(LookStack stack, int k, CellPlace place) {
        double same = share(place.ring(), cell -> stack.apart()[k][cell] <= LookStack.CALM_LEVELS);
        boolean thing = place.share() <= MOST_AREA
                && place.isAsWideAs(LEAST_CELLS)
                && !place.touchesBorder(stack.maps()[0])
                && !place.touchesBorder(stack.maps()[k]);
        if (!thing || same < LEAST_SAME || !holds(stack, k, place)) {
            return Optional.empty();
        }
        return way(stack, k, place)
                .filter(w -> w.spread() <= MOST_SPREAD)
                .flatMap(w -> place(stack, k, place, same, w));
    }

    private Optional<FadedPlace> place(LookStack stack, int k, CellPlace place, double same, Way way) {
        long sum = 0;
        for (int cell : place.cells()) {
            sum += stack.apart()[k][cell];
        }
        double before = place.edge(stack.own());
        double after = place.edge(stack.aligned()[k]);
        double change = (double) sum / place.cells().size();
        if (change < EDGE_SHARE * Math.max(before, after)
                || liesAside(stack, 0, k, place) && liesAside(stack, k, 0, place)) {
            return Optional.empty();
        }
        return Optional.of(new FadedPlace(
                new FrameRange(
                        stack.look(way.start()).frame(), stack.look(way.end()).frame()),
                place.box(stack.maps()[(way.start() + way.end()) / 2], size),
                place.share(),
                change,
                way.spread(),
                way.beside(),
                same,
                before,
                after,
                place.likeGround(stack.own()),
                place.likeGround(stack.aligned()[k]),
                notLight(stack, k, place),
                detail(stack, before >= after ? 0 : k, place)));
    }

    /**
     * The way of a place from this look to a later one.
     *
     * @param start last look in which it has not begun
     * @param end first look in which it is done
     */
    private record Way(int start, int end, double spread, double beside) {}

    /** Empty where it turns back on the way, or is never in between for long. */
    private static Optional<Way> way(LookStack stack, int k, CellPlace place) {
        double spread = 0;
        double beside = 0;
        int between = 0;
        int start = 0;
        int end = k;
        double later = 1;
        for (int m = k - 1; m > 0; m--) {
            double[] shares = new double[place.cells().size()];
            double off = 0;
            for (int i = 0; i < shares.length; i++) {
                int cell = place.cells().get(i);
                if (!stack.inside()[m][cell]) {
                    return Optional.empty();
                }
                shares[i] = gone(stack, k, m, cell);
                off += beside(stack, k, m, cell, shares[i]) / shares.length;
            }
            double gone = Grids.quantile(shares, shares.length, 0.5);
            if (gone > later + BACKWARDS || gone < -BACKWARDS) {
                return Optional.empty();
            }
            later = gone;
            if (gone > BEGUN && gone < 1 - BEGUN) {
                between++;
                beside += off;
                for (double share : shares) {
                    spread += Math.abs(share - gone) / shares.length;
                }
            }
            start = start == 0 && gone <= BEGUN ? m : start;
            end = gone >= 1 - BEGUN ? m : end;
        }
        return between < BETWEEN
                ? Optional.empty()
                : Optional.of(new Way(start, end, spread / between, beside / between));
    }

    /** Most of the place stays as it is one look later still, as far as the shot goes. */
    private static boolean holds(LookStack stack, int k, CellPlace place) {
        return k + 2 >= stack.count()
                || share(
                                place.cells(),
                                cell -> LookStack.apart(stack.aligned()[k], cell, stack.aligned()[k + 2], cell)
                                        <= LookStack.CHANGED_LEVELS)
                        >= HOLDS;
    }

    /** Whether what the place shows in look {@code of} lies a little aside in look {@code in}. What moves does so both ways. */
    private static boolean liesAside(LookStack stack, int of, int in, CellPlace place) {
        long still = apart(stack, of, in, place, 0, 0);
        for (int dy = -REACH; dy <= REACH; dy++) {
            for (int dx = -REACH; dx <= REACH; dx++) {
                if ((dx != 0 || dy != 0) && apart(stack, of, in, place, dx, dy) < FOUND * still) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Difference of the place in look {@code of} to where it would lie in look {@code in}, aside by some cells. */
    private static long apart(LookStack stack, int of, int in, CellPlace place, int dx, int dy) {
        long sum = 0;
        for (int cell : place.cells()) {
            int x = cell % stack.columns() + dx;
            int y = cell / stack.columns() + dy;
            int there = y * stack.columns() + x;
            boolean shown = x >= 0 && y >= 0 && x < stack.columns() && y < stack.rows() && stack.inside()[in][there];
            sum += LookStack.apart(stack.aligned()[of], cell, stack.aligned()[in], shown ? there : cell);
        }
        return sum;
    }

    /** Share of the way from this look's colour to that of look {@code k} that the cell has gone in look {@code m}. */
    private static double gone(LookStack stack, int k, int m, int cell) {
        double along = 0;
        double way = 0;
        for (int c = 3 * cell; c < 3 * cell + 3; c++) {
            int own = stack.own()[c] & 0xff;
            int d = (stack.aligned()[k][c] & 0xff) - own;
            along += (double) d * ((stack.aligned()[m][c] & 0xff) - own);
            way += (double) d * d;
        }
        return along / way;
    }

    private static double beside(LookStack stack, int k, int m, int cell, double gone) {
        double off = 0;
        double way = 0;
        for (int c = 3 * cell; c < 3 * cell + 3; c++) {
            int own = stack.own()[c] & 0xff;
            int d = (stack.aligned()[k][c] & 0xff) - own;
            double miss = (stack.aligned()[m][c] & 0xff) - own - gone * d;
            off += miss * miss;
            way += (double) d * d;
        }
        return off / way;
    }

    /** Share of the squared change that is left when the place is made brighter or darker by one factor. */
    private static double notLight(LookStack stack, int k, CellPlace place) {
        double both = 0;
        double own = 0;
        for (int cell : place.cells()) {
            double y = stack.own()[3 * cell] & 0xff;
            both += y * (stack.aligned()[k][3 * cell] & 0xff);
            own += y * y;
        }
        double factor = own == 0 ? 1 : both / own;
        double left = 0;
        double all = 0;
        for (int cell : place.cells()) {
            for (int c = 0; c < 3; c++) {
                int zero = c == 0 ? 0 : GREY;
                double from = (stack.own()[3 * cell + c] & 0xff) - zero;
                double to = (stack.aligned()[k][3 * cell + c] & 0xff) - zero;
                left += (to - factor * from) * (to - factor * from);
                all += (to - from) * (to - from);
            }
        }
        return all == 0 ? 0 : Math.min(1, left / all);
    }

    /** The range of luma that a fifth of the place's cells stay below in the look {@code k}. */
    private static double detail(LookStack stack, int k, CellPlace place) {
        double[] levels = new double[place.cells().size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = stack.detail(k, place.cells().get(i));
        }
        return Grids.quantile(levels, levels.length, LOW_QUANTILE);
    }

    private static double share(List<Integer> cells, java.util.function.IntPredicate holds) {
        return cells.isEmpty()
                ? 0
                : (double) cells.stream().mapToInt(c -> c).filter(holds).count() / cells.size();
    }
}
