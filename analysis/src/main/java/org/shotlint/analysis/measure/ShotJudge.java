package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.Settling;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.evidence.UnseenChange;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;

/** Turns what was logged of a shot into its evidence. */
final class ShotJudge {
    private final WorkSize size;
    private final FrameRate rate;
    private final BoilMeasure boil;
    private final WarpMeasure warp;
    private final SplitMeasure split;
    private final SmallLooks looks;

    ShotJudge(WorkSize size, FrameRate rate, WarpMeasure warp, SplitMeasure split, SmallLooks looks) {
        this.size = size;
        this.rate = rate;
        this.boil = new BoilMeasure(size);
        this.warp = warp;
        this.split = split;
        this.looks = looks;
    }

    /**
     * What was found while the drawings were read.
     *
     * @param settling how the shot leaves the picture that it starts from; empty where it does not
     */
    record Found(
            List<Impulse> impulses,
            Optional<Settling> settling,
            List<Subject> subjects,
            List<CharacterTrack> characters,
            List<UnseenChange> unseen) {}

    /** Evidence of the shot made of these drawings and the pairs between them. */
    ShotEvidence judge(List<Drawing> drawings, List<PairLog> pairs, Found found) {
        ThumbSteps thumbs = new ThumbSteps(drawings);
        List<Step> steps = new ArrayList<>();
        for (int t = 0; t < pairs.size(); t++) {
            PairLog log = pairs.get(t);
            ThumbSteps.Jump jump = thumbs.jump(t);
            steps.add(new Step(
                    log.frameA(),
                    log.frameB(),
                    thumbs.distance(t, t + 1),
                    thumbs.jumpRatio(t),
                    thumbs.framesJumped(t),
                    thumbs.usualStep(t),
                    thumbs.besideRatio(t),
                    jump.share(),
                    jump.area(),
                    jump.apart(),
                    log.gain(),
                    log.lightRms(),
                    log.lightMean(),
                    log.castLevels(),
                    log.lostShare(),
                    log.bornShare(),
                    log.likeness(),
                    log.agreement(),
                    log.cameraShift()));
        }
        FrameRange frames = new FrameRange(
                drawings.get(0).frame(), drawings.get(drawings.size() - 1).endFrame());
        PassedMeasure passed = new PassedMeasure(size);
        FadedMeasure faded = new FadedMeasure(size);
        looks.forEachStack(frames, stack -> {
            passed.look(stack);
            faded.look(stack);
        });
        return new ShotEvidence(
                frames,
                rate,
                size.clipWidth(),
                size.clipHeight(),
                steps,
                found.impulses(),
                boil.measure(pairs),
                warp.measure(frames),
                split.measure(frames),
                found.settling(),
                passed.changes(),
                found.subjects(),
                found.characters(),
                found.unseen(),
                faded.places(),
                new BodyMeasure(size, rate).measure(looks.inside(frames), found.subjects()));
    }
}
