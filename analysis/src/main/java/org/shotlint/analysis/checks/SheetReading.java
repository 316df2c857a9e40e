package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.shotlint.analysis.evidence.SheetLook;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.time.FrameRange;

/**
 * A subject held against one model sheet: where it agrees best, and where it departs furthest afterwards. Colour is what may have drifted, so
 * the character is known by the drawings in which it agrees, and followed from there.
 *
 * @param likeness how sure it is the character, where it agrees best
 * @param agreed share of it that shows the sheet's colours there
 * @param departed by how much less it does later, for as many drawings as asked for
 * @param worst the drawing furthest off
 * @param frames from where half of the departure shows to its end
 */
record SheetReading(
        Subject subject,
        String sheet,
        double likeness,
        double agreed,
        double departed,
        SheetLook worst,
        FrameRange frames) {
    private static final double SHOWS = 0.5;
    private static final double ENOUGH_SHARE = 0.2;
    private static final int LEAST_DRAWINGS = 16;

    /** The subject against each sheet, the most alike first. @param usable which drawings show enough of it */
    static List<SheetReading> of(Subject subject, int drawings, Predicate<SheetLook> usable) {
        Map<String, List<SheetLook>> bySheet = new LinkedHashMap<>();
        subject.sheetLooks().stream()
                .filter(usable)
                .forEach(look -> bySheet.computeIfAbsent(look.sheet(), k -> new ArrayList<>())
                        .add(look));
        return bySheet.values().stream()
                .flatMap(looks -> of(subject, looks, drawings).stream())
                .sorted(Comparator.comparingDouble(SheetReading::likeness).reversed())
                .toList();
    }

    private static Optional<SheetReading> of(Subject subject, List<SheetLook> looks, int drawings) {
        if (looks.size() < Math.max(LEAST_DRAWINGS, 2 * drawings)) {
            return Optional.empty();
        }
        int known = 0;
        double likeness = -1;
        for (int i = 0; i + drawings <= looks.size(); i++) {
            double here = middle(looks.subList(i, i + drawings), SheetLook::likeness);
            if (here > likeness) {
                likeness = here;
                known = i;
            }
        }
        double agreed = middle(looks.subList(known, known + drawings), SheetLook::onShare);
        int worst = known;
        double departed = 0;
        for (int i = known; i + drawings <= looks.size(); i++) {
            double most = looks.subList(i, i + drawings).stream()
                    .mapToDouble(SheetLook::onShare)
                    .max()
                    .orElse(1);
            if (agreed - most > departed) {
                departed = agreed - most;
                worst = i;
            }
        }
        double below = agreed - SHOWS * departed;
        SheetLook furthest = looks.subList(known, looks.size()).stream()
                .filter(look -> look.onShare() <= below)
                .max(Comparator.comparingDouble(SheetReading::strangeness))
                .orElse(looks.get(worst));
        FrameRange frames = frames(looks, worst, drawings, below);
        return Optional.of(
                new SheetReading(subject, looks.get(0).sheet(), likeness, agreed, departed, furthest, frames));
    }

    /** A colour counts by how far it is off; from a fifth of the character on, its share no longer matters. */
    private static double strangeness(SheetLook look) {
        return look.strange()
                .map(s -> s.deltaE() * Math.min(ENOUGH_SHARE, s.share()))
                .orElse(0.0);
    }

    private static FrameRange frames(List<SheetLook> looks, int at, int drawings, double below) {
        int first = at;
        while (first > 0 && smooth(looks, first - 1) < below) {
            first--;
        }
        int last = at + drawings - 1;
        while (last < looks.size() - 1 && smooth(looks, last + 1) < below) {
            last++;
        }
        return new FrameRange(looks.get(first).frame(), looks.get(last).frame() + 1);
    }

    private static double smooth(List<SheetLook> looks, int at) {
        return middle(looks.subList(Math.max(0, at - 2), Math.min(looks.size(), at + 3)), SheetLook::onShare);
    }

    private static double middle(List<SheetLook> looks, ToDoubleFunction<SheetLook> value) {
        double[] sorted = looks.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
