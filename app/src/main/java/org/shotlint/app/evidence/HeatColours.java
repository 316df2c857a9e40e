package org.shotlint.app.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.shotlint.analysis.finding.Illustration;

/** A heat map as a small picture with one pixel for each cell: clear where little happens, then blue, green, yellow, red at the highest. */
public final class HeatColours {
    /** Part of the highest value below which nothing is drawn, so that the frame can be seen. */
    private static final double CLEAR_BELOW = 0.15;

    private static final double MOST_OPAQUE = 0.7;
    private static final int[][] STOPS = {{49, 54, 149}, {69, 160, 180}, {120, 198, 120}, {253, 200, 60}, {215, 38, 38}
    };

    private HeatColours() {}

    /** The colours row by row, alpha in the highest byte, not multiplied into the others. */
    public static int[] argb(Illustration.HeatMap heat) {
        double highest = heat.highest();
        return heat.values().stream()
                .mapToInt(value -> highest > 0 ? colour(value / highest) : 0)
                .toArray();
    }

    /** The colour at that part of the highest value, 0 to 1. */
    public static int colour(double part) {
        if (!(part >= CLEAR_BELOW)) {
            return 0;
        }
        double place = Math.min(1, part) * (STOPS.length - 1);
        int stop = Math.min(STOPS.length - 2, (int) place);
        int alpha = (int) Math.round(255 * MOST_OPAQUE * Math.min(1, part + 0.2));
        int colour = alpha << 24;
        for (int channel = 0; channel < 3; channel++) {
            double value = STOPS[stop][channel] + (place - stop) * (STOPS[stop + 1][channel] - STOPS[stop][channel]);
            colour |= (int) Math.round(value) << (16 - 8 * channel);
        }
        return colour;
    }

    /** The picture. */
    public static BufferedImage picture(Illustration.HeatMap heat) {
        BufferedImage image = new BufferedImage(heat.columns(), heat.rows(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, heat.columns(), heat.rows(), argb(heat), 0, heat.columns());
        return image;
    }

    /** The picture as the bytes of a PNG file. */
    public static byte[] png(Illustration.HeatMap heat) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture(heat), "png", bytes);
        return bytes.toByteArray();
    }
}
