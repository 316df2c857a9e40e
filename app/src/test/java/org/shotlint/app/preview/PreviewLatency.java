package org.shotlint.app.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.EncodeSpec;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.FrameCounter;

/** Prints how long a 720p clip takes from asking for a frame to having it at 960x540. Run by hand. */
final class PreviewLatency {
    private static final int FRAMES = 120;
    private static final int STEPS = 30;
    private static final int PAUSE_MILLIS = 150;

    private PreviewLatency() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("latency");
        for (int gop : new int[] {48, 120}) {
            Path clip = folder.resolve("gop" + gop + ".mp4");
            ClipWriter.write(
                    new FrameCounter(new Format(1280, 720, 24, 1, FRAMES)),
                    EncodeSpec.h264().withGop(gop, 0),
                    clip);
            measure(clip, gop);
            Files.delete(clip);
        }
        Files.delete(folder);
    }

    private static void measure(Path clip, int gop) throws InterruptedException {
        long start = System.nanoTime();
        PreviewSource source = PreviewSource.open(clip);
        Watcher watcher = new Watcher(source);
        watcher.show(0, 960, 540);
        print(gop, "first frame", new double[] {millisSince(start)});
        watcher.awaitComplete();
        print(gop, "whole clip known", new double[] {millisSince(start)});
        Random random = new Random(1);
        print(gop, "random seek", run(watcher, 0, i -> random.nextInt(FRAMES)));
        watcher.show(40, 960, 540);
        print(gop, "step forward", run(watcher, PAUSE_MILLIS, i -> 41 + i));
        print(gop, "step back", run(watcher, PAUSE_MILLIS, i -> 100 - i));
        print(gop, "forward without pause", run(watcher, 0, i -> 20 + i));
        print(gop, "back without pause", run(watcher, 0, i -> 79 - i));
        watcher.close();
    }

    private static double[] run(Watcher watcher, int pauseMillis, IntUnaryOperator frames) throws InterruptedException {
        double[] millis = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            long start = System.nanoTime();
            watcher.show(frames.applyAsInt(i), 960, 540);
            millis[i] = millisSince(start);
            Thread.sleep(pauseMillis);
        }
        return millis;
    }

    private static double millisSince(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e6;
    }

    private static void print(int gop, String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "GOP %3d  %-22s median %7.1f  95%% %7.1f  worst %7.1f ms%n",
                gop,
                what,
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length - 1]);
    }
}
