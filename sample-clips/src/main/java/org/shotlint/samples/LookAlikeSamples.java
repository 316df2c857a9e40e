package org.shotlint.samples;

import java.util.List;
import org.shotlint.samples.exposure.DriftingCadence;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.exposure.Hold;
import org.shotlint.samples.label.Origin;
import org.shotlint.samples.lookalike.ActedHold;
import org.shotlint.samples.lookalike.BackFromElsewhere;
import org.shotlint.samples.lookalike.BoilingStyle;
import org.shotlint.samples.lookalike.BurntInTimecode;
import org.shotlint.samples.lookalike.CoarselyCoded;
import org.shotlint.samples.lookalike.Converted;
import org.shotlint.samples.lookalike.Crowd;
import org.shotlint.samples.lookalike.CutAway;
import org.shotlint.samples.lookalike.CutOnAction;
import org.shotlint.samples.lookalike.Dash;
import org.shotlint.samples.lookalike.Dissolve;
import org.shotlint.samples.lookalike.EdgeExit;
import org.shotlint.samples.lookalike.FaceOnly;
import org.shotlint.samples.lookalike.FadeThroughBlack;
import org.shotlint.samples.lookalike.Fades;
import org.shotlint.samples.lookalike.FastBall;
import org.shotlint.samples.lookalike.FastEntry;
import org.shotlint.samples.lookalike.Handheld;
import org.shotlint.samples.lookalike.HeldEnds;
import org.shotlint.samples.lookalike.ImpactFrames;
import org.shotlint.samples.lookalike.Letterbox;
import org.shotlint.samples.lookalike.LightRamp;
import org.shotlint.samples.lookalike.Lightning;
import org.shotlint.samples.lookalike.LookAlike;
import org.shotlint.samples.lookalike.LoopedWalk;
import org.shotlint.samples.lookalike.MatchCut;
import org.shotlint.samples.lookalike.MovingHold;
import org.shotlint.samples.lookalike.ParallaxPan;
import org.shotlint.samples.lookalike.ParticlesOverHold;
import org.shotlint.samples.lookalike.PhotoFlash;
import org.shotlint.samples.lookalike.Plain;
import org.shotlint.samples.lookalike.PlotOn;
import org.shotlint.samples.lookalike.PostsCrossing;
import org.shotlint.samples.lookalike.RotatingLamp;
import org.shotlint.samples.lookalike.SlateThenCut;
import org.shotlint.samples.lookalike.SmearedExit;
import org.shotlint.samples.lookalike.SquashAndStretch;
import org.shotlint.samples.lookalike.StrobingSubject;
import org.shotlint.samples.lookalike.TurnAround;
import org.shotlint.samples.lookalike.Watermark;
import org.shotlint.samples.lookalike.WhipPan;
import org.shotlint.samples.lookalike.Wipe;
import org.shotlint.samples.lookalike.ZoomIn;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.FrameCounter;
import org.shotlint.samples.scene.Plots;

/** The clean samples that resemble a defect. */
final class LookAlikeSamples {

    private static final Format FILM = Format.film(50);
    private static final Format SHORT = Format.film(44);

    private LookAlikeSamples() {}

    static List<Sample> all() {
        return List.of(
                demo("hold", new ActedHold(FILM, new Hold(22, 38, 8))),
                full("moving-hold", new MovingHold(FILM)),
                demo("twos-under-pan", new PlotOn(Plots.duskWalk(FILM, 702), Exposure.twos())),
                full("threes", new PlotOn(Plots.forestMeeting(FILM, 703), Exposure.threes())),
                full("ones", new PlotOn(Plots.streetWalk(FILM.atRate(30), 704), Exposure.ones())),
                full("drifting-cadence", new PlotOn(Plots.streetWalk(FILM, 731), new DriftingCadence(50, 3.4))),
                full("low-rate", new PlotOn(Plots.catOnBeach(Format.film(36).atRate(12), 706), Exposure.ones())),
                demo("smear-stretch", new Dash(SHORT, 22, Dash.Smear.STRETCH)),
                full("smear-multiple", new Dash(SHORT, 22, Dash.Smear.MULTIPLE)),
                demo("squash-and-stretch", new SquashAndStretch(SHORT)),
                demo("whip-pan", new WhipPan(FILM)),
                demo("impact-frame", new ImpactFrames(SHORT, 20)),
                full("lightning", new Lightning(SHORT, 20)),
                cuts("match-cut", new MatchCut(FILM)),
                cuts("cut-on-action", new CutOnAction(FILM)),
                full("exit-by-edge", new EdgeExit(SHORT)),
                full("fast-entry", new FastEntry(SHORT, 8)),
                demo("occlusion-tree", new Plain(Plots.behindTree(Format.film(66), 712))),
                full("occlusion-posts", new PostsCrossing(FILM)),
                full("fair-bounce", new Plain(Plots.bounce(FILM, 713))),
                full("toss", new Plain(Plots.toss(FILM.atRate(25), 714))),
                full("photo-flash", new PhotoFlash(SHORT, 20)),
                full("fade-in-out", new Fades(FILM, 12)),
                cuts("fade-through-black", new FadeThroughBlack(FILM, 10)),
                cuts("dissolve", new Dissolve(FILM, 14)),
                cuts("wipe", new Wipe(FILM, 12)),
                full("parallax-pan", new ParallaxPan(SHORT)),
                full("blink-only", new FaceOnly(FILM, FaceOnly.Part.BLINK)),
                demo("mouth-only", new FaceOnly(FILM, FaceOnly.Part.MOUTH)),
                full("line-boil-style", new BoilingStyle(SHORT, 1.6)),
                full("particles-over-hold", new ParticlesOverHold(SHORT)),
                full("strobing-subject", new StrobingSubject(SHORT, 16)),
                demo("turn-around", new TurnAround(FILM)),
                full("walk-cycle-loop", new LoopedWalk(Format.film(64))),
                full("held-ends", new HeldEnds(FILM, 10)),
                full("zoom", new ZoomIn(SHORT)),
                full("handheld", new Handheld(SHORT)),
                full("rotating-lamp", new RotatingLamp(FILM)),
                full("light-ramp", new LightRamp(FILM)),
                full("fast-small-ball", new FastBall(SHORT, 14)),
                demo("crowd-crossing", new Crowd(FILM)),
                full("letterbox", new Letterbox(SHORT)),
                full("watermark", new Watermark(SHORT)),
                full("timecode-over-motion", new BurntInTimecode(Plots.catOnBeach(SHORT, 739))),
                full("timecode-over-hold", new BurntInTimecode(new ActedHold(FILM, new Hold(22, 40, 8)).plot())),
                full("rate-24-in-30", new Converted(Plots.streetWalk(FILM.atRate(30), 741), 4, 5, false)),
                full("rate-24-in-25", new Converted(Plots.streetWalk(FILM.atRate(25), 742), 24, 25, false)),
                full("rate-24-in-30-mixed", new Converted(Plots.duskWalk(FILM.atRate(30), 743), 4, 5, true)),
                full("coarse-coding", new CoarselyCoded(new Plain(Plots.streetWalk(FILM, 744)), 12)),
                full("coarse-coding-over-hold", new CoarselyCoded(new ActedHold(FILM, new Hold(22, 40, 8)), 12)),
                full("smeared-exit", new SmearedExit(SHORT, 20)),
                cuts("cut-away", new CutAway(Format.film(72), 26, 46)),
                cuts("cut-away-back-from-elsewhere", new BackFromElsewhere(Format.film(72), 28, 46)),
                cuts("slate-then-cut", new SlateThenCut(FILM, 20)),
                counter());
    }

    private static Sample demo(String name, LookAlike effect) {
        return of(name, effect, SampleKind.LOOKALIKE, Sample.Reach.DEMO);
    }

    private static Sample full(String name, LookAlike effect) {
        return of(name, effect, SampleKind.LOOKALIKE, Sample.Reach.FULL);
    }

    private static Sample cuts(String name, LookAlike effect) {
        return of(name, effect, SampleKind.CUTS, name.startsWith("match") ? Sample.Reach.DEMO : Sample.Reach.FULL);
    }

    private static Sample counter() {
        return of("frame-counter", () -> new FrameCounter(Format.film(60)), SampleKind.LOOKALIKE, Sample.Reach.FULL);
    }

    private static Sample of(String name, LookAlike effect, SampleKind kind, Sample.Reach reach) {
        Origin origin = new Origin(java.util.Optional.empty(), java.util.Optional.empty(), 0, name);
        return new Sample(
                name + ".mp4",
                kind,
                reach,
                () -> effect.labels().stream().map(label -> label.from(origin)).toList(),
                effect::source,
                List.of());
    }
}
