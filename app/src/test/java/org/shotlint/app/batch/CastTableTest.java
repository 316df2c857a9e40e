package org.shotlint.app.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.sheet.SheetException;
import org.shotlint.analysis.sheet.SheetSource;

class CastTableTest {
    private static final Set<String> KNOWN = Set.of("mila", "pip");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysWhoIsInAClip() throws Exception {
        CastTable cast = table("clip\tcharacters\n# night\nsc010_*.mp4\tmila\nsc010_b.mp4, pip\nempty.mp4\t\n");
        assertEquals(Optional.of(Set.of("mila")), cast.charactersIn("night/sc010_a.mp4"));
        assertEquals(Optional.of(Set.of("mila", "pip")), cast.charactersIn("sc010_b.mp4"));
        assertEquals(Optional.of(Set.of()), cast.charactersIn("empty.mp4"));
        assertEquals(Optional.empty(), cast.charactersIn("sc020.mp4"));
    }

    @Test
    void namesTheLineWithAnUnknownCharacter() {
        SheetException unknown = assertThrows(SheetException.class, () -> table("a.mp4\tmila\nb.mp4\tgoblin\n"));
        assertTrue(String.valueOf(unknown.getMessage()).contains("line 2")
                && String.valueOf(unknown.getMessage()).contains("goblin"));
    }

    @Test
    void tellsWorkersWhereTheSheetsLie() {
        List<SheetSource> sources = List.of(new SheetSource("mila", List.of(folder.resolve("ä \"b\".png"))));
        assertEquals(sources, SheetPlan.sourcesIn(new SheetPlan(sources, List.of(), CastTable.none()).sourcesText()));
    }

    private CastTable table(String text) throws SheetException, IOException {
        return CastTable.read(Files.writeString(folder.resolve("cast.tsv"), text), KNOWN);
    }
}
