package org.shotlint.analysis.checks;

import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.Settling;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.time.FrameRange;

/** What the readings of a morph say: message, score, frames and figures of each. */
final class MorphWording {
    private static final String TURNS =
            "A subject turns into something else: it looks different where its motion leads, unlike before and after";
    private static final String TAKES_SHAPE =
            "A subject takes shape out of something else: where its motion leads back to, something different was there";

    private static final String ID = "morph";

    private MorphWording() {}

    static Candidate turns(MorphReading reading, double changed, double ratio) {
        return candidate(reading, changed, ratio, TURNS);
    }

    static Candidate takesShape(MorphReading reading) {
        return candidate(reading, EmergedReading.CHANGED, EmergedReading.RATIO, TAKES_SHAPE);
    }

    static Candidate handedOver(HandoverReading reading, double handed) {
        return new Candidate(
                new FrameRange(reading.startFrame(), reading.endFrame()),
                reading.sighting().frame(),
                Optional.of(reading.sighting().box()),
                Math.min(0.9, 0.5 + reading.apart() - handed),
                Optional.of(reading.came().label()),
                "A subject turns into something else: what is seen at its place from then on, and moves as it did, has other colours",
                List.of(new Measurement("colours that differ", "share", reading.apart(), handed)));
    }

    static Candidate swapped(SwapReading swap) {
        int frame = swap.impulse().frameB();
        return new Candidate(
                new FrameRange(frame - 1, frame + 1),
                frame,
                Optional.of(swap.impulse().box()),
                swap.score(),
                Optional.empty(),
                "Something is another from one frame to the next, in the same place: what went and what came are found nowhere else",
                List.of(swap.measurement()));
    }

    static Candidate redrawn(Settling.Region region, double redrawn) {
        return new Candidate(
                region.frames(),
                region.peakFrame(),
                Optional.of(region.box()),
                Math.min(0.9, 0.4 + 0.1 * (region.ratio() - redrawn)),
                Optional.empty(),
                "The shot begins as another picture, and this place turns into something else while it settles",
                List.of(new Measurement("change over that of most of the picture", "", region.ratio(), redrawn)));
    }

    private static Candidate candidate(MorphReading reading, double changed, double ratio, String message) {
        FrameRange frames = new FrameRange(reading.startFrame(), reading.endFrame());
        int peak = Math.min(
                reading.endFrame() - 1,
                Math.max(
                        reading.startFrame(),
                        (reading.peak().sinceFrame() + reading.peak().frame()) / 2));
        return new Candidate(
                frames,
                peak,
                Optional.of(reading.sighting().box()),
                Math.min(0.95, 0.5 + 0.6 * (reading.changed() - changed) + 0.05 * (reading.ratio() - ratio)),
                Optional.of(reading.subject().label()),
                message,
                List.of(
                        new Measurement("share that looks different", "", reading.changed(), changed),
                        new Measurement("over its usual share", "", reading.ratio(), ratio)));
    }

    /** The figures of a stretch, each with its limit. */
    static List<Measurement> measurements(PaintedOverReading reading, Settings settings) {
        return reading.once()
                ? List.of(
                        new Measurement(
                                "share of points that look different later",
                                "",
                                reading.changed(),
                                settings.value(ID, MorphCheck.UNLIKE)),
                        new Measurement(
                                "over its usual share", "", reading.ratio(), settings.value(ID, MorphCheck.ONCE)))
                : List.of(
                        new Measurement(
                                "share of points that turn bit by bit",
                                "",
                                reading.blended(),
                                settings.value(ID, MorphCheck.PAINTED)),
                        new Measurement(
                                "share of points that look different later",
                                "",
                                reading.changed(),
                                settings.value(ID, MorphCheck.TURNED)));
    }

    static Candidate paintedOver(PaintedOverReading reading, Settings settings) {
        return new Candidate(
                reading.frames(),
                reading.peakFrame(),
                Optional.of(reading.sighting().box()),
                Math.min(0.95, 0.5 + reading.changed() - settings.value(ID, MorphCheck.TURNED)),
                Optional.of(reading.subject().label()),
                reading.once()
                        ? "A subject turns into something else: points followed on it look different a second later, unlike before and after"
                        : "A subject slowly turns into something else: points followed on it take other colours, bit by bit",
                measurements(reading, settings));
    }

    static Candidate changed(ChangedReading reading, double colours) {
        return new Candidate(
                new FrameRange(reading.startFrame(), Math.max(reading.startFrame() + 1, reading.endFrame())),
                reading.sighting().frame(),
                Optional.of(reading.sighting().box()),
                Math.min(0.9, 0.5 + reading.apart() - colours),
                Optional.of(reading.came().label()),
                "A subject goes behind something, and what comes out has other colours",
                List.of(new Measurement("colours that differ", "share", reading.apart(), colours)));
    }
}
