package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import org.shotlint.analysis.evidence.BoilRegion;
import org.shotlint.analysis.evidence.EvidenceMaker;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.Parting;
import org.shotlint.analysis.evidence.PassedChange;
import org.shotlint.analysis.evidence.Settling;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.evidence.WarpRegion;

/** Evidence made by hand: an even shot of ordinary steps, in which single steps are then made different. */
final class StepMaker {
    private final List<Step> steps = new ArrayList<>();
    private int frame;

    /** One step; what a test does not set is as in an ordinary step of an even shot. */
    static final class Changes {
        private int frames = 1;
        private double levels = 1;
        private double ratio = 0.9;
        private int framesJumped = 1;
        private double usual = 1;
        private double beside = 1;
        private double share;
        private double area;
        private double apart;
        private double gain;
        private double light;
        private double lightMean;
        private double cast;
        private double likeness = 1;
        private double agreement = 1;
        private double cameraShift;

        Changes shownFor(int value) {
            frames = value;
            return this;
        }

        Changes levels(double value) {
            levels = value;
            return this;
        }

        Changes jump(double jumpRatio, int steps, double jumpShare) {
            ratio = jumpRatio;
            framesJumped = steps;
            share = jumpShare;
            return this;
        }

        Changes over(double jumpArea, double jumpApart) {
            area = jumpArea;
            apart = jumpApart;
            return this;
        }

        Changes beside(double value) {
            beside = value;
            return this;
        }

        Changes usual(double value) {
            usual = value;
            return this;
        }

        Changes gain(double value) {
            gain = value;
            return this;
        }

        Changes light(double mean) {
            light = Math.abs(mean);
            lightMean = mean;
            return this;
        }

        Changes cast(double value) {
            cast = value;
            return this;
        }

        Changes alike(double newLikeness, double newAgreement) {
            likeness = newLikeness;
            agreement = newAgreement;
            return this;
        }

        Changes camera(double shift) {
            cameraShift = shift;
            return this;
        }
    }

    /** A step as every other. */
    static Changes ordinary() {
        return new Changes();
    }

    /** So many ordinary steps, each shown for one frame. */
    StepMaker ordinary(int count) {
        return same(count, ordinary());
    }

    /** So many steps that are all like this one. */
    StepMaker same(int count, Changes changes) {
        for (int i = 0; i < count; i++) {
            then(changes);
        }
        return this;
    }

    /** One step more. */
    StepMaker then(Changes c) {
        steps.add(new Step(
                frame,
                frame + c.frames,
                c.levels,
                c.ratio,
                c.framesJumped,
                c.usual,
                c.beside,
                c.share,
                c.area,
                c.apart,
                c.gain,
                c.light,
                c.lightMean,
                c.cast,
                0,
                0,
                c.likeness,
                c.agreement,
                c.cameraShift));
        frame += c.frames;
        return this;
    }

    ShotEvidence evidence() {
        return shot().evidence();
    }

    ShotEvidence with(Settling begins) {
        return shot().settling(begins).evidence();
    }

    ShotEvidence with(Impulse... impulses) {
        return shot().impulses(impulses).evidence();
    }

    ShotEvidence with(BoilRegion... regions) {
        return shot().boilRegions(regions).evidence();
    }

    ShotEvidence with(WarpRegion... regions) {
        return shot().warpRegions(regions).evidence();
    }

    ShotEvidence with(Parting... partings) {
        return shot().partings(partings).evidence();
    }

    ShotEvidence with(PassedChange... changes) {
        return shot().passed(changes).evidence();
    }

    ShotEvidence with(Subject... subjects) {
        return shot().subjects(subjects).evidence();
    }

    private EvidenceMaker shot() {
        return EvidenceMaker.of(0, frame + 1).steps(steps);
    }
}
