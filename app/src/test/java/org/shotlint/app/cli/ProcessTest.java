package org.shotlint.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.report.ReportJson;

/** The program as a process of its own: signals, permissions, a full disk. */
@Timeout(120)
final class ProcessTest {
    private static final boolean LINUX =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");

    @TempDir
    Path folder = Path.of("");

    private record Ended(int code, String output) {}

    private List<String> shotlint(List<String> jvm, String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(jvm);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Shotlint.class.getName()));
        line.addAll(List.of(arguments));
        return line;
    }

    private Process start(List<String> line) throws IOException {
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    private Ended run(List<String> line) throws IOException, InterruptedException {
        Process process = start(line);
        assertTrue(process.waitFor(90, TimeUnit.SECONDS), "it does not end");
        return new Ended(process.exitValue(), Files.readString(folder.resolve("output.txt"), StandardCharsets.UTF_8));
    }

    private static boolean succeeds(String... line) throws InterruptedException {
        try {
            return new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // there is no such program
        }
    }

    /** Whether this process ignores SIGINT (2), as one started in the background of a shell does. */
    private static boolean ignoresInterrupts() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("SigIgn:")) {
                return (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0;
            }
        }
        return false;
    }

    @Test
    void anInterruptEndsTheWorkersAndStillSumsUp() throws Exception {
        assumeTrue(LINUX, "interrupts are sent with kill");
        assumeFalse(ignoresInterrupts(), "started where interrupts are ignored, and children inherit that");
        Path clips = Files.createDirectories(folder.resolve("in"));
        Clips.write(clips.resolve("good-and-bigger.mp4"), 24);
        Clips.write(clips.resolve("stuck.mp4"), 6);
        Path out = folder.resolve("out");
        Process process = start(shotlint(
                List.of("-Dshotlint.test.hangOn=stuck"),
                "check",
                clips.toString(),
                "--out",
                out.toString(),
                "--jobs",
                "1"));
        while (!Files.exists(out.resolve("good-and-bigger.mp4.json"))
                || process.descendants().findAny().isEmpty()) {
            Thread.sleep(50);
        }
        Thread.sleep(500);
        List<ProcessHandle> workers = process.descendants().toList();
        assertTrue(succeeds("kill", "-INT", Long.toString(process.pid())));
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it does not end");
        assertAll(
                () -> assertEquals(ExitCode.INTERRUPTED, process.exitValue()),
                () -> assertTrue(Files.readString(folder.resolve("output.txt")).contains("interrupted: 1 of 2 clips")),
                () -> assertTrue(Files.readString(out.resolve("run.json")).contains("\"interrupted\" : true")),
                () -> assertTrue(
                        Files.readString(out.resolve("summary.html")).contains("The run ended before this clip.")),
                () -> assertEquals(
                        List.of("good-and-bigger.mp4.evidence", "good-and-bigger.mp4.json", "run.json", "summary.html"),
                        names(out)));
        for (ProcessHandle worker : workers) {
            worker.onExit().get(10, TimeUnit.SECONDS);
        }
        ReportJson.read(out.resolve("good-and-bigger.mp4.json"));
    }

    @Test
    void aMeasurementThatIsEndedLeavesNothingBehind() throws Exception {
        assumeTrue(LINUX, "signals are sent with kill");
        Path clips = Files.createDirectories(folder.resolve("in"));
        Clips.write(clips.resolve("good-and-bigger.mp4"), 24);
        Clips.write(clips.resolve("stuck.mp4"), 6);
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Process process = start(shotlint(
                List.of("-Dshotlint.test.hangOn=stuck", "-Djava.io.tmpdir=" + temporary),
                "bench",
                "identity",
                clips.toString()));
        while (process.descendants().findAny().isEmpty()) {
            Thread.sleep(50);
        }
        Thread.sleep(500);
        assertTrue(succeeds("kill", "-TERM", Long.toString(process.pid())));
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it does not end");
        assertAll(
                () -> assertEquals(
                        List.of(),
                        names(temporary).stream()
                                .filter(name -> name.startsWith("shotlint-bench-"))
                                .toList()),
                () -> assertTrue( // the program may be gone before it has said so
                        List.of("", "shotlint: interrupted")
                                .contains(Files.readString(folder.resolve("output.txt"))
                                        .strip())));
    }

    private static List<String> names(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void workersDoNotOutliveAParentThatIsKilled() throws Exception {
        Path clips = Files.createDirectories(folder.resolve("in"));
        Clips.write(clips.resolve("stuck.mp4"), 6);
        Process process = start(shotlint(
                List.of("-Dshotlint.test.hangOn=stuck"),
                "check",
                clips.toString(),
                "--out",
                folder.resolve("out").toString()));
        while (process.descendants().findAny().isEmpty()) {
            Thread.sleep(50);
        }
        List<ProcessHandle> workers = process.descendants().toList();
        process.destroyForcibly().waitFor();
        for (ProcessHandle worker : workers) {
            worker.onExit().get(20, TimeUnit.SECONDS);
        }
        assertTrue(workers.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void aFullDiskIsNamedAndTheOtherClipsAreChecked() throws Exception {
        Path out = Files.createDirectories(folder.resolve("small"));
        assumeTrue(
                LINUX && succeeds("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", out.toString()),
                "a small file system can be mounted by root only");
        try {
            Path clips = Files.createDirectories(folder.resolve("in"));
            for (int i = 0; i < 4; i++) {
                Clips.write(clips.resolve("clip" + i + ".mp4"), 6);
            }
            Files.write(out.resolve("filler"), new byte[8 << 10]);
            Ended ended = run(shotlint(List.of(), "check", clips.toString(), "--out", out.toString()));
            assertAll(
                    () -> assertEquals(ExitCode.UNCHECKED, ended.code(), ended.output()),
                    () -> assertTrue(ended.output().contains("No space left on device"), ended.output()),
                    () -> assertTrue(ended.output().contains("4 clips:"), ended.output()),
                    () -> assertTrue(
                            names(out).stream().noneMatch(name -> name.endsWith(".tmp")),
                            names(out).toString()));
        } finally {
            assertTrue(succeeds("umount", out.toString()));
        }
    }

    @Test
    void aClipWithoutPermissionGetsItsRow() throws Exception {
        assumeTrue(LINUX, "file permissions of this kind are not everywhere");
        Path clips = Files.createDirectories(folder.resolve("in"));
        Clips.write(clips.resolve("good.mp4"), 6);
        Clips.write(clips.resolve("secret.mp4"), 6);
        Files.setPosixFilePermissions(clips.resolve("secret.mp4"), PosixFilePermissions.fromString("---------"));
        Path locked = Files.createDirectories(clips.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            Path out = folder.resolve("out");
            Ended ended =
                    run(withoutPrivilege(shotlint(List.of(), "check", clips.toString(), "--out", out.toString())));
            assertAll(
                    () -> assertEquals(ExitCode.UNCHECKED, ended.code(), ended.output()),
                    () -> assertTrue(
                            ended.output().matches("(?s).*unreadable  secret.mp4\\s+no permission to read it.*"),
                            ended.output()),
                    () -> assertTrue(
                            ended.output().matches("(?s).*unreadable  locked\\s+no permission to read it.*"),
                            ended.output()),
                    () -> assertTrue(ended.output().contains("complete    good.mp4"), ended.output()));
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void anOutputFolderWithoutPermissionIsNamed() throws Exception {
        assumeTrue(LINUX, "file permissions of this kind are not everywhere");
        Path clips = Files.createDirectories(folder.resolve("in"));
        Clips.write(clips.resolve("good.mp4"), 6);
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        Ended ended = run(withoutPrivilege(shotlint(List.of(), "check", clips.toString(), "--out", out.toString())));
        assertAll(
                () -> assertEquals(ExitCode.USAGE, ended.code(), ended.output()),
                () -> assertTrue(
                        ended.output().contains("out: the folder cannot be written (no permission to write"),
                        ended.output()));
    }

    /** For root, permissions prove nothing; the capability to pass over them is taken away first. */
    private static List<String> withoutPrivilege(List<String> line) throws InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return line;
        }
        String capabilities = "--bounding-set=-dac_override,-dac_read_search";
        assumeTrue(
                succeeds("setpriv", capabilities, "true"),
                "running as root without setpriv, so permissions prove nothing");
        List<String> wrapped = new ArrayList<>(List.of("setpriv", capabilities));
        wrapped.addAll(line);
        return wrapped;
    }
}
