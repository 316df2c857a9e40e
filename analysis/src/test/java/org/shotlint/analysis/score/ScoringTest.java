package org.shotlint.analysis.score;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.analysis.report.ReportShot;
import org.shotlint.analysis.report.Status;
import org.shotlint.analysis.report.Verdict;
import org.shotlint.analysis.time.FrameRange;

/** Frames a second are 20, so that the tolerance is exactly four frames and a minute has 1200. */
final class ScoringTest {
    private static final String HEADER = "clip\tcheck\tstart\tend\tx\ty\tw\th\tsheet\ttwin\tnote\tfps\tframes\ttrack";

    @TempDir
    Path folder = Path.of("");

    private final List<String> truth = new ArrayList<>(List.of(HEADER));

    private void label(String clip, String check, String range, String box, String twin, String track) {
        String[] frames = range.split("-", -1);
        String cells = box.isEmpty() ? "\t\t\t" : box.replace(',', '\t');
        String start = range.isEmpty() ? "\t" : frames[0] + "\t" + frames[1];
        truth.add(String.join("\t", clip, check, start, cells, "", twin, "a note", "20", "1200", track));
    }

    private static Finding finding(String check, int start, int end, String box, double score) {
        Optional<Box> where = Optional.empty();
        if (!box.isEmpty()) {
            String[] sides = box.split(",", -1);
            where = Optional.of(new Box(
                    Integer.parseInt(sides[0]),
                    Integer.parseInt(sides[1]),
                    Integer.parseInt(sides[2]),
                    Integer.parseInt(sides[3])));
        }
        return new Finding(
                "k",
                check,
                Severity.WARNING,
                score,
                false,
                new FrameRange(start, end),
                start,
                "00:00:00:00",
                where,
                Optional.empty(),
                "message",
                List.of());
    }

    private void report(String clip, Status status, List<Integer> shotStarts, Finding... findings) throws IOException {
        List<ReportShot> shots = new ArrayList<>();
        for (int i = 0; i < shotStarts.size(); i++) {
            int end = i + 1 < shotStarts.size() ? shotStarts.get(i + 1) : 1200;
            shots.add(new ReportShot(new FrameRange(shotStarts.get(i), end), i == 0 ? "start" : "cut", 0));
        }
        AnalysisReport report = new AnalysisReport(
                "0.1.0",
                new TreeMap<>(),
                "",
                new ClipFacts(
                        "some/folder/" + clip,
                        "",
                        1,
                        "",
                        "",
                        640,
                        360,
                        "1/1",
                        "20/1",
                        false,
                        Optional.empty(),
                        OptionalLong.empty(),
                        1200,
                        60,
                        Optional.empty()),
                status,
                Verdict.UNKNOWN,
                List.of(),
                shots,
                List.of(findings),
                List.of(),
                List.of());
        ReportJson.write(report, folder.resolve("reports/" + clip + ".json"));
    }

    private void report(String clip, Finding... findings) throws IOException {
        report(clip, Status.COMPLETE, List.of(0), findings);
    }

    private Scorecard score(Set<String> only, Set<String> clips) throws Exception {
        Path file = Files.write(folder.resolve("truth.tsv"), truth);
        Files.createDirectories(folder.resolve("reports"));
        return Scoring.score(new Scoring.Request(
                file,
                folder.resolve("reports"),
                only,
                clips,
                Set.of(),
                Set.of(Scoring.Remark.MISSES, Scoring.Remark.ALARMS)));
    }

    private Scorecard score() throws Exception {
        return score(Set.of(), Set.of());
    }

    private static Tally tally(Scorecard card, String check) {
        return card.checks().getOrDefault(check, Tally.EMPTY);
    }

    @Test
    void namesADefectOfTheSameCheckAndFindsOneOfAnother() throws Exception {
        label("a.mp4", "vanish", "100-110", "", "", "");
        label("b.mp4", "vanish", "100-110", "", "", "");
        label("c.mp4", "vanish", "100-110", "", "", "");
        report("a.mp4", finding("vanish", 102, 108, "", 0.5));
        report("b.mp4", finding("morph", 102, 108, "", 0.5));
        report("c.mp4");
        Scorecard card = score();
        assertAll(
                () -> assertEquals(new Tally(3, 2, 1, List.of(), 0, 0), tally(card, "vanish")),
                () -> assertEquals(Tally.EMPTY, tally(card, "morph")),
                () -> assertEquals(
                        List.of(
                                "found as morph  b.mp4  vanish [100,110) a note",
                                "MISS  c.mp4  vanish [100,110) a note"),
                        card.remarks()));
    }

    @Test
    void widensALabelByFourFramesOnBothSides() throws Exception {
        label("near.mp4", "skip", "100-110", "", "", "");
        label("far.mp4", "skip", "100-110", "", "", "");
        report("near.mp4", finding("skip", 113, 115, "", 0.5));
        report("far.mp4", finding("skip", 114, 116, "", 0.5));
        assertEquals(new Tally(2, 1, 1, List.of(), 0, 1), tally(score(), "skip"));
    }

    @Test
    void aFindingFarLongerThanTheDefectIsAMiss() throws Exception {
        // 3 x 10 + 2 x 4 + 0.25 x 20 = 43 frames are allowed
        label("fits.mp4", "boil", "100-110", "", "", "");
        label("long.mp4", "boil", "100-110", "", "", "");
        report("fits.mp4", finding("boil", 90, 133, "", 0.5));
        report("long.mp4", finding("boil", 90, 134, "", 0.5));
        assertEquals(new Tally(2, 1, 1, List.of(), 0, 1), tally(score(), "boil"));
    }

    @Test
    void theBoxHasToBeAtTheSamePlace() throws Exception {
        label("over.mp4", "morph", "10-20", "100,100,100,100", "", "");
        label("apart.mp4", "morph", "10-20", "100,100,100,100", "", "");
        label("inside.mp4", "morph", "10-20", "100,100,100,100", "", "");
        label("speck.mp4", "morph", "10-20", "100,100,100,100", "", "");
        label("none.mp4", "morph", "10-20", "100,100,100,100", "", "");
        report("over.mp4", finding("morph", 10, 20, "180,100,100,100", 0.5)); // overlap 20 / 180 of both
        report("apart.mp4", finding("morph", 10, 20, "190,100,100,100", 0.5)); // 10 / 190
        report("inside.mp4", finding("morph", 10, 20, "140,140,32,32", 0.5)); // centre inside, a tenth of the size
        report("speck.mp4", finding("morph", 10, 20, "140,140,31,31", 0.5)); // centre inside, below a tenth
        report("none.mp4", finding("morph", 10, 20, "", 0.5));
        assertEquals(new Tally(5, 2, 2, List.of(), 0, 3), tally(score(), "morph"));
    }

    @Test
    void followsTheTrackToTheFramesPeak() throws Exception {
        label("t.mp4", "drift", "10-60", "0,0,10,10", "", "10:0,0,50,50;40:400,200,50,50");
        report("t.mp4", finding("drift", 38, 50, "400,200,50,50", 0.5));
        assertEquals(1, tally(score(), "drift").named());
    }

    @Test
    void givesEachFindingToOneLabelAndNamedPairsFirst() throws Exception {
        label("a.mp4", "vanish", "100-110", "", "", "");
        label("a.mp4", "morph", "100-110", "", "", "");
        report("a.mp4", finding("morph", 100, 110, "", 0.5), finding("skip", 100, 104, "", 0.5));
        Scorecard card = score();
        assertAll(
                () -> assertEquals(new Tally(1, 1, 1, List.of(), 0, 0), tally(card, "morph")),
                () -> assertEquals(new Tally(1, 1, 0, List.of(), 0, 0), tally(card, "vanish")));
    }

    @Test
    void everyFindingOnACleanClipIsAFalseAlarm() throws Exception {
        label("clean.mp4", "none", "", "", "", "");
        label("clean.mp4", "cut", "600-601", "", "", "");
        report("clean.mp4", finding("light", 5, 6, "", 0.25), finding("light", 50, 60, "", 0.5));
        Scorecard card = score();
        assertAll(
                () -> assertEquals(new Tally(0, 0, 0, List.of(), 2, 0), tally(card, "light")),
                () -> assertEquals(1.0, card.cleanMinutes()),
                () -> assertEquals(2.0, card.alarmsPerMinute()),
                () -> assertEquals(
                        "alarm  clean.mp4  light [5,6) score 0.25 message",
                        card.remarks().get(0)));
    }

    @Test
    void notesDoNotCount() throws Exception {
        label("clean.mp4", "none", "", "", "", "");
        Finding warning = finding("light", 5, 6, "", 0.25);
        report(
                "clean.mp4",
                new Finding(
                        "k",
                        "light",
                        Severity.NOTE,
                        0.5,
                        false,
                        warning.frames(),
                        5,
                        "00:00:00:00",
                        Optional.empty(),
                        Optional.empty(),
                        "m",
                        List.of()));
        assertEquals(Map.of(), score().checks());
    }

    @Test
    void whatMeetsADebatableLabelIsNotExtra() throws Exception {
        label("a.mp4", "unsure", "100-110", "", "", "");
        report("a.mp4", finding("morph", 100, 110, "", 0.5), finding("morph", 500, 510, "", 0.5));
        Scorecard card = score();
        assertAll(
                () -> assertEquals(new Tally(0, 0, 0, List.of(), 0, 1), tally(card, "morph")),
                () -> assertEquals(1.0, card.extraPerMinute()));
    }

    @Test
    void comparesADefectWithItsTwin() throws Exception {
        for (String clip : List.of("higher", "same", "lower", "nothing")) {
            label(clip + ".mp4", "warp", "10-20", "", clip + ".twin.mp4", "");
        }
        report("higher.mp4", finding("warp", 10, 20, "", 0.9));
        report("higher.twin.mp4", finding("warp", 10, 20, "", 0.8));
        report("same.mp4", finding("warp", 10, 20, "", 0.5));
        report("same.twin.mp4", finding("warp", 10, 20, "", 0.5));
        report("lower.mp4");
        report("lower.twin.mp4", finding("warp", 10, 20, "", 0.5));
        report("nothing.mp4");
        report("nothing.twin.mp4");
        assertEquals(List.of(1.0, 0.0, 0.0, 0.5), tally(score(), "warp").pairs());
    }

    @Test
    void countsCutsWithinAFrameAndTransitionsWithinFour() throws Exception {
        label("c.mp4", "none", "", "", "", "");
        label("c.mp4", "cut", "100-101", "", "", "");
        label("c.mp4", "cut", "200-201", "", "", "");
        label("c.mp4", "transition", "300-320", "", "", "");
        label("c.mp4", "transition", "500-520", "", "", "");
        report("c.mp4", Status.COMPLETE, List.of(0, 101, 202, 296, 325));
        assertEquals(new Scorecard.Cuts(1, 1, 2, 1, 1), score().cuts());
    }

    @Test
    void aCleanClipCountsOnlyWhenItWasCheckedInFull() throws Exception {
        label("clean.mp4", "none", "", "", "", "");
        label("gone.mp4", "skip", "10-20", "", "", "");
        report("clean.mp4", Status.PARTIAL, List.of(0));
        Scorecard card = score();
        assertAll(
                () -> assertEquals(List.of("clean.mp4", "gone.mp4"), card.missing()),
                () -> assertEquals(0.0, card.cleanMinutes()),
                () -> assertEquals(1, tally(card, "skip").defects()));
    }

    @Test
    void scoresOnlyWhatIsAskedFor() throws Exception {
        label("a.mp4", "skip", "10-20", "", "", "");
        label("a.mp4", "boil", "100-120", "", "", "");
        label("b.mp4", "boil", "100-120", "", "", "");
        report("a.mp4", finding("skip", 10, 20, "", 0.5), finding("boil", 100, 120, "", 0.5));
        Scorecard only = score(Set.of("boil"), Set.of());
        Scorecard clips = score(Set.of(), Set.of("a."));
        assertAll(
                () -> assertEquals(Set.of("boil"), only.checks().keySet()),
                () -> assertEquals(2, tally(only, "boil").defects()),
                () -> assertEquals(List.of(), clips.missing()),
                () -> assertEquals(2, clips.all().named()));
    }

    @Test
    void printsATable() throws Exception {
        label("a.mp4", "vanish", "100-110", "", "", "");
        label("b.mp4", "vanish", "100-110", "", "", "");
        label("clean.mp4", "none", "", "", "", "");
        report("a.mp4", finding("vanish", 100, 110, "", 0.5));
        report("clean.mp4", finding("light", 1, 2, "", 0.5));
        String text = ScoreTable.text(score());
        assertEquals("""
                alarm  clean.mp4  light [1,2) score 0.5 message
                check      defects   found   named    pair  alarms  extra   prec.     F1
                light            0       -       -       -       1      0    0.0%  0.000
                vanish           2   50.0%   50.0%       -       0      0  100.0%  0.667
                ALL              2   50.0%   50.0%       -       1      0   50.0%  0.500
                clean footage 1.00 min: 1 false alarms = 1.00 per minute; defect clips 1.00 min: 0 extra = 0.00 per minute
                hard cuts: 0 right, 0 missed, 0 invented, F1 0.000; transitions: 0 of 0; clips without a usable report: 1
                no usable report: b.mp4
                """, text);
    }

    @Test
    void refusesTwoReportsOnClipsOfOneName() throws Exception {
        label("a.mp4", "none", "", "", "", "");
        report("a.mp4");
        Files.copy(folder.resolve("reports/a.mp4.json"), folder.resolve("reports/copy.json"));
        ScoreException thrown = assertThrows(ScoreException.class, this::score);
        assertEquals("two reports for a clip named a.mp4", thrown.getMessage());
    }

    @Test
    void namesTheLineOfTheTruthFileThatIsWrong() {
        truth.add("a.mp4\tskip\tten\t20");
        ScoreException thrown = assertThrows(ScoreException.class, this::score);
        assertTrue(String.valueOf(thrown.getMessage()).contains("truth.tsv, line 2: "), thrown.getMessage());
    }

    @Test
    void roundsHalvesToEvenAndBinaryValuesAsTheyAre() {
        assertAll(
                () -> assertEquals("0.2", ScoreTable.fixed(0.25, 1)),
                () -> assertEquals("0.3", ScoreTable.fixed(0.35, 1)),
                () -> assertEquals("2.67", ScoreTable.fixed(2.675, 2)));
    }
}
