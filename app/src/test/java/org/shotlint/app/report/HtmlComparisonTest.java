package org.shotlint.app.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.finding.Box;
import org.shotlint.app.compare.Comparison;
import org.shotlint.app.compare.TakePictures;
import org.shotlint.app.compare.Takes;

final class HtmlComparisonTest {
    private static final String HOSTILE = "</title><script>alert(1)</script>\"' onload=x";

    @Test
    void escapesTitlesNamesCharactersReasonsAndNotes() throws IOException {
        String page = HtmlComparison.text(
                Comparison.of(
                        new Comparison.Input(
                                HOSTILE,
                                List.of(
                                        Takes.clip(
                                                HOSTILE + ".mp4",
                                                Takes.drift(HOSTILE, "hair", 24, new Box(1, 1, 9, 9))),
                                        Takes.clip(HOSTILE + "lone.mp4")),
                                List.of(HOSTILE)),
                        new Comparison.Input(HOSTILE, List.of(Takes.clip(HOSTILE + ".mov")), List.of())),
                TakePictures.none());
        assertAll(
                () -> assertFalse(page.contains("<script"), "a script came through"),
                () -> assertFalse(page.contains("\"' onload"), "a quote came through"),
                () -> assertTrue(page.contains("Something is &lt;not&gt; right")),
                () -> assertTrue(page.contains("default-src 'none'")));
    }

    @Test
    void namesEveryUnpairedClipAndEveryChange() throws IOException {
        String page = HtmlComparison.text(
                Comparison.of(
                        new Comparison.Input(
                                "model 1", List.of(Takes.clip("a.mp4"), Takes.clip("only-here.mp4")), List.of()),
                        new Comparison.Input(
                                "model 2",
                                List.of(Takes.clip("a.mp4", Takes.drift("Mira", "hair", 24, new Box(1, 1, 9, 9)))),
                                List.of())),
                TakePictures.none());
        assertAll(
                () -> assertTrue(page.contains("only-here.mp4"), "unpaired"),
                () -> assertTrue(page.contains("no clip of this name in B"), "reason"),
                () -> assertTrue(page.contains("worse in B</span>"), "verdict"),
                () -> assertTrue(page.contains("<code>Mira</code>"), "character"));
    }

    @Test
    void showsWhatTheOtherTakeShowsAtTheSameTimeAndPlace() throws IOException {
        Comparison comparison = Comparison.of(
                new Comparison.Input("one", List.of(Takes.clip("a.mp4")), List.of()),
                new Comparison.Input(
                        "two",
                        List.of(Takes.clip("a.mp4", Takes.drift("Mira", "hair", 24, new Box(64, 36, 64, 36)))),
                        List.of()));
        String page = HtmlComparison.text(
                comparison, (clip, frame) -> Optional.of(new TakePictures.Picture(frame, new byte[] {1, 2, 3})));
        assertAll(
                () -> assertTrue(page.contains("<b>A, same time</b> frame 23"), page),
                () -> assertTrue(page.contains("left:10.00%;top:10.00%;width:10.00%;height:10.00%"), "no box"),
                () -> assertTrue(page.contains("data:image/jpeg;base64,AQID"), "no picture"));
    }
}
