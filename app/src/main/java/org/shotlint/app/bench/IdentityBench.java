package org.shotlint.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shotlint.app.batch.InputException;
import org.shotlint.app.batch.InputScan;
import org.shotlint.app.batch.Inputs;

/** Whether the same clips give the same bytes: checked with one worker and with two, all reports and evidence compared. */
public final class IdentityBench {
    private IdentityBench() {}

    /** The row, and the files that differ or are there only once. */
    public record Result(BenchRow row, List<String> differing) {
        public Result {
            differing = List.copyOf(differing);
        }
    }

    public static Result run(List<String> paths) throws InputException, IOException, InterruptedException {
        try (TemporaryFolder first = TemporaryFolder.make();
                TemporaryFolder second = TemporaryFolder.make()) {
            Inputs inputs = InputScan.scan(paths, first.path());
            BenchBatch.finish(BenchBatch.prepare(first.path(), 1), inputs);
            BenchBatch.finish(BenchBatch.prepare(second.path(), 2), inputs);
            TreeSet<String> files = new TreeSet<>(files(first.path()));
            files.addAll(files(second.path()));
            List<String> differing = new ArrayList<>();
            for (String file : files) {
                if (!same(first.path().resolve(file), second.path().resolve(file))) {
                    differing.add(file);
                }
            }
            String figure = differing.isEmpty()
                    ? "all " + files.size() + " files byte-identical"
                    : differing.size() + " of " + files.size() + " files differ";
            String measure = "identity, " + inputs.clips().size() + " clips, 1 worker against 2";
            return new Result(BenchRow.of(measure, figure), differing);
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean same(Path first, Path second) throws IOException {
        return Files.exists(first) && Files.exists(second) && Files.mismatch(first, second) < 0;
    }
}
