package org.shotlint.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code shotlint} in a source tree that was never built. */
final class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "shotlint");
    private static final boolean LINUX = System.getProperty("os.name").startsWith("Linux");

    @TempDir
    Path folder = Path.of("");

    private record Ended(int code, List<String> lines) {}

    /** Starts it with a build that says {@code words} and fails. */
    private Ended startWithFailingBuild(String words) throws Exception {
        assumeTrue(LINUX && Files.exists(LAUNCHER), "the launcher is a script of this source tree");
        Path script = Files.copy(LAUNCHER, folder.resolve("shotlint"));
        Path build = Files.writeString(folder.resolve("mvnw"), "#!/bin/sh\ncat <<'END'\n" + words + "\nEND\nexit 1\n");
        assertTrue(script.toFile().setExecutable(true) && build.toFile().setExecutable(true));
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(script.toString(), "--version")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment()
                .put("TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it does not end");
        try (var left = Files.list(folder.resolve("tmp"))) {
            assertEquals(List.of(), left.toList());
        }
        List<String> lines = Files.readAllLines(output);
        return new Ended(process.exitValue(), lines.subList(1, lines.size()));
    }

    @Test
    void aFirstStartWithoutANetworkSaysInOneLineWhatIsNeeded() throws Exception {
        Ended ended = startWithFailingBuild(
                "Exception in thread \"main\" java.net.UnknownHostException: repo.maven.apache.org\n"
                        + "\tat java.base/sun.nio.ch.NioSocketImpl.connect(NioSocketImpl.java:567)");
        assertAll(
                () -> assertEquals(ExitCode.INTERNAL, ended.code()),
                () -> assertEquals(
                        List.of("shotlint: the first start fetches Maven and libraries; it needs a network connection"
                                + " to https://repo.maven.apache.org"),
                        ended.lines()));
    }

    @Test
    void aBuildThatFailsForAnotherCauseIsShown() throws Exception {
        Ended ended = startWithFailingBuild("[ERROR] COMPILATION ERROR\n[ERROR] Foo.java:[3,1] ';' expected");
        assertEquals(
                List.of(
                        "[ERROR] COMPILATION ERROR",
                        "[ERROR] Foo.java:[3,1] ';' expected",
                        "shotlint: the build failed; its messages are above"),
                ended.lines());
    }
}
