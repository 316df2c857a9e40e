package org.shotlint.analysis.video;

/**
 * The curve from stored values to sRGB display values, for pictures that are not display-coded.
 *
 * <p>Sources: IEC 61966-2-1 for sRGB; Kodak, "Conversion of 10-bit Log Film Data to 8-bit Linear or Video Data for the Cineon Digital
 * Film System" (1995): black at code 95, white at code 685, 300 codes a decade of light. Light above white is clipped.
 */
enum ToneCurve {
    /** Stored values are display values. */
    DISPLAY,
    /** Scene-linear light, 1.0 = white. */
    LINEAR,
    /** Cineon printing density. */
    CINEON;

    private static final int CODES = 1 << 16;
    private static final double CINEON_BLACK = 95;
    private static final double CINEON_WHITE = 685;
    private static final double CINEON_CODES_PER_DECADE = 300;

    /** Display levels (0 to 255) of all 16-bit stored values. */
    byte[] levels() {
        byte[] levels = new byte[CODES];
        for (int code = 0; code < CODES; code++) {
            double stored = code / (CODES - 1.0);
            double display = switch (this) {
                case DISPLAY -> stored;
                case LINEAR -> display(stored);
                case CINEON -> display(cineonLight(stored * 1023));
            };
            levels[code] = (byte) Math.round(255 * Math.min(1, Math.max(0, display)));
        }
        return levels;
    }

    private static double display(double linear) {
        return linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    }

    private static double cineonLight(double code) {
        double black = Math.pow(10, (CINEON_BLACK - CINEON_WHITE) / CINEON_CODES_PER_DECADE);
        return (Math.pow(10, (code - CINEON_WHITE) / CINEON_CODES_PER_DECADE) - black) / (1 - black);
    }
}
