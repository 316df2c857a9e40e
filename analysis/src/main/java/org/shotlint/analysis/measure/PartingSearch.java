package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.Parting;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;

/**
 * Looks for details found twice whose distance is velocity times time since one moment.
 *
 * <p>Each match of one look together with each of the next proposes a velocity and a moment. Every look of the next 42 drawings votes with
 * the matches it has at the distance so foretold, less 1.3 times what the looks before the moment have there. At most 12 votes count from
 * one look, and a proposal is weighted by the share of looks with at least two votes, of which three are needed. Run backwards in time the
 * same search finds two that become one. Looks at drawings in between, of which there are some where crowds come or go, do not propose so: that
 * would cost too much.
 *
 * <p>Who parts from oneself may stop at some distance and go on side by side. So where many details agree on one growing distance in two
 * looks, the distances that many details have in the look after those are tried as the one at which growth ends. Few details do not
 * suffice there: a pattern that comes into sight keeps its distances as well.
 */
final class PartingSearch {
    private static final int MIN_LOOKS = 5;
    private static final double CLOSE_PX = 3;
    private static final double TOLERANCE_PX = 2;
    private static final double TOLERANCE_SHARE = 0.02;
    private static final double SLOWEST_PX = 0.4;
    private static final double FASTEST_PX = 12;
    private static final double FARTHEST_PX = 120;
    private static final double IN_LINE = 0.97;
    private static final double OLDEST = 20;
    private static final double FROM_START = 4;
    private static final double AFTER = 42;
    private static final double BEFORE = 60;
    private static final double USUAL_FACTOR = 1.3;
    private static final int MAX_VOTES = 12;
    private static final int MIN_VOTES = 2;
    private static final int MANY = 8;
    private static final int CROSSING = 8;
    /** The moment of meeting is known to a drawing or so, which shifts all distances before it. */
    private static final double CROSSING_LOOSELY = 2;

    private static final int MIN_GOOD = 3;
    private static final int FEW_LOOKS = 4;
    private static final double FLOOR = 5;
    private static final double CLOSE_LOOKS = 4;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 16;

    private final WorkSize size;
    private final List<SplitMeasure.Look> looks;

    PartingSearch(WorkSize size, List<SplitMeasure.Look> looks) {
        this.size = size;
        this.looks = looks;
    }

    /** The strongest parting and the strongest joining, where there are any. */
    List<Parting> find() {
        List<Parting> found = new ArrayList<>();
        if (looks.size() >= MIN_LOOKS) {
            search(Parting.Direction.APART).ifPresent(found::add);
            search(Parting.Direction.TOGETHER).ifPresent(found::add);
        }
        return found;
    }

    /** A look with its time counted in the direction of the search, and what its vote weighs. */
    private record Timed(double time, double weight, SplitMeasure.Look look) {}

    /** @param end when the distance ceases to grow */
    private record Proposal(double begin, double end, double vx, double vy, double score, int good) {
        static Proposal growing(double begin, double vx, double vy) {
            return new Proposal(begin, Double.POSITIVE_INFINITY, vx, vy, 0, 0);
        }

        double x(double time) {
            return vx * (Math.min(time, end) - begin);
        }

        double y(double time) {
            return vy * (Math.min(time, end) - begin);
        }

        double speed() {
            return Math.hypot(vx, vy);
        }

        boolean explains(double dx, double dy, double time) {
            return explains(dx, dy, time, 1);
        }

        /** The same with a tolerance that is so many times as large. */
        boolean explains(double dx, double dy, double time, double loosely) {
            double x = x(time);
            double y = y(time);
            double tolerance = loosely * (TOLERANCE_PX + TOLERANCE_SHARE * Math.hypot(x, y));
            double limit = tolerance * tolerance;
            double same = (dx - x) * (dx - x) + (dy - y) * (dy - y);
            double other = (dx + x) * (dx + x) + (dy + y) * (dy + y);
            return Math.min(same, other) < limit;
        }
    }

    private Optional<Parting> search(Parting.Direction direction) {
        int sign = direction == Parting.Direction.APART ? 1 : -1;
        List<Timed> timed = new ArrayList<>();
        List<Timed> usual = new ArrayList<>();
        for (SplitMeasure.Look look : looks) {
            timed.add(new Timed(sign * (double) look.drawing(), look.weight(), look));
            if (look.isUsual()) {
                usual.add(new Timed(sign * (double) look.drawing(), 1, look));
            }
        }
        if (sign < 0) {
            Collections.reverse(timed);
            Collections.reverse(usual);
        }
        Proposal best = new Proposal(0, 0, 0, 0, FLOOR, 0);
        for (int k = 1; k + 1 < usual.size(); k++) {
            best = best(usual, k, best);
        }
        Proposal grows = best;
        for (int k = 1; next(timed, k) < timed.size(); k++) {
            best = bestOfCrowds(timed, k, best);
        }
        // What the usual looks tell is placed by them, too.
        List<Timed> seen = best == grows ? usual : timed;
        return best.good == 0 ? Optional.empty() : Optional.of(parting(seen, best, direction, followed(timed, best)));
    }

    /** The look after that at {@code k} which is far enough from it to tell a velocity; the number of looks when there is none. */
    private static int next(List<Timed> timed, int k) {
        int next = k + 1;
        while (next < timed.size() && timed.get(next).time - timed.get(k).time < CLOSE_LOOKS) {
            next++;
        }
        return next;
    }

    private Proposal best(List<Timed> timed, int k, Proposal best) {
        Timed one = timed.get(k);
        Timed next = timed.get(k + 1);
        double step = next.time - one.time;
        List<double[]> ends = distances(next, 2);
        Proposal strongest = best;
        for (double[] a : distances(one, 1)) {
            double length = Math.hypot(a[0], a[1]);
            if (length > FARTHEST_PX) {
                continue;
            }
            for (double[] b : ends) {
                Proposal proposal = through(one.time, a, step, b);
                if (isPossible(proposal, timed, k, a)) {
                    strongest = stronger(strongest, weighed(timed, proposal));
                }
            }
        }
        return strongest;
    }

    /** The distance that grows from {@code a} at a time to {@code b} one step later. */
    private static Proposal through(double time, double[] a, double step, double[] b) {
        double vx = (b[0] - a[0]) / step;
        double vy = (b[1] - a[1]) / step;
        double age = Math.hypot(a[0], a[1]) / Math.max(1e-6, Math.hypot(vx, vy));
        return Proposal.growing(time - age, vx, vy);
    }

    private static boolean isPossible(Proposal p, List<Timed> timed, int k, double[] a) {
        double speed = p.speed();
        return speed > SLOWEST_PX
                && speed < FASTEST_PX
                && timed.get(k).time - p.begin < OLDEST
                && p.vx * a[0] + p.vy * a[1] > IN_LINE * speed * Math.hypot(a[0], a[1])
                && p.begin > timed.get(0).time + FROM_START;
    }

    private static Proposal stronger(Proposal a, Proposal b) {
        return b.good >= MIN_GOOD && b.score > a.score ? b : a;
    }

    /** The same for crowds, whose distance may also grow through two looks and then stay. */
    private static Proposal bestOfCrowds(List<Timed> timed, int k, Proposal best) {
        int after = next(timed, next(timed, k));
        List<double[]> last = after < timed.size() ? crowded(timed.get(after)) : List.of();
        Timed one = timed.get(k);
        Timed next = timed.get(next(timed, k));
        Proposal strongest = best;
        for (double[] a : crowded(one)) {
            for (double[] b : crowded(next)) {
                Proposal growing = through(one.time, a, next.time - one.time, b);
                if (!isPossible(growing, timed, k, a)
                        || !isNew(timed, growing, one)
                        || !isNew(timed, growing, next)
                        || crosses(timed, growing)) {
                    continue;
                }
                strongest = stronger(strongest, weighed(timed, growing));
                for (double[] c : last) {
                    double end = growing.begin + Math.hypot(c[0], c[1]) / growing.speed();
                    Proposal ending = new Proposal(growing.begin, end, growing.vx, growing.vy, 0, 0);
                    if (end >= next.time && ending.explains(c[0], c[1], end)) {
                        strongest = stronger(strongest, weighed(timed, ending));
                    }
                }
            }
        }
        return strongest;
    }

    /** Whether many details have the distance foretold for a look, beyond those that had it before. */
    private static boolean isNew(List<Timed> timed, Proposal p, Timed voter) {
        return votes(voter.look, p, voter.time) - USUAL_FACTOR * usual(timed, p, voter.time) >= MANY;
    }

    /** One distance for each crowd of matches that share it, in both senses. */
    private static List<double[]> crowded(Timed timed) {
        List<double[]> crowds = new ArrayList<>();
        for (double[] distance : distances(timed, MANY)) {
            if (crowds.stream().noneMatch(c -> Math.hypot(c[0] - distance[0], c[1] - distance[1]) < CLOSE_PX)) {
                crowds.add(distance);
            }
        }
        return crowds;
    }

    /** Distances of a look's matches in both senses, those that at least {@code support} matches share. */
    private static List<double[]> distances(Timed timed, int support) {
        List<double[]> all = new ArrayList<>();
        for (SelfMatcher.Match m : timed.look.matches()) {
            all.add(new double[] {m.dx(), m.dy()});
            all.add(new double[] {-m.dx(), -m.dy()});
        }
        return all.stream()
                .filter(a -> all.stream()
                                .filter(b -> Math.hypot(a[0] - b[0], a[1] - b[1]) < CLOSE_PX)
                                .limit(support)
                                .count()
                        >= support)
                .toList();
    }

    private static Proposal weighed(List<Timed> timed, Proposal p) {
        double sum = 0;
        int good = 0;
        double goodWeight = 0;
        double weight = 0;
        for (Timed voter : timed) {
            if (voter.time <= p.begin + 1 || voter.time > p.begin + AFTER) {
                continue;
            }
            weight += voter.weight;
            int votes = votes(voter.look, p, voter.time);
            double net = votes == 0 ? 0 : votes - USUAL_FACTOR * usual(timed, p, voter.time);
            if (net > 0) {
                sum += voter.weight * Math.min(net, MAX_VOTES);
                good += net >= MIN_VOTES ? 1 : 0;
                goodWeight += net >= MIN_VOTES ? voter.weight : 0;
            }
        }
        return new Proposal(p.begin, p.end, p.vx, p.vy, sum * goodWeight / Math.max(FEW_LOOKS, weight), good);
    }

    /** The most matches that a look before the moment has at the distance foretold for {@code time}. */
    private static int usual(List<Timed> timed, Proposal p, double time) {
        int most = 0;
        for (Timed before : timed) {
            if (before.time < p.begin && before.time > p.begin - BEFORE) {
                most = Math.max(most, votes(before.look, p, time));
            }
        }
        return most;
    }

    private static int votes(SplitMeasure.Look look, Proposal p, double time) {
        int votes = 0;
        for (SelfMatcher.Match match : look.matches()) {
            votes += p.explains(match.dx(), match.dy(), time) ? 1 : 0;
        }
        return votes;
    }

    private Parting parting(List<Timed> timed, Proposal p, Parting.Direction direction, int followed) {
        int sign = direction == Parting.Direction.APART ? 1 : -1;
        double speed = p.speed();
        double apart = 0;
        Timed clearest = timed.get(0);
        List<double[]> corners = List.of();
        for (Timed voter : timed) {
            if (voter.time > p.begin + 1 && voter.time <= p.begin + AFTER) {
                List<double[]> found = corners(voter, p);
                if (!found.isEmpty()) {
                    apart = Math.max(apart, speed * (Math.min(voter.time, p.end) - p.begin));
                }
                if (voter.time <= p.begin + LONGEST + 8 ? found.size() > corners.size() : corners.isEmpty()) {
                    corners = found;
                    clearest = voter;
                }
            }
        }
        double reach = Math.min(LONGEST, Math.max(SHORTEST, clearest.time - p.begin));
        int begin = frameAt(sign * p.begin);
        int other = frameAt(sign * (p.begin + reach));
        FrameRange frames = new FrameRange(Math.min(begin, other), Math.max(begin, other) + 1);
        int peak = Math.min(Math.max(clearest.look.frame(), frames.startFrame()), frames.endFrame() - 1);
        return new Parting(frames, peak, box(corners), direction, p.score, p.good, followed, speed, apart);
    }

    /** Looks with a crowd at the distance foretold while that grows, each farther than the one before by what distances are told apart by. */
    private static int followed(List<Timed> timed, Proposal p) {
        int followed = 0;
        if (crosses(timed, p)) {
            return 0;
        }
        double reached = CLOSE_PX;
        for (Timed voter : timed) {
            double distance = p.speed() * (voter.time - p.begin);
            if (voter.time <= p.end && distance >= reached + TOLERANCE_PX && isNew(timed, p, voter)) {
                followed++;
                reached = distance;
            }
        }
        return followed;
    }

    /** Whether the two came together before as they part now: two that are alike pass each other. */
    private static boolean crosses(List<Timed> timed, Proposal p) {
        return timed.stream()
                .filter(voter -> voter.time < p.begin - 2 && voter.time > p.begin - AFTER)
                .anyMatch(voter -> voter.look.matches().stream()
                                .filter(m -> p.explains(m.dx(), m.dy(), voter.time, CROSSING_LOOSELY))
                                .count()
                        >= CROSSING);
    }

    private static List<double[]> corners(Timed voter, Proposal p) {
        List<double[]> corners = new ArrayList<>();
        for (SelfMatcher.Match m : voter.look.matches()) {
            if (p.explains(m.dx(), m.dy(), voter.time)) {
                corners.add(new double[] {m.x(), m.y()});
                corners.add(new double[] {m.x() + m.dx(), m.y() + m.dy()});
            }
        }
        return corners;
    }

    /** Around the middle of the details on both sides; a match by chance lies anywhere and must not stretch the box. */
    private Box box(List<double[]> corners) {
        double[] across =
                spread(corners.stream().mapToDouble(corner -> corner[0]).toArray());
        double[] down = spread(corners.stream().mapToDouble(corner -> corner[1]).toArray());
        return size.toClip(across[0], down[0], across[1] - across[0], down[1] - down[0]);
    }

    private static double[] spread(double[] values) {
        double low = Grids.quantile(values, values.length, 0.2);
        double high = Grids.quantile(values, values.length, 0.8);
        double more = 0.3 * (high - low) + WorkSize.CELL;
        return new double[] {low - more, high + more};
    }

    /** The clip frame of a moment counted in drawings, between the looks around it. */
    private int frameAt(double drawing) {
        SplitMeasure.Look before = looks.get(0);
        SplitMeasure.Look after = looks.get(looks.size() - 1);
        for (SplitMeasure.Look look : looks) {
            if (look.drawing() <= drawing) {
                before = look;
            }
        }
        for (int k = looks.size() - 1; k >= 0; k--) {
            if (looks.get(k).drawing() >= drawing) {
                after = looks.get(k);
            }
        }
        int span = after.drawing() - before.drawing();
        double share = span <= 0 ? 0 : (drawing - before.drawing()) / span;
        return (int) Math.round(before.frame() + share * (after.frame() - before.frame()));
    }
}
