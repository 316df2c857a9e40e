package org.shotlint.samples.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TruthTableTest {

    @Test
    void writesOneTabbedLineForEachLabel(@TempDir Path folder) throws IOException {
        Label split = Label.at("split", 29, 43, new Box(1, 2, 30, 40))
                .tracked(List.of(new TrackPoint(29, new Box(1, 2, 3, 4)), new TrackPoint(32, new Box(5, 6, 7, 8))))
                .from(new Origin(Optional.empty(), Optional.of("a.twin.mp4"), 131, "split, amplitude 0.85"));
        Path table = folder.resolve("truth.tsv");
        TruthTable.write(
                List.of(new TruthRow("a.mp4", split, 24, 60), new TruthRow("b.mp4", Label.none(), 30000.0 / 1001, 48)),
                table);
        assertEquals(
                List.of(
                        "clip\tcheck\tstart\tend\tx\ty\tw\th\tsheet\ttwin\tnote\tfps\tframes\ttrack",
                        "a.mp4\tsplit\t29\t43\t1\t2\t30\t40\t\ta.twin.mp4\tsplit, amplitude 0.85; seed 131\t24.0\t60\t"
                                + "29:1,2,3,4;32:5,6,7,8",
                        "b.mp4\tnone\t\t\t\t\t\t\t\t\t\t29.97002997002997\t48\t"),
                Files.readAllLines(table));
    }

    @Test
    void refusesALabelThatEndsAfterItsClip() {
        assertThrows(IllegalArgumentException.class, () -> new TruthRow("a.mp4", Label.cut(60), 24, 60));
    }

    @Test
    void refusesAFileWithAnotherHeader(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("truth.tsv");
        Files.writeString(table, "clip\tcheck\n");
        assertThrows(IOException.class, () -> TruthTable.read(table));
    }

    @Test
    void refusesANoteThatBreaksTheTable() {
        assertThrows(
                IllegalArgumentException.class, () -> new Origin(Optional.empty(), Optional.empty(), 1, "two\tcells"));
    }
}
