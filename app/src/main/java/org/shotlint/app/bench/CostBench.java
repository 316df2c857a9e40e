package org.shotlint.app.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shotlint.analysis.engine.CancelToken;
import org.shotlint.analysis.engine.ClipAnalysis;
import org.shotlint.analysis.engine.ClipAnalyzer;
import org.shotlint.analysis.engine.ClipRequest;
import org.shotlint.analysis.engine.CostFloor;
import org.shotlint.analysis.sheet.KnownCharacters;
import org.shotlint.analysis.video.VideoReadException;

/**
 * CPU time per frame of the whole analysis over that of its floor: decoding with one thread, scaling, and dense flow both ways, which no
 * analysis of this kind can do without. CPU time is that of the process, garbage collection included. Both run in this process in turn; a first round of each warms the compiler up and does not count; the
 * median of the ratios is told.
 */
public final class CostBench {
    private static final double NANOS_PER_MILLI = 1e6;

    private CostBench() {}

    public static BenchRow run(Path file, int rounds) throws VideoReadException {
        List<Double> ratios = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        int frames = 0;
        for (int round = 0; round <= rounds; round++) {
            long start = cpuNanos();
            int floorFrames = CostFloor.run(file).frames();
            long between = cpuNanos();
            frames = framesOf(file, KnownCharacters.none());
            long end = cpuNanos();
            double floorMillis = (between - start) / NANOS_PER_MILLI / floorFrames;
            double wholeMillis = (end - between) / NANOS_PER_MILLI / frames;
            if (round > 0) {
                ratios.add(wholeMillis / floorMillis);
                whole.add(wholeMillis);
                floor.add(floorMillis);
            }
        }
        String figure = String.format(
                Locale.ROOT,
                "%.2f times the floor (%.1f ms CPU a frame over %.1f ms; median of %d)",
                median(ratios),
                median(whole),
                median(floor),
                rounds);
        return BenchRow.of("cost, " + frames + " frames", figure);
    }

    /**
     * CPU time per frame that looking for these characters adds to the whole analysis of some clips, in the same way: all clips without and
     * with the sheets in turn, {@code rounds} times after one that does not count.
     */
    public static BenchRow ofSheets(List<Path> files, KnownCharacters characters, int rounds) {
        List<Double> shares = new ArrayList<>();
        List<Double> added = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        int frames = 0;
        for (int round = 0; round <= rounds; round++) {
            long plain = 0;
            long more = 0;
            frames = 0;
            for (Path file : files) {
                long start = cpuNanos();
                frames += framesOf(file, KnownCharacters.none());
                long between = cpuNanos();
                framesOf(file, characters);
                plain += between - start;
                more += cpuNanos() - between - (between - start);
            }
            if (round > 0) {
                shares.add((double) more / plain);
                added.add(more / NANOS_PER_MILLI / frames);
                without.add(plain / NANOS_PER_MILLI / frames);
            }
        }
        String figure = String.format(
                Locale.ROOT,
                "%.0f %% more (%.1f ms CPU a frame on %.1f ms; median of %d)",
                100 * median(shares),
                median(added),
                median(without),
                rounds);
        return BenchRow.of("cost of sheets (" + characters.sheets().size() + "), " + frames + " frames", figure);
    }

    private static int framesOf(Path file, KnownCharacters characters) {
        ClipAnalysis analysis = new ClipAnalyzer(BenchBatch.standardProfile(), characters)
                .analyze(new ClipRequest(file, "clip", Optional.empty()), (frames, promised) -> {}, new CancelToken())
                .orElseThrow();
        return Math.max(1, analysis.report().clip().framesDecoded());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBeans(OperatingSystemMXBean.class)
                .get(0)
                .getProcessCpuTime();
    }
}
