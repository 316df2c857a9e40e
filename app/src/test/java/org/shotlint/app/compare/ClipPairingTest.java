package org.shotlint.app.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ClipPairingTest {
    private static List<ComparedClip> clips(String... names) {
        return Stream.of(names).map(Takes::clip).toList();
    }

    private static List<String> pairs(ClipPairing pairing) {
        return pairing.pairs().stream()
                .map(pair -> pair.a().name() + " = " + pair.b().name() + " by "
                        + pair.rule().word())
                .toList();
    }

    private static List<String> unpaired(ClipPairing pairing) {
        return pairing.unpaired().stream()
                .map(one -> one.side() + " " + one.clip().name() + ": " + one.reason())
                .toList();
    }

    @Test
    void pairsTheOnlyClipsWhateverTheirNames() {
        ClipPairing pairing = ClipPairing.of(clips("take1.mp4"), clips("take2.mov"));
        assertEquals(List.of("take1.mp4 = take2.mov by only-clips"), pairs(pairing));
    }

    @Test
    void pairsByNameThenByStemThenByStemInAnotherFolder() {
        ClipPairing pairing = ClipPairing.of(
                clips("sc1/a.mp4", "sc1/b.mp4", "sc1/c.v2.mp4"), clips("sc1/a.mp4", "sc1/b.webm", "render/c.v2.mov"));
        assertEquals(
                List.of(
                        "sc1/a.mp4 = sc1/a.mp4 by same-name",
                        "sc1/b.mp4 = sc1/b.webm by same-stem",
                        "sc1/c.v2.mp4 = render/c.v2.mov by same-short-stem"),
                pairs(pairing));
        assertEquals(List.of(), unpaired(pairing));
    }

    @Test
    void prefersTheSameNameWhereAnotherClipHasTheSameStem() {
        ClipPairing pairing = ClipPairing.of(clips("a.mp4", "x.mp4"), clips("a.mov", "a.mp4"));
        assertEquals(List.of("a.mp4 = a.mp4 by same-name"), pairs(pairing));
        assertEquals(
                List.of("A x.mp4: no clip of this name in B", "B a.mov: no clip of this name in A"), unpaired(pairing));
    }

    @Test
    void listsClipsWhoseStemIsNotUniqueInsteadOfGuessing() {
        ClipPairing pairing = ClipPairing.of(clips("a.mp4", "b.mp4"), clips("one/a.mp4", "two/a.mp4"));
        assertEquals(List.of(), pairs(pairing));
        assertEquals(
                List.of(
                        "A a.mp4: the name is not unique: 1 in A, 2 in B",
                        "A b.mp4: no clip of this name in B",
                        "B one/a.mp4: the name is not unique: 2 in B, 1 in A",
                        "B two/a.mp4: the name is not unique: 2 in B, 1 in A"),
                unpaired(pairing));
    }

    @Test
    void takesADotInAFolderForNoEnding() {
        ClipPairing pairing = ClipPairing.of(clips("v1.2/a", "z.mp4"), clips("v1.2/a", "y.mp4"));
        assertEquals(List.of("v1.2/a = v1.2/a by same-name"), pairs(pairing));
    }
}
