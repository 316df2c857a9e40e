package org.shotlint.analysis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;

/** When a finding counts as having found a label, and which finding serves which label. */
final class Meeting {
    private static final double TOLERANCE_FRAMES = 4;
    private static final double TOLERANCE_SECONDS = 0.2;
    private static final double LONGEST_FACTOR = 3;
    private static final double LONGEST_SLACK_SECONDS = 0.25;

    private Meeting() {}

    /** A finding given to a label; {@code named} if it is of the labelled check. */
    record Match(int finding, boolean named) {}

    /**
     * Frames that the finding and the widened label share; 0 where the finding does not meet the label. A finding far longer than the label
     * does not meet it, nor one at another place.
     */
    static double overlapFrames(Label label, Finding finding) {
        Label.Span span = label.frames().orElseThrow();
        double tolerance = Math.max(TOLERANCE_FRAMES, TOLERANCE_SECONDS * label.framesPerSecond());
        double overlap = Math.min(span.end() + tolerance, finding.frames().endFrame())
                - Math.max(span.start() - tolerance, finding.frames().startFrame());
        double longest = LONGEST_FACTOR * (span.end() - span.start())
                + 2 * tolerance
                + LONGEST_SLACK_SECONDS * label.framesPerSecond();
        if (overlap <= 0 || finding.frames().length() > longest) {
            return 0;
        }
        if (label.area().isEmpty()) {
            return overlap;
        }
        Optional<Area> wanted = label.areaAt(finding.peakFrame());
        return finding.box()
                        .map(Meeting::area)
                        .filter(wanted.orElseThrow()::meets)
                        .isPresent()
                ? overlap
                : 0;
    }

    private static Area area(Box box) {
        return new Area(box.x(), box.y(), box.width(), box.height());
    }

    /**
     * Gives each label at most one finding and each finding at most one label: first where the check agrees, then by the longest overlap.
     *
     * @return by index of the label
     */
    static Map<Integer, Match> assign(List<Label> labels, List<Finding> findings) {
        record Pair(boolean named, double overlap, int label, int finding) {}
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int k = 0; k < findings.size(); k++) {
                double overlap = overlapFrames(labels.get(i), findings.get(k));
                if (overlap > 0) {
                    boolean named = findings.get(k).check().equals(labels.get(i).check());
                    pairs.add(new Pair(named, overlap, i, k));
                }
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> !pair.named())
                .thenComparing(Pair::overlap, Comparator.reverseOrder())
                .thenComparingInt(Pair::label)
                .thenComparingInt(Pair::finding));
        Map<Integer, Match> matches = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matches.containsKey(pair.label()) && used.add(pair.finding())) {
                matches.put(pair.label(), new Match(pair.finding(), pair.named()));
            }
        }
        return matches;
    }
}
