package org.shotlint.analysis.colour;

import java.util.Locale;

/**
 * A colour in CIELAB under D65.
 *
 * @param lightness 0 to 100
 * @param a green to red
 * @param b blue to yellow
 */
public record LabColour(double lightness, double a, double b) {
    private static final double WHITE_X = 0.95047;
    private static final double WHITE_Z = 1.08883;
    private static final double CUBE_FROM = 216.0 / 24389;
    private static final double SLOPE = 24389.0 / 27;
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            LINEAR[i] = exactlyLinear(i);
        }
    }

    public LabColour {
        if (!Double.isFinite(lightness) || !Double.isFinite(a) || !Double.isFinite(b)) {
            throw new IllegalArgumentException("colour " + lightness + ", " + a + ", " + b + " is not finite");
        }
    }

    /**
     * The colour of an sRGB pixel, 0 to 255 each, or of the means of many. Fractions of a level count, which is much of a dark colour; values
     * outside are clamped.
     */
    public static LabColour ofRgb(double red, double green, double blue) {
        double r = linear(red);
        double g = linear(green);
        double bl = linear(blue);
        double x = cube((0.4124564 * r + 0.3575761 * g + 0.1804375 * bl) / WHITE_X);
        double y = cube(0.2126729 * r + 0.7151522 * g + 0.0721750 * bl);
        double z = cube((0.0193339 * r + 0.1191920 * g + 0.9503041 * bl) / WHITE_Z);
        return new LabColour(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /** The colour of a Y'CrCb pixel as OpenCV makes it of sRGB (full range, BT.601), by its nearest sRGB pixel. */
    public static LabColour ofYcc(int y, int cr, int cb) {
        double red = cr - 128.0;
        double blue = cb - 128.0;
        return ofRgb(
                Math.round(y + 1.403 * red), Math.round(y - 0.714 * red - 0.344 * blue), Math.round(y + 1.773 * blue));
    }

    /** Light of an sRGB level. Whole levels, those of pixels, are looked up. */
    private static double linear(double value) {
        double level = Math.max(0, Math.min(255, value));
        int whole = (int) level;
        return level == whole ? LINEAR[whole] : exactlyLinear(level);
    }

    private static double exactlyLinear(double level) {
        double c = level / 255;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double cube(double t) {
        return t > CUBE_FROM ? Math.cbrt(t) : (SLOPE * t + 16) / 116;
    }

    /** Distance from grey. */
    public double chroma() {
        return Math.hypot(a, b);
    }

    /** Direction from grey in degrees, 0 up to 360. */
    public double hueDeg() {
        double hue = Math.toDegrees(Math.atan2(b, a));
        return hue < 0 ? hue + 360 : hue;
    }

    /** The colour with the same hue and chroma at another lightness. */
    public LabColour atLightness(double other) {
        return new LabColour(other, a, b);
    }

    /** Perceptual difference by CIEDE2000; 1 is about the least that is seen side by side. */
    public double deltaE(LabColour other) {
        return Ciede2000.between(this, other);
    }

    /** The sRGB colour as {@code #rrggbb}, clamped to what a screen shows. */
    public String hex() {
        double[] rgb = rgb();
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(rgb[0]), Math.round(rgb[1]), Math.round(rgb[2]));
    }

    /** Levels of red, green and blue in sRGB with their fractions, 0 to 255, clamped to what a screen shows. */
    public double[] rgb() {
        double fy = (lightness + 16) / 116;
        double x = WHITE_X * uncube(fy + a / 500);
        double y = uncube(fy);
        double z = WHITE_Z * uncube(fy - b / 200);
        return new double[] {
            level(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
            level(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
            level(0.0556434 * x - 0.2040259 * y + 1.0572252 * z)
        };
    }

    private static double uncube(double f) {
        double cubed = f * f * f;
        return cubed > CUBE_FROM ? cubed : (116 * f - 16) / SLOPE;
    }

    private static double level(double linear) {
        double c = Math.max(0, Math.min(1, linear));
        double coded = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
        return 255 * coded;
    }
}
