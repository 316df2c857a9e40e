package org.shotlint.analysis.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.evidence.PictureLook;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.SubjectColour;

/**
 * How far the subject that slides most, or the character that departs most from its sheet, is off, frame by frame; 1 is what is allowed.
 */
public final class DriftCurve {
    private static final double HALF = 0.5;

    private DriftCurve() {}

    /** Writes how much of a key picture looks otherwise; half of it is as much as a sheet allows. */
    private static void write(List<PictureLook> looks, float[] values) {
        for (int i = 0; i < looks.size(); i++) {
            int start = looks.get(i).frame();
            int end = i + 1 < looks.size() ? looks.get(i + 1).frame() : start + 1;
            for (int frame = start; frame < Math.min(end, values.length); frame++) {
                float value = (float) (looks.get(i).other() / HALF);
                values[frame] = Math.max(Float.isNaN(values[frame]) ? 0 : values[frame], value);
            }
        }
    }

    /** Writes the departures into {@code values}, one a frame of the clip; leaves frames without a subject as they are. */
    public static void write(ShotEvidence evidence, Settings settings, float[] values) {
        double allowed = settings.value("drift", DriftCheck.COLOUR);
        Optional<SlideReading> most = evidence.subjects().stream()
                .flatMap(subject -> DriftCheck.slide(subject, evidence, settings).stream())
                .max(Comparator.comparingDouble(SlideReading::lastingDeltaE));
        List<SubjectColour> colours =
                most.map(reading -> reading.subject().colours()).orElse(List.of());
        for (int i = 0; i < colours.size(); i++) {
            int start = colours.get(i).frame();
            int end = i + 1 < colours.size() ? colours.get(i + 1).frame() : start + 1;
            for (int frame = start; frame < Math.min(end, values.length); frame++) {
                values[frame] = (float) (colours.get(i).agreedDeltaE() / allowed);
            }
        }
        for (CharacterTrack track : evidence.characters()) {
            PictureReading.of(track).ifPresent(reading -> write(reading.looks(), values));
        }
        for (BuildReading reading : DriftCheck.surelyKnown(evidence, settings)) {
            double[] excess = reading.excess();
            for (int i = 0; i < excess.length; i++) {
                int start = reading.looks().get(i).frame();
                int end = i + 1 < excess.length ? reading.looks().get(i + 1).frame() : start + 1;
                for (int frame = start; frame < Math.min(end, values.length); frame++) {
                    values[frame] = Math.max(Float.isNaN(values[frame]) ? 0 : values[frame], (float) excess[i]);
                }
            }
        }
    }
}
