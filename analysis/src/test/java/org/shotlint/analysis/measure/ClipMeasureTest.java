package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Step;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.time.FrameRange;

class ClipMeasureTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 184;
    private static final Painting PAINTING = new Painting(WIDTH, HEIGHT);
    private static final BufferedImage BACKDROP = PAINTING.backdrop(1);
    private static final BufferedImage OTHER_BACKDROP = PAINTING.backdrop(22);

    @Test
    void seesOneDrawingInASceneThatStandsStill() {
        ShotEvidence evidence = only(PAINTING.measured(30, (pen, frame) -> still(pen)));
        assertEquals(List.of(), evidence.steps());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void countsTheFramesADrawingIsShownFor(int exposure) {
        ShotEvidence evidence = only(PAINTING.measured(36, (pen, frame) -> pan(pen, 2 * (frame / exposure))));
        assertEquals(
                List.of(exposure),
                evidence.steps().stream().map(Step::exposure).distinct().toList());
    }

    @Test
    void explainsAPanByTheCamera() {
        ShotEvidence evidence = only(PAINTING.measured(24, (pen, frame) -> pan(pen, 3 * frame)));
        double shift = 3 / Math.hypot(WIDTH, HEIGHT);
        assertTrue(
                evidence.steps().stream()
                        .allMatch(step -> Math.abs(step.cameraShift() - shift) < 0.1 * shift
                                && step.lostShare() < 0.01
                                && step.bornShare() < 0.01),
                () -> evidence.steps().toString());
    }

    @Test
    void findsNoImpulseInAPan() {
        assertEquals(
                List.of(),
                only(PAINTING.measured(24, (pen, frame) -> pan(pen, 3 * frame))).impulses());
    }

    @Test
    void findsNoImpulseWhereAThingMovesSteadily() {
        assertEquals(
                List.of(), only(PAINTING.measured(30, ClipMeasureTest::walker)).impulses());
    }

    @Test
    void findsOneImpulseWhereAThingIsGoneInOneFrame() {
        List<Impulse> impulses = vanishing();
        assertEquals(
                List.of("19 to 20"),
                impulses.stream().map(i -> i.frameA() + " to " + i.frameB()).toList());
    }

    @Test
    void boxesTheThingThatIsGone() {
        double overlap = vanishing().get(0).box().overlap(new Box(200, 60, 44, 40));
        assertTrue(overlap > 0.8, "overlap " + overlap);
    }

    @Test
    void seesTheOutlineOfTheThingOnTheSideWhereItIs() {
        Impulse impulse = vanishing().get(0);
        assertTrue(impulse.before().contourLevels() > 2 * impulse.after().contourLevels(), impulse::toString);
    }

    @Test
    void doesNotFindTheThingThatIsGoneElsewhere() {
        Impulse impulse = vanishing().get(0);
        assertTrue(impulse.before().match() > 0.6, impulse::toString);
    }

    @Test
    void findsTheThingAgainWhereItJumpedTo() {
        Impulse impulse = only(PAINTING.measured(40, (pen, frame) -> {
                    walker(pen, frame);
                    block(pen, frame < 20 ? 60 : 240, 40);
                }))
                .impulses()
                .get(0);
        Box found = impulse.box().x() < 150
                ? impulse.before().found()
                : impulse.after().found();
        Box wanted = impulse.box().x() < 150 ? new Box(240, 40, 44, 40) : new Box(60, 40, 44, 40);
        assertTrue(found.overlap(wanted) > 0.5, impulse::toString);
    }

    @Test
    void beginsANewShotAtAHardCut() {
        List<MeasuredShot> shots = PAINTING.measured(
                40, (pen, frame) -> pen.drawImage(frame < 17 ? BACKDROP : OTHER_BACKDROP, -frame, -frame / 2, null));
        assertEquals(List.of("start 0-17", "cut 17-40"), joins(shots));
    }

    @Test
    void takesAJumpOfLightForTheSameShot() {
        ShotEvidence evidence = only(PAINTING.measured(30, ClipMeasureTest::lightStep));
        assertEquals(new FrameRange(0, 30), evidence.frames());
    }

    @Test
    void measuresAJumpOfLight() {
        Step step =
                only(PAINTING.measured(30, ClipMeasureTest::lightStep)).steps().get(14);
        assertEquals(Math.log(0.7), step.gain(), 0.05, step::toString);
    }

    @Test
    void findsNoLightChangeInSteadyLight() {
        ShotEvidence evidence = only(PAINTING.measured(24, (pen, frame) -> pan(pen, 2 * frame)));
        double highest =
                evidence.steps().stream().mapToDouble(Step::lightRms).max().orElse(1);
        assertTrue(highest < 0.01, "highest " + highest);
    }

    @Test
    void joinsTwoShotsInTheMiddleOfADissolve() {
        List<MeasuredShot> shots = PAINTING.measured(60, (pen, frame) -> {
            walker(pen, Math.min(frame, 36));
            float share = Math.min(1, Math.max(0, (frame - 23) / 13f));
            pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, share));
            pen.drawImage(OTHER_BACKDROP, 0, 0, null);
            pen.setColor(new Color(200, 30, 20));
            pen.fillOval(250 - 3 * frame, 20, 30, 30);
        });
        assertJoinedWithin(shots, 30, 3);
    }

    @Test
    void joinsTwoShotsInTheMiddleOfAFade() {
        List<MeasuredShot> shots = PAINTING.measured(60, (pen, frame) -> {
            pen.drawImage(frame < 30 ? BACKDROP : OTHER_BACKDROP, -frame, 0, null);
            int away = Math.abs(2 * frame - 59);
            dim(pen, 1 - Math.min(1, away / 20f));
        });
        assertJoinedWithin(shots, 30, 3);
    }

    @Test
    void hasNoShotInAClipWithoutFrames() {
        assertEquals(List.of(), PAINTING.measured(0, (pen, frame) -> still(pen)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void coversAClipOfFewFrames(int frames) {
        List<MeasuredShot> shots = PAINTING.measured(frames, (pen, frame) -> pan(pen, 3 * frame));
        assertEquals(List.of("start 0-" + frames), joins(shots));
    }

    @Test
    void finishesAClipThatEndsOnAHold() {
        List<MeasuredShot> shots = PAINTING.measured(40, (pen, frame) -> pan(pen, Math.min(frame, 20)));
        assertEquals(List.of("start 0-40"), joins(shots));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 200", "33, 31"})
    void measuresClipsOfOddShapes(int width, int height) {
        WorkSize size = WorkSize.of(width, height);
        try (ClipMeasure measure = new ClipMeasure(width, height, new org.shotlint.analysis.time.FrameRate(24, 1))) {
            for (int frame = 0; frame < 12; frame++) {
                byte[] pixels = new byte[size.width() * size.height() * 3];
                java.util.Arrays.fill(pixels, (byte) (frame * 9));
                measure.accept(pixels);
            }
            assertEquals(List.of("start 0-12"), joins(measure.finish()));
        }
    }

    private static void still(Graphics2D pen) {
        pen.drawImage(BACKDROP, 0, 0, null);
    }

    private static void pan(Graphics2D pen, int shift) {
        pen.drawImage(BACKDROP, -shift, 0, null);
    }

    private static void walker(Graphics2D pen, int frame) {
        still(pen);
        pen.setColor(new Color(30, 40, 90));
        pen.fillOval(20 + 3 * frame, 130, 30, 36);
    }

    private static List<Impulse> vanishing() {
        return only(PAINTING.measured(40, (pen, frame) -> {
                    walker(pen, frame);
                    if (frame < 20) {
                        block(pen, 200, 60);
                    }
                }))
                .impulses();
    }

    private static void block(Graphics2D pen, int x, int y) {
        pen.setColor(new Color(250, 240, 60));
        pen.fillRect(x, y, 44, 40);
        pen.setColor(new Color(140, 20, 30));
        pen.fillRect(x + 8, y + 8, 12, 24);
        pen.fillOval(x + 26, y + 10, 10, 10);
    }

    private static void lightStep(Graphics2D pen, int frame) {
        walker(pen, frame);
        dim(pen, frame < 15 ? 0 : 0.3f);
    }

    private static void dim(Graphics2D pen, float share) {
        pen.setColor(new Color(0, 0, 0, share));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private static ShotEvidence only(List<MeasuredShot> shots) {
        assertEquals(1, shots.size(), () -> joins(shots).toString());
        return shots.get(0).evidence().get(0);
    }

    private static List<String> joins(List<MeasuredShot> shots) {
        return shots.stream()
                .map(s -> s.transition() + " " + s.frames().startFrame() + "-"
                        + s.frames().endFrame())
                .toList();
    }

    private static void assertJoinedWithin(List<MeasuredShot> shots, int frame, int tolerance) {
        assertEquals(2, shots.size(), () -> joins(shots).toString());
        assertEquals(
                frame,
                shots.get(1).frames().startFrame(),
                tolerance,
                () -> joins(shots).toString());
    }
}
