package org.shotlint.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shotlint.app.batch.ClipRow;

/**
 * Clips that were not checked in full for one and the same cause; a folder that was copied badly gives hundreds of them.
 *
 * @param causes one line each, without the names of the clips
 */
record Unchecked(String status, List<String> causes, List<String> names) {
    /** Causes that stand above the findings; further ones stand where they do not push those away. */
    static final int CAUSES_IN_FRONT = 12;
    /** Names of one cause that stand beside it. */
    static final int NAMES_IN_FRONT = 3;

    private static final String NOT_WRITTEN = "not written";
    private static final String INTERRUPTED = "interrupted";

    private record Cause(String status, List<String> lines) {}

    Unchecked {
        causes = List.copyOf(causes);
        names = List.copyOf(names);
    }

    /** All clips of a run that were not checked in full, by their cause, in the order of their first clips. */
    static List<Unchecked> of(RunReport run) {
        Map<Cause, List<String>> byCause = new LinkedHashMap<>();
        for (ClipRow row : run.notWhole()) {
            boolean written = row.writeFailure().isEmpty();
            List<String> lines = new ArrayList<>(RunReport.reasons(row.report()));
            row.writeFailure().ifPresent(failure -> lines.add(RunReport.withoutName(row.report(), failure)));
            Cause cause = new Cause(written ? row.report().status().word() : NOT_WRITTEN, lines);
            byCause.computeIfAbsent(cause, key -> new ArrayList<>())
                    .add(row.input().name());
        }
        if (run.result().interrupted()) {
            byCause.put(
                    new Cause(INTERRUPTED, List.of(RunReport.INTERRUPTED)),
                    run.result().unfinished());
        }
        List<Unchecked> groups = new ArrayList<>();
        byCause.forEach((cause, names) -> groups.add(new Unchecked(cause.status(), cause.lines(), names)));
        return groups;
    }

    /** Whether its names are too many to stand beside the cause. */
    boolean isLong() {
        return names.size() > NAMES_IN_FRONT;
    }

    /** How many clips there are in all groups. */
    static int clips(List<Unchecked> groups) {
        return groups.stream().mapToInt(group -> group.names().size()).sum();
    }
}
