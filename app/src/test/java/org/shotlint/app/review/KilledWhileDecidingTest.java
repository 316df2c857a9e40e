package org.shotlint.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that keeps deciding, at random moments: 3 times, or as many as {@code -Dshotlint.kills} says. */
@Timeout(300)
final class KilledWhileDecidingTest {
    private static final int KILLS = Integer.getInteger("shotlint.kills", 3);
    private static final long SAFE_AFTER_MILLIS = 1000;
    private static final long SEED = 20260102;

    @TempDir
    Path folder = Path.of("");

    @Test
    void losesNoDecisionOlderThanASecondAndLeavesAReadableFile() throws Exception {
        Reports.write(folder, "a.mp4", 3);
        Random random = new Random(SEED);
        int safe = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            safe += killAfter(900 + random.nextInt(900), "run" + kill + "-");
        }
        assertTrue(safe > 0, "no decision was older than a second in any run; seed " + SEED);
        try (ReviewSession session = ReviewSession.open(folder)) {
            assertEquals(List.of(), session.problems());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    0, files.filter(file -> file.toString().endsWith(".tmp")).count());
        }
    }

    /** Number of decisions that had to be there, and were. */
    private int killAfter(int millis, String prefix) throws IOException, InterruptedException, DecisionFormatException {
        Path output = folder.resolve(prefix + "output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DecidingProcess.class.getName(),
                        folder.toString(),
                        prefix)
                .redirectOutput(output.toFile())
                .start();
        while (process.isAlive() && Files.size(output) == 0) {
            Thread.sleep(10);
        }
        Thread.sleep(millis);
        process.destroyForcibly();
        long killed = System.currentTimeMillis();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        DecisionBook book = DecisionBook.parse(Files.readAllBytes(folder.resolve(DecisionFile.NAME)));
        int safe = 0;
        List<String> lines = Files.readString(output).lines().toList();
        for (String line : lines.subList(0, Math.max(0, lines.size() - 1))) {
            String[] parts = line.split(" ", -1);
            if (killed - Long.parseLong(parts[1]) > SAFE_AFTER_MILLIS) {
                assertTrue(
                        book.decisions().containsKey(parts[0]),
                        parts[0] + ", " + (killed - Long.parseLong(parts[1])) + " ms old, is lost; seed " + SEED);
                safe++;
            }
        }
        return safe;
    }
}
