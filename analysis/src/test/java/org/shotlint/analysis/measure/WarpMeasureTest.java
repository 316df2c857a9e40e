package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shotlint.analysis.evidence.WarpRegion;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.raster.NativeLeakGuard;
import org.shotlint.analysis.time.FrameRange;

@ExtendWith(NativeLeakGuard.class)
class WarpMeasureTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final int CENTRE_X = 170;
    private static final int CENTRE_Y = 110;
    private static final double RADIUS = 80;
    private static final FrameRange RIPPLE = new FrameRange(28, 58);

    private final Painting painting = new Painting(WIDTH, HEIGHT);
    private final BufferedImage wall = painting.backdrop(11);

    @Test
    void seesAWallThatRipplesAndRests() {
        List<WarpRegion> regions = regions(0, 5);
        assertEquals(1, regions.size(), regions::toString);
        WarpRegion region = regions.get(0);
        assertTrue(region.cells() >= 24, region::toString);
        assertTrue(region.frames().overlaps(RIPPLE) && region.frames().length() <= 45, region::toString);
        assertTrue(region.box().overlap(new Box(CENTRE_X - 80, CENTRE_Y - 80, 160, 160)) > 0.2, region::toString);
    }

    @Test
    void seesItUnderAPan() {
        assertTrue(regions(1.5, 5).stream().anyMatch(region -> region.cells() >= 24));
    }

    @Test
    void mapsHowFarEachPlaceSwings() {
        WarpRegion region = regions(0, 5).get(0);
        double inside = region.swing().at(CENTRE_X / WorkSize.CELL, CENTRE_Y / WorkSize.CELL);
        double outside = region.swing().at(35, 4);
        assertTrue(inside > 2 && outside < 1, () -> inside + " inside, " + outside + " outside");
    }

    @Test
    void seesNothingInAPanOverAWallThatRests() {
        assertEquals(
                List.of(),
                regions(1.5, 0).stream().filter(region -> region.cells() >= 24).toList());
    }

    private List<WarpRegion> regions(double pan, double amplitude) {
        return painting.measured(84, (pen, frame) -> draw(pen, frame, pan, amplitude)).stream()
                .flatMap(shot -> shot.evidence().stream())
                .flatMap(evidence -> evidence.warpRegions().stream())
                .toList();
    }

    private void draw(Graphics2D pen, int frame, double pan, double amplitude) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        double share = (double) (frame - RIPPLE.startFrame()) / RIPPLE.length();
        double swell = share > 0 && share < 1 ? amplitude * StrictMath.sin(share * StrictMath.PI) : 0;
        double phase = share * 5 * StrictMath.PI;
        int shift = (int) Math.round(pan * frame);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double far = Math.hypot(x + shift - CENTRE_X - pan * 42, y - CENTRE_Y) / RADIUS;
                double taper = far < 1 ? 0.5 + 0.5 * StrictMath.cos(far * StrictMath.PI) : 0;
                double dx = swell * taper * StrictMath.sin(phase + y * 0.03);
                double dy = swell * taper * StrictMath.cos(phase + x * 0.03);
                int sx = (int) Math.round(x + shift + dx);
                int sy = (int) Math.round(y + dy + 20);
                picture.setRGB(x, y, wall.getRGB(Math.min(2 * WIDTH - 1, Math.max(0, sx)), sy));
            }
        }
        pen.drawImage(picture, 0, 0, null);
        pen.setColor(Color.WHITE);
        pen.fillOval(10 + frame, 205, 18, 18);
    }
}
