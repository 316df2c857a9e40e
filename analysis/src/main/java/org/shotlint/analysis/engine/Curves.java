package org.shotlint.analysis.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.checks.DriftCurve;
import org.shotlint.analysis.evidence.Appearance;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.measure.MeasuredShot;
import org.shotlint.analysis.profile.Profile;

/** The per-frame series that people see under a clip. */
final class Curves {
    private static final int CARRIED_FRAMES = 6;

    private Curves() {}

    static List<EvidenceCurve> of(List<MeasuredShot> shots, int frames, Profile profile) {
        return List.of(
                curve("skip", "step over ordinary step", "", "ratio", shots, frames, profile, Step::jumpRatio),
                curve(
                        "freeze",
                        "change to the next drawing",
                        "levels",
                        "motion",
                        shots,
                        frames,
                        profile,
                        Step::stepLevels),
                curve("flicker", "change of brightness", "log gain", "swing", shots, frames, profile, Step::gain),
                curve("light", "step of the light field", "log gain", "step", shots, frames, profile, Step::lightRms),
                appearance(shots, frames, profile),
                drift(shots, frames, profile));
    }

    /** The subject that looks most different stands for all. */
    private static EvidenceCurve appearance(List<MeasuredShot> shots, int frames, Profile profile) {
        double known = threshold("morph", "known", profile);
        float[] values = new float[frames];
        Arrays.fill(values, Float.NaN);
        for (MeasuredShot shot : shots) {
            for (ShotEvidence evidence : shot.evidence()) {
                for (Subject subject : evidence.subjects()) {
                    for (Appearance look : subject.appearances()) {
                        int middle = (look.sinceFrame() + look.frame()) / 2;
                        if (middle < frames && look.knownShare() >= known) {
                            float share = (float) look.changedShare();
                            values[middle] = Float.isNaN(values[middle]) ? share : Math.max(values[middle], share);
                        }
                    }
                }
            }
        }
        carryOn(values);
        return new EvidenceCurve(
                "morph", "share of a subject that looks different", "", threshold("morph", "changed", profile), values);
    }

    /** A value stands until the next one, if that comes soon: subjects are compared at every second drawing. */
    private static void carryOn(float[] values) {
        int last = -CARRIED_FRAMES - 1;
        for (int i = 0; i < values.length; i++) {
            if (!Float.isNaN(values[i])) {
                last = i;
            } else if (i - last <= CARRIED_FRAMES) {
                values[i] = values[last];
            }
        }
    }

    private static EvidenceCurve drift(List<MeasuredShot> shots, int frames, Profile profile) {
        float[] values = new float[frames];
        Arrays.fill(values, Float.NaN);
        shots.forEach(
                shot -> shot.evidence().forEach(evidence -> DriftCurve.write(evidence, profile.settings(), values)));
        return new EvidenceCurve("drift", "departure over what is allowed", "", 1, values);
    }

    private static EvidenceCurve curve(
            String check,
            String name,
            String unit,
            String param,
            List<MeasuredShot> shots,
            int frames,
            Profile profile,
            ToDoubleFunction<Step> value) {
        float[] values = new float[frames];
        Arrays.fill(values, Float.NaN);
        for (MeasuredShot shot : shots) {
            for (ShotEvidence evidence : shot.evidence()) {
                for (Step step : evidence.steps()) {
                    if (step.frameB() < frames) {
                        values[step.frameB()] = (float) value.applyAsDouble(step);
                    }
                }
            }
        }
        return new EvidenceCurve(check, name, unit, threshold(check, param, profile), values);
    }

    private static double threshold(String id, String key, Profile profile) {
        for (Check check : CheckCatalog.all()) {
            if (check.description().id().equals(id)) {
                for (Param param : check.description().params()) {
                    if (param.key().equals(key)) {
                        return profile.settings().value(id, param);
                    }
                }
            }
        }
        throw new IllegalArgumentException("check " + id + " has no parameter " + key);
    }
}
