package org.shotlint.analysis.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Share of true findings of a check by strength: it never falls, is straight between its knots and level beyond them.
 *
 * <p>Fitted as an isotonic regression (pool adjacent violators; Ayer et al., 1955) whose blocks hold at least some findings each, with half
 * a true and half a wrong finding added to each block, so that few findings never promise certainty. A block's knot is at its mean strength.
 *
 * @param findings how many it was fitted to
 * @param sources how many sources they come from
 */
public record ScoreCurve(String check, int findings, int sources, List<Knot> knots) {
    /** Findings below which a check stays uncalibrated. */
    public static final int LEAST_FINDINGS = 20;

    /** Sources below which a check stays uncalibrated. */
    public static final int LEAST_SOURCES = 5;

    private static final int LEAST_IN_BLOCK = 8;

    /** A strength and the share of true findings there. */
    public record Knot(double strength, double share) {
        public Knot {
            if (!(strength >= 0 && strength <= 1 && share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "knot is " + strength + ", " + share + "; both must lie between 0 and 1");
            }
        }
    }

    public ScoreCurve {
        knots = List.copyOf(knots);
        if (knots.isEmpty()) {
            throw new IllegalArgumentException("the curve of " + check + " has no knots, expected at least one");
        }
        for (int i = 1; i < knots.size(); i++) {
            if (knots.get(i).strength() <= knots.get(i - 1).strength()
                    || knots.get(i).share() < knots.get(i - 1).share()) {
                throw new IllegalArgumentException("the curve of " + check + " falls or goes back at knot " + i);
            }
        }
    }

    /** The share of true findings at a strength. */
    public double at(double strength) {
        Knot before = knots.get(0);
        if (strength <= before.strength()) {
            return before.share();
        }
        for (Knot knot : knots.subList(1, knots.size())) {
            if (strength <= knot.strength()) {
                double way = (strength - before.strength()) / (knot.strength() - before.strength());
                return before.share() + way * (knot.share() - before.share());
            }
            before = knot;
        }
        return before.share();
    }

    /** Fits the judgements of one check; empty where they are too few or of too few sources. */
    public static Optional<ScoreCurve> fit(String check, List<Judgement> judgements) {
        int sources =
                (int) judgements.stream().map(Judgement::source).distinct().count();
        if (judgements.size() < LEAST_FINDINGS || sources < LEAST_SOURCES) {
            return Optional.empty();
        }
        List<Judgement> ordered = judgements.stream()
                .sorted(Comparator.comparingDouble(Judgement::strength))
                .toList();
        List<Knot> knots = new ArrayList<>();
        for (Block block : pooled(ordered)) {
            knots.add(new Knot(block.mean(), block.share()));
        }
        return Optional.of(new ScoreCurve(check, judgements.size(), sources, knots));
    }

    /** Findings next to each other in strength. */
    private record Block(int count, int right, double sum) {
        static Block of(Judgement judgement) {
            return new Block(1, judgement.right() ? 1 : 0, judgement.strength());
        }

        Block with(Block other) {
            return new Block(count + other.count, right + other.right, sum + other.sum);
        }

        double share() {
            return (right + 0.5) / (count + 1);
        }

        double mean() {
            return sum / count;
        }
    }

    private static List<Block> pooled(List<Judgement> ordered) {
        List<Block> blocks = new ArrayList<>();
        Block open = Block.of(ordered.get(0));
        double last = ordered.get(0).strength();
        for (Judgement judgement : ordered.subList(1, ordered.size())) {
            // What is equally strong is one block, whatever its size.
            if (open.count() >= LEAST_IN_BLOCK && judgement.strength() > last) {
                blocks.add(open);
                open = Block.of(judgement);
            } else {
                open = open.with(Block.of(judgement));
            }
            last = judgement.strength();
        }
        if (open.count() < LEAST_IN_BLOCK && !blocks.isEmpty()) {
            open = blocks.remove(blocks.size() - 1).with(open);
        }
        blocks.add(open);
        for (int i = 1; i < blocks.size(); ) {
            if (blocks.get(i).share() <= blocks.get(i - 1).share()) {
                blocks.set(i - 1, blocks.get(i - 1).with(blocks.remove(i)));
                i = Math.max(1, i - 1);
            } else {
                i++;
            }
        }
        return blocks;
    }
}
