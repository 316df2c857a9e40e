package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.shotlint.analysis.evidence.BodyChange;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;

/**
 * Subjects that walk and grow a part, lose one, or turn into something else while they go.
 *
 * <p>Idea: a subject that moves over its ground is cut from it in small looks ({@link GroundVotes}) and laid over itself ({@link BodyLooks}).
 * A walk swings through the same outlines again and again; a part that grows is never there before and there from then on
 * ({@link OutlineSplits}), and what becomes another shows colours in its inside that were never there before ({@link InsideSplits}).
 *
 * <p>Cost: some 1 ms a drawing. Known failure: subjects that turn, come nearer, or stay where they are, and a part that is held out from behind
 * the body.
 */
final class BodyMeasure {
    private static final int LONGEST = 60;
    private static final int LEAST_LOOKS = 12;
    private static final int MOST_SUBJECTS = 6;
    private static final double LEAST_BOX = 100;
    private static final double MOST_BOX = 0.4;
    private static final double LEAST_WAY = 0.8;
    private static final double LEAST_LIKENESS = 0.3;
    private static final double MOST_STRAYS = 0.2;
    private static final double COVERED_ACROSS = 0.25;
    private static final double COVERED_DOWN = 0.12;
    private static final double COVERED_MORE = 2;
    private static final double TYPICAL_QUANTILE = 0.8;

    private final WorkSize size;
    private final FrameRate rate;
    private final int columns;
    private final int rows;

    BodyMeasure(WorkSize size, FrameRate rate) {
        this.size = size;
        this.rate = rate;
        this.columns = size.width() / SmallLooks.SHRINK;
        this.rows = size.height() / SmallLooks.SHRINK;
    }

    /** Changes of the subjects seen in these looks of one shot. */
    List<BodyChange> measure(List<SmallLooks.Look> looks, List<Subject> subjects) {
        double[][] fromFirst = new double[looks.size()][];
        double[] map = {1, 0, 0, 0, 1, 0};
        for (int i = 0; i < fromFirst.length; i++) {
            map = i == 0
                    ? map
                    : CameraPath.compose(LookStack.inCells(looks.get(i).step()), map);
            fromFirst[i] = map;
        }
        return subjects.stream()
                .map(subject -> seen(looks, fromFirst, subject))
                .filter(Seen::goesItsWay)
                .sorted((a, b) -> Double.compare(b.boxArea(), a.boxArea()))
                .limit(MOST_SUBJECTS)
                .flatMap(seen -> changes(looks, seen).stream())
                .toList();
    }

    /** A subject's boxes in cells, for each look; empty where it is not seen. */
    private final class Seen {
        final int id;
        final double[][] boxes;
        final double[][] fromFirst;
        final int[] at;

        Seen(int id, double[][] boxes, double[][] fromFirst) {
            this.id = id;
            this.boxes = boxes;
            this.fromFirst = fromFirst;
            this.at = IntStream.range(0, boxes.length)
                    .filter(i -> boxes[i].length > 0)
                    .toArray();
        }

        double typical(int index) {
            double[] values = IntStream.of(at).mapToDouble(i -> boxes[i][index]).toArray();
            return Grids.quantile(values, values.length, TYPICAL_QUANTILE);
        }

        double boxArea() {
            return typical(2) * typical(3);
        }

        /** Whether it is seen for long, large enough, and leaves its place. */
        boolean goesItsWay() {
            double area = boxArea();
            if (at.length < LEAST_LOOKS || area < LEAST_BOX || area > MOST_BOX * columns * rows) {
                return false;
            }
            double left = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (int i : at) {
                double[] back = CameraPath.inverse(fromFirst[i]);
                double x = boxes[i][0] + boxes[i][2] / 2;
                double y = boxes[i][1] + boxes[i][3] / 2;
                double u = back[0] * x + back[1] * y + back[2];
                double v = back[3] * x + back[4] * y + back[5];
                left = Math.min(left, u);
                right = Math.max(right, u);
                top = Math.min(top, v);
                bottom = Math.max(bottom, v);
            }
            return Math.hypot(right - left, bottom - top) >= LEAST_WAY * typical(2);
        }

        /** What it may cover in each look, its limbs included. */
        double[][] covered() {
            double[][] covered = new double[boxes.length][];
            for (int i = 0; i < covered.length; i++) {
                double[] b = boxes[i];
                if (b.length == 0) {
                    covered[i] = b;
                } else {
                    double across = COVERED_ACROSS * b[2] + COVERED_MORE;
                    double down = COVERED_DOWN * b[3] + COVERED_MORE;
                    covered[i] = new double[] {b[0] - across, b[1] - down, b[0] + b[2] + across, b[1] + b[3] + down};
                }
            }
            return covered;
        }
    }

    private Seen seen(List<SmallLooks.Look> looks, double[][] fromFirst, Subject subject) {
        Map<Integer, Box> byFrame = new TreeMap<>();
        for (Sighting sighting : subject.sightings()) {
            byFrame.put(sighting.frame(), sighting.box());
        }
        double toCellsX = (double) size.width() / size.clipWidth() / SmallLooks.SHRINK;
        double toCellsY = (double) size.height() / size.clipHeight() / SmallLooks.SHRINK;
        double[][] boxes = new double[looks.size()][];
        for (int i = 0; i < boxes.length; i++) {
            Box box = byFrame.get(looks.get(i).frame());
            boxes[i] = box == null
                    ? new double[0]
                    : new double[] {
                        box.x() * toCellsX, box.y() * toCellsY, box.width() * toCellsX, box.height() * toCellsY
                    };
        }
        return new Seen(subject.id(), boxes, fromFirst);
    }

    private List<BodyChange> changes(List<SmallLooks.Look> looks, Seen seen) {
        GroundVotes votes = new GroundVotes(looks, seen.fromFirst, seen.covered(), columns, rows);
        List<BodyChange> changes = new ArrayList<>();
        int from = 0;
        do {
            int[] at = IntStream.of(seen.at).skip(from).limit(LONGEST).toArray();
            if (at.length >= LEAST_LOOKS) {
                double[][] boxes = IntStream.of(at).mapToObj(i -> seen.boxes[i]).toArray(double[][]::new);
                BodyLooks body = new BodyLooks(looks, at, boxes, votes, columns, rows);
                if (body.likeness() >= LEAST_LIKENESS && body.strays() <= MOST_STRAYS) {
                    add(changes, body, seen.id);
                }
            }
            from += LONGEST / 2;
        } while (from + LONGEST / 2 < seen.at.length);
        return changes;
    }

    private void add(List<BodyChange> changes, BodyLooks body, int id) {
        OutlineSplits outline = new OutlineSplits(body, rate);
        outline.grown().ifPresent(split -> changes.add(part(body, outline, split, id, BodyChange.Kind.GROWN)));
        outline.gone().ifPresent(split -> changes.add(part(body, outline, split, id, BodyChange.Kind.GONE)));
        new InsideSplits(body, rate).replaced().ifPresent(split -> {
            int middle = (split.last() + split.first()) / 2;
            changes.add(change(body, outline, split, id, BodyChange.Kind.REPLACED, middle, body.body(middle)));
        });
    }

    private BodyChange part(BodyLooks body, OutlineSplits outline, BodySplit split, int id, BodyChange.Kind kind) {
        int shown = kind == BodyChange.Kind.GROWN ? split.first() : split.last();
        return change(body, outline, split, id, kind, shown, split.cells());
    }

    private static List<Integer> cells(boolean[] set) {
        return IntStream.range(0, set.length).filter(i -> set[i]).boxed().toList();
    }

    private BodyChange change(
            BodyLooks body,
            OutlineSplits outline,
            BodySplit split,
            int id,
            BodyChange.Kind kind,
            int shown,
            boolean[] part) {
        return new BodyChange(
                id,
                kind,
                new FrameRange(body.frame(split.last()), body.frame(split.first())),
                body.box(cells(body.body(shown)), shown, size),
                body.box(cells(part), shown, size),
                split.share(),
                split.otherShare(),
                outline.swept(split),
                outline.turned(split),
                body.area() / ((double) columns * rows),
                body.likeness(),
                outline.same(split),
                body.steadyShare(),
                body.strays());
    }
}
