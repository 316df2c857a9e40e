package org.shotlint.samples.scene;

import static org.shotlint.samples.scene.Easel.box;
import static org.shotlint.samples.scene.Easel.oval;
import static org.shotlint.samples.scene.Skies.BOTTOM;
import static org.shotlint.samples.scene.Skies.HEIGHT;
import static org.shotlint.samples.scene.Skies.LEFT;
import static org.shotlint.samples.scene.Skies.WIDTH;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/** A living room: patterned wallpaper, pictures, shelves, windows and floor boards. */
final class RoomPainter {

    private static final double FLOOR_Y = 86;
    private final long seed;

    RoomPainter(long seed) {
        this.seed = seed;
    }

    Stage paint() {
        Easel easel = new Easel(WIDTH, HEIGHT, seed);
        wall(easel);
        for (int bay = 0; bay < 5; bay++) {
            double x = LEFT + 20 + bay * 300;
            window(easel, x + 20);
            shelf(easel, x + 140);
            frame(easel, x + 238, -110 + 20 * (bay % 2));
            frame(easel, x + 232, -30);
        }
        floor(easel);
        easel.brush(9000, new Easel.Brush(15, 4, 80, 1.0, 0.12, 100));
        easel.grain(46, 46, 0.13);
        return new Stage(List.of(new Layer(easel.finish(), 1)), 120);
    }

    private void wall(Easel easel) {
        easel.wash(new Color(0xB9855A), new Color(0xD9B48A), -BOTTOM, FLOOR_Y);
        for (double x = LEFT; x < -LEFT; x += 30) {
            easel.fill(new Color(120, 70, 50, 45), box(x, -BOTTOM, 15, FLOOR_Y + BOTTOM));
            for (double y = -BOTTOM + (x / 30 % 2) * 14; y < FLOOR_Y; y += 28) {
                Path2D diamond = new Path2D.Double();
                diamond.moveTo(x + 22, y - 7);
                diamond.lineTo(x + 27, y);
                diamond.lineTo(x + 22, y + 7);
                diamond.lineTo(x + 17, y);
                easel.fill(new Color(120, 48, 52, 110), diamond);
                easel.fill(new Color(250, 226, 180, 130), oval(x + 5, y + 9, 5, 5));
            }
        }
        easel.fill(new Color(0x7A4B32), box(LEFT, FLOOR_Y - 16, WIDTH, 16));
        easel.fill(new Color(0x9C6846), box(LEFT, FLOOR_Y - 16, WIDTH, 4));
    }

    private void window(Easel easel, double x) {
        easel.fill(new Color(0xF2E8D5), box(x - 6, -140, 102, 150));
        easel.fill(new Color(0xA8CFE6), box(x, -134, 90, 138));
        easel.dabs(60, box(x + 6, -70, 78, 66), 17, new Color(0x6E9B5A), new Color(0x86B06A), new Color(0x578248));
        easel.dabs(12, box(x + 6, -128, 78, 30), 16, new Color(255, 255, 255, 140));
        easel.fill(new Color(0xF2E8D5), box(x + 42, -134, 5, 138));
        easel.fill(new Color(0xF2E8D5), box(x, -70, 90, 5));
        for (int fold = 0; fold < 5; fold++) {
            Color cloth = fold % 2 == 0 ? new Color(0x9E3F45) : new Color(0xB8555A);
            easel.fill(cloth, box(x - 26 + fold * 5, -150, 6, 190));
            easel.fill(cloth, box(x + 90 + fold * 5, -150, 6, 190));
        }
    }

    private void shelf(Easel easel, double x) {
        easel.fill(new Color(0x5A3A26), box(x, -120, 84, 200));
        for (int board = 0; board < 5; board++) {
            double y = -114 + board * 39;
            easel.fill(new Color(0x2E1D14), box(x + 5, y, 74, 34));
            double book = x + 6;
            while (book < x + 70) {
                double w = easel.any(5, 10);
                double h = easel.any(20, 32);
                Color cover = Color.getHSBColor((float) easel.any(0, 1), 0.55f, (float) easel.any(0.4, 0.85));
                easel.fill(cover, box(book, y + 34 - h, w, h));
                easel.fill(new Color(245, 225, 160, 190), box(book + 1, y + 34 - h * 0.8, w - 2, 2));
                book += w + 0.8;
            }
        }
    }

    private void frame(Easel easel, double x, double y) {
        easel.fill(new Color(0x6B4A1E), box(x, y, 56, 62));
        easel.fill(new Color(0xD2A94E), box(x + 2, y + 2, 52, 58));
        easel.fill(new Color(0xDCE3D0), box(x + 7, y + 7, 42, 48));
        easel.dabs(
                34,
                box(x + 10, y + 12, 36, 38),
                11,
                new Color(0x7D5BA6),
                new Color(0x4B7F8C),
                new Color(0xD0743C),
                new Color(0x6A8E4E));
    }

    private void floor(Easel easel) {
        easel.wash(new Color(0x8B5A36), new Color(0xB27A4A), FLOOR_Y, BOTTOM);
        for (double x = LEFT * 2; x < -LEFT * 2; x += 46) {
            Path2D board = new Path2D.Double();
            double shear = x * 0.35;
            board.moveTo(x, FLOOR_Y);
            board.lineTo(x + 46, FLOOR_Y);
            board.lineTo(x + 46 + shear + 16, BOTTOM);
            board.lineTo(x + shear, BOTTOM);
            int tone = (int) easel.any(0, 50);
            easel.fill(new Color(40, 20, 5, tone), board);
            easel.line(new Color(50, 26, 10, 150), 1.2f, board);
        }
        easel.fill(new Color(0x7F2F3A), oval(-330, 104, 660, 78));
        easel.fill(new Color(0xC99A5B), oval(-310, 108, 620, 68));
        easel.fill(new Color(0x944050), oval(-285, 113, 570, 58));
        for (int knot = 0; knot < 60; knot++) {
            double turn = knot * StrictMath.PI / 30;
            easel.fill(
                    new Color(0xE7CF9A),
                    oval(297 * StrictMath.cos(turn) - 4, 142 + 32 * StrictMath.sin(turn) - 2, 8, 4));
        }
        easel.brush(3500, new Easel.Brush(24, 2, 60, 0.6, 0.22, 100));
    }
}
