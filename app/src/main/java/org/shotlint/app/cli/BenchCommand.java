package org.shotlint.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.shotlint.analysis.score.ScoreException;
import org.shotlint.analysis.sheet.KnownCharacters;
import org.shotlint.analysis.video.VideoReadException;
import org.shotlint.app.batch.InputException;
import org.shotlint.app.bench.AccuracyBench;
import org.shotlint.app.bench.BenchRow;
import org.shotlint.app.bench.CostBench;
import org.shotlint.app.bench.IdentityBench;
import org.shotlint.app.bench.MemoryBench;
import org.shotlint.app.bench.ScalingBench;
import org.shotlint.app.ui.DesktopException;
import org.shotlint.app.ui.PlaybackMeter;
import org.shotlint.samples.SampleWriteException;
import org.shotlint.samples.encode.EncodeException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shotlint bench}: measures this build on this machine; each command prints one row of a Markdown table. */
@Command(
        name = "bench",
        description = "Measures this build on this machine; prints rows of a Markdown table.",
        subcommands = {ScreenshotsCommand.class, MatrixCommand.class, DriftTableCommand.class, CalibrateCommand.class})
final class BenchCommand implements Runnable {
    private static final int SMALLEST_VIEW = 64;
    private static final int LARGEST_VIEW = 7680;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what to measure is missing");
    }

    private void print(BenchRow row) {
        spec.commandLine().getOut().println(row.markdown());
        spec.commandLine().getOut().flush();
    }

    @Command(name = "accuracy", description = "Checks labelled clips and scores the reports.")
    int accuracy(
            @Option(names = "--truth", required = true, paramLabel = "FILE", description = "Labels.") Path truth,
            @Option(names = "--clips", required = true, paramLabel = "DIR", description = "The clips.") Path clips,
            @Option(names = "--keep", paramLabel = "DIR", description = "Keep the reports here.", defaultValue = "")
                    Path keep)
            throws InputException, IOException, InterruptedException, ScoreException {
        AccuracyBench.Result result = AccuracyBench.run(truth, clips, keep);
        spec.commandLine().getErr().print(result.table());
        spec.commandLine().getErr().flush();
        print(result.row());
        return ExitCode.DONE;
    }

    @Command(
            name = "cost",
            description =
                    "CPU time per frame of the whole analysis over that of its floor; or, with sheets, what they add to it.")
    int cost(
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "The clips.") List<Path> files,
            @Mixin SheetOptions sheets,
            @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "Measured N times in turn.")
                    int rounds)
            throws UsageException {
        if (rounds < 1) {
            throw new UsageException("--rounds is " + rounds + "; allowed: 1 and more");
        }
        KnownCharacters characters = new KnownCharacters(sheets.read().sheets());
        if (!characters.sheets().isEmpty()) {
            print(CostBench.ofSheets(files, characters, rounds));
            return ExitCode.DONE;
        }
        try {
            for (Path file : files) {
                print(CostBench.run(file, rounds));
            }
        } catch (VideoReadException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }

    @Command(name = "scaling", description = "Wall time with one worker and with two.")
    int scaling(@Parameters(arity = "1..*", paramLabel = "PATH", description = "The clips.") List<String> paths)
            throws InputException, IOException, InterruptedException {
        print(ScalingBench.run(paths));
        return ExitCode.DONE;
    }

    @Command(name = "memory", description = "Memory of the worker while it analyses a long clip, natives included.")
    int memory(
            @Parameters(arity = "0..1", paramLabel = "FILE", description = "The clip; one is made unless given.")
                    List<Path> files,
            @Option(
                            names = "--minutes",
                            paramLabel = "N",
                            defaultValue = "10",
                            description = "Length of the clip made.")
                    int minutes)
            throws InputException, IOException, InterruptedException, EncodeException {
        print(MemoryBench.run(files == null || files.isEmpty() ? List.of() : files, Duration.ofMinutes(minutes)));
        return ExitCode.DONE;
    }

    @Command(
            name = "identity",
            description = "Checks the same clips twice, with one worker and with two, and compares bytes.")
    int identity(@Parameters(arity = "1..*", paramLabel = "PATH", description = "The clips.") List<String> paths)
            throws InputException, IOException, InterruptedException {
        IdentityBench.Result result = IdentityBench.run(paths);
        result.differing().forEach(file -> spec.commandLine().getErr().println("differs: " + Printable.line(file)));
        print(result.row());
        return result.differing().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    @Command(
            name = "playback",
            description = "Playing and stepping through a clip in the desktop's own viewer; needs a display.")
    int playback(
            @Parameters(paramLabel = "FILE", description = "The clip.") Path file,
            @Option(names = "--width", paramLabel = "N", defaultValue = "1280", description = "Width of the viewer.")
                    int width,
            @Option(names = "--seconds", paramLabel = "N", defaultValue = "20", description = "Time played.")
                    int seconds)
            throws UsageException, InterruptedException {
        if (width < SMALLEST_VIEW || width > LARGEST_VIEW || seconds < 1) {
            throw new UsageException("--width is " + width + " (allowed: " + SMALLEST_VIEW + " to " + LARGEST_VIEW
                    + ") and --seconds " + seconds + " (allowed: 1 and more)");
        }
        try {
            PlaybackMeter.Measured measured =
                    PlaybackMeter.measure(file, width, width * 9 / 16, Duration.ofSeconds(seconds));
            String figure = String.format(
                    Locale.ROOT,
                    "%.1f frames/s shown of %.1f, %d in order, %d left out; %.0f ms CPU a frame",
                    measured.shownRate(),
                    measured.clipRate(),
                    measured.inOrder(),
                    measured.leftOut(),
                    measured.cpuMillis());
            print(BenchRow.of("playback, viewer " + width + " px wide", figure));
            print(BenchRow.of("step to a frame at hand", BenchRow.spread(measured.cachedMillis())));
            print(BenchRow.of("step to a frame to be decoded", BenchRow.spread(measured.freshMillis())));
        } catch (DesktopException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }

    @Command(name = "demo", description = "Wall time of the demo.")
    int demo(
            @Option(names = "--out", paramLabel = "DIR", defaultValue = "shotlint-demo", description = "Its folder.")
                    Path out)
            throws SampleWriteException, UsageException, InputException, InterruptedException, ScoreException {
        long start = System.nanoTime();
        int code = DemoCommand.run(
                out, new Console(spec.commandLine().getErr(), spec.commandLine().getErr()));
        print(BenchRow.of("demo", "wall time " + BenchRow.seconds(System.nanoTime() - start) + ", exit code " + code));
        return code;
    }
}
