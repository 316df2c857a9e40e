package org.shotlint.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From making samples to scoring them, and the measurements, on as little as shows that they work. */
final class SamplesAndBenchTest {
    @TempDir
    Path folder = Path.of("");

    private Path clip() throws Exception {
        Path clip = folder.resolve("in/clip.mp4");
        Clips.write(clip, 16);
        return clip;
    }

    @Test
    void samplesCanBeMadeCheckedAndScored() throws Exception {
        String samples = folder.resolve("samples").toString();
        String reports = folder.resolve("reports").toString();
        Run made = Run.of("samples", "--out", samples, "--clips", "mouth-only");
        Run checked = Run.of("check", samples, "--out", reports);
        Run scored = Run.of("score", "--truth", samples + "/truth.tsv", "--reports", reports);
        assertAll(
                () -> assertEquals(ExitCode.DONE, made.code(), made.err()),
                () -> assertEquals(samples + "/truth.tsv", made.out().strip()),
                () -> assertEquals(ExitCode.DONE, checked.code(), checked.err()),
                () -> assertEquals(ExitCode.DONE, scored.code(), scored.err()),
                () -> assertTrue(scored.out().contains("clips without a usable report: 0"), scored.out()));
    }

    @Test
    void theSameClipsGiveTheSameBytesWithOneWorkerAndWithTwo() throws Exception {
        Clips.writeStandingStill(folder.resolve("in/still.mp4"), 72, 24, 14);
        clip();
        Run run = Run.of("bench", "identity", folder.resolve("in").toString());
        assertAll(
                () -> assertEquals(ExitCode.DONE, run.code(), run.out() + run.err()),
                () -> assertTrue(
                        run.out().matches("(?s)\\| identity, 2 clips, .* files byte-identical \\|.*"), run.out()));
    }

    @Test
    void costIsToldAsARatioToItsFloor() throws Exception {
        Run run = Run.of("bench", "cost", clip().toString(), "--rounds", "1");
        assertTrue(
                run.out().matches("\\| cost, 16 frames \\| \\d+\\.\\d\\d times the floor .*\\R"),
                run.out() + run.err());
    }

    @Test
    void costOfSheetsIsToldAsAShareOfTheRest() throws Exception {
        Path sheet = folder.resolve("pip.png");
        ImageIO.write(new BufferedImage(80, 120, BufferedImage.TYPE_INT_ARGB), "png", sheet.toFile());
        Run none = Run.of("bench", "cost", clip().toString(), "--sheet", "pip=" + sheet);
        assertTrue(none.err().contains("pip.png"), none.err());
        BufferedImage drawn = new BufferedImage(80, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(20, 10, 40, 100);
        pen.dispose();
        ImageIO.write(drawn, "png", sheet.toFile());
        Run run = Run.of("bench", "cost", clip().toString(), "--rounds", "1", "--sheet", "pip=" + sheet);
        assertTrue(
                run.out().matches("\\| cost of sheets \\(1\\), 16 frames \\| -?\\d+ % more .*\\R"),
                run.out() + run.err());
    }

    @Test
    void memoryIsMeasuredInTheWorker() throws Exception {
        Run run = Run.of("bench", "memory", clip().toString());
        assertTrue(run.out().startsWith("| memory, 16 frames of 320 x 180 |"), run.out() + run.err());
    }

    @Test
    void accuracyChecksAndScores() throws Exception {
        clip();
        Path truth = Files.writeString(
                folder.resolve("truth.tsv"),
                "clip\tcheck\tstart\tend\tfps\tframes\nclip.mp4\tnone\t\t\t24\t16\nother clip.mp4\tnone\t\t\t24\t16\n");
        Run run = Run.of(
                "bench",
                "accuracy",
                "--truth",
                truth.toString(),
                "--clips",
                folder.resolve("in").toString());
        assertTrue(run.out().contains("| accuracy, 1 clips | 0 of 0 defects named"), run.out() + run.err());
        assertTrue(run.out().contains("; 0 clips without a usable report"), run.out() + run.err());
    }

    @Test
    void accuracyOfNothingIsAMistake() throws Exception {
        Path truth = Files.writeString(
                folder.resolve("truth.tsv"), "clip\tcheck\tstart\tend\tfps\tframes\na.mp4\tnone\t\t\t24\t16\n");
        Path elsewhere = folder.resolve("elsewhere");
        Run run = Run.of("bench", "accuracy", "--truth", truth.toString(), "--clips", elsewhere.toString());
        assertEquals(2, run.code(), run.out() + run.err());
        assertTrue(run.err().contains("elsewhere: no clip there has a label in"), run.err());
    }
}
