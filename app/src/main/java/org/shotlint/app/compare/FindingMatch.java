package org.shotlint.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.ClipFacts;

/**
 * Finds the same finding in two reports on the same shot. Keys do not help: they hold the digest of the clip, and the other take is another
 * file. Two findings are the same if their check is, their frames overlap within a fifth of a second (at least four frames), and their boxes
 * lie at the same place as shares of the frame; a finding on the whole frame is at every place. Where both name a character, the character
 * stands for the place. Each finding is matched once, the best match first.
 */
final class FindingMatch {
    private static final double TOLERANCE_SECONDS = 0.2;
    private static final double TOLERANCE_FRAMES = 4;
    private static final double LEAST_OVERLAP = 0.1;
    private static final double MOST_RATIO = 10;

    private final ClipFacts clipA;
    private final ClipFacts clipB;

    private record Span(double start, double end) {}

    private record Area(double left, double top, double right, double bottom) {
        double size() {
            return (right - left) * (bottom - top);
        }

        boolean holdsCentreOf(Area other) {
            double x = (other.left + other.right) / 2;
            double y = (other.top + other.bottom) / 2;
            return left <= x && x <= right && top <= y && y <= bottom;
        }
    }

    private record Match(double closeness, int a, int b) {}

    private FindingMatch(ClipFacts clipA, ClipFacts clipB) {
        this.clipA = clipA;
        this.clipB = clipB;
    }

    /** All findings of both reports, each once: what is in B in its order, then what is gone in A's. */
    static List<FindingChange> changes(ClipPair pair) {
        List<Finding> a = pair.a().report().findings();
        List<Finding> b = pair.b().report().findings();
        var match = new FindingMatch(pair.a().report().clip(), pair.b().report().clip());
        int[] partner = match.partners(a, b);
        List<FindingChange> changes = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < b.size(); i++) {
            int other = partner[i];
            used.add(other);
            changes.add(new FindingChange(
                    other < 0 ? Optional.empty() : Optional.of(new FindingChange.Placed(other, a.get(other))),
                    Optional.of(new FindingChange.Placed(i, b.get(i)))));
        }
        for (int i = 0; i < a.size(); i++) {
            if (!used.contains(i)) {
                changes.add(new FindingChange(Optional.of(new FindingChange.Placed(i, a.get(i))), Optional.empty()));
            }
        }
        return changes;
    }

    /** For each finding of B the index of its match in A, -1 without one. */
    private int[] partners(List<Finding> a, List<Finding> b) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int k = 0; k < b.size(); k++) {
                double closeness = closeness(a.get(i), b.get(k));
                if (closeness >= 0) {
                    matches.add(new Match(closeness, i, k));
                }
            }
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.closeness())
                .thenComparingInt(Match::a)
                .thenComparingInt(Match::b));
        int[] partner = new int[b.size()];
        java.util.Arrays.fill(partner, -1);
        Set<Integer> used = new HashSet<>();
        for (Match match : matches) {
            if (partner[match.b()] < 0 && used.add(match.a())) {
                partner[match.b()] = match.a();
            }
        }
        return partner;
    }

    /** How close two findings are in time and place, 0 to 2; negative where they are not the same. */
    private double closeness(Finding a, Finding b) {
        if (!a.check().equals(b.check())) {
            return -1;
        }
        double time = timeCloseness(a, b);
        double place = placeCloseness(a, b);
        return time < 0 || place < 0 ? -1 : time + place;
    }

    private double timeCloseness(Finding a, Finding b) {
        double rateA = TakeTime.rate(clipA);
        double rateB = TakeTime.rate(clipB);
        Span spanA = new Span(a.frames().startFrame() / rateA, a.frames().endFrame() / rateA);
        Span spanB = new Span(b.frames().startFrame() / rateB, b.frames().endFrame() / rateB);
        double tolerance = Math.max(TOLERANCE_SECONDS, TOLERANCE_FRAMES / Math.min(rateA, rateB));
        double shared = Math.min(spanA.end, spanB.end) - Math.max(spanA.start, spanB.start);
        if (shared + tolerance <= 0) {
            return -1;
        }
        double all = Math.max(spanA.end, spanB.end) - Math.min(spanA.start, spanB.start);
        return all <= 0 ? 1 : Math.max(0, shared / all);
    }

    private double placeCloseness(Finding a, Finding b) {
        Optional<String> characterA = Characters.of(a);
        Optional<String> characterB = Characters.of(b);
        if (characterA.isPresent() && characterB.isPresent()) {
            return characterA.equals(characterB) && property(a).equals(property(b)) ? 1 : -1;
        }
        Optional<Area> areaA = a.box().flatMap(box -> share(box, clipA));
        Optional<Area> areaB = b.box().flatMap(box -> share(box, clipB));
        if (areaA.isEmpty() || areaB.isEmpty()) {
            return areaA.isEmpty() && areaB.isEmpty() ? 1 : 0;
        }
        return overlap(areaA.get(), areaB.get());
    }

    /** What departed: hair colour and head size of one character are two findings. */
    private static String property(Finding finding) {
        return finding.measurements().isEmpty()
                ? ""
                : finding.measurements().get(0).name();
    }

    private static Optional<Area> share(Box box, ClipFacts clip) {
        double width = clip.width();
        double height = clip.height();
        return width <= 0 || height <= 0
                ? Optional.empty()
                : Optional.of(new Area(
                        box.x() / width,
                        box.y() / height,
                        (box.x() + box.width()) / width,
                        (box.y() + box.height()) / height));
    }

    private static double overlap(Area a, Area b) {
        double width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        double height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (width <= 0 || height <= 0) {
            return -1;
        }
        double overlap = width * height / (a.size() + b.size() - width * height);
        double ratio = Math.max(a.size(), b.size()) / Math.min(a.size(), b.size());
        boolean inside = ratio <= MOST_RATIO && (a.holdsCentreOf(b) || b.holdsCentreOf(a));
        return overlap >= LEAST_OVERLAP || inside ? overlap : -1;
    }
}
