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

/** A row of brick and plaster houses behind a pavement and a cobbled street. */
final class StreetPainter {

    private static final int[] WALLS = {0xB5694E, 0xD9B382, 0x8E9FB0, 0xC98F6B, 0xA7B48C, 0xD6C7B0};
    private static final double PAVEMENT_Y = 84;

    private final long seed;

    StreetPainter(long seed) {
        this.seed = seed;
    }

    Stage day() {
        Picture sky = Skies.clouded(seed, new Color(0x6FA8DC), new Color(0xE8F0F2), Color.WHITE);
        return new Stage(
                List.of(new Layer(sky, 0.15), new Layer(roofs(new Color(0x94A3B5)), 0.45), new Layer(houses(false), 1)),
                118);
    }

    Stage night() {
        Picture sky = Skies.clouded(seed, new Color(0x141B3C), new Color(0x3A4470), new Color(0x59628C));
        return new Stage(
                List.of(new Layer(sky, 0.15), new Layer(roofs(new Color(0x2A3050)), 0.45), new Layer(houses(true), 1)),
                118);
    }

    private Picture roofs(Color tone) {
        Easel easel = new Easel(WIDTH, HEIGHT, seed + 1);
        double x = LEFT;
        while (x < -LEFT) {
            double w = easel.any(50, 110);
            double top = easel.any(-150, -60);
            easel.fill(tone, box(x, top, w, BOTTOM - top));
            Path2D gable = new Path2D.Double();
            gable.moveTo(x - 4, top);
            gable.lineTo(x + w / 2, top - easel.any(16, 40));
            gable.lineTo(x + w + 4, top);
            easel.fill(tone.darker(), gable);
            for (int window = 0; window < 10; window++) {
                easel.fill(tone.brighter(), box(x + easel.any(4, w - 12), top + easel.any(8, 130), 7, 10));
            }
            x += w + easel.any(-4, 12);
        }
        easel.brush(5000, new Easel.Brush(20, 6, 85, 0.7, 0.16, 110));
        easel.grain(20, 26, 0.16);
        return easel.finish();
    }

    private Picture houses(boolean night) {
        Easel easel = new Easel(WIDTH, HEIGHT, seed + 2);
        double x = LEFT;
        for (int house = 0; x < -LEFT; house++) {
            double w = easel.any(120, 190);
            if (house % 5 == 4) {
                x += 46;
            }
            house(easel, new House(x, w, easel.any(-175, -95), new Color(WALLS[house % WALLS.length]), night));
            x += w;
        }
        easel.brush(7000, new Easel.Brush(13, 4, 0, 1.0, 0.16, 100));
        street(easel);
        easel.grain(34, 34, 0.14);
        return night ? darkened(easel) : easel.finish();
    }

    private record House(double x, double width, double top, Color wall, boolean night) {}

    private void house(Easel easel, House house) {
        double x = house.x();
        easel.fill(house.wall(), box(x, house.top(), house.width(), PAVEMENT_Y - house.top()));
        bricks(easel, house);
        easel.fill(house.wall().darker().darker(), box(x - 3, house.top() - 9, house.width() + 6, 10));
        Color pane = house.night() ? new Color(0xFFE9A0) : new Color(0x8FB3C9);
        int columns = (int) (house.width() / 44);
        double gap = house.width() / columns;
        for (double y = house.top() + 16; y < PAVEMENT_Y - 88; y += 56) {
            for (int column = 0; column < columns; column++) {
                double wx = x + gap * (column + 0.5) - 13;
                easel.fill(new Color(0xEFE6D4), box(wx - 3, y - 3, 32, 44));
                easel.fill(easel.any(0, 1) < 0.3 ? new Color(0x3E4A5A) : pane, box(wx, y, 26, 36));
                easel.fill(new Color(0xEFE6D4), box(wx + 12, y, 2, 36));
                easel.fill(new Color(0xEFE6D4), box(wx, y + 16, 26, 2));
                easel.fill(house.wall().darker(), box(wx - 5, y + 40, 36, 4));
                easel.dabs(
                        9,
                        box(wx - 3, y + 33, 32, 7),
                        7,
                        new Color(0x4E8A46),
                        new Color(0xC94F5E),
                        new Color(0x6FA050));
            }
        }
        shopFront(easel, house);
    }

    private void bricks(Easel easel, House house) {
        int row = 0;
        for (double y = house.top(); y < PAVEMENT_Y; y += 7, row++) {
            for (double bx = house.x() + (row % 2) * 8; bx < house.x() + house.width() - 14; bx += 16) {
                int shade = (int) easel.any(0, 60);
                boolean light = easel.any(0, 1) < 0.35;
                easel.fill(light ? new Color(255, 240, 220, shade) : new Color(50, 20, 10, shade), box(bx, y, 15, 6));
            }
        }
    }

    private void shopFront(Easel easel, House house) {
        double door = house.x() + house.width() * 0.12;
        easel.fill(new Color(0x4A3426), box(door - 3, PAVEMENT_Y - 66, 34, 66));
        easel.fill(house.wall().darker().darker(), box(door, PAVEMENT_Y - 63, 28, 63));
        easel.fill(new Color(0xD8B24A), oval(door + 22, PAVEMENT_Y - 32, 4, 4));
        double left = door + 44;
        double wide = house.width() - (left - house.x()) - 10;
        easel.fill(new Color(0x3B2F2A), box(left - 3, PAVEMENT_Y - 58, wide + 6, 50));
        easel.fill(house.night() ? new Color(0xFFD98A) : new Color(0x9CC3CC), box(left, PAVEMENT_Y - 55, wide, 44));
        easel.dabs(
                26,
                box(left + 4, PAVEMENT_Y - 34, wide - 8, 20),
                9,
                new Color(0xB5533C),
                new Color(0xE0B04A),
                new Color(0x5C7F9A));
        int stripes = (int) (wide / 9);
        Color awning = new Color(WALLS[(int) (Math.abs(house.x()) / 37) % WALLS.length]).darker();
        for (int stripe = 0; stripe <= stripes; stripe++) {
            easel.fill(
                    stripe % 2 == 0 ? awning : new Color(0xF3EBDC),
                    box(left - 6 + stripe * (wide + 12) / (stripes + 1), PAVEMENT_Y - 74, 9, 18));
        }
    }

    private void street(Easel easel) {
        easel.fill(new Color(0xB9B2A6), box(LEFT, PAVEMENT_Y, WIDTH, 46));
        for (double x = LEFT; x < -LEFT; x += 38) {
            easel.fill(new Color(90, 84, 76, 120), box(x + easel.any(-1, 1), PAVEMENT_Y, 1.5, 46));
            easel.fill(new Color(90, 84, 76, 90), box(x, PAVEMENT_Y + 21, 38, 1.5));
        }
        easel.fill(new Color(0x8A857C), box(LEFT, PAVEMENT_Y + 46, WIDTH, 8));
        easel.fill(new Color(0x5E5B58), box(LEFT, PAVEMENT_Y + 54, WIDTH, BOTTOM));
        for (double y = PAVEMENT_Y + 56; y < BOTTOM; y += 9) {
            for (double x = LEFT + easel.any(0, 12); x < -LEFT; x += 15) {
                int tone = (int) easel.any(86, 140);
                easel.fill(new Color(tone, tone - 4, tone - 10), oval(x, y, 13, 8));
            }
        }
        easel.brush(5000, new Easel.Brush(16, 4, 0, 0.6, 0.14, 90));
    }

    private Picture darkened(Easel easel) {
        easel.tint(new Color(0x5A, 0x66, 0xA0), 170);
        return easel.finish();
    }
}
