package org.shotlint.samples.scene;

import static org.shotlint.samples.scene.Easel.box;
import static org.shotlint.samples.scene.Easel.oval;
import static org.shotlint.samples.scene.Skies.BOTTOM;
import static org.shotlint.samples.scene.Skies.LEFT;
import static org.shotlint.samples.scene.Skies.WIDTH;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/** Meadows with flowers before wooded hills and far mountains. */
final class HillsPainter {

    private final long seed;

    HillsPainter(long seed) {
        this.seed = seed;
    }

    Stage day() {
        return paint(new Tones(
                new Color(0x5B9BD5),
                new Color(0xDCEBF2),
                new Color(0xFFFFFF),
                new Color(0x8296B4),
                new Color(0x4F8A4C),
                new Color(0x8CBB4E)));
    }

    Stage dusk() {
        return paint(new Tones(
                new Color(0x3B3A6B),
                new Color(0xF0A070),
                new Color(0xF7C8A8),
                new Color(0x5A4A78),
                new Color(0x3C4A58),
                new Color(0x6C7448)));
    }

    private record Tones(Color high, Color low, Color cloud, Color far, Color wood, Color meadow) {}

    private Stage paint(Tones tones) {
        return new Stage(
                List.of(
                        new Layer(Skies.clouded(seed, tones.high(), tones.low(), tones.cloud()), 0.15),
                        new Layer(mountains(tones), 0.35),
                        new Layer(woods(tones), 0.6),
                        new Layer(meadow(tones), 1)),
                112);
    }

    private Picture mountains(Tones tones) {
        Easel easel = new Easel(WIDTH, Skies.HEIGHT, seed + 1);
        easel.fill(tones.far(), Skies.ridge(seed + 1, -40, 95, 210));
        easel.fill(tones.far().darker(), Skies.ridge(seed + 2, 0, 70, 130));
        easel.brush(7000, new Easel.Brush(30, 6, 62, 1.4, 0.22, 130));
        easel.grain(22, 30, 0.18);
        return easel.finish();
    }

    private Picture woods(Tones tones) {
        Easel easel = new Easel(WIDTH, Skies.HEIGHT, seed + 3);
        Path2D ridge = Skies.ridge(seed + 3, 38, 44, 240);
        easel.fill(tones.wood().brighter(), ridge);
        easel.brush(5000, new Easel.Brush(18, 5, -8, 0.9, 0.25, 120));
        for (int tree = 0; tree < 300; tree++) {
            double x = easel.any(LEFT, -LEFT);
            double foot = 44 - 44 * Noise.fractal(seed + 3, x / 240, 3.3, 5) + easel.any(-2, 40);
            double r = easel.any(5, 12);
            easel.fill(tones.wood().darker(), oval(x - r, foot - 2.2 * r, 2 * r, 2.3 * r));
            easel.fill(tones.wood(), oval(x - r * 0.9, foot - 2.3 * r, 1.4 * r, 1.6 * r));
        }
        easel.brush(6000, new Easel.Brush(9, 4, 80, 1.8, 0.3, 120));
        easel.grain(14, 14, 0.15);
        return easel.finish();
    }

    private Picture meadow(Tones tones) {
        Easel easel = new Easel(WIDTH, Skies.HEIGHT, seed + 4);
        easel.fill(tones.meadow(), Skies.ridge(seed + 4, 72, 16, 260));
        easel.brush(9000, new Easel.Brush(26, 6, -6, 0.8, 0.2, 120));
        easel.fill(new Color(214, 190, 140, 190), path());
        easel.brush(3500, new Easel.Brush(14, 4, 0, 0.6, 0.15, 110));
        for (int blade = 0; blade < 3200; blade++) {
            double x = easel.any(LEFT, -LEFT);
            double y = easel.any(84, BOTTOM);
            double high = easel.any(3, 6) * (0.5 + (y - 70) / 110);
            double lean = easel.any(-3, 3);
            Color green =
                    blade % 3 == 0 ? tones.meadow().brighter() : tones.meadow().darker();
            if (Math.abs(y - 122) > 12) {
                easel.line(green, 1.2f, new java.awt.geom.Line2D.Double(x, y, x + lean, y - high));
            }
        }
        Color[] flowers = {new Color(0xF4F0E0), new Color(0xE9C84A), new Color(0xD8617B), new Color(0x9A7BD0)};
        easel.dabs(420, box(LEFT, 140, WIDTH, 90), 4.5, flowers);
        easel.dabs(250, box(LEFT, 84, WIDTH, 18), 2.6, flowers);
        easel.grain(30, 12, 0.16);
        return easel.finish();
    }

    private Path2D path() {
        Path2D way = new Path2D.Double();
        way.moveTo(LEFT, 110);
        for (double x = LEFT; x <= -LEFT; x += 20) {
            way.lineTo(x, 110 + 4 * Noise.smooth(seed + 5, x / 80, 0));
        }
        for (double x = -LEFT; x >= LEFT; x -= 20) {
            way.lineTo(x, 134 + 5 * Noise.smooth(seed + 6, x / 70, 0));
        }
        way.closePath();
        return way;
    }
}
