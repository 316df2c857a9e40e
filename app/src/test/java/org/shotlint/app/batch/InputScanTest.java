package org.shotlint.app.batch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputScanTest {
    @TempDir
    Path folder = Path.of("");

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, "x");
    }

    private Inputs scan(String... arguments) throws InputException {
        List<String> resolved = Arrays.stream(arguments)
                .map(argument -> argument.startsWith("@")
                        ? "@" + folder.resolve(argument.substring(1))
                        : folder + "/" + argument)
                .toList();
        return InputScan.scan(resolved, folder.resolve("out"));
    }

    private static List<String> names(Inputs inputs) {
        return inputs.clips().stream().map(ClipInput::name).toList();
    }

    private static Optional<String> obstacle(Inputs inputs, String name) {
        return inputs.clips().stream()
                .filter(clip -> clip.name().equals(name))
                .findFirst()
                .orElseThrow()
                .obstacle();
    }

    @Test
    void findsClipsInAFolderAndBelowAndCountsTheRest() throws Exception {
        file("night/b.mov");
        file("night/deep/er/a.MP4");
        file("night/notes.txt");
        file("night/.hidden.mp4");
        file("night/sheet.png");
        Inputs inputs = scan("night");
        assertAll(
                () -> assertEquals(List.of("b.mov", "deep/er/a.MP4"), names(inputs)),
                () -> assertEquals(3, inputs.ignoredFiles()));
    }

    @Test
    void takesNumberedPicturesForOneClip() throws Exception {
        for (String number : List.of("0998", "0999", "1000", "1002")) {
            file("seq/f_" + number + ".png");
        }
        for (int i = 8; i <= 11; i++) {
            file("seq/plain" + i + ".jpg");
        }
        file("seq/pair1.png");
        file("seq/pair2.png");
        Inputs inputs = scan("seq");
        assertAll(
                () -> assertEquals(List.of("f_####.png", "plain#.jpg"), names(inputs)),
                () -> assertEquals(2, inputs.ignoredFiles()),
                () -> assertEquals(Optional.empty(), obstacle(inputs, "f_####.png")));
    }

    @Test
    void takesPicturesNamedOneByOneForTheirSequence() throws Exception {
        file("f.1.png");
        file("f.2.png");
        file("f.3.png");
        file("single.png");
        assertEquals(List.of("f.#.png", "single.png"), names(scan("f.1.png", "f.2.png", "f.3.png", "single.png")));
    }

    @Test
    void understandsPatternsOfSequences() throws Exception {
        for (int i = 1; i <= 3; i++) {
            file("s/f_000" + i + ".png");
        }
        assertAll(
                () -> assertEquals(List.of("f_####.png"), names(scan("s/f_####.png"))),
                () -> assertEquals(List.of("f_####.png"), names(scan("s/f_%04d.png"))));
    }

    @Test
    void expandsWildcardsItself() throws Exception {
        file("a1.mp4");
        file("a2.mp4");
        file("b1.mp4");
        file("deep/x/a3.mp4");
        assertAll(
                () -> assertEquals(List.of("a1.mp4", "a2.mp4"), names(scan("a?.mp4"))),
                () -> assertEquals(List.of("a1.mp4", "b1.mp4"), names(scan("[ab]1.mp4"))),
                () -> assertEquals(List.of("a3.mp4"), names(scan("deep/**/*.mp4"))));
    }

    @Test
    void aFileWhoseNameLooksLikeAWildcardIsThatFile() throws Exception {
        file("take[1].mp4");
        file("take1.mp4");
        assertEquals(List.of("take[1].mp4"), names(scan("take[1].mp4")));
    }

    @Test
    void notesAWildcardThatMeetsNothing() throws Exception {
        file("a.mp4");
        Inputs inputs = scan("a.mp4", "*.webm");
        assertEquals(List.of(folder + "/*.webm: no file matches"), inputs.notes());
    }

    @Test
    void readsListsRelativeToTheirFolder() throws Exception {
        file("clips/a.mp4");
        file("clips/b.mp4");
        Files.writeString(folder.resolve("clips/list.txt"), "# tonight\n\na.mp4\n  b.mp4  \nmissing.mp4\n");
        Inputs inputs = scan("@clips/list.txt");
        assertAll(
                () -> assertEquals(List.of("a.mp4", "b.mp4", "missing.mp4"), names(inputs)),
                () -> assertEquals(Optional.of("there is no such file"), obstacle(inputs, "missing.mp4")));
    }

    @Test
    void saysWhichListCannotBeRead() {
        InputException thrown = assertThrows(InputException.class, () -> scan("@no.txt"));
        assertEquals(
                folder.resolve("no.txt") + ": the list could not be read (there is no such file)", thrown.getMessage());
    }

    @Test
    void triesAnyFileThatIsNamed() throws Exception {
        file("clip.unknown");
        Inputs inputs = scan("clip.unknown");
        assertAll(
                () -> assertEquals(List.of("clip.unknown"), names(inputs)),
                () -> assertEquals(Optional.empty(), obstacle(inputs, "clip.unknown")));
    }

    @Test
    void checksAClipNamedTwiceOnce() throws Exception {
        Path file = file("n/a.mp4");
        Files.createSymbolicLink(folder.resolve("n/link.mp4"), file);
        assertEquals(List.of("a.mp4"), names(scan("n/a.mp4", "n")));
    }

    @Test
    void tellsClipsOfOneNameApartByTheirFolders() throws Exception {
        file("one/same/a.mp4");
        file("two/same/a.mp4");
        file("two/same/b.mp4");
        assertEquals(List.of("b.mp4", "one/same/a.mp4", "two/same/a.mp4"), names(scan("one/same", "two/same")));
    }

    @Test
    void doesNotFollowALinkInACircle() throws Exception {
        file("loop/a.mp4");
        Files.createSymbolicLink(folder.resolve("loop/again"), folder.resolve("loop"));
        Inputs inputs = scan("loop");
        assertAll(
                () -> assertEquals(List.of("a.mp4"), names(inputs)),
                () -> assertEquals(
                        List.of("again: this link leads back to a folder above it and was not followed"),
                        inputs.notes()));
    }

    @Test
    void givesARowToWhatIsNoFile() throws Exception {
        file("in/a.mp4");
        Files.createDirectories(folder.resolve("in/folder.mp4"));
        Files.createSymbolicLink(folder.resolve("in/broken.mp4"), folder.resolve("nowhere"));
        Inputs inputs = scan("in");
        assertAll(
                () -> assertEquals(List.of("a.mp4", "broken.mp4", "folder.mp4"), names(inputs)),
                () -> assertEquals(Optional.of("is a folder, not a media file"), obstacle(inputs, "folder.mp4")),
                () -> assertEquals(Optional.of("this link leads to no file"), obstacle(inputs, "broken.mp4")));
    }

    @Test
    void goesIntoAFolderThatOnlyLooksLikeAClip() throws Exception {
        file("in/shots.mov/a.mp4");
        assertEquals(List.of("shots.mov/a.mp4"), names(scan("in")));
    }

    @Test
    void leavesReportsOfEarlierRunsAlone() throws Exception {
        file("a.mp4");
        file("out/a.mp4.evidence/finding-01-peak.jpg");
        file("out/copied.mp4");
        file("other.mp4.evidence/x.mp4");
        Inputs inputs = InputScan.scan(List.of(folder.toString()), folder.resolve("out"));
        assertEquals(List.of("a.mp4"), names(inputs));
    }

    @Test
    void refusesWhenThereIsNoClipAtAll() throws Exception {
        file("in/readme.txt");
        InputException thrown = assertThrows(InputException.class, () -> scan("in"));
        assertEquals(folder + "/in: no clip in this folder (files of other kinds: 1)", thrown.getMessage());
    }

    @Test
    void findsAThousandClipsQuickly() throws Exception {
        for (int i = 0; i < 1000; i++) {
            file("many/" + i % 10 + "/clip" + i + ".mp4");
        }
        long start = System.nanoTime();
        assertEquals(1000, scan("many").clips().size());
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }

    @Test
    void takesAListThatBeginsWithAByteOrderMark() throws Exception {
        file("clips/a.mp4");
        Files.writeString(folder.resolve("clips/list.txt"), "\uFEFFa.mp4\r\n");
        assertEquals(Optional.empty(), obstacle(scan("@clips/list.txt"), "a.mp4"));
    }

    @Test
    void refusesListsThatNameEachOtherInACircle() throws Exception {
        Files.writeString(folder.resolve("one.txt"), "@two.txt\n");
        Files.writeString(folder.resolve("two.txt"), "@one.txt\n");
        InputException thrown = assertThrows(InputException.class, () -> scan("@one.txt"));
        assertTrue(String.valueOf(thrown.getMessage()).contains("this list names itself"), thrown.getMessage());
    }

    @Test
    void saysWhatIsWrongWithABrokenWildcard() {
        InputException thrown = assertThrows(InputException.class, () -> scan("take[1.mp4"));
        assertTrue(String.valueOf(thrown.getMessage()).contains("as a wildcard it is broken"), thrown.getMessage());
    }
}
