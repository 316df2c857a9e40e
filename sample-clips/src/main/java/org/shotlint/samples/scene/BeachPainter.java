package org.shotlint.samples.scene;

import static org.shotlint.samples.scene.Easel.box;
import static org.shotlint.samples.scene.Skies.BOTTOM;
import static org.shotlint.samples.scene.Skies.HEIGHT;
import static org.shotlint.samples.scene.Skies.LEFT;
import static org.shotlint.samples.scene.Skies.WIDTH;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.List;

/** A beach: sea with painted waves and islands, dunes with grass, pebbled sand. */
final class BeachPainter {

    private final long seed;

    BeachPainter(long seed) {
        this.seed = seed;
    }

    Stage paint() {
        Picture sky = Skies.clouded(seed, new Color(0x4E93C8), new Color(0xF4E9D2), new Color(0xFFF8EC));
        return new Stage(List.of(new Layer(sky, 0.15), new Layer(sea(), 0.4), new Layer(sand(), 1)), 108);
    }

    private Picture sea() {
        Easel easel = new Easel(WIDTH, HEIGHT, seed + 1);
        easel.fill(new Color(0x6F8A86), Skies.ridge(seed + 1, 10, 60, 170));
        easel.brush(1200, new Easel.Brush(16, 5, 70, 1.2, 0.25, 130));
        easel.wash(new Color(0x3E7FA0), new Color(0x7FC0BE), -6, BOTTOM);
        for (int wave = 0; wave < 900; wave++) {
            double y = -4 + 120 * easel.any(0, 1) * easel.any(0.2, 1);
            double x = easel.any(LEFT, -LEFT);
            double w = easel.any(8, 20) * (0.6 + y / 60);
            Color foam = wave % 3 == 0 ? new Color(240, 250, 248, 190) : new Color(30, 90, 120, 120);
            easel.fill(foam, box(x, y, w, 1.5 + y / 70));
        }
        easel.brush(3500, new Easel.Brush(22, 3, 0, 0.2, 0.16, 110));
        easel.grain(40, 10, 0.14);
        return easel.finish();
    }

    private Picture sand() {
        Easel easel = new Easel(WIDTH, HEIGHT, seed + 2);
        easel.fill(new Color(0xD9BE8C), Skies.ridge(seed + 2, 66, 34, 200));
        easel.brush(7000, new Easel.Brush(30, 6, 4, 0.8, 0.13, 120));
        for (int tuft = 0; tuft < 70; tuft++) {
            double x = easel.any(LEFT, -LEFT);
            double y = tuft % 3 == 0 ? easel.any(150, 225) : easel.any(76, 96);
            for (int blade = 0; blade < 12; blade++) {
                Color green = blade % 2 == 0 ? new Color(0x8E9A4E) : new Color(0x6C7F43);
                easel.line(
                        green,
                        1.4f,
                        new Line2D.Double(x + blade, y, x + blade * 2 - 6 + easel.any(-5, 5), y - easel.any(8, 22)));
            }
        }
        easel.dabs(
                900,
                box(LEFT, 90, WIDTH, 140),
                4,
                new Color(0xB79A6A),
                new Color(0xEFE2C4),
                new Color(0x9B8768),
                new Color(0xC7775E));
        easel.dabs(130, box(LEFT, 132, WIDTH, 90), 9, new Color(0x8C8A86), new Color(0xA7A19A), new Color(0x6F7477));
        easel.grain(26, 12, 0.14);
        return easel.finish();
    }
}
