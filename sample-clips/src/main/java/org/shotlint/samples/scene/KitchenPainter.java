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

/** A kitchen table seen close: tiles, hanging tools and a board of worn wood under a chequered cloth. */
final class KitchenPainter {

    private static final double TABLE_Y = 52;
    private final long seed;

    KitchenPainter(long seed) {
        this.seed = seed;
    }

    Stage paint() {
        Easel wall = new Easel(WIDTH, HEIGHT, seed);
        tiles(wall);
        hooks(wall);
        wall.brush(5000, new Easel.Brush(14, 4, 30, 1.5, 0.1, 90));
        wall.grain(50, 50, 0.16);
        Easel table = new Easel(WIDTH, HEIGHT, seed + 1);
        board(table);
        cloth(table);
        table.grain(60, 18, 0.16);
        return new Stage(List.of(new Layer(wall.finish(), 0.8), new Layer(table.finish(), 1)), 104);
    }

    private void tiles(Easel easel) {
        easel.fill(new Color(0x7F8E8A), box(LEFT, -BOTTOM, WIDTH, HEIGHT));
        for (int row = 0; row < 12; row++) {
            for (int column = 0; column < 36; column++) {
                double x = LEFT + column * 42;
                double y = -BOTTOM + row * 42;
                double tint = easel.any(-14, 14);
                easel.fill(
                        new Color((int) (206 + tint), (int) (222 + tint), (int) (214 + tint)),
                        box(x + 1.5, y + 1.5, 39, 39));
                easel.fill(new Color(255, 255, 255, 90), box(x + 4, y + 4, 30, 3));
                if ((row * 7 + column * 3) % 4 == 0) {
                    Color blue = new Color(0x3F6E9E);
                    for (int petal = 0; petal < 4; petal++) {
                        double px = x + 21 + 8 * StrictMath.cos(petal * StrictMath.PI / 2 + 0.8);
                        double py = y + 21 + 8 * StrictMath.sin(petal * StrictMath.PI / 2 + 0.8);
                        easel.fill(blue, oval(px - 5, py - 5, 10, 10));
                    }
                    easel.fill(new Color(0xE0B04A), oval(x + 17, y + 17, 8, 8));
                }
            }
        }
    }

    private void hooks(Easel easel) {
        easel.fill(new Color(0x5B3B26), box(LEFT, -104, WIDTH, 9));
        easel.fill(new Color(0x8A5C3A), box(LEFT, -104, WIDTH, 3));
        for (int tool = 0; tool < 22; tool++) {
            double x = LEFT + 40 + tool * 66;
            double length = easel.any(34, 60);
            easel.fill(new Color(0x3A3A3E), box(x - 2, -98, 4, length));
            Color metal = tool % 3 == 0 ? new Color(0xB87333) : new Color(0x9AA0A6);
            easel.fill(metal.darker(), oval(x - 15, -100 + length, 30, tool % 2 == 0 ? 34 : 20));
            easel.fill(metal, oval(x - 13, -99 + length, 24, tool % 2 == 0 ? 28 : 15));
            easel.fill(new Color(255, 255, 255, 120), oval(x - 9, -95 + length, 6, 5));
        }
    }

    private void board(Easel easel) {
        easel.wash(new Color(0x8E5F38), new Color(0xB98752), TABLE_Y, BOTTOM);
        for (double y = TABLE_Y + 10; y < BOTTOM; y += 24) {
            easel.fill(new Color(60, 30, 10, 130), box(LEFT, y, WIDTH, 1.6));
        }
        for (int fibre = 0; fibre < 500; fibre++) {
            double x = easel.any(LEFT, -LEFT);
            double y = easel.any(TABLE_Y, BOTTOM);
            Path2D line = new Path2D.Double();
            line.moveTo(x, y);
            line.curveTo(x + 40, y + easel.any(-2, 2), x + 80, y + easel.any(-2, 2), x + easel.any(80, 150), y);
            easel.line(new Color(70, 36, 12, 70), 1.2f, line);
        }
        easel.brush(5000, new Easel.Brush(34, 3, 0, 0.15, 0.2, 110));
        easel.fill(new Color(0x5E3A1E), box(LEFT, TABLE_Y, WIDTH, 4));
    }

    private void cloth(Easel easel) {
        for (int row = 0; row < 5; row++) {
            for (int column = -14; column < 14; column++) {
                double top = TABLE_Y + 14 + row * 15;
                double spread = 1 + row * 0.09;
                Path2D square = new Path2D.Double();
                square.moveTo(column * 26 * spread, top);
                square.lineTo((column + 1) * 26 * spread, top);
                square.lineTo((column + 1) * 26 * (spread + 0.09), top + 15);
                square.lineTo(column * 26 * (spread + 0.09), top + 15);
                boolean red = Math.floorMod(row + column, 2) == 0;
                easel.fill(red ? new Color(0xB8473F) : new Color(0xEFE4CF), square);
            }
        }
        easel.brush(6000, new Easel.Brush(9, 2, 40, 1.6, 0.14, 110));
    }
}
