package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.time.FrameRate;

/**
 * Parts of a body's outline that it never has up to some look and has in most from a later one on, or the other way about. What a walk
 * swings is there and gone again; what is moved from one place to another comes and goes at once.
 */
final class OutlineSplits {
    private static final double REST_SECONDS = 0.85;
    private static final double WITHIN_SECONDS = 1.04;
    private static final int LEAST_KNOWN = 5;
    private static final double NEVER = 0.02;
    private static final double MOSTLY = 0.7;
    private static final int LEAST_CELLS = 16;
    private static final double USUALLY = 0.5;
    private static final double SWEEP_SECONDS = 0.35;
    private static final double STEADY = 0.9;
    private static final int SAME_LEVELS = 20;

    private final BodyLooks looks;
    private final double area;
    private final int restFrames;
    private final int withinFrames;
    private final int sweepFrames;
    private final int[][] covered;
    private final int[][] known;
    private final Optional<BodySplit> came;
    private final Optional<BodySplit> went;

    OutlineSplits(BodyLooks looks, FrameRate rate) {
        this.looks = looks;
        this.area = Math.max(1, looks.area());
        this.restFrames = rate.framesIn(REST_SECONDS, 1);
        this.withinFrames = rate.framesIn(WITHIN_SECONDS, 1);
        this.sweepFrames = rate.framesIn(SWEEP_SECONDS, 1);
        this.covered = new int[looks.count() + 1][looks.cells()];
        this.known = new int[looks.count() + 1][looks.cells()];
        for (int t = 0; t < looks.count(); t++) {
            for (int i = 0; i < looks.cells(); i++) {
                covered[t + 1][i] = covered[t][i] + (looks.body(t)[i] && looks.known(t)[i] ? 1 : 0);
                known[t + 1][i] = known[t][i] + (looks.known(t)[i] ? 1 : 0);
            }
        }
        this.came = clearest(true);
        this.went = clearest(false);
    }

    /** The clearest part that came and stays. */
    Optional<BodySplit> grown() {
        return against(came, went);
    }

    /** The clearest part that went and stays away. */
    Optional<BodySplit> gone() {
        return against(went, came);
    }

    /** What comes about when something else goes was moved from there. */
    private Optional<BodySplit> against(Optional<BodySplit> one, Optional<BodySplit> other) {
        return one.map(split -> other.filter(o -> looks.frame(o.last()) - looks.frame(split.first()) <= withinFrames
                        && looks.frame(split.last()) - looks.frame(o.first()) <= withinFrames)
                .map(o -> split.against(o.share()))
                .orElse(split));
    }

    private Optional<BodySplit> clearest(boolean grown) {
        int count = looks.count();
        List<BodySplit> splits = new ArrayList<>();
        for (int last = 0; last + 1 < count; last++) {
            for (int first = last + 1; first < count; first++) {
                boolean rests = looks.frame(last) - looks.frame(0) >= restFrames
                        && looks.frame(count - 1) - looks.frame(first) >= restFrames;
                if (rests && looks.frame(first) - looks.frame(last) <= withinFrames) {
                    split(last, first, grown).ifPresent(splits::add);
                }
            }
        }
        return BodySplit.clearest(splits);
    }

    private Optional<BodySplit> split(int last, int first, boolean grown) {
        boolean[] changed = new boolean[looks.cells()];
        double[] contrast = new double[looks.cells()];
        int coming = 0;
        int going = 0;
        for (int i = 0; i < changed.length; i++) {
            int knownBefore = known[last + 1][i];
            int knownAfter = known[looks.count()][i] - known[first][i];
            if (knownBefore < LEAST_KNOWN || knownAfter < LEAST_KNOWN) {
                continue;
            }
            double before = (double) covered[last + 1][i] / knownBefore;
            double after = (double) (covered[looks.count()][i] - covered[first][i]) / knownAfter;
            if (!grown) {
                double swap = before;
                before = after;
                after = swap;
            }
            changed[i] = before <= NEVER && after >= MOSTLY;
            contrast[i] = after - before;
            coming += changed[i] ? 1 : 0;
            going += after <= NEVER && before >= MOSTLY ? 1 : 0;
        }
        if (coming < LEAST_CELLS) {
            return Optional.empty();
        }
        boolean[] largest = new boolean[changed.length];
        List<Integer> cells =
                CellPlace.largest(changed, looks.width()).orElseThrow().cells();
        double sum = 0;
        for (int cell : cells) {
            largest[cell] = true;
            sum += contrast[cell];
        }
        return cells.size() < LEAST_CELLS
                ? Optional.empty()
                : Optional.of(
                        new BodySplit(last, first, cells.size() / area, going / area, largest, (sum - going) / area));
    }

    /**
     * Share of the area that the body passes over while it changes, and covers neither before nor after: what is moved sweeps over its way,
     * what grows or melts does not.
     */
    double swept(BodySplit split) {
        double middle = (looks.frame(split.last()) + looks.frame(split.first())) / 2.0;
        int count = looks.count();
        boolean[] resting = new boolean[looks.cells()];
        for (int t = 0; t < count; t++) {
            if (Math.abs(looks.frame(t) - middle) > sweepFrames) {
                for (int i = 0; i < resting.length; i++) {
                    resting[i] |= looks.body(t)[i];
                }
            }
        }
        int most = 0;
        for (int t = 0; t < count; t++) {
            if (Math.abs(looks.frame(t) - middle) <= sweepFrames) {
                int swept = 0;
                for (int i = 0; i < resting.length; i++) {
                    swept += looks.body(t)[i] && !CellPlace.isNear(resting, i, looks.width()) ? 1 : 0;
                }
                most = Math.max(most, swept);
            }
        }
        return most / area;
    }

    /** Share of the body's inside that usually shows another colour after the change than before: what turns shows another side. */
    double turned(BodySplit split) {
        boolean[] steady = looks.steady(STEADY);
        int inside = 0;
        int other = 0;
        for (int i = 0; i < steady.length; i++) {
            if (steady[i]) {
                inside++;
                int apart = 0;
                for (int c = 0; c < 3; c++) {
                    apart += (int)
                            Math.abs(usual(i, c, 0, split.last() + 1) - usual(i, c, split.first(), looks.count()));
                }
                other += apart > SAME_LEVELS ? 1 : 0;
            }
        }
        return inside == 0 ? 0 : (double) other / inside;
    }

    private double usual(int cell, int channel, int from, int to) {
        double[] levels = new double[to - from];
        for (int t = from; t < to; t++) {
            levels[t - from] = looks.pixels(t)[3 * cell + channel] & 0xff;
        }
        return Grids.middle(levels);
    }

    /** How much of the outline is the same before and after but for what changed and what is next to it, intersection over union. */
    double same(BodySplit split) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < looks.cells(); i++) {
            if (!CellPlace.isNear(split.cells(), i, looks.width())) {
                boolean before = covered[split.last() + 1][i] > USUALLY * (split.last() + 1);
                boolean after = covered[looks.count()][i] - covered[split.first()][i]
                        > USUALLY * (looks.count() - split.first());
                both += before && after ? 1 : 0;
                either += before || after ? 1 : 0;
            }
        }
        return either == 0 ? 0 : (double) both / either;
    }
}
