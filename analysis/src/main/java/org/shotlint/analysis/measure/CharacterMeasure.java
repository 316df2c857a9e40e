package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shotlint.analysis.evidence.CharacterLook;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.sheet.ModelSheet;

/**
 * Looks for the characters of model sheets and measures how they are built: in every third drawing, of drawings that are held in every second.
 */
final class CharacterMeasure {
    private static final int LEAST_FRAMES = 3;
    private static final int LEAST_DRAWINGS = 2;
    private static final int PAUSE = 6;
    private static final double LOST = 0.45;

    private final WorkSize size;
    private final List<One> all = new ArrayList<>();
    private int drawings = LEAST_DRAWINGS;
    private int lastFrame = -LEAST_FRAMES;

    CharacterMeasure(WorkSize size, List<ModelSheet> sheets) {
        this.size = size;
        for (ModelSheet drawn : sheets) {
            SoughtCharacter.of(drawn, size).map(One::new).ifPresent(all::add);
        }
    }

    /** One character: how it is looked for, and where it was seen. */
    private static final class One {
        private final SoughtCharacter character;
        private final SilhouetteFinder finder;
        private final List<CharacterLook> looks = new ArrayList<>();
        private int pause;

        One(SoughtCharacter character) {
            this.character = character;
            finder = new SilhouetteFinder(character.colours());
        }

        boolean isPausing() {
            if (pause > 0) {
                pause--;
                return true;
            }
            return false;
        }

        void add(int frame, BinnedPicture picture, WorkSize size) {
            byte[] samples = picture.ycc().samples();
            // What is read to choose the silhouette is what is measured of it.
            Map<Silhouette, Optional<FigureShape.Reading>> readings = new IdentityHashMap<>();
            Optional<Silhouette> found = finder.find(
                    picture,
                    s -> readings.computeIfAbsent(
                                    s,
                                    one -> character
                                            .shape()
                                            .read(new FigureShape.Figure(samples, picture.width(), one)))
                            .map(FigureShape.Reading::likeness)
                            .orElse(0.0),
                    s -> character.loss().usualLikeness(s.height()));
            Optional<FigureShape.Reading> reading = found.flatMap(s -> readings.getOrDefault(s, Optional.empty()));
            if (reading.isPresent() && reading.get().likeness() >= LOST) {
                Silhouette s = found.get();
                if (s.left() == 0 || s.top() == 0 || isBeyond(s, size)) {
                    return;
                }
                Box box = size.toClip(s.left(), s.top(), s.width(), s.height());
                looks.add(new CharacterLook(
                        frame,
                        box,
                        character.loss().atFullSize(reading.get().build(), s.height()),
                        character.loss().scale(s.height())));
            } else {
                finder.forget();
                pause = PAUSE;
            }
        }
    }

    private static boolean isBeyond(Silhouette s, WorkSize size) {
        return s.left() + s.width() == size.width() || s.top() + s.height() == size.height();
    }

    /** Takes the next drawing. */
    void add(WorkFrame frame) {
        drawings++;
        if (drawings < LEAST_DRAWINGS || frame.frame() - lastFrame < LEAST_FRAMES) {
            return;
        }
        drawings = 0;
        lastFrame = frame.frame();
        List<One> looking = all.stream().filter(one -> !one.isPausing()).toList();
        if (!looking.isEmpty()) {
            BinnedPicture picture = BinnedPicture.of(frame.ycc());
            looking.forEach(one -> one.add(frame.frame(), picture, size));
        }
    }

    /** What was seen from {@code firstFrame} to {@code lastFrame}, both included. */
    List<CharacterTrack> tracks(int firstFrame, int lastFrame) {
        return all.stream()
                .map(one -> new CharacterTrack(
                        one.character.name(),
                        one.character.views(),
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
