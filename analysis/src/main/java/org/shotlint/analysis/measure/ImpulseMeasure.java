package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.raster.Raster;

/**
 * Changes without a cause that last one pair of drawings: the residual of the pair stands out against the pairs around it at the same
 * place.
 *
 * <p>Formula: E is the residual ({@code lost}, {@code born}) averaged over 3 x 3 cells; I = E(t) - max over the five pairs before and after
 * of E dilated by 5 x 5 cells. Connected cells of I above a floor are a place. Each place is then looked at in pixels: is A's content found
 * elsewhere in B, was it quiet before, is it quiet after, and in which of the two frames does the changed area have a contour.
 *
 * <p>Known failure: objects that look like what is behind them.
 */
final class ImpulseMeasure {
    /** Pairs looked at before and after. */
    static final int NEIGHBOURS = 5;

    private static final float FLOOR = 0.12f;
    private static final float PEAK = 0.25f;
    private static final double MASS = 6;
    private static final int MAX_PLACES = 5;
    private static final double BORDER_SHARE = 0.02;

    private final WorkSize size;

    ImpulseMeasure(WorkSize size) {
        this.size = size;
    }

    /** Cells joined into one place. */
    private record Place(List<Integer> cells, double lostMass, double bornMass, boolean touchesBorder) {
        double mass() {
            return lostMass + bornMass;
        }
    }

    /**
     * Places in the pair {@code at} of {@code pairs} (the pairs around it included, as far as its shot goes).
     *
     * @param frames frames {@code [pair + offset]} around the pair, for looking at pixels
     */
    List<Impulse> measure(List<PairMaps> pairs, int at, FrameAround frames) {
        PairMaps pair = pairs.get(at);
        float[] lost = height(pairs, at, true);
        float[] born = height(pairs, at, false);
        List<Impulse> result = new ArrayList<>();
        List<Place> places = places(lost, born);
        places.sort(Comparator.comparingDouble(Place::mass).reversed());
        for (Place place : places.subList(0, Math.min(MAX_PLACES, places.size()))) {
            result.add(new ImpulsePixels(size, frames, pairs, at)
                    .look(pair, place.cells(), place.lostMass(), place.bornMass(), place.touchesBorder()));
        }
        return result;
    }

    private float[] height(List<PairMaps> pairs, int at, boolean lostSide) {
        int columns = size.cellColumns();
        float[] here = Grids.boxMean(side(pairs.get(at), lostSide), columns, 1);
        float peak = 0;
        for (float value : here) {
            peak = Math.max(peak, value);
        }
        if (peak < PEAK) {
            return new float[here.length];
        }
        float[] around = new float[here.length];
        for (int k = Math.max(0, at - NEIGHBOURS); k <= Math.min(pairs.size() - 1, at + NEIGHBOURS); k++) {
            if (k != at) {
                float[] dilated = pairs.get(k).spread(lostSide, columns);
                for (int i = 0; i < around.length; i++) {
                    around[i] = Math.max(around[i], dilated[i]);
                }
            }
        }
        for (int i = 0; i < here.length; i++) {
            here[i] -= around[i];
        }
        return here;
    }

    private static float[] side(PairMaps maps, boolean lostSide) {
        return lostSide ? maps.lost : maps.born;
    }

    private List<Place> places(float[] lost, float[] born) {
        boolean[] seen = new boolean[lost.length];
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < lost.length; i++) {
            if (!seen[i] && Math.max(lost[i], born[i]) > FLOOR) {
                Place place = grow(lost, born, i, seen);
                double peak = place.cells().stream()
                        .mapToDouble(c -> Math.max(lost[c], born[c]))
                        .max()
                        .orElse(0);
                if (peak > PEAK && place.mass() > MASS) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    private Place grow(float[] lost, float[] born, int start, boolean[] seen) {
        int columns = size.cellColumns();
        int rows = size.cellRows();
        List<Integer> cells = new ArrayList<>();
        cells.add(start);
        seen[start] = true;
        double lostMass = 0;
        double bornMass = 0;
        double borderMass = 0;
        for (int k = 0; k < cells.size(); k++) {
            int cell = cells.get(k);
            int cx = cell % columns;
            int cy = cell / columns;
            lostMass += Math.max(0, lost[cell]);
            bornMass += Math.max(0, born[cell]);
            if (cx == 0 || cy == 0 || cx == columns - 1 || cy == rows - 1) {
                borderMass += Math.max(0, lost[cell]) + Math.max(0, born[cell]);
            }
            for (int y = Math.max(0, cy - 1); y <= Math.min(rows - 1, cy + 1); y++) {
                for (int x = Math.max(0, cx - 1); x <= Math.min(columns - 1, cx + 1); x++) {
                    int next = y * columns + x;
                    if (!seen[next] && Math.max(lost[next], born[next]) > FLOOR) {
                        seen[next] = true;
                        cells.add(next);
                    }
                }
            }
        }
        return new Place(cells, lostMass, bornMass, borderMass > BORDER_SHARE * (lostMass + bornMass));
    }

    /** The frames around a pair. */
    interface FrameAround {
        /** The drawing {@code offset} from A (0 is A, 1 is B); the nearest one there is inside the shot. */
        Raster drawing(int offset);

        /** Number of drawings of the shot before A that can be had. */
        int before();

        /** Number of drawings of the shot after B that can be had. */
        int after();
    }
}
