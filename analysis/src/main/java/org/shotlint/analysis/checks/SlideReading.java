package org.shotlint.analysis.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.evidence.SubjectColour;
import org.shotlint.analysis.evidence.SwatchSlide;
import org.shotlint.analysis.time.FrameRange;

/**
 * The stretch in which a colour of a subject is furthest from what it was when the subject was first seen.
 *
 * @param frames from where the slide shows to the last sight of it
 * @param peak the drawing in which it is furthest off
 * @param lastingDeltaE what the difference does not fall below for as many drawings as asked for
 * @param finalDeltaE where the difference stands when the subject is seen last
 */
record SlideReading(Subject subject, FrameRange frames, SubjectColour peak, double lastingDeltaE, double finalDeltaE) {
    private static final double SHOWS = 0.5;
    private static final int LEAST_DRAWINGS = 16;

    /**
     * The furthest slide of the subject that lasts for {@code drawings}.
     *
     * @param usable which drawings count: those that show enough of the subject
     * @return empty where it was not seen for long enough
     */
    static Optional<SlideReading> of(Subject subject, int drawings, Predicate<SubjectColour> usable) {
        List<SubjectColour> colours = subject.colours().stream().filter(usable).toList();
        if (colours.size() < Math.max(LEAST_DRAWINGS, 2 * drawings)) {
            return Optional.empty();
        }
        int best = 0;
        double lasting = -1;
        for (int i = 0; i + drawings <= colours.size(); i++) {
            double least = colours.subList(i, i + drawings).stream()
                    .mapToDouble(SubjectColour::agreedDeltaE)
                    .min()
                    .orElse(0);
            if (least > lasting) {
                lasting = least;
                best = i;
            }
        }
        List<SubjectColour> window = colours.subList(best, best + drawings);
        SubjectColour peak = window.stream()
                .max(Comparator.comparingDouble(SubjectColour::agreedDeltaE))
                .orElseThrow();
        double stands = middle(colours.subList(colours.size() - drawings, colours.size()));
        return Optional.of(new SlideReading(subject, frames(colours, best, drawings, lasting), peak, lasting, stands));
    }

    /** Drawings in which the slide shows. */
    long drawings() {
        return subject.colours().stream()
                .filter(colour -> frames.contains(colour.frame()))
                .count();
    }

    /** Whether the colour stays away; what comes back was light, or something that shone through. */
    boolean stays() {
        return finalDeltaE > SHOWS * lastingDeltaE;
    }

    /** From where the difference first stays over half of what it lasts at, to where it falls below that again. */
    private static FrameRange frames(List<SubjectColour> colours, int at, int drawings, double lasting) {
        int first = at;
        while (first > 0 && smooth(colours, first - 1) > SHOWS * lasting) {
            first--;
        }
        int last = at + drawings - 1;
        while (last < colours.size() - 1 && smooth(colours, last + 1) > SHOWS * lasting) {
            last++;
        }
        return new FrameRange(colours.get(first).frame(), colours.get(last).frame() + 1);
    }

    private static double smooth(List<SubjectColour> colours, int at) {
        return middle(colours.subList(Math.max(0, at - 2), Math.min(colours.size(), at + 3)));
    }

    private static double middle(List<SubjectColour> colours) {
        double[] sorted = colours.stream()
                .mapToDouble(SubjectColour::agreedDeltaE)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    /** The colour that went furthest, at the peak. */
    SwatchSlide swatch() {
        return peak.slides().get(0);
    }
}
