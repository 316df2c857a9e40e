package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.evidence.PictureLook;
import org.shotlint.analysis.sheet.ModelSheet;

/** Lays key pictures over every sixth drawing. */
final class KeyPictureMeasure {
    private static final int EVERY = 6;

    private final List<One> all = new ArrayList<>();
    private int drawings;

    KeyPictureMeasure(List<ModelSheet> sheets) {
        sheets.forEach(sheet ->
                sheet.picture().ifPresent(p -> all.add(new One(sheet.name(), new PictureMatch(p), new ArrayList<>()))));
    }

    private record One(String name, PictureMatch match, List<PictureLook> looks) {}

    /** Takes the next drawing. */
    void add(WorkFrame frame) {
        if (drawings++ % EVERY == 0) {
            for (One one : all) {
                one.match
                        .with(frame.ycc())
                        .ifPresent(m -> one.looks.add(new PictureLook(frame.frame(), m.agreeing(), m.other())));
            }
        }
    }

    /** What was seen from {@code firstFrame} to {@code lastFrame}, both included. */
    List<CharacterTrack> tracks(int firstFrame, int lastFrame) {
        return all.stream()
                .map(one -> new CharacterTrack(
                        one.name,
                        List.of(),
                        List.of(),
                        one.looks.stream()
                                .filter(l -> l.frame() >= firstFrame && l.frame() <= lastFrame)
                                .toList()))
                .toList();
    }

    /** Forgets what was seen before {@code frame}. */
    void forget(int frame) {
        all.forEach(one -> one.looks.removeIf(l -> l.frame() < frame));
    }
}
