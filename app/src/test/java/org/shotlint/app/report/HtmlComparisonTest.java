package org.shotlint.app.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.finding.Box;
import org.shotlint.app.compare.Comparison;
import org.shotlint.app.compare.Takes;

final class HtmlComparisonTest {
    private static final String HOSTILE = "</title><script>alert(1)</script>\"' onload=x";

    @Test
    void escapesTitlesNamesCharactersReasonsAndNotes() throws IOException {
        String page = HtmlComparison.text(Comparison.of(
                new Comparison.Input(
                        HOSTILE,
                        List.of(
                                Takes.clip(HOSTILE + ".mp4", Takes.drift(HOSTILE, "hair", 24, new Box(1, 1, 9, 9))),
                                Takes.clip(HOSTILE + "lone.mp4")),
                        List.of(HOSTILE)),
                new Comparison.Input(HOSTILE, List.of(Takes.clip(HOSTILE + ".mov")), List.of())));
        assertAll(
                () -> assertFalse(page.contains("<script"), "a script came through"),
                () -> assertFalse(page.contains("\"' onload"), "a quote came through"),
                () -> assertTrue(page.contains("Something is &lt;not&gt; right")),
                () -> assertTrue(page.contains("default-src 'none'")));
    }

    @Test
    void namesEveryUnpairedClipAndEveryChange() throws IOException {
        String page = HtmlComparison.text(Comparison.of(
                new Comparison.Input("model 1", List.of(Takes.clip("a.mp4"), Takes.clip("only-here.mp4")), List.of()),
                new Comparison.Input(
                        "model 2",
                        List.of(Takes.clip("a.mp4", Takes.drift("Mira", "hair", 24, new Box(1, 1, 9, 9)))),
                        List.of())));
        assertAll(
                () -> assertTrue(page.contains("only-here.mp4"), "unpaired"),
                () -> assertTrue(page.contains("no clip of this name in B"), "reason"),
                () -> assertTrue(page.contains("worse in B</span>"), "verdict"),
                () -> assertTrue(page.contains("<code>Mira</code>"), "character"));
    }
}
