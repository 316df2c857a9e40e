package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shotlint.analysis.evidence.Build;
import org.shotlint.analysis.evidence.CharacterLook;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.sheet.ModelSheet;

/** Looks for the characters of model sheets in every third drawing and measures how they are built. */
final class CharacterMeasure {
    private static final int EVERY = 3;
    private static final int PAUSE = 6;
    private static final int LEAST_FIGURES = 2;
    private static final double LOST = 0.45;

    private final WorkSize size;
    private final List<One> all = new ArrayList<>();
    private int drawings;

    CharacterMeasure(WorkSize size, List<ModelSheet> sheets) {
        this.size = size;
        for (ModelSheet drawn : sheets) {
            ModelSheet sheet = SeenSheet.in(drawn, size);
            FigureShape shape = new FigureShape(sheet.palette(), sheet.figures());
            // One figure does not say what a pose changes.
            if (sheet.figures().size() >= LEAST_FIGURES && shape.tellsZones()) {
                all.add(new One(sheet.name(), new SilhouetteFinder(drawn), shape, new SizeLoss(shape, drawn, size)));
            }
        }
    }

    /** One character: how it is looked for, and where it was seen. */
    private static final class One {
        private final String name;
        private final SilhouetteFinder finder;
        private final FigureShape shape;
        private final SizeLoss loss;
        private final List<Build> views;
        private final List<CharacterLook> looks = new ArrayList<>();
        private int pause;

        One(String name, SilhouetteFinder finder, FigureShape shape, SizeLoss loss) {
            this.name = name;
            this.finder = finder;
            this.shape = shape;
            this.loss = loss;
            views = shape.views();
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
                                    s, one -> shape.read(new FigureShape.Figure(samples, picture.width(), one)))
                            .map(FigureShape.Reading::likeness)
                            .orElse(0.0));
            Optional<FigureShape.Reading> reading = found.flatMap(s -> readings.getOrDefault(s, Optional.empty()));
            if (reading.isPresent() && reading.get().likeness() >= LOST) {
                Silhouette s = found.get();
                if (s.left() == 0 || s.top() == 0 || isBeyond(s, size)) {
                    return;
                }
                Box box = size.toClip(s.left(), s.top(), s.width(), s.height());
                looks.add(new CharacterLook(
                        frame, box, loss.atFullSize(reading.get().build(), s.height()), loss.scale(s.height())));
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
        if (drawings++ % EVERY != 0) {
            return;
        }
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
                        one.name,
                        one.views,
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
