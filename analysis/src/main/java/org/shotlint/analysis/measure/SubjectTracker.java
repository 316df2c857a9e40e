package org.shotlint.analysis.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shotlint.analysis.evidence.Appearance;
import org.shotlint.analysis.evidence.Palette;
import org.shotlint.analysis.evidence.PointLoss;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.raster.Raster;

/**
 * Joins points that move alike to subjects and keeps track of them through the shot, also where they come to rest.
 *
 * <p>In each drawing the points are grouped anew by their ways over the last four pairs; a group goes on being the subject that most of its
 * points belonged to. A point keeps its subject while it rests.
 */
final class SubjectTracker {
    private static final int SPAN = TrackedPoint.REACH;
    private static final int LEAST_SPAN = 2;
    private static final int LEAST_VOTES = 3;
    private static final int MOST_WEIGHT = 8;
    private static final int LEAST_SIGHTINGS = 5;
    private static final int MOST_SUBJECTS = 40;

    private final WorkSize size;
    private final Deque<CameraMotion> cameras = new ArrayDeque<>();
    private final Deque<Double> noises = new ArrayDeque<>();
    private final Map<Integer, SubjectTrack> tracks = new TreeMap<>();
    private int lastId;

    SubjectTracker(WorkSize size) {
        this.size = size;
    }

    /**
     * What tells how subjects look in the drawing taken last.
     *
     * @param ycc the drawing's pixels
     */
    record Looks(
            AppearanceMeasure appearance,
            LaterLookMeasure later,
            ColourSlideMeasure colours,
            SheetMeasure sheets,
            IdentityMeasure identity,
            Raster ycc) {}

    /** Takes the points after they were followed from the drawing at {@code frameA} to that at {@code frameB}. */
    void advance(PointTracks points, Looks looks, PairMaps pair) {
        noteLosses(points, pair.frameA);
        if (points.broke()) {
            cameras.clear();
            noises.clear();
            return;
        }
        cameras.addLast(pair.camera);
        noises.addLast(pair.motionNoisePx());
        if (cameras.size() > SPAN) {
            cameras.removeFirst();
            noises.removeFirst();
        }
        Set<Integer> moving = Set.of();
        if (cameras.size() >= LEAST_SPAN) {
            double noise = noises.stream().mapToDouble(d -> d).max().orElse(0);
            moving = link(new PointGroups(camera(), noise, cameras.size()).of(points.alive(), cameras.size()));
        }
        see(points, looks, pair, moving);
    }

    /** Subjects with their sightings in the drawings from {@code firstFrame} to {@code lastFrame}, both included. */
    List<Subject> subjects(int firstFrame, int lastFrame) {
        List<Subject> subjects = new ArrayList<>();
        for (SubjectTrack track : tracks.values()) {
            List<Sighting> seen = track.sightings().stream()
                    .filter(s -> s.frame() >= firstFrame && s.frame() <= lastFrame)
                    .map(s -> s.frame() == firstFrame ? s.withoutMotion() : s)
                    .toList();
            if (seen.size() >= LEAST_SIGHTINGS) {
                List<PointLoss> losses = track.losses().stream()
                        .filter(l -> l.frame() >= firstFrame && l.frame() <= lastFrame)
                        .toList();
                List<Appearance> looks = track.appearances().stream()
                        .filter(a -> a.sinceFrame() >= firstFrame && a.frame() <= lastFrame)
                        .toList();
                List<Palette> palettes = track.palettes().stream()
                        .filter(p -> p.frame() >= firstFrame && p.frame() <= lastFrame)
                        .toList();
                subjects.add(new Subject(
                        track.id(),
                        (double) size.clipWidth() / size.width(),
                        size.clipHeight(),
                        seen,
                        looks,
                        track.laterLooks().stream()
                                .filter(l -> l.sinceFrame() >= firstFrame && l.frame() <= lastFrame)
                                .toList(),
                        palettes,
                        losses,
                        track.colours().stream()
                                .filter(c -> c.frame() >= firstFrame && c.frame() <= lastFrame)
                                .toList(),
                        track.sheetLooks().stream()
                                .filter(c -> c.frame() >= firstFrame && c.frame() <= lastFrame)
                                .toList(),
                        track.identityLooks().stream()
                                .filter(c -> c.frame() >= firstFrame && c.frame() <= lastFrame)
                                .toList()));
            }
        }
        return subjects.stream()
                .sorted(Comparator.comparingInt((Subject s) -> -s.sightings().size()))
                .limit(MOST_SUBJECTS)
                .sorted(Comparator.comparingInt(Subject::id))
                .toList();
    }

    /** Forgets what was seen before {@code frame}. */
    void forgetBefore(int frame) {
        for (SubjectTrack track : tracks.values()) {
            track.sightings().removeIf(s -> s.frame() < frame);
            track.palettes().removeIf(p -> p.frame() < frame);
            track.appearances().removeIf(a -> a.sinceFrame() < frame);
            track.laterLooks().removeIf(l -> l.sinceFrame() < frame);
            track.losses().removeIf(l -> l.frame() < frame);
            track.colours().removeIf(c -> c.frame() < frame);
            track.sheetLooks().removeIf(c -> c.frame() < frame);
            track.identityLooks().removeIf(c -> c.frame() < frame);
        }
    }

    private void noteLosses(PointTracks points, int frame) {
        for (TrackedPoint point : points.lost()) {
            SubjectTrack track = tracks.get(point.owner());
            if (track != null) {
                track.lose(point, frame);
            }
        }
    }

    /** All pairs that are remembered as one map. */
    private double[] camera() {
        double[] all = {1, 0, 0, 0, 1, 0};
        for (CameraMotion c : cameras) {
            all = new double[] {
                c.a() * all[0] + c.b() * all[3],
                c.a() * all[1] + c.b() * all[4],
                c.mapX(all[2], all[5]),
                c.d() * all[0] + c.e() * all[3],
                c.d() * all[1] + c.e() * all[4],
                c.mapY(all[2], all[5])
            };
        }
        return all;
    }

    /** What a group's points say whose they are: their number and, for each, the drawings they moved with that subject. */
    private record Vote(List<TrackedPoint> group, Map<Integer, Integer> points, Map<Integer, Integer> weights) {
        static Vote of(List<TrackedPoint> group) {
            Map<Integer, Integer> points = new TreeMap<>();
            Map<Integer, Integer> weights = new TreeMap<>();
            for (TrackedPoint point : group) {
                if (point.isOwned()) {
                    points.merge(point.owner(), 1, Integer::sum);
                    weights.merge(point.owner(), Math.min(MOST_WEIGHT, 1 + point.loyalty()), Integer::sum);
                }
            }
            return new Vote(group, points, weights);
        }

        int most() {
            return weights.values().stream().mapToInt(v -> v).max().orElse(0);
        }
    }

    /** Gives each group its subject, those with the most votes first; returns the subjects that move. */
    private Set<Integer> link(List<List<TrackedPoint>> groups) {
        List<Vote> votes = groups.stream()
                .map(Vote::of)
                .sorted(Comparator.comparingInt((Vote v) -> -v.most()))
                .toList();
        Set<Integer> used = new HashSet<>();
        for (Vote vote : votes) {
            int id = vote.weights.entrySet().stream()
                    .filter(e -> !used.contains(e.getKey()) && vote.points.getOrDefault(e.getKey(), 0) >= LEAST_VOTES)
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElseGet(this::newTrack);
            used.add(id);
            vote.group.forEach(point -> point.moveWith(id));
        }
        return used;
    }

    private int newTrack() {
        int id = ++lastId;
        tracks.put(id, new SubjectTrack(id, size));
        return id;
    }

    private void see(PointTracks points, Looks looks, PairMaps pair, Set<Integer> moving) {
        looks.later.add(points, looks.ycc, pair.frameB);
        Map<Integer, List<TrackedPoint>> owned = new HashMap<>();
        for (TrackedPoint point : points.alive()) {
            if (point.isOwned()) {
                owned.computeIfAbsent(point.owner(), k -> new ArrayList<>()).add(point);
            }
        }
        for (SubjectTrack track : tracks.values()) {
            List<TrackedPoint> its = owned.get(track.id());
            if (its != null) {
                track.see(its, pair.frameB, pair.camera, moving.contains(track.id()));
                looks.appearance.of(its).ifPresent(track.appearances()::add);
                looks.later.of(its, looks.ycc).ifPresent(track.laterLooks()::add);
                track.colour(its, looks.ycc, pair.frameB);
                looks.colours.of(its, looks.ycc, pair.frameB).ifPresent(track.colours()::add);
                track.sheetLooks().addAll(looks.sheets.of(looks.colours.shown(its), pair.frameB));
                if (looks.identity.looksAt(track.sightings().size())) {
                    looks.identity.of(its, looks.ycc, pair.frameB).ifPresent(track.identityLooks()::add);
                }
            }
        }
        // What was neither seen for long nor has points left cannot come back.
        tracks.values()
                .removeIf(track ->
                        !owned.containsKey(track.id()) && track.sightings().size() < LEAST_SIGHTINGS);
    }
}
