package org.shotlint.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.samples.label.TruthRow;
import org.shotlint.samples.label.TruthTable;

final class SampleWriterTest {

    private static List<Sample> some() {
        return SampleCatalog.all().stream()
                .filter(sample -> sample.name().matches("(drift-build-strong|match-cut|low-rate).*"))
                .toList();
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return List.copyOf(new TreeSet<>(
                    files.map(file -> file.getFileName().toString()).toList()));
        }
    }

    @Test
    void writesClipsSheetsAndTruthIndependentOfThreads(@TempDir Path folder) throws Exception {
        List<String> seen = new ArrayList<>();
        SampleWriter.write(some(), folder.resolve("one"), 1, (sample, done, total) -> seen.add(done + "/" + total));
        SampleWriter.write(some(), folder.resolve("two"), 2, (sample, done, total) -> {});
        assertEquals(List.of("1/4", "2/4", "3/4", "4/4"), seen);
        assertEquals(
                List.of(
                        "drift-build-strong.mp4",
                        "drift-build-strong.twin.mp4",
                        "low-rate.mp4",
                        "match-cut.mp4",
                        "odette.sheet.png",
                        "truth.tsv"),
                filesIn(folder.resolve("one")));
        for (String name : filesIn(folder.resolve("one"))) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("one").resolve(name)),
                    Files.readAllBytes(folder.resolve("two").resolve(name)),
                    name);
        }
    }

    @Test
    void cancelledWritingLeavesNoTruthTable(@TempDir Path folder) throws Exception {
        SampleWriter.write(some(), folder, 1, new SampleProgress() {
            @Override
            public void written(Sample sample, int done, int total) {
                throw new IllegalStateException("a clip was written after cancelling");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        });
        assertEquals(List.of("odette.sheet.png"), filesIn(folder));
    }

    @Test
    void refusesToWorkWithoutAThread(@TempDir Path folder) {
        assertThrows(
                IllegalArgumentException.class,
                () -> SampleWriter.write(some(), folder, 0, (sample, done, total) -> {}));
    }

    @Test
    void truthTableOfTheCatalogueReadsBackAsWritten(@TempDir Path folder) throws IOException {
        List<TruthRow> rows = new ArrayList<>();
        for (Sample sample : SampleCatalog.all()) {
            rows.addAll(SampleWriter.rowsOf(sample, sample.frames()));
        }
        Path table = folder.resolve(TruthTable.FILE_NAME);
        TruthTable.write(rows, table);
        assertEquals(rows, TruthTable.read(table));
    }
}
