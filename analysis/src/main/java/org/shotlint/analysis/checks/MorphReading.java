package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.Appearance;
import org.shotlint.analysis.evidence.LaterLook;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;

/**
 * The moment at which a subject looks different most, along its own motion, against how much it changes otherwise.
 *
 * @param peak where it looks different most
 * @param changed the share that looks different there, averaged over three samples
 * @param usual the share that looks different in most of the rest of its life
 * @param startFrame first frame of the change; likewise {@code endFrame}, past the last
 */
record MorphReading(Subject subject, Appearance peak, double changed, double usual, int startFrame, int endFrame) {
    private static final int LEAST_SAMPLES = 10;
    private static final int LEAST_BESIDE = 3;
    /** Samples, of two drawings each, that share nothing with the peak. */
    private static final int APART = 7;

    private static final int NEAR = 20;
    private static final double USUAL_QUANTILE = 0.85;
    /** Of a subject that never changes at all; keeps the ratio from growing without bound. */
    private static final double FLOOR = 0.04;

    /** The moment of the subject that stands out most; empty where it was not seen for long enough on both sides. */
    static Optional<MorphReading> of(Subject subject, double minKnown) {
        List<Appearance> looks = subject.appearances().stream()
                .filter(a -> a.knownShare() >= minKnown)
                .toList();
        if (looks.size() < LEAST_SAMPLES) {
            return Optional.empty();
        }
        double[] smooth = smooth(looks);
        List<MorphReading> readings = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            List<Double> before = shares(smooth, i - NEAR, i - APART);
            List<Double> after = shares(smooth, i + APART, i + NEAR);
            if (before.size() >= LEAST_BESIDE && after.size() >= LEAST_BESIDE) {
                List<Double> apart = shares(smooth, 0, i - APART);
                apart.addAll(shares(smooth, i + APART, smooth.length - 1));
                readings.add(reading(subject, looks, smooth, i, quantile(apart)));
            }
        }
        return readings.stream().max(Comparator.comparingDouble(MorphReading::ratio));
    }

    /** How many times as much it changes as usual. */
    double ratio() {
        return changed / (usual + FLOOR);
    }

    /** The sighting nearest to the peak's middle. */
    Sighting sighting() {
        int middle = (peak.sinceFrame() + peak.frame()) / 2;
        return subject.sightings().stream()
                .min(Comparator.comparingInt(s -> Math.abs(s.frame() - middle)))
                .orElseThrow();
    }

    /** Whether most of its points fade into the ground meanwhile, as those of a title do. */
    boolean fadesOut() {
        int middle = (startFrame + endFrame) / 2;
        List<LaterLook> during = subject.laterLooks().stream()
                .filter(look -> look.sinceFrame() < middle && look.frame() > middle)
                .toList();
        double points = during.stream().mapToDouble(LaterLook::points).sum();
        double fading = during.stream()
                .mapToDouble(look -> look.points() * look.changedShare() * look.fadingShare())
                .sum();
        return 2 * fading > points;
    }

    private static MorphReading reading(
            Subject subject, List<Appearance> looks, double[] smooth, int at, double usual) {
        double half = (smooth[at] + usual) / 2;
        int first = at;
        while (first > 0 && smooth[first - 1] > half) {
            first--;
        }
        int last = at;
        while (last < smooth.length - 1 && smooth[last + 1] > half) {
            last++;
        }
        int start = (looks.get(first).sinceFrame() + looks.get(first).frame()) / 2;
        int end = (looks.get(last).sinceFrame() + looks.get(last).frame()) / 2 + 1;
        return new MorphReading(subject, looks.get(at), smooth[at], usual, start, end);
    }

    private static double[] smooth(List<Appearance> looks) {
        double[] smooth = new double[looks.size()];
        for (int i = 0; i < smooth.length; i++) {
            double before = looks.get(Math.max(0, i - 1)).changedShare();
            double after = looks.get(Math.min(smooth.length - 1, i + 1)).changedShare();
            smooth[i] = 0.25 * before + 0.5 * looks.get(i).changedShare() + 0.25 * after;
        }
        return smooth;
    }

    /** Shares at the samples from {@code first} to {@code last}, both included, as far as there are any. */
    private static List<Double> shares(double[] smooth, int first, int last) {
        List<Double> shares = new ArrayList<>();
        for (int i = Math.max(0, first); i <= Math.min(smooth.length - 1, last); i++) {
            shares.add(smooth[i]);
        }
        return shares;
    }

    private static double quantile(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.round(USUAL_QUANTILE * (sorted.length - 1)))];
    }
}
