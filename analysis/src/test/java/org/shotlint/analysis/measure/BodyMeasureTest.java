package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shotlint.analysis.evidence.BodyChange;
import org.shotlint.analysis.raster.NativeLeakGuard;

@ExtendWith(NativeLeakGuard.class)
class BodyMeasureTest {
    private static final int FROM = 36;
    private static final int TO = 50;

    private final Painting painting = new Painting(480, 270);
    private final BufferedImage backdrop = painting.backdrop(23);

    /** What is drawn on somebody who walks; {@code way} is the share of the change that is done, 0 to 1. */
    private interface Part {
        void draw(Graphics2D pen, int x, float way);
    }

    @Test
    void seesAPartThatGrows() {
        BodyChange change = only(BodyChange.Kind.GROWN, (pen, x, way) -> arm(pen, x, way));
        assertTrue(change.share() > 0.03 && change.share() < 0.16, change::toString);
        assertTrue(change.otherShare() < 0.01 && change.swept() < 0.01 && change.turned() < 0.1, change::toString);
        assertTrue(change.likeness() > 0.5 && change.outline() > 0.79 && change.inside() > 0.58, change::toString);
        assertTrue(change.frames().startFrame() > FROM - 14 && change.frames().endFrame() < TO + 8, change::toString);
        int left = left(change.frames().endFrame());
        assertTrue(change.part().x() > left - 40 && change.part().x() < left + 8, change::toString);
        assertTrue(change.box().height() > 140 && change.box().intersectionArea(change.part()) > 0, change::toString);
        assertTrue(change.part().y() > 85 && change.part().y() < 130, change::toString);
    }

    @Test
    void seesAPartThatMeltsAway() {
        BodyChange change = only(BodyChange.Kind.GONE, (pen, x, way) -> arm(pen, x, 1 - way));
        assertTrue(change.share() > 0.03 && change.otherShare() < 0.01, change::toString);
    }

    @Test
    void seesAnInsideThatBecomesAnother() {
        BodyChange change = only(BodyChange.Kind.REPLACED, (pen, x, way) -> {
            pen.setColor(new Color(0.1f + 0.8f * way, 0.5f, 0.9f - 0.8f * way));
            pen.fillRect(x + 4, 126, 40, 40);
        });
        assertTrue(change.share() > 0.15 && change.likeness() > 0.4, change::toString);
        assertTrue(change.frames().startFrame() > FROM - 16 && change.frames().endFrame() < TO + 14, change::toString);
    }

    /** A walk swings legs and an arm, and is the same again and again. */
    @Test
    void passesOverAWalk() {
        assertEquals(List.of(), changes((pen, x, way) -> {}));
    }

    /** An arm that is moved comes where it was not, and goes where it was. */
    @Test
    void tellsAPartThatIsMoved() {
        List<BodyChange> parts = changes((pen, x, way) -> {
            pen.setColor(new Color(120, 40, 150));
            if (way < 0.5) {
                pen.fillRect(x - 26, 96, 26, 16);
            } else {
                pen.fillRect(x + 48, 96, 26, 16);
            }
        });
        assertTrue(!parts.isEmpty(), "nothing seen");
        assertTrue(
                parts.stream()
                        .filter(c -> c.kind() != BodyChange.Kind.REPLACED)
                        .allMatch(c -> c.otherShare() > 0.5 * c.share()),
                parts::toString);
    }

    /** An arm that is swung up from below passes over what it covers neither before nor after. */
    @Test
    void tellsAPartThatIsSwungUp() {
        List<BodyChange> parts = changes((pen, x, way) -> {
            double angle = Math.PI * (0.5 - 0.7 * way);
            pen.setColor(new Color(120, 40, 150));
            for (int i = 0; i < 36; i++) {
                pen.fillRect((int) (x + 4 - i * Math.cos(angle)), (int) (104 + i * Math.sin(angle)), 12, 12);
            }
        });
        List<BodyChange> grown =
                parts.stream().filter(c -> c.kind() == BodyChange.Kind.GROWN).toList();
        assertEquals(1, grown.size(), parts::toString);
        assertTrue(grown.get(0).swept() > 0.4 * grown.get(0).share(), grown::toString);
    }

    private BodyChange only(BodyChange.Kind kind, Part part) {
        List<BodyChange> found =
                changes(part).stream().filter(c -> c.kind() == kind).toList();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private List<BodyChange> changes(Part part) {
        return painting
                .measured(84, (pen, frame) -> {
                    pen.drawImage(backdrop, 0, 0, null);
                    int x = left(frame);
                    walker(pen, x, frame);
                    part.draw(pen, x, Math.min(1, Math.max(0, (frame - FROM) / (float) (TO - FROM))));
                })
                .stream()
                .flatMap(shot -> shot.evidence().stream())
                .flatMap(evidence -> evidence.bodies().stream())
                .toList();
    }

    private static int left(int frame) {
        return 70 + 3 * frame;
    }

    /** A striped body with a head, and two legs that swing once in a second. */
    private static void walker(Graphics2D pen, int x, int frame) {
        double swing = 14 * Math.sin(2 * Math.PI * frame / 24.0);
        pen.setColor(new Color(90, 30, 60));
        pen.fillRect((int) (x + 8 + swing), 180, 12, 50);
        pen.fillRect((int) (x + 28 - swing), 180, 12, 50);
        pen.setColor(new Color(200, 60, 50));
        pen.fillRect(x, 90, 48, 92);
        pen.setColor(new Color(250, 220, 90));
        for (int i = 0; i < 5; i++) {
            pen.fillRect(x + 6 + (i * 7) % 30, 94 + 18 * i, 9, 8);
        }
        pen.setColor(new Color(120, 80, 60));
        pen.fillOval(x + 8, 54, 32, 36);
        pen.setColor(Color.BLACK);
        pen.fillOval(x + 18, 66, 6, 6);
        pen.fillOval(x + 30, 66, 6, 6);
    }

    /** An arm to the left that grows out of the shoulder. */
    private static void arm(Graphics2D pen, int x, float way) {
        int length = Math.round(32 * way);
        pen.setColor(new Color(120, 40, 150));
        pen.fillRect(x - length, 98, length, Math.round(18 * way));
    }
}
