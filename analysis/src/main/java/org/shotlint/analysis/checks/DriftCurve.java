package org.shotlint.analysis.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.SubjectColour;

/** How far the colours of the subject that slides most have gone, frame by frame. */
public final class DriftCurve {
    private DriftCurve() {}

    /** Writes the differences in Delta E into {@code values}, one a frame of the clip; leaves frames without a subject as they are. */
    public static void write(ShotEvidence evidence, Settings settings, float[] values) {
        Optional<SlideReading> most = evidence.subjects().stream()
                .flatMap(subject -> DriftCheck.slide(subject, evidence, settings).stream())
                .max(Comparator.comparingDouble(SlideReading::lastingDeltaE));
        List<SubjectColour> colours =
                most.map(reading -> reading.subject().colours()).orElse(List.of());
        for (int i = 0; i < colours.size(); i++) {
            int start = colours.get(i).frame();
            int end = i + 1 < colours.size() ? colours.get(i + 1).frame() : start + 1;
            for (int frame = start; frame < Math.min(end, values.length); frame++) {
                values[frame] = (float) colours.get(i).agreedDeltaE();
            }
        }
    }
}
