package org.shotlint.analysis.checks;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.shotlint.analysis.colour.LabColour;

/**
 * A colour of a character from drawing to drawing, the light taken away: how far it is from what the sheet has, and from what it was at the
 * shot's start. Each drawing's colour is the middle of those around it, for what one drawing is read wrongly by goes to all sides, and its
 * distance does not.
 */
final class ColourWay {
    private static final int AROUND = LastingChange.WINDOW / 2;

    private static final double MOST_OF_IT = 0.67;
    private static final double NEARER = 0.5;

    private final List<LabColour> seen;
    private final List<LabColour> middles;
    private final LabColour start;

    /** @param seen one for each drawing, in order, at least one window of {@link LastingChange} */
    ColourWay(List<LabColour> seen) {
        this.seen = List.copyOf(seen);
        middles = IntStream.range(0, seen.size())
                .mapToObj(i -> middle(seen.subList(Math.max(0, i - AROUND), Math.min(seen.size(), i + AROUND + 1))))
                .toList();
        start = middle(seen.subList(0, Math.min(seen.size(), LastingChange.WINDOW)));
    }

    /** What it is at the shot's start. */
    LabColour start() {
        return start;
    }

    /** What it is around a drawing. */
    LabColour at(int drawing) {
        return middles.get(drawing);
    }

    /** Where a colour goes by {@code least} from one drawing to the next and stays there; the number of colours if it does not. */
    static int firstStep(List<LabColour> colours, double least) {
        for (int i = LastingChange.WINDOW; i + LastingChange.WINDOW <= colours.size(); i++) {
            double all = middle(colours.subList(0, i)).deltaE(middle(colours.subList(i, colours.size())));
            double here = middle(colours.subList(i - AROUND, i)).deltaE(middle(colours.subList(i, i + AROUND)));
            if (all >= least && here >= MOST_OF_IT * all) {
                return i;
            }
        }
        return colours.size();
    }

    /** Whether most of the way from another colour to what it is in a change's window was gone from one drawing to the next. */
    boolean cameAtOnce(LabColour other, LastingChange change) {
        LabColour there = middle(seen.subList(change.at(), change.at() + LastingChange.WINDOW));
        double a = there.a() - other.a();
        double b = there.b() - other.b();
        double all = Math.max(1e-6, a * a + b * b);
        // By the way itself: what is read wrongly throughout points elsewhere.
        double[] gone = seen.stream()
                .mapToDouble(colour -> ((colour.a() - other.a()) * a + (colour.b() - other.b()) * b) / all)
                .toArray();
        return LastingChange.cameAtOnce(gone, change.at(), 1);
    }

    /** Whether it is off the sheet's colour in a change's window: what comes much nearer than it was at the start was read wrongly there. */
    boolean leaves(LabColour onSheet, LastingChange change) {
        double[] off = from(onSheet);
        return LastingChange.middle(off, change.at(), change.at() + LastingChange.WINDOW)
                > NEARER * LastingChange.middle(off, 0, LastingChange.WINDOW);
    }

    /** Differences from a colour, which is compared at the lightness that is seen. */
    double[] from(LabColour other) {
        return middles.stream()
                .mapToDouble(seen -> other.atLightness(seen.lightness()).deltaE(seen))
                .toArray();
    }

    private static LabColour middle(List<LabColour> colours) {
        return new LabColour(
                middle(colours, LabColour::lightness), middle(colours, LabColour::a), middle(colours, LabColour::b));
    }

    private static double middle(List<LabColour> colours, ToDoubleFunction<LabColour> part) {
        return LastingChange.median(colours.stream().mapToDouble(part).toArray());
    }
}
