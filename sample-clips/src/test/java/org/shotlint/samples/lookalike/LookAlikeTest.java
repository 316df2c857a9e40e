package org.shotlint.samples.lookalike;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.Frames;
import org.shotlint.samples.exposure.Hold;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.Plots;

final class LookAlikeTest {

    private static final Format SMALL = Format.film(54).sized(320, 180);

    @Test
    void heldFramesAreTheSamePictureAndOthersAreNot() {
        FrameSource hold = new ActedHold(SMALL, new Hold(22, 38, 8)).source();
        assertArrayEquals(Frames.bgr(hold, 24), Frames.bgr(hold, 36));
        assertFalse(Arrays.equals(Frames.bgr(hold, 8), Frames.bgr(hold, 10)));
    }

    @Test
    void timecodeOverAHoldChangesInEveryFrame() {
        FrameSource hold = new BurntInTimecode(new ActedHold(SMALL, new Hold(22, 38, 8)).plot()).source();
        assertFalse(Arrays.equals(Frames.bgr(hold, 24), Frames.bgr(hold, 25)));
    }

    @Test
    void walkCycleBringsBackWholePictures() {
        FrameSource walk = new LoopedWalk(SMALL).source();
        assertArrayEquals(Frames.bgr(walk, 5), Frames.bgr(walk, 29));
        assertFalse(Arrays.equals(Frames.bgr(walk, 5), Frames.bgr(walk, 17)));
    }

    @Test
    void handlesAreHeldAtBothEnds() {
        FrameSource held = new HeldEnds(SMALL, 10).source();
        assertArrayEquals(Frames.bgr(held, 0), Frames.bgr(held, 10));
        assertArrayEquals(Frames.bgr(held, 43), Frames.bgr(held, 53));
        assertFalse(Arrays.equals(Frames.bgr(held, 10), Frames.bgr(held, 11)));
    }

    @Test
    void cutIsLabelledAtTheFirstFrameOfTheNewShot() {
        MatchCut match = new MatchCut(SMALL);
        assertEquals(List.of(Label.none(), Label.cut(27)), match.labels());
        FrameSource source = match.source();
        double within = Frames.difference(Frames.bgr(source, 25), Frames.bgr(source, 26));
        double across = Frames.difference(Frames.bgr(source, 26), Frames.bgr(source, 27));
        assertTrue(across > 5 * within, "across the cut " + across + ", within a shot " + within);
    }

    @Test
    void dissolveLabelCoversTheMixedFramesOnly() {
        Dissolve dissolve = new Dissolve(SMALL, 14);
        assertEquals(List.of(Label.none(), Label.transition(20, 34)), dissolve.labels());
        assertEquals(54, dissolve.source().frameCount());
    }

    @Test
    void impactFrameIsInverted() {
        FrameSource impact = new ImpactFrames(SMALL, 20).source();
        byte[] before = Frames.bgr(impact, 19);
        byte[] hit = Frames.bgr(impact, 20);
        assertTrue(Frames.difference(before, hit) / before.length > 60);
    }

    @Test
    void blinkMovesOnlyASmallPartOfThePicture() {
        FrameSource blink = new FaceOnly(SMALL, FaceOnly.Part.BLINK).source();
        byte[] open = Frames.bgr(blink, 10);
        byte[] shut = Frames.bgr(blink, 22);
        int changed = 0;
        for (int i = 0; i < open.length; i += 3) {
            changed += open[i] == shut[i] ? 0 : 1;
        }
        assertTrue(changed > 20 && changed < open.length / 3 / 100, "pixels changed: " + changed);
    }

    @Test
    void fourPicturesInFiveFramesRepeatEveryFifth() {
        FrameSource shown = new Converted(Plots.streetWalk(SMALL, 741), 4, 5, false).source();
        assertArrayEquals(Frames.bgr(shown, 5), Frames.bgr(shown, 6));
        assertFalse(Arrays.equals(Frames.bgr(shown, 6), Frames.bgr(shown, 7)));
        assertArrayEquals(Frames.bgr(shown, 10), Frames.bgr(shown, 11));
    }

    @Test
    void mixedFramesLieBetweenTheTwoNearestPictures() {
        FrameSource pictures = new Plain(Plots.streetWalk(SMALL, 741)).source();
        FrameSource mixed = new Converted(Plots.streetWalk(SMALL, 741), 4, 5, true).source();
        assertArrayEquals(Frames.bgr(pictures, 4), Frames.bgr(mixed, 5), "4 of 5 are shown as they are");
        byte[] between = Frames.bgr(mixed, 7);
        double whole = Frames.difference(Frames.bgr(pictures, 5), Frames.bgr(pictures, 6));
        assertTrue(Frames.difference(Frames.bgr(pictures, 5), between) < whole);
        assertTrue(Frames.difference(Frames.bgr(pictures, 6), between) < whole);
    }

    @Test
    void coarseCodingChangesAHeldPictureWhereItIsCodedAnew() {
        FrameSource held = new CoarselyCoded(new ActedHold(SMALL, new Hold(22, 40, 8)), 12).source();
        assertFalse(Arrays.equals(Frames.bgr(held, 35), Frames.bgr(held, 36)));
        double pop = Frames.difference(Frames.bgr(held, 35), Frames.bgr(held, 36)) / (3.0 * 320 * 180);
        assertTrue(pop > 0.1 && pop < 6, "levels " + pop);
    }

    @Test
    void afterTheCutAwaySheHasWalkedOn() {
        CutAway away = new CutAway(SMALL, 20, 34);
        assertEquals(List.of(Label.none(), Label.cut(20), Label.cut(34)), away.labels());
        FrameSource walk = new Plain(Plots.streetWalk(SMALL, 751)).source();
        assertArrayEquals(Frames.bgr(walk, 40), Frames.bgr(away.source(), 40));
        assertFalse(Arrays.equals(Frames.bgr(walk, 25), Frames.bgr(away.source(), 25)));
    }

    @Test
    void afterTheCutAwayTheTableIsSeenFromElsewhere() {
        BackFromElsewhere away = new BackFromElsewhere(SMALL, 20, 34);
        assertEquals(List.of(Label.none(), Label.cut(20), Label.cut(34)), away.labels());
        byte[] before = Frames.bgr(away.source(), 19);
        byte[] after = Frames.bgr(away.source(), 34);
        assertTrue(Frames.difference(before, after) / before.length > 5, "another light and another place");
        assertArrayEquals(Frames.bgr(away.source(), 40), Frames.bgr(away.source(), 40));
    }

    @Test
    void whoIsSmearedOutOfThePictureIsGone() {
        FrameSource exit = new SmearedExit(SMALL, 20).source();
        assertArrayEquals(Frames.bgr(exit, 22), Frames.bgr(exit, 40), "an empty beach");
        assertTrue(Frames.difference(Frames.bgr(exit, 19), Frames.bgr(exit, 22)) > 1);
        assertFalse(Arrays.equals(Frames.bgr(exit, 20), Frames.bgr(exit, 21)));
    }
}
