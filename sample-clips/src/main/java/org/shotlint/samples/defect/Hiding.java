package org.shotlint.samples.defect;

import java.util.Optional;
import org.shotlint.samples.label.Box;
import org.shotlint.samples.scene.Occluder;
import org.shotlint.samples.scene.Shot;

/**
 * The frames in which one cel is wholly behind another.
 *
 * @param firstFrame first of them
 * @param endFrame first frame after them
 */
record Hiding(int firstFrame, int endFrame) {
    /** Share of a thing's box, in the middle, that hides all of what is behind it; the rest has holes and round corners. */
    private static final double SOLID = 0.7;

    /** The first such stretch of the shot. */
    static Hiding of(Shot shot, int cel, int occluder) {
        int frames = shot.format().frames();
        int first = 0;
        while (first < frames && !isCovered(shot, cel, occluder, first)) {
            first++;
        }
        int end = first;
        while (end < frames && isCovered(shot, cel, occluder, end)) {
            end++;
        }
        if (end >= frames) {
            throw new IllegalArgumentException("cel " + cel + " is never wholly behind cel " + occluder
                    + " and out again within " + frames + " frames");
        }
        return new Hiding(first, end);
    }

    private static boolean isCovered(Shot shot, int cel, int occluder, int frame) {
        Optional<Box> box = shot.boxOf(cel, frame);
        Optional<Box> cover = cover(shot, occluder, frame);
        return box.isPresent()
                && cover.isPresent()
                && box.get().x() >= cover.get().x()
                && box.get().x() + box.get().width()
                        <= cover.get().x() + cover.get().width();
    }

    /** What the occluder hides at the height of a walker; empty where it is out of the picture. */
    static Optional<Box> cover(Shot shot, int occluder, int frame) {
        Optional<Box> all = shot.boxOf(occluder, frame);
        int width;
        if (shot.cels().get(occluder).actor() instanceof Occluder) {
            Occluder thing = (Occluder) shot.cels().get(occluder).actor();
            width = (int) Math.round(thing.coverWidth() * shot.format().height() / 360.0);
        } else {
            width = (int) Math.round(all.map(Box::width).orElse(0) * SOLID);
        }
        return all.filter(box -> width > 0)
                .map(box -> new Box(box.x() + (box.width() - width) / 2, box.y(), width, box.height()));
    }
}
