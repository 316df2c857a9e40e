package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;

/** How far the camera's motion carried the picture along since the start of the shot, in work pixels, as the subjects saw it. */
final class CameraDrift {
    private final NavigableMap<Integer, double[]> sums = new TreeMap<>();

    private CameraDrift() {}

    static CameraDrift of(ShotEvidence evidence) {
        NavigableMap<Integer, List<Sighting>> byFrame = new TreeMap<>();
        for (Subject subject : evidence.subjects()) {
            for (Sighting sighting : subject.sightings()) {
                if (sighting.kept() > 0) {
                    byFrame.computeIfAbsent(sighting.frame(), k -> new ArrayList<>())
                            .add(sighting);
                }
            }
        }
        CameraDrift drift = new CameraDrift();
        double x = 0;
        double y = 0;
        drift.sums.put(evidence.frames().startFrame(), new double[] {0, 0});
        for (Map.Entry<Integer, List<Sighting>> entry : byFrame.entrySet()) {
            x += middle(entry.getValue().stream()
                    .mapToDouble(Sighting::cameraX)
                    .sorted()
                    .toArray());
            y += middle(entry.getValue().stream()
                    .mapToDouble(Sighting::cameraY)
                    .sorted()
                    .toArray());
            drift.sums.put(entry.getKey(), new double[] {x, y});
        }
        return drift;
    }

    /** Across, from one frame to another. */
    double x(int fromFrame, int toFrame) {
        return at(toFrame)[0] - at(fromFrame)[0];
    }

    /** Down, from one frame to another. */
    double y(int fromFrame, int toFrame) {
        return at(toFrame)[1] - at(fromFrame)[1];
    }

    private double[] at(int frame) {
        Map.Entry<Integer, double[]> entry = sums.floorEntry(frame);
        return entry == null ? sums.firstEntry().getValue() : entry.getValue();
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
