package org.shotlint.app.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All rows of a run.
 *
 * @param rows by clip name; one for every clip unless the run was interrupted
 * @param unfinished names of the clips an interrupted run did not come to
 */
public record BatchResult(
        Inputs inputs, List<ClipRow> rows, List<String> unfinished, Instant started, Duration wall, int jobs) {
    public BatchResult {
        rows = List.copyOf(rows);
        unfinished = List.copyOf(unfinished);
    }

    public boolean interrupted() {
        return !unfinished.isEmpty();
    }

    /** The value {@code system} properties and the machine give for the run log, in a fixed order. */
    static Map<String, String> machine() {
        return new java.util.TreeMap<>(Map.of(
                "os",
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                "architecture",
                System.getProperty("os.arch"),
                "java",
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                "processors",
                Integer.toString(Runtime.getRuntime().availableProcessors())));
    }
}
