package org.shotlint.analysis.evidence;

import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;

/** Evidence of a shot made by hand, 640 by 360 at 24 frames a second unless told: nothing was measured but what a test says. */
public final class EvidenceMaker {
    private final FrameRange frames;
    private int width = 640;
    private int height = 360;
    private List<Step> steps = List.of();
    private List<Impulse> impulses = List.of();
    private List<BoilRegion> boilRegions = List.of();
    private List<WarpRegion> warpRegions = List.of();
    private List<Parting> partings = List.of();
    private Optional<Settling> settling = Optional.empty();
    private List<PassedChange> passed = List.of();
    private List<Subject> subjects = List.of();
    private List<UnseenChange> unseen = List.of();
    private List<FadedPlace> faded = List.of();
    private List<BodyChange> bodies = List.of();

    private EvidenceMaker(FrameRange frames) {
        this.frames = frames;
    }

    public static EvidenceMaker of(int startFrame, int endFrame) {
        return new EvidenceMaker(new FrameRange(startFrame, endFrame));
    }

    public EvidenceMaker size(int frameWidth, int frameHeight) {
        width = frameWidth;
        height = frameHeight;
        return this;
    }

    public EvidenceMaker steps(List<Step> all) {
        steps = all;
        return this;
    }

    public EvidenceMaker impulses(Impulse... all) {
        impulses = List.of(all);
        return this;
    }

    public EvidenceMaker boilRegions(BoilRegion... all) {
        boilRegions = List.of(all);
        return this;
    }

    public EvidenceMaker warpRegions(WarpRegion... all) {
        warpRegions = List.of(all);
        return this;
    }

    public EvidenceMaker partings(Parting... all) {
        partings = List.of(all);
        return this;
    }

    public EvidenceMaker settling(Settling begins) {
        settling = Optional.of(begins);
        return this;
    }

    public EvidenceMaker passed(PassedChange... all) {
        passed = List.of(all);
        return this;
    }

    public EvidenceMaker subjects(Subject... all) {
        subjects = List.of(all);
        return this;
    }

    public EvidenceMaker unseen(UnseenChange... all) {
        unseen = List.of(all);
        return this;
    }

    public EvidenceMaker faded(FadedPlace... all) {
        faded = List.of(all);
        return this;
    }

    public EvidenceMaker bodies(BodyChange... all) {
        bodies = List.of(all);
        return this;
    }

    public ShotEvidence evidence() {
        return new ShotEvidence(
                frames,
                new FrameRate(24, 1),
                width,
                height,
                steps,
                impulses,
                boilRegions,
                warpRegions,
                partings,
                settling,
                passed,
                subjects,
                List.of(),
                unseen,
                faded,
                bodies);
    }
}
