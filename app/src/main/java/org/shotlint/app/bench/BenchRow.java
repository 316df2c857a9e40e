package org.shotlint.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * One row of a Markdown table of measures: what was measured, the figure, the day, the load and the machine. Load is the average over the last
 * minute at the end of the measurement, so it holds the measurement itself.
 */
public record BenchRow(String measure, String figure, LocalDate day, double load, String machine) {
    public static BenchRow of(String measure, String figure) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return new BenchRow(measure, figure, LocalDate.now(ZoneOffset.UTC), load, machineName());
    }

    /** The row with bars around its cells. */
    public String markdown() {
        String loadText = load < 0 ? "unknown" : String.format(Locale.ROOT, "%.2f", load);
        return "| " + measure + " | " + figure + " | " + day + " | load " + loadText + " | " + machine + " |";
    }

    /** A time span in seconds, for people. */
    public static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    /** Times in milliseconds as their middle, the time that 95 of 100 stay within, and the longest. */
    public static String spread(List<Double> millis) {
        if (millis.isEmpty()) {
            return "none measured";
        }
        List<Double> sorted = millis.stream().sorted().toList();
        int count = sorted.size();
        return String.format(
                Locale.ROOT,
                "median %.0f ms, 95 %% within %.0f ms, longest %.0f ms (%d steps)",
                sorted.get(count / 2),
                sorted.get((int) Math.ceil(0.95 * count) - 1),
                sorted.get(count - 1),
                count);
    }

    private static String machineName() {
        int processors = Runtime.getRuntime().availableProcessors();
        return processorName() + ", " + processors + (processors == 1 ? " core, " : " cores, ")
                + System.getProperty("os.name") + ", Java " + System.getProperty("java.version");
    }

    private static String processorName() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch"); // not Linux
        }
    }
}
