package org.shotlint.app.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.shotlint.analysis.engine.ClipAnalyzer;
import org.shotlint.analysis.engine.SettingsDigest;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.ClipProblem;
import org.shotlint.analysis.report.Status;
import org.shotlint.analysis.report.Verdict;

/** The reports on clips that no worker could report on. */
final class UncheckedReports {
    /** 128 plus the number of the signal, as the operating system gives it. */
    private static final Map<Integer, String> EXIT_CODES = Map.of(
            3, "it ran out of memory",
            134, "a fault in native code",
            137, "killed, most likely because memory ran out",
            139, "a fault in native code");

    private final BatchOptions options;
    private final String settingsSha256;

    UncheckedReports(BatchOptions options) {
        this.options = options;
        this.settingsSha256 =
                SettingsDigest.of(options.profile(), options.sheets().digests());
    }

    /** The report on a clip whose task ended without one. */
    AnalysisReport of(ClipInput clip, TaskEnd end, Duration patience) {
        if (end instanceof TaskEnd.Stuck stuck) {
            return of(
                    clip,
                    Status.TIMED_OUT,
                    stuck.frames(),
                    "no progress for " + patience.toSeconds() + " s after " + stuck.frames() + " frames; given up");
        }
        if (end instanceof TaskEnd.Died died) {
            String cause = died.isUncaught()
                    ? died.lastException()
                    : died.nativeFault()
                            .map(fault -> fault + " in native code")
                            .orElseGet(() -> exitCode(died.exitCode()));
            return of(
                    clip,
                    Status.CRASHED,
                    died.frames(),
                    "the analysis process ended after " + died.frames() + " frames (" + cause + ")");
        }
        TaskEnd.Failed failed = (TaskEnd.Failed) end;
        return of(
                clip,
                Status.CRASHED,
                failed.frames(),
                "internal failure after " + failed.frames() + " frames: " + failed.text());
    }

    private static String exitCode(int code) {
        return "exit code " + code + ": " + EXIT_CODES.getOrDefault(code, "cause unknown");
    }

    AnalysisReport of(ClipInput clip, Status status, int frame, String cause) {
        return new AnalysisReport(
                ClipAnalyzer.VERSION,
                options.profile().settings().values(),
                options.sheets().digests(),
                settingsSha256,
                ClipFacts.unopened(clip.name(), digest(clip.path()), bytes(clip.path())),
                status,
                Verdict.UNKNOWN,
                List.of(new ClipProblem(frame, clip.name() + ": " + cause)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static long bytes(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0; // the row names the obstacle already
        }
    }

    private static String digest(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return ""; // the row names the obstacle already
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
