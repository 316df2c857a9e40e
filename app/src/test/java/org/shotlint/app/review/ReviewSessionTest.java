package org.shotlint.app.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.time.FrameRate;

final class ReviewSessionTest {
    @TempDir
    Path folder = Path.of("");

    private ReviewSession open() throws IOException {
        return ReviewSession.open(folder);
    }

    private ReviewSession openWithTwoClips() throws IOException {
        Reports.write(folder, "a.mp4", 3);
        Reports.write(folder, "b.mp4", 2);
        return open();
    }

    @Test
    void countsWhatIsUndecidedPerClipAndInTotal() throws IOException {
        try (ReviewSession session = openWithTwoClips()) {
            session.apply(Set.of("a.mp4-0", "b.mp4-1"), Disposition.CONFIRMED);
            assertEquals(2, session.undecided(0));
            assertEquals(1, session.undecided(1));
            assertEquals(3, session.undecidedTotal());
        }
    }

    @Test
    void takesSeveralDecisionsBackInOneStep() throws IOException {
        try (ReviewSession session = openWithTwoClips()) {
            session.apply(Set.of("a.mp4-0", "a.mp4-1", "b.mp4-0"), Disposition.INTENDED);
            session.apply(Set.of("a.mp4-0"), Disposition.FALSE_ALARM);
            assertEquals(Set.of("a.mp4-0"), session.undo());
            assertEquals(Disposition.INTENDED, session.decision("a.mp4-0").disposition());
            assertEquals(Set.of("a.mp4-0", "a.mp4-1", "b.mp4-0"), session.undo());
            assertEquals(5, session.undecidedTotal());
            assertFalse(session.canUndo());
            assertEquals(Set.of("a.mp4-0", "a.mp4-1", "b.mp4-0"), session.redo());
            assertEquals(2, session.undecidedTotal());
            assertTrue(session.canRedo());
        }
    }

    @Test
    void forgetsWhatWasUndoneAtANewDecision() throws IOException {
        try (ReviewSession session = openWithTwoClips()) {
            session.apply(Set.of("a.mp4-0"), Disposition.CONFIRMED);
            session.undo();
            session.note("a.mp4-1", "look again");
            assertFalse(session.canRedo());
            session.undo();
            assertEquals("", session.decision("a.mp4-1").note());
        }
    }

    @Test
    void goesThroughUndecidedFindingsAcrossClipsAndAround() throws IOException {
        try (ReviewSession session = openWithTwoClips()) {
            session.apply(Set.of("a.mp4-1", "a.mp4-2"), Disposition.CONFIRMED);
            FindingRef first = session.firstUndecided().orElseThrow();
            assertEquals(new FindingRef(0, 0), first);
            assertEquals("a.mp4-0", first.in(session).key());
            assertEquals(Optional.of(new FindingRef(1, 0)), session.nextUndecided(first));
            assertEquals(Optional.of(new FindingRef(0, 0)), session.nextUndecided(new FindingRef(1, 1)));
            assertEquals(Optional.of(new FindingRef(1, 1)), session.previousUndecided(first));
            session.apply(Set.of("b.mp4-0", "b.mp4-1"), Disposition.INTENDED);
            assertEquals(Optional.empty(), session.nextUndecided(first));
        }
    }

    @Test
    void tellsListenersWhichFindingsChanged() throws IOException {
        List<Set<String>> heard = new ArrayList<>();
        try (ReviewSession session = openWithTwoClips()) {
            session.addListener(heard::add);
            session.apply(Set.of("a.mp4-0", "a.mp4-1"), Disposition.CONFIRMED);
            session.apply(Set.of("a.mp4-0"), Disposition.CONFIRMED);
            session.undo();
        }
        assertEquals(List.of(Set.of("a.mp4-0", "a.mp4-1"), Set.of("a.mp4-0", "a.mp4-1")), heard);
    }

    @Test
    void keepsDecisionsOnFindingsThatAreGoneAndComeBack() throws Exception {
        try (ReviewSession session = openWithTwoClips()) {
            session.apply(Set.of("a.mp4-2"), Disposition.FALSE_ALARM);
            Reports.write(folder, "a.mp4", 1);
            session.reload();
            session.apply(Set.of("a.mp4-0"), Disposition.CONFIRMED);
            assertEquals(0, session.undecided(0));
        }
        Reports.write(folder, "a.mp4", 3);
        try (ReviewSession session = open()) {
            assertEquals(Disposition.FALSE_ALARM, session.decision("a.mp4-2").disposition());
            assertEquals(1, session.undecided(0));
        }
    }

    @Test
    void bringsHostileNotesBackUnharmed() throws Exception {
        String note = "\"}],\"x\":[{</script>\\ \u2028 \u0000\u0007 \ud83d\ude00 \udc00 日本語\r\nnext\ttab";
        String kept = "\"}],\"x\":[{</script>\\ \u2028  \ud83d\ude00 \ufffd 日本語\nnext\ttab";
        String key = "key \ud800 \" \n";
        try (ReviewSession session = openWithTwoClips()) {
            session.note(key, note);
            session.note("a.mp4-0", "x".repeat(100_000));
        }
        try (ReviewSession session = open()) {
            assertEquals(kept, session.decision(key).note());
            assertEquals(
                    Decision.LONGEST_NOTE, session.decision("a.mp4-0").note().length());
        }
    }

    @Test
    void mergesWhatTwoSessionsDecideAndLosesNothing() throws Exception {
        try (ReviewSession first = openWithTwoClips();
                ReviewSession second = open()) {
            Thread other = new Thread(() -> decideAll(second, "second-"));
            other.start();
            decideAll(first, "first-");
            other.join();
            first.apply(Set.of("a.mp4-0"), Disposition.CONFIRMED);
            first.flush();
            Thread.sleep(5);
            second.apply(Set.of("a.mp4-0"), Disposition.INTENDED);
            second.flush();
        }
        try (ReviewSession session = open()) {
            for (int i = 0; i < 30; i++) {
                assertEquals(
                        Disposition.INTENDED, session.decision("first-" + i).disposition());
                assertEquals(
                        Disposition.INTENDED, session.decision("second-" + i).disposition());
            }
            assertEquals(Disposition.INTENDED, session.decision("a.mp4-0").disposition());
        }
    }

    private static void decideAll(ReviewSession session, String prefix) {
        for (int i = 0; i < 30; i++) {
            session.apply(Set.of(prefix + i), Disposition.INTENDED);
        }
    }

    @Test
    void takesOverWhatAnotherProgramDecides() throws Exception {
        try (ReviewSession first = openWithTwoClips();
                ReviewSession second = open()) {
            second.apply(Set.of("b.mp4-0"), Disposition.CONFIRMED);
            second.flush();
            first.apply(Set.of("a.mp4-0"), Disposition.CONFIRMED);
            first.flush();
            assertEquals(Disposition.CONFIRMED, first.decision("b.mp4-0").disposition());
        }
    }

    @Test
    void putsAnUnreadableFileAsideAndSaysSo() throws Exception {
        Files.writeString(folder.resolve("decisions.json"), "{\"schema\": \"shotlint.deci");
        try (ReviewSession session = openWithTwoClips()) {
            session.apply(Set.of("a.mp4-0"), Disposition.CONFIRMED);
            SaveState state = session.flush();
            assertEquals(SaveState.Kind.SAVED, state.kind());
            assertEquals("decisions.json could not be read and was kept as decisions-unreadable-1.json", state.text());
        }
        assertEquals("{\"schema\": \"shotlint.deci", Files.readString(folder.resolve("decisions-unreadable-1.json")));
    }

    @Test
    void keepsEntriesOfLaterVersions() throws Exception {
        String entry = "{\"key\":\"k\",\"disposition\":\"fixed\",\"note\":\"\",\"changed\":\"2026-01-01T00:00:00Z\"}";
        Files.writeString(
                folder.resolve("decisions.json"),
                "{\"schema\":\"shotlint.decisions/1\",\"decisions\":[" + entry + "]}");
        try (ReviewSession session = openWithTwoClips()) {
            session.apply(Set.of("a.mp4-0"), Disposition.CONFIRMED);
        }
        assertTrue(Files.readString(folder.resolve("decisions.json")).contains(entry));
    }

    @Test
    void saysWhenDecisionsCannotBeSaved() throws Exception {
        try (ReviewSession session = openWithTwoClips()) {
            Files.createDirectories(folder.resolve("decisions.json").resolve("in the way"));
            session.apply(Set.of("a.mp4-0"), Disposition.CONFIRMED);
            assertEquals(SaveState.Kind.FAILED, session.flush().kind());
            assertEquals(Disposition.CONFIRMED, session.decision("a.mp4-0").disposition());
        }
    }

    @Test
    void opensAroundUnreadableReports() throws Exception {
        Files.write(folder.resolve("run.json"), "{\"schema\":\"shotlint.run/1\"}".getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("broken.mp4.json"), "{\"schema\": \"shotlint.report/1\", \"tool\": {");
        try (ReviewSession session = openWithTwoClips()) {
            assertEquals(
                    List.of("a.mp4", "b.mp4"),
                    session.clips().stream().map(ClipEntry::name).toList());
            assertEquals(1, session.problems().size());
            assertTrue(session.problems().get(0).startsWith("broken.mp4.json: not a readable report"));
        }
    }

    @Test
    void findsClipsWhereTheRunReadThemOrBesideTheReports() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere")).resolve("a.mp4");
        Files.write(elsewhere, new byte[Reports.CLIP_BYTES]);
        Files.writeString(
                folder.resolve("run.json"),
                "{\"clips\":[{\"report\":\"a.mp4.json\",\"path\":\""
                        + elsewhere.toString().replace("\\", "\\\\") + "\"}]}");
        Files.write(folder.resolve("b.mp4"), new byte[Reports.CLIP_BYTES]);
        Reports.write(folder, "c.mp4", 0);
        Reports.write(folder, "d.mp4", 0);
        Files.write(folder.resolve("d.mp4"), new byte[3]);
        try (ReviewSession session = openWithTwoClips()) {
            List<ClipEntry> clips = session.clips();
            assertEquals(Optional.of(elsewhere), clips.get(0).media());
            assertEquals(folder.resolve("a.mp4.evidence"), clips.get(0).evidence());
            assertEquals(Optional.of(new FrameRate(24, 1)), clips.get(0).rate());
            assertEquals(Optional.of(folder.resolve("b.mp4")), clips.get(1).media());
            assertEquals(
                    Optional.of("c.mp4 was not found; its findings can be decided all the same"),
                    clips.get(2).mediaNote());
            assertEquals(
                    Optional.of("d.mp4 is not the file that was checked: its size differs"),
                    clips.get(3).mediaNote());
        }
    }

    @Test
    void opensAHundredClipsWithinTwoSeconds() throws Exception {
        for (int i = 0; i < 100; i++) {
            Reports.write(folder, "clip" + i + ".mp4", 30);
        }
        long start = System.nanoTime();
        try (ReviewSession session = open()) {
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertEquals(3000, session.undecidedTotal());
            assertTrue(millis <= 2000, "100 clips took " + millis + " ms");
        }
    }
}
