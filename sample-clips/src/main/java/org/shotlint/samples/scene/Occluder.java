package org.shotlint.samples.scene;

import static org.shotlint.samples.scene.Easel.box;
import static org.shotlint.samples.scene.Easel.oval;

import java.awt.Color;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A painted thing that stands before the action: tree, pillar, wall, post or fence.
 *
 * @param kind what it is
 * @param x middle of its foot in world units
 * @param footY ground under it
 */
public record Occluder(Kind kind, double x, double footY) implements Actor {

    /** What can stand before the action. */
    public enum Kind {
        TREE(84),
        PILLAR(78),
        WALL(130),
        POST(9),
        FENCE(300);

        private final double coverWidth;

        Kind(double coverWidth) {
            this.coverWidth = coverWidth;
        }
    }

    private static final int HEIGHT = 360;
    private static final Map<Kind, Picture> PAINTED = new ConcurrentHashMap<>();

    /** Width of what it hides at the height of a walker, in world units. */
    public double coverWidth() {
        return kind.coverWidth;
    }

    @Override
    public void draw(Canvas canvas, double seconds) {
        Picture picture = PAINTED.computeIfAbsent(kind, Occluder::paint);
        canvas.paste(picture, x - picture.width() / 2.0, footY - HEIGHT + 6);
    }

    private static Picture paint(Kind kind) {
        return switch (kind) {
            case TREE -> tree();
            case PILLAR -> pillar();
            case WALL -> wall();
            case POST -> post();
            case FENCE -> fence();
        };
    }

    private static Picture tree() {
        Easel easel = new Easel(300, HEIGHT, 71);
        for (int root = -3; root <= 3; root++) {
            easel.line(new Color(0x5A4030), 20, Ink.line(root * 12, 140, root * 18, 170));
        }
        easel.fill(new Color(0x5A4030), box(-42, -140, 84, 308));
        easel.fill(new Color(0x7A5A40), box(-42, -140, 52, 308));
        easel.fill(new Color(0x94714F), box(-34, -140, 16, 308));
        easel.brush(1800, new Easel.Brush(22, 4, 88, 0.4, 0.35, 150));
        easel.fill(new Color(0x2E1E16), oval(-12, -20, 20, 30));
        easel.dabs(
                330,
                box(-135, -172, 270, 88),
                24,
                new Color(0x4E8A3C),
                new Color(0x6FA84A),
                new Color(0x39702F),
                new Color(0x86B858));
        easel.dabs(90, box(-60, 158, 120, 14), 9, new Color(0x5E8A3C), new Color(0x7AA34C));
        easel.grain(14, 18, 0.2);
        return easel.finish();
    }

    private static Picture pillar() {
        Easel easel = new Easel(120, HEIGHT, 72);
        easel.fill(new Color(0x8A7F72), box(-39, -175, 78, 345));
        easel.fill(new Color(0xA89C8C), box(-39, -175, 50, 345));
        for (int course = 0; course < 18; course++) {
            double y = -175 + course * 20;
            easel.fill(new Color(70, 60, 52, 150), box(-39, y, 78, 2));
            easel.fill(new Color(70, 60, 52, 130), box(course % 2 == 0 ? -12 : 8, y, 2, 20));
        }
        easel.brush(1500, new Easel.Brush(10, 4, 20, 1.6, 0.22, 130));
        easel.fill(new Color(0x6F665B), box(-46, 150, 92, 20));
        easel.grain(12, 12, 0.2);
        return easel.finish();
    }

    private static Picture wall() {
        Easel easel = new Easel(180, HEIGHT, 75);
        easel.fill(new Color(0xB07A5A), box(-65, -175, 130, 345));
        for (int course = 0; course < 29; course++) {
            double y = -175 + course * 12;
            easel.fill(new Color(0xD2B79A), box(-65, y, 130, 2));
            for (int brick = -2; brick <= 3; brick++) {
                easel.fill(new Color(0xD2B79A), box(brick * 26 - (course % 2 == 0 ? 13 : 0), y, 2, 12));
            }
        }
        easel.brush(2200, new Easel.Brush(9, 4, 4, 1.2, 0.25, 130));
        easel.fill(new Color(0x8A5E46), box(-70, 156, 140, 14));
        easel.grain(11, 11, 0.2);
        return easel.finish();
    }

    private static Picture post() {
        Easel easel = new Easel(60, HEIGHT, 73);
        easel.fill(new Color(0x33383C), box(-4.5, -140, 9, 310));
        easel.fill(new Color(0x6A7278), box(-3, -140, 2.5, 310));
        easel.fill(new Color(0x33383C), box(-9, 150, 18, 20));
        easel.fill(new Color(0x33383C), box(-14, -150, 28, 10));
        easel.fill(new Color(0xFFE7A8), oval(-11, -140, 22, 26));
        easel.brush(200, new Easel.Brush(6, 2, 88, 0.3, 0.25, 120));
        return easel.finish();
    }

    private static Picture fence() {
        Easel easel = new Easel(620, HEIGHT, 74);
        for (int rail = 0; rail < 2; rail++) {
            easel.fill(new Color(0xB39A78), box(-305, 118 + rail * 26, 610, 8));
        }
        for (int picket = -15; picket <= 15; picket++) {
            double x = picket * 20;
            easel.fill(picket % 2 == 0 ? new Color(0xD9C6A4) : new Color(0xCBB48E), box(x - 5, 104, 10, 66));
            easel.fill(new Color(0x8C7552), box(x + 3, 104, 2, 66));
        }
        easel.brush(1600, new Easel.Brush(10, 3, 88, 0.3, 0.2, 130));
        easel.grain(12, 20, 0.15);
        return easel.finish();
    }
}
