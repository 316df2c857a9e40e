package org.shotlint.samples.scene;

import static org.shotlint.samples.scene.Easel.box;
import static org.shotlint.samples.scene.Easel.oval;
import static org.shotlint.samples.scene.Skies.BOTTOM;
import static org.shotlint.samples.scene.Skies.HEIGHT;
import static org.shotlint.samples.scene.Skies.LEFT;
import static org.shotlint.samples.scene.Skies.WIDTH;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.List;

/** A forest in three depths, misty behind and mossy before. */
final class ForestPainter {

    private final long seed;

    ForestPainter(long seed) {
        this.seed = seed;
    }

    Stage paint() {
        return new Stage(
                List.of(
                        new Layer(haze(), 0.25),
                        new Layer(trunks(new Depth(1, 34, 13, 62), new Color(0x6E8F86)), 0.5),
                        new Layer(trunks(new Depth(2, 17, 25, 80), new Color(0x4F6455)), 0.75),
                        new Layer(floor(), 1)),
                116);
    }

    private record Depth(int index, int count, double thickness, double footY) {}

    private Picture haze() {
        Easel easel = new Easel(WIDTH, HEIGHT, seed);
        easel.wash(new Color(0xBFD8C0), new Color(0xE6EBCB), -BOTTOM, 40);
        easel.wash(new Color(0xA9C4A4), new Color(0x7F9C78), 40, BOTTOM);
        for (int trunk = 0; trunk < 70; trunk++) {
            double x = easel.any(LEFT, -LEFT);
            double w = easel.any(4, 11);
            easel.fill(new Color(120, 150, 140, 90), box(x, -BOTTOM, w, BOTTOM + easel.any(35, 60)));
        }
        easel.dabs(
                1400, box(LEFT, -BOTTOM, WIDTH, 170), 30, new Color(150, 185, 140, 60), new Color(190, 212, 160, 60));
        easel.brush(5000, new Easel.Brush(22, 7, 85, 1.2, 0.1, 110));
        easel.grain(26, 26, 0.14);
        return easel.finish();
    }

    private Picture trunks(Depth depth, Color bark) {
        Easel easel = new Easel(WIDTH, HEIGHT, seed + depth.index());
        for (int tree = 0; tree < depth.count(); tree++) {
            double x = LEFT + WIDTH * (tree + easel.any(0.1, 0.9)) / depth.count();
            double w = depth.thickness() * easel.any(0.7, 1.3);
            double foot = depth.footY() + easel.any(-6, 8);
            easel.fill(bark.darker(), box(x - w / 2, -BOTTOM, w, BOTTOM + foot));
            easel.fill(bark, box(x - w / 2, -BOTTOM, w * 0.62, BOTTOM + foot));
            easel.fill(bark.brighter(), box(x - w * 0.4, -BOTTOM, w * 0.16, BOTTOM + foot));
            for (int branch = 0; branch < 4; branch++) {
                double y = easel.any(-200, -60);
                double reach = easel.any(-70, 70);
                easel.line(
                        bark.darker(), (float) (w * 0.16), new Line2D.Double(x, y, x + reach, y - easel.any(10, 40)));
            }
        }
        easel.brush(9000, new Easel.Brush(20, 3, 88, 0.5, 0.35, 140));
        int green = 70 + depth.index() * 12;
        easel.dabs(
                1500,
                box(LEFT, -BOTTOM, WIDTH, 110),
                17,
                new Color(60, green + 50, 60, 210),
                new Color(90, green + 70, 70, 200),
                new Color(40, green + 20, 50, 220));
        easel.dabs(
                600,
                box(LEFT, depth.footY() - 8, WIDTH, 26),
                15,
                new Color(70, green + 40, 60),
                new Color(86, green + 62, 66));
        easel.grain(12, 20, 0.2);
        return easel.finish();
    }

    private Picture floor() {
        Easel easel = new Easel(WIDTH, HEIGHT, seed + 4);
        easel.fill(new Color(0x5E6B3A), Skies.ridge(seed + 4, 84, 10, 120));
        easel.brush(6000, new Easel.Brush(24, 7, 4, 0.9, 0.25, 130));
        easel.fill(new Color(150, 120, 82, 170), oval(LEFT - 100, 104, WIDTH + 200, 34));
        easel.brush(3000, new Easel.Brush(16, 4, 0, 0.5, 0.2, 120));
        for (int fern = 0; fern < 150; fern++) {
            double x = easel.any(LEFT, -LEFT);
            double y = fern % 2 == 0 ? easel.any(86, 98) : easel.any(146, BOTTOM);
            double size = y > 120 ? easel.any(14, 26) : easel.any(6, 11);
            for (int leaf = -4; leaf <= 4; leaf++) {
                easel.line(
                        leaf % 2 == 0 ? new Color(0x7FA34A) : new Color(0x4C7A3C),
                        2f,
                        new Line2D.Double(x, y, x + leaf * size * 0.28, y - size * (1 - Math.abs(leaf) * 0.16)));
            }
        }
        easel.dabs(500, box(LEFT, 100, WIDTH, 44), 4, new Color(0x8A6B3F), new Color(0xA98A55), new Color(0x6B7A45));
        easel.dabs(60, box(LEFT, 150, WIDTH, 70), 11, new Color(0x8B8F86), new Color(0x767D72));
        easel.grain(24, 12, 0.2);
        return easel.finish();
    }
}
