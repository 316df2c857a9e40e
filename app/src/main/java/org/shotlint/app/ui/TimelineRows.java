package org.shotlint.app.ui;

/**
 * Where the rows of the timeline lie, from top to bottom: frame numbers, film strip, shots, lanes, curve. Lanes share what room there is once
 * the curve has its least.
 *
 * @param filmPx height of the film strip, 0 for none
 * @param lanes number of lanes, at least 1
 */
record TimelineRows(double filmPx, int lanes, double lanePx, double heightPx) {
    static final double GUTTER_PX = 84;
    static final double RIGHT_PX = 12;
    static final double RULER_PX = 22;
    static final double SHOTS_PX = 16;
    private static final double FILM_PX = 40;
    private static final double LANE_PX = 20;
    private static final double LEAST_LANE_PX = 12;
    private static final double GAP_PX = 6;
    private static final double USUAL_CURVE_PX = 64;
    private static final double LEAST_CURVE_PX = 28;
    private static final double MOST_CURVE_PX = 130;

    static TimelineRows of(TimelineScene scene, double heightPx) {
        double film = scene.film().isEmpty() ? 0 : FILM_PX;
        int lanes = Math.max(1, scene.content().lanes().size());
        double room = heightPx - RULER_PX - film - SHOTS_PX - 3 * GAP_PX - LEAST_CURVE_PX;
        double lane = Math.max(LEAST_LANE_PX, Math.min(LANE_PX, Math.floor(room / lanes)));
        return new TimelineRows(film, lanes, lane, heightPx);
    }

    /** The height at which all rows have the size that suits them. */
    static double wantedPx(TimelineScene scene) {
        return RULER_PX
                + FILM_PX
                + SHOTS_PX
                + Math.max(1, scene.content().lanes().size()) * LANE_PX
                + 3 * GAP_PX
                + USUAL_CURVE_PX;
    }

    double filmTop() {
        return RULER_PX;
    }

    double shotsTop() {
        return RULER_PX + filmPx + (filmPx > 0 ? 2 : 0);
    }

    double lanesTop() {
        return shotsTop() + SHOTS_PX + GAP_PX;
    }

    /** The lane at that height; may lie beyond those there are. */
    int laneAt(double y) {
        return (int) Math.floor((y - lanesTop()) / lanePx);
    }

    double lanesBottom() {
        return lanesTop() + lanes * lanePx;
    }

    double curveTop() {
        return lanesBottom() + GAP_PX;
    }

    double curveBottom() {
        return Math.min(heightPx - GAP_PX, curveTop() + MOST_CURVE_PX);
    }

    boolean hasCurve() {
        return curveBottom() - curveTop() >= LEAST_CURVE_PX;
    }
}
