package org.shotlint.analysis.score;

/** A rectangle of a label in pixels of the clip as shown; labels may be fractions of a pixel. */
record Area(double x, double y, double width, double height) {
    private static final double LEAST_OVERLAP = 0.1;
    private static final double MOST_RATIO = 10;

    /** Whether two boxes mark the same place: they overlap by a tenth, or the centre of one lies in the other and their sizes are comparable. */
    boolean meets(Area other) {
        double own = width * height;
        double others = other.width * other.height;
        double sharedWidth = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double sharedHeight = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        if (own <= 0 || others <= 0 || sharedWidth <= 0 || sharedHeight <= 0) {
            return false;
        }
        double shared = sharedWidth * sharedHeight;
        if (shared / (own + others - shared) >= LEAST_OVERLAP) {
            return true;
        }
        double ratio = own / others;
        return ratio >= LEAST_OVERLAP && ratio <= MOST_RATIO && (holdsCentreOf(other) || other.holdsCentreOf(this));
    }

    private boolean holdsCentreOf(Area other) {
        double centreX = other.x + other.width / 2;
        double centreY = other.y + other.height / 2;
        return x <= centreX && centreX <= x + width && y <= centreY && centreY <= y + height;
    }
}
