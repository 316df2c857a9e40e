package org.shotlint.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.shotlint.app.batch.InputException;
import org.shotlint.app.batch.InputScan;
import org.shotlint.app.report.ReportFormat;
import org.shotlint.app.ui.DesktopException;
import org.shotlint.app.ui.ScreenshotTour;
import org.shotlint.samples.Sample;
import org.shotlint.samples.SampleCatalog;
import org.shotlint.samples.SampleWriteException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shotlint bench screenshots}: pictures of the desktop over the demo's clips. */
@Command(
        name = "screenshots",
        description = {
            "Pictures of the desktop in its main states, both themes, 1280x720 and 1920x1080.",
            "Without a display it needs the program Xvfb."
        })
final class ScreenshotsCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the pictures.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call()
            throws UsageException, IOException, InterruptedException, SampleWriteException, InputException {
        if (VirtualDisplay.isNeeded()) {
            return VirtualDisplay.run(List.of(
                    "bench", "screenshots", "--out", out.toAbsolutePath().toString()));
        }
        Path root = Files.createTempDirectory("shotlint-screenshots");
        try {
            List<Path> pictures = ScreenshotTour.run(content(root), out);
            spec.commandLine().getOut().println(pictures.size() + " pictures: " + Printable.line(out.toString()));
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        } catch (DesktopException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } finally {
            delete(root);
        }
    }

    private ScreenshotTour.Content content(Path root)
            throws IOException, SampleWriteException, UsageException, InputException, InterruptedException {
        Console console =
                new Console(spec.commandLine().getErr(), spec.commandLine().getErr());
        Path clips = root.resolve("meadow");
        List<Sample> samples = SampleCatalog.demo().toList();
        SamplesCommand.write(samples, clips, console);
        List<String> files = new ArrayList<>();
        samples.forEach(sample -> files.add(clips.resolve(sample.name()).toString()));
        Path broken = clips.resolve("upload-cut-short.mp4");
        Files.write(broken, "this is not a clip".getBytes(StandardCharsets.UTF_8));
        files.add(broken.toString());
        Path reports = root.resolve("reports");
        new CheckRun(CheckRun.Plan.standard(reports).withFormats(Set.of(ReportFormat.JSON)), console)
                .executeQuietly(InputScan.scan(files, reports));
        Path alone = root.resolve("sent-by-mail").resolve("reports");
        copy(reports, alone);
        Files.deleteIfExists(alone.resolve("run.json")); // it would tell where the clips are
        try (Stream<Path> inClips = Files.list(clips)) {
            List<Path> sheets = inClips.filter(file -> file.toString().endsWith(".sheet.png"))
                    .toList();
            return new ScreenshotTour.Content(reports, alone, clips, sheets);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
