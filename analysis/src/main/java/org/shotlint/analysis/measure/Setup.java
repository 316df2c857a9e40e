package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of a shot that was left by a cut, in case the clip comes back to it.
 *
 * @param endFrame first frame of the shot that followed
 * @param looks pictures of the shot's last frames in order of time, the last one of its last drawing; a drawing that stood for long is
 *     there several times
 * @param rest what rested in it, at the places of the last look
 */
record Setup(int endFrame, List<WorkFrame> looks, RestMap rest) {
    /** Looks that are kept. */
    static final int LOOKS = 7;

    /** Frames from one look to the next. */
    static final int APART_FRAMES = 2;

    /** Drawings that the looks at a shot's start may take. */
    static final int DRAWINGS = (LOOKS - 1) * APART_FRAMES + 1;

    /** Fewer looks tell too little of what rests. */
    static final int FEWEST_LOOKS = 4;

    Setup {
        looks = List.copyOf(looks);
    }

    /** Copies of what these drawings show at their end, some frames apart; of the last ones only as far as they are there. */
    static List<WorkFrame> looksBefore(List<Drawing> drawings, List<WorkFrame> pixels, WorkSize size) {
        List<WorkFrame> looks = new ArrayList<>();
        int at = drawings.size() - 1;
        for (int k = 0; k < LOOKS && at >= 0; k++) {
            int frame = drawings.get(drawings.size() - 1).endFrame() - 1 - k * APART_FRAMES;
            while (at >= 0 && drawings.get(at).frame() > frame) {
                at--;
            }
            if (at >= 0) {
                boolean again = !looks.isEmpty()
                        && looks.get(0).frame() == drawings.get(at).frame();
                looks.add(0, again ? looks.get(0) : copy(pixels.get(at), size));
            }
        }
        return looks;
    }

    private static WorkFrame copy(WorkFrame frame, WorkSize size) {
        WorkFrame copy = new WorkFrame(size);
        copy.ycc().copyFrom(frame.ycc());
        copy.describe(frame.frame(), frame.meanLuma());
        return copy;
    }

    /** What these drawings show at their start, some frames apart. */
    static List<WorkFrame> looksFrom(List<Drawing> drawings, List<WorkFrame> pixels) {
        List<WorkFrame> looks = new ArrayList<>();
        int at = 0;
        for (int k = 0; k < LOOKS && at < drawings.size(); k++) {
            int frame = drawings.get(0).frame() + k * APART_FRAMES;
            while (at < drawings.size() && drawings.get(at).endFrame() <= frame) {
                at++;
            }
            if (at < drawings.size()) {
                looks.add(pixels.get(at));
            }
        }
        return looks;
    }

    /** The picture at the end of the shot. */
    WorkFrame last() {
        return looks.get(looks.size() - 1);
    }
}
