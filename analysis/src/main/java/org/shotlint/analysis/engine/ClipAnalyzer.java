package org.shotlint.analysis.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shotlint.analysis.calibration.Calibration;
import org.shotlint.analysis.checks.CharacterSeen;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.finding.Silenced;
import org.shotlint.analysis.measure.ClipMeasure;
import org.shotlint.analysis.measure.MeasuredShot;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.ClipProblem;
import org.shotlint.analysis.report.ReportShot;
import org.shotlint.analysis.report.Status;
import org.shotlint.analysis.report.Verdict;
import org.shotlint.analysis.sheet.KnownCharacters;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.analysis.time.Timecode;
import org.shotlint.analysis.video.ClipInfo;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.FrameBuffer;
import org.shotlint.analysis.video.FrameReader;
import org.shotlint.analysis.video.ImageSequence;
import org.shotlint.analysis.video.PixelLayout;
import org.shotlint.analysis.video.Problem;
import org.shotlint.analysis.video.ReadOptions;
import org.shotlint.analysis.video.VideoReadException;

/** Analyses clips, one after the other; not for use by two threads at once. */
public final class ClipAnalyzer {
    /** Version of the engine as named in reports. */
    public static final String VERSION = "0.1.0";

    private final Profile profile;
    private final Calibration calibration;
    private final KnownCharacters known;
    private final String settingsSha256;

    /** An analyzer whose scores are calibrated as this build knows to. */
    public ClipAnalyzer(Profile profile) {
        this(profile, KnownCharacters.none());
    }

    /** @param known characters to look for in clips, unless a request names some of them */
    public ClipAnalyzer(Profile profile, KnownCharacters known) {
        this(profile, known, Calibration.shipped());
    }

    /** An analyzer with a calibration of its own. */
    public ClipAnalyzer(Profile profile, KnownCharacters known, Calibration calibration) {
        this.profile = profile;
        this.known = known;
        this.calibration = calibration;
        this.settingsSha256 = SettingsDigest.of(profile, known.digests());
    }

    /** Digest of the settings that this analyzer judges by. */
    public String settingsSha256() {
        return settingsSha256;
    }

    /**
     * Reads, measures and judges one clip. A clip that cannot be read, or only in part, yields a report that says so.
     *
     * @return empty only if {@code cancel} was asked for
     */
    public Optional<ClipAnalysis> analyze(ClipRequest request, ProgressListener progress, CancelToken cancel) {
        ClipSource source = new ClipSource(request.path(), request.assumedRate());
        ClipDigest digest = digest(source);
        try {
            return read(request, source, digest, progress, cancel);
        } catch (VideoReadException e) {
            return Optional.of(unreadable(request, digest, String.valueOf(e.getMessage())));
        }
    }

    /** The digest of the clip's bytes; that of nothing where they cannot be read, which opening the clip then explains. */
    private static ClipDigest digest(ClipSource source) {
        try {
            List<Path> files = ImageSequence.isPicture(source.path())
                    ? List.copyOf(ImageSequence.of(source.path()).files().values())
                    : List.of(source.path());
            return ClipDigest.of(files);
        } catch (IOException | VideoReadException e) {
            return new ClipDigest("", 0);
        }
    }

    private ClipAnalysis unreadable(ClipRequest request, ClipDigest digest, String cause) {
        ClipFacts facts = ClipFacts.unopened(request.reportedName(), digest.sha256(), digest.bytes());
        return new ClipAnalysis(
                AnalysisReport.unchecked(
                        VERSION, profile.settings().values(), settingsSha256, facts, Status.UNREADABLE, cause),
                List.of());
    }

    private Optional<ClipAnalysis> read(
            ClipRequest request, ClipSource source, ClipDigest digest, ProgressListener progress, CancelToken cancel)
            throws VideoReadException {
        try (FrameReader reader = FrameReader.open(source, ReadOptions.fullSize())) {
            ClipInfo info = reader.info();
            try (ClipMeasure measure =
                    new ClipMeasure(info.width(), info.height(), info.frameRate(), knownIn(request))) {
                FrameBuffer buffer = new FrameBuffer(measure.workWidth(), measure.workHeight(), PixelLayout.BGR24);
                byte[] pixels = new byte[measure.workWidth() * measure.workHeight() * 3];
                int frames = 0;
                while (reader.read(buffer)) {
                    if (cancel.isCancelled()) {
                        return Optional.empty();
                    }
                    progress.read(buffer);
                    buffer.copyTo(pixels);
                    measure.accept(pixels);
                    progress.measured(++frames, info.framesPromised());
                }
                ClipFacts facts = facts(request, digest, reader, frames);
                return Optional.of(judge(
                        new Read(
                                facts, info, reader.problems(), knownIn(request).digests()),
                        measure.finish()));
            }
        }
    }

    private KnownCharacters knownIn(ClipRequest request) {
        return known.only(request::shows);
    }

    private static ClipFacts facts(ClipRequest request, ClipDigest digest, FrameReader reader, int frames) {
        ClipInfo info = reader.info();
        FrameRate rate = info.frameRate();
        return new ClipFacts(
                request.reportedName(),
                digest.sha256(),
                digest.bytes(),
                info.container(),
                info.codec(),
                info.width(),
                info.height(),
                info.pixelAspectNumerator() + "/" + info.pixelAspectDenominator(),
                rate.toString(),
                reader.variableFrameRate(),
                info.startTimecode(),
                info.framesPromised(),
                frames,
                info.durationMicros().isPresent()
                        ? info.durationMicros().getAsLong() / 1e6
                        : frames / rate.framesPerSecond(),
                info.declaredOrigin());
    }

    /** What is known of a clip once it has been read. */
    record Read(ClipFacts facts, ClipInfo info, List<Problem> problems, SortedMap<String, String> digests) {}

    ClipAnalysis judge(Read read, List<MeasuredShot> shots) {
        ClipFacts facts = read.facts;
        ClipInfo info = read.info;
        List<Problem> problems = read.problems;
        ShotVerdicts verdicts = ShotVerdicts.of(shots, profile);
        Timecode timecode = Timecode.starting(info.frameRate(), info.startTimecode());
        FindingMaker maker =
                new FindingMaker(facts.sha256(), info.width(), info.height(), timecode, profile, calibration);
        List<Finding> findings = new ArrayList<>();
        List<Silenced> silenced = new ArrayList<>();
        SortedMap<String, Illustration> illustrations = new TreeMap<>();
        for (Judged exempt : verdicts.candidates()) {
            exempt.exemption().ifPresent(reason -> {
                Finding finding = maker.make(exempt);
                silenced.add(new Silenced(finding, reason));
                exempt.candidate().illustration().ifPresent(drawn -> illustrations.put(finding.key(), drawn));
            });
        }
        List<Judged> open = verdicts.candidates().stream()
                .filter(j -> j.exemption().isEmpty())
                .toList();
        for (Arbitration.Decision decision : Arbitration.decide(open, info.frameRate())) {
            Finding finding = maker.make(decision.judged());
            decision.judged().candidate().illustration().ifPresent(drawn -> illustrations.put(finding.key(), drawn));
            if (decision.winner().isEmpty()) {
                findings.add(finding);
            } else {
                silenced.add(new Silenced(finding, sameEvent(decision.winner().get())));
            }
        }
        findings.sort(WorstFirst.ORDER);
        silenced.sort((a, b) -> WorstFirst.ORDER.compare(a.finding(), b.finding()));
        boolean damaged = problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.DAMAGE);
        AnalysisReport report = new AnalysisReport(
                VERSION,
                profile.settings().values(),
                read.digests,
                settingsSha256,
                facts,
                damaged ? Status.PARTIAL : Status.COMPLETE,
                !findings.isEmpty() ? Verdict.FINDINGS : damaged ? Verdict.UNKNOWN : Verdict.CLEAN,
                problems.stream()
                        .map(p -> new ClipProblem(Math.max(0, p.frame()), p.text()))
                        .toList(),
                shots.stream()
                        .map(s -> new ReportShot(s.frames(), s.transition(), s.transitionFrames()))
                        .toList(),
                findings,
                silenced,
                verdicts.outcomes());
        List<CharacterSeen> characters = shots.stream()
                .flatMap(shot -> shot.evidence().stream())
                .flatMap(evidence -> CharacterSeen.in(evidence, profile.settings()).stream())
                .toList();
        return new ClipAnalysis(
                report,
                Curves.of(shots, facts.framesDecoded(), profile),
                characters,
                Overlays.of(shots, illustrations));
    }

    private static Silenced.Reason sameEvent(Judged winner) {
        String text = "Seen more clearly as " + winner.check().id() + " at frame "
                + winner.candidate().frames().startFrame();
        return new Silenced.Reason(Silenced.Kind.SAME_EVENT, winner.check().id(), text);
    }
}
