package org.shotlint.samples.scene;

/**
 * A gain for each colour of the whole picture; 1 leaves it as it is.
 *
 * @param red gain of red
 * @param green gain of green
 * @param blue gain of blue
 */
public record Tone(double red, double green, double blue) {

    public Tone {
        if (!(red >= 0 && green >= 0 && blue >= 0)) {
            throw new IllegalArgumentException(
                    "gains are " + red + ", " + green + ", " + blue + ", none may be negative");
        }
    }

    /** The same gain for all colours. */
    public static Tone gain(double all) {
        return new Tone(all, all, all);
    }

    /** A share of the way from no change to this tone. */
    public Tone share(double share) {
        return new Tone(1 + (red - 1) * share, 1 + (green - 1) * share, 1 + (blue - 1) * share);
    }

    /** Multiplies every pixel of an opaque canvas. */
    public void applyTo(Canvas canvas) {
        int[] pixels = canvas.pixels();
        int[] reds = table(red);
        int[] greens = table(green);
        int[] blues = table(blue);
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i];
            pixels[i] = 0xFF000000 | reds[pixel >> 16 & 255] << 16 | greens[pixel >> 8 & 255] << 8 | blues[pixel & 255];
        }
    }

    private static int[] table(double gain) {
        int[] levels = new int[256];
        for (int level = 0; level < 256; level++) {
            levels[level] = (int) Math.min(255, Math.round(level * gain));
        }
        return levels;
    }
}
