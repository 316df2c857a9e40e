package org.shotlint.analysis.colour;

/**
 * The CIEDE2000 colour difference with all weights 1.
 *
 * <p>After G. Sharma, W. Wu and E. N. Dalal, "The CIEDE2000 color-difference formula: Implementation notes, supplementary test data, and
 * mathematical observations", Color Research and Application 30 (2005) 21-30, whose test pairs the test holds it against.
 */
final class Ciede2000 {
    private static final double TWENTY_FIVE_7 = Math.pow(25, 7);

    private Ciede2000() {}

    static double between(LabColour p, LabColour q) {
        double meanChroma7 = Math.pow((p.chroma() + q.chroma()) / 2, 7);
        double g = 0.5 * (1 - Math.sqrt(meanChroma7 / (meanChroma7 + TWENTY_FIVE_7)));
        double a1 = (1 + g) * p.a();
        double a2 = (1 + g) * q.a();
        double c1 = Math.hypot(a1, p.b());
        double c2 = Math.hypot(a2, q.b());
        double h1 = hue(a1, p.b());
        double h2 = hue(a2, q.b());
        boolean grey = c1 * c2 == 0;
        double dL = q.lightness() - p.lightness();
        double dC = c2 - c1;
        double dHue = grey ? 0 : shortWay(h2 - h1);
        double dH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dHue / 2));
        double meanL = (p.lightness() + q.lightness()) / 2;
        double meanC = (c1 + c2) / 2;
        double meanH = grey ? h1 + h2 : meanHue(h1, h2);
        double t = 1
                - 0.17 * cos(meanH - 30)
                + 0.24 * cos(2 * meanH)
                + 0.32 * cos(3 * meanH + 6)
                - 0.20 * cos(4 * meanH - 63);
        double fromFifty = (meanL - 50) * (meanL - 50);
        double sL = 1 + 0.015 * fromFifty / Math.sqrt(20 + fromFifty);
        double sC = 1 + 0.045 * meanC;
        double sH = 1 + 0.015 * meanC * t;
        double turn = 30 * Math.exp(-Math.pow((meanH - 275) / 25, 2));
        double meanC7 = Math.pow(meanC, 7);
        double rT = -2 * Math.sqrt(meanC7 / (meanC7 + TWENTY_FIVE_7)) * Math.sin(Math.toRadians(2 * turn));
        double l = dL / sL;
        double c = dC / sC;
        double h = dH / sH;
        return Math.sqrt(Math.max(0, l * l + c * c + h * h + rT * c * h));
    }

    private static double hue(double a, double b) {
        if (a == 0 && b == 0) {
            return 0;
        }
        double hue = Math.toDegrees(Math.atan2(b, a));
        return hue < 0 ? hue + 360 : hue;
    }

    private static double shortWay(double degrees) {
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }

    private static double meanHue(double h1, double h2) {
        double sum = h1 + h2;
        if (Math.abs(h1 - h2) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
