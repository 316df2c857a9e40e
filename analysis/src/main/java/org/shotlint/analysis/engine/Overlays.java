package org.shotlint.analysis.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.measure.MeasuredShot;

/**
 * What people see drawn over a clip: its subjects, and what belongs to single findings.
 *
 * @param subjects by id
 * @param illustrations by the key of the finding, silenced ones too
 */
public record Overlays(List<SubjectOverlay> subjects, SortedMap<String, Illustration> illustrations) {
    private static final int LEAST_SIGHTINGS = 3;

    public Overlays {
        subjects = List.copyOf(subjects);
        illustrations = Collections.unmodifiableSortedMap(new TreeMap<>(illustrations));
    }

    /** Nothing to draw. */
    public static Overlays none() {
        return new Overlays(List.of(), new TreeMap<>());
    }

    /** The subjects of all shots; those seen in fewer than three drawings are left out. */
    static Overlays of(List<MeasuredShot> shots, SortedMap<String, Illustration> illustrations) {
        SortedMap<Integer, SortedMap<Integer, SubjectOverlay.Spot>> spots = new TreeMap<>();
        SortedMap<Integer, String> names = new TreeMap<>();
        for (MeasuredShot shot : shots) {
            for (ShotEvidence evidence : shot.evidence()) {
                for (Subject subject : evidence.subjects()) {
                    names.put(subject.id(), subject.label());
                    var own = spots.computeIfAbsent(subject.id(), id -> new TreeMap<>());
                    // Windows of a long shot overlap; the earlier one knows more of what was before.
                    subject.sightings().forEach(s -> own.putIfAbsent(s.frame(), spot(s, subject)));
                }
            }
        }
        List<SubjectOverlay> subjects = new ArrayList<>();
        for (Map.Entry<Integer, String> name : names.entrySet()) {
            var own = spots.getOrDefault(name.getKey(), new TreeMap<>());
            if (own.size() >= LEAST_SIGHTINGS) {
                subjects.add(new SubjectOverlay(name.getKey(), name.getValue(), List.copyOf(own.values())));
            }
        }
        return new Overlays(subjects, illustrations);
    }

    private static SubjectOverlay.Spot spot(Sighting s, Subject subject) {
        double scale = subject.clipPixelsPerPx();
        return new SubjectOverlay.Spot(
                s.frame(), s.box(), scale * s.x(), scale * s.y(), scale * s.cameraX(), scale * s.cameraY());
    }

    /** The same with every second spot of every subject; the motion of the camera between those left is kept. */
    public Overlays thinned() {
        List<SubjectOverlay> half = new ArrayList<>();
        for (SubjectOverlay subject : subjects) {
            List<SubjectOverlay.Spot> kept = new ArrayList<>();
            double x = 0;
            double y = 0;
            for (int i = 0; i < subject.spots().size(); i++) {
                SubjectOverlay.Spot spot = subject.spots().get(i);
                x += spot.cameraX();
                y += spot.cameraY();
                if (i % 2 == 0) {
                    kept.add(new SubjectOverlay.Spot(spot.frame(), spot.box(), spot.x(), spot.y(), x, y));
                    x = 0;
                    y = 0;
                }
            }
            half.add(new SubjectOverlay(subject.id(), subject.name(), kept));
        }
        return new Overlays(half, illustrations);
    }
}
