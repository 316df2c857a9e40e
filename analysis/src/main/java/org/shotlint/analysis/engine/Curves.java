package org.shotlint.analysis.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.checks.DriftCurve;
import org.shotlint.analysis.checks.MorphCurve;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.measure.MeasuredShot;
import org.shotlint.analysis.profile.Profile;

/** The per-frame series that people see under a clip. */
final class Curves {
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
                morph(shots, frames, profile),
                drift(shots, frames, profile));
    }

    private static EvidenceCurve morph(List<MeasuredShot> shots, int frames, Profile profile) {
        float[] values = new float[frames];
        Arrays.fill(values, Float.NaN);
        shots.forEach(
                shot -> shot.evidence().forEach(evidence -> MorphCurve.write(evidence, profile.settings(), values)));
        return new EvidenceCurve("morph", "change of a subject over what is allowed", "", 1, values);
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
