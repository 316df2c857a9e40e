package org.shotlint.app.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.engine.Overlays;
import org.shotlint.app.evidence.EvidenceFolder;
import org.shotlint.app.evidence.Moment;
import org.shotlint.app.review.ClipEntry;

/** What lies in evidence folders, read on the thread for files. What is missing or damaged there is absent. */
final class EvidenceFiles {
    private EvidenceFiles() {}

    static void curves(ClipEntry entry, Consumer<List<EvidenceCurve>> whenLoaded) {
        FxThreads.load(
                () -> {
                    try {
                        return new EvidenceFolder(entry.evidence()).curves();
                    } catch (IOException e) {
                        return List.<EvidenceCurve>of(); // evidence is extra; without it the timeline has no curve
                    }
                },
                whenLoaded);
    }

    static void overlays(ClipEntry entry, Consumer<Overlays> whenLoaded) {
        FxThreads.load(() -> new EvidenceFolder(entry.evidence()).overlays(), whenLoaded);
    }

    /** The small pictures of the whole clip. */
    static void film(ClipEntry entry, Consumer<List<FilmPicture>> whenLoaded) {
        FxThreads.load(() -> film(entry), whenLoaded);
    }

    static List<FilmPicture> film(ClipEntry entry) {
        List<FilmPicture> film = new ArrayList<>();
        try {
            new EvidenceFolder(entry.evidence())
                    .filmstrip()
                    .forEach((frame, jpeg) ->
                            film.add(new FilmPicture(frame, new Image(new ByteArrayInputStream(jpeg)))));
        } catch (IOException e) {
            return List.of(); // as if there were none
        }
        return film;
    }

    static void picture(ClipEntry entry, int place, Moment moment, Consumer<Optional<Image>> whenLoaded) {
        FxThreads.load(
                () -> {
                    try {
                        return new EvidenceFolder(entry.evidence())
                                .picture(place, moment)
                                .map(jpeg -> new Image(new ByteArrayInputStream(jpeg)));
                    } catch (IOException e) {
                        return Optional.<Image>empty(); // as if there were none
                    }
                },
                whenLoaded);
    }
}
