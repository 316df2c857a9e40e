package org.shotlint.app.evidence;

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
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.engine.Overlays;
import org.shotlint.analysis.engine.SubjectOverlay;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Illustration;

final class OverlaysJsonTest {
    private static Overlays overlays(int spots) {
        List<SubjectOverlay.Spot> seen = new ArrayList<>();
        for (int i = 0; i < spots; i++) {
            seen.add(new SubjectOverlay.Spot(2 * i, new Box(10 + i, 20, 30, 40), 25.5 + i, 40, 1, -0.5));
        }
        Illustration drawn = new Illustration(
                4,
                List.of(new Illustration.Line(
                        "observed path", Illustration.Role.OBSERVED, List.of(new Illustration.Point(4, 1.5, 2)))),
                List.of(new Illustration.Place("hidden behind", Illustration.Role.OCCLUDER, new Box(1, 2, 3, 4))),
                Optional.of(new Illustration.HeatMap("swing", "px", 2, List.of(0.0, 0.25, 1.5, 3.0))),
                List.of(new Illustration.Shift(5, 2.5, 0)));
        return new Overlays(
                List.of(new SubjectOverlay(3, "subject 3", seen)), new TreeMap<>(Map.of("ab-vanish-1-c3", drawn)));
    }

    @Test
    void readsBackWhatItWrites() throws IOException {
        Overlays overlays = overlays(5);
        assertEquals(overlays, OverlaysJson.parse(OverlaysJson.toText(overlays)));
    }

    @Test
    void staysBelowItsSizeByLeavingOutSpotsAndKeepsTheCamerasWay() throws IOException {
        String text = OverlaysJson.toText(overlays(60_000));
        assertTrue(text.length() <= OverlaysJson.MOST_BYTES, () -> text.length() + " bytes");
        Overlays read = OverlaysJson.parse(text);
        List<SubjectOverlay.Spot> spots = read.subjects().get(0).spots();
        assertTrue(spots.size() > 5_000, () -> spots.size() + " spots");
        int apart = (spots.get(1).frame() - spots.get(0).frame()) / 2;
        assertEquals(apart, spots.get(1).cameraX(), 1e-9, "what the camera did in between is summed up");
        assertEquals(1, read.illustrations().size());
    }

    @Test
    void refusesAnotherVersionAndDamage() {
        assertThrows(IOException.class, () -> OverlaysJson.parse("{\"schema\":\"shotlint.overlays/2\"}"));
        assertThrows(
                IOException.class,
                () -> OverlaysJson.parse(
                        "{\"schema\":\"shotlint.overlays/1\",\"subjects\":[{\"id\":1,\"spots\":[[1,2,3]]}]}"));
    }

    @Test
    void aFolderWithDamageHasNoOverlays(@TempDir Path folder) throws IOException {
        assertEquals(Overlays.none(), new EvidenceFolder(folder).overlays());
        Files.writeString(folder.resolve("overlays.json"), "{\"schema\":");
        assertEquals(Overlays.none(), new EvidenceFolder(folder).overlays());
    }
}
