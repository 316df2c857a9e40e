package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.shotlint.analysis.evidence.Palette;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;

/**
 * A subject that is no longer seen, out in the open, and another that is seen from then on at the place where its motion leads, moves as it
 * did, and has other colours: the one has become the other.
 *
 * <p>What fades into something else loses the points it was followed by, and what it becomes gets points of its own. A subject whose points
 * are lost for another reason, because it turns or the picture blurs, is found again with the same colours.
 *
 * @param went what was seen before
 * @param came what is seen from then on
 * @param apart share of the colours that the one does not have of the other, less what each changes by on its own
 * @param overlap area shared by where the one would be and where the other is, over that of the smaller
 */
record HandoverReading(Subject went, Subject came, double apart, double overlap) {
    private static final int LEAST_SIGHTINGS = 10;
    private static final int LEAST_PALETTES = 2;
    private static final int MOTION_SIGHTINGS = 12;
    private static final double IN_PLACE = 0.5;
    private static final double SOLID_SHARE = 0.5;
    private static final int END_SIGHTINGS = 4;
    private static final int EDGE_FRAMES = 6;
    private static final int LONGEST_BOTH = 14;
    private static final int LONGEST_NEITHER = 8;
    private static final double LEAST_SPEED_PX = 1;
    private static final double APART_PX = 1;
    private static final double APART_SHARE = 0.35;

    /** All of one shot in which at least {@code points} points were seen on both. */
    static List<HandoverReading> of(ShotEvidence evidence, double points) {
        List<HandoverReading> readings = new ArrayList<>();
        CameraDrift drift = CameraDrift.of(evidence);
        for (Subject went : evidence.subjects()) {
            if (!isSolid(went, points) || !endsInTheOpen(went, evidence)) {
                continue;
            }
            for (Subject came : evidence.subjects()) {
                if (came != went && isSolid(came, points) && beginsInTheOpen(came, evidence)) {
                    of(went, came, drift).ifPresent(readings::add);
                }
            }
        }
        return readings;
    }

    /** Whether the one is seen where the other would be. */
    boolean isInPlace() {
        return overlap >= IN_PLACE;
    }

    /** First frame of the change. */
    int startFrame() {
        return Math.min(lastSolid(went).frame(), first(came).frame());
    }

    /** Frame after the last of the change. */
    int endFrame() {
        return sighting().frame() + 1;
    }

    /** What it has become, when that is first seen well. */
    Sighting sighting() {
        return solid(came.sightings()).get(0);
    }

    private static Sighting lastSolid(Subject subject) {
        List<Sighting> solid = solid(subject.sightings());
        return solid.get(solid.size() - 1);
    }

    private static Optional<HandoverReading> of(Subject went, Subject came, CameraDrift drift) {
        int end = last(went).frame();
        int begin = first(came).frame();
        if (begin < end - LONGEST_BOTH || begin > end + LONGEST_NEITHER) {
            return Optional.empty();
        }
        List<Sighting> left = solid(went.sightings());
        List<Sighting> there = solid(came.sightings());
        Motion before = Motion.of(left.subList(Math.max(0, left.size() - MOTION_SIGHTINGS), left.size()));
        Motion after = Motion.of(there.subList(0, Math.min(there.size(), MOTION_SIGHTINGS)));
        double speed = Math.max(before.speed(), after.speed());
        if (Math.min(before.speed(), after.speed()) < LEAST_SPEED_PX
                || Math.hypot(before.x - after.x, before.y - after.y) > APART_PX + APART_SHARE * speed) {
            return Optional.empty();
        }
        List<Palette> old =
                went.palettes().stream().filter(p -> p.frame() < begin).toList();
        List<Palette> fresh =
                came.palettes().stream().filter(p -> p.frame() > end).toList();
        if (Math.min(old.size(), fresh.size()) < LEAST_PALETTES) {
            return Optional.empty();
        }
        double apart = Palette.apart(old, fresh);
        double overlap = overlap(went, lastSolid(went), there.get(0), before, drift);
        return Optional.of(new HandoverReading(went, came, apart, overlap));
    }

    /** Where the motion of the one leads until the other is seen well, over where that is then. */
    private static double overlap(Subject went, Sighting left, Sighting there, Motion motion, CameraDrift drift) {
        double drawings = (there.frame() - left.frame()) / framesPerDrawing(went);
        double scale = went.clipPixelsPerPx();
        double x = scale * (motion.x * drawings + drift.x(left.frame(), there.frame()));
        double y = scale * (motion.y * drawings + drift.y(left.frame(), there.frame()));
        Box box = new Box(
                left.box().x() + (int) Math.round(x),
                left.box().y() + (int) Math.round(y),
                left.box().width(),
                left.box().height());
        return (double) box.intersectionArea(there.box())
                / Math.min(box.area(), there.box().area());
    }

    /** Those in which at least half of the most points are followed. */
    private static List<Sighting> solid(List<Sighting> sightings) {
        int most = sightings.stream().mapToInt(Sighting::kept).max().orElse(0);
        return sightings.stream()
                .filter(s -> s.kept() > 0 && s.kept() >= SOLID_SHARE * most)
                .toList();
    }

    private static double framesPerDrawing(Subject subject) {
        List<Sighting> seen = subject.sightings();
        return Math.max(1, (double) (last(subject).frame() - seen.get(0).frame()) / Math.max(1, seen.size() - 1));
    }

    private static boolean isSolid(Subject subject, double points) {
        return subject.sightings().size() >= LEAST_SIGHTINGS
                && subject.sightings().stream().mapToInt(Sighting::points).max().orElse(0) >= points
                && !solid(subject.sightings()).isEmpty();
    }

    private static boolean endsInTheOpen(Subject subject, ShotEvidence evidence) {
        return last(subject).frame() < evidence.frames().endFrame() - EDGE_FRAMES
                && tail(subject).stream().noneMatch(Sighting::border);
    }

    private static boolean beginsInTheOpen(Subject subject, ShotEvidence evidence) {
        return first(subject).frame() > evidence.frames().startFrame() + EDGE_FRAMES
                && head(subject).stream().noneMatch(Sighting::border);
    }

    /** Mean motion of some sightings, px a drawing: the legs of who runs swing, and his back goes up and down. */
    private record Motion(double x, double y) {
        static Motion of(List<Sighting> sightings) {
            return new Motion(mean(sightings, Sighting::velocityX), mean(sightings, Sighting::velocityY));
        }

        double speed() {
            return Math.hypot(x, y);
        }
    }

    private static double mean(List<Sighting> sightings, ToDoubleFunction<Sighting> value) {
        return sightings.stream().mapToDouble(value).average().orElse(0);
    }

    private static List<Sighting> tail(Subject subject) {
        List<Sighting> all = subject.sightings();
        return all.subList(Math.max(0, all.size() - END_SIGHTINGS), all.size());
    }

    private static List<Sighting> head(Subject subject) {
        List<Sighting> all = subject.sightings();
        return all.subList(0, Math.min(all.size(), END_SIGHTINGS));
    }

    private static Sighting first(Subject subject) {
        return subject.sightings().get(0);
    }

    private static Sighting last(Subject subject) {
        return subject.sightings().get(subject.sightings().size() - 1);
    }
}
