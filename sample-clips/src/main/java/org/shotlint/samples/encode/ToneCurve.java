package org.shotlint.samples.encode;

/**
 * The curve from drawn sRGB values to stored ones.
 *
 * <p>Sources: IEC 61966-2-1 for sRGB; Kodak, "Conversion of 10-bit Log Film Data to 8-bit Linear or Video Data for the Cineon Digital
 * Film System" (1995): white at code 685, 0.002 density a code, film gamma 0.6.
 */
enum ToneCurve {
    /** Stored as drawn. */
    DISPLAY,
    /** Scene-linear light, 1.0 = drawn white. */
    LINEAR,
    /** Cineon printing density. */
    CINEON;

    private static final double CINEON_WHITE = 685;
    private static final double CINEON_CODES_PER_DECADE = 300;

    /** Stored value in [0, 1] of a drawn level from 0 to 255. */
    double stored(int level) {
        double display = level / 255.0;
        double linear = display <= 0.04045 ? display / 12.92 : Math.pow((display + 0.055) / 1.055, 2.4);
        return switch (this) {
            case DISPLAY -> display;
            case LINEAR -> linear;
            case CINEON -> cineonCode(linear) / 1023;
        };
    }

    private static double cineonCode(double linear) {
        double black = Math.pow(10, (95 - CINEON_WHITE) / CINEON_CODES_PER_DECADE);
        double scaled = linear * (1 - black) + black;
        return CINEON_WHITE + CINEON_CODES_PER_DECADE * Math.log10(scaled);
    }
}
