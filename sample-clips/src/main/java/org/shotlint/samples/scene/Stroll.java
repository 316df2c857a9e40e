package org.shotlint.samples.scene;

/**
 * A walk along the ground whose direction and speed may change; the feet keep step with the way.
 *
 * @param startX where it starts
 * @param groundY ground under the feet
 * @param speedPerSecond world units per second at full pace
 * @param yawDeg where the walker looks and goes over time
 * @param pace share of the full speed over time, 0 to 1
 */
public record Stroll(
        double startX, double groundY, double speedPerSecond, Timeline<Double> yawDeg, Timeline<Double> pace)
        implements Timeline<Pose> {

    private static final double STEP_SECONDS = 1 / 60.0;
    private static final double RADIANS_PER_UNIT = 0.055;

    /** A steady walk to the right (positive speed) or left. */
    public static Stroll steady(double startX, double groundY, double speedPerSecond) {
        double yaw = speedPerSecond < 0 ? 282 : 78;
        return new Stroll(startX, groundY, Math.abs(speedPerSecond), Timeline.always(yaw), Timeline.always(1.0));
    }

    @Override
    public Pose at(double seconds) {
        double x = startX;
        double way = 0;
        for (double time = 0; time < seconds; time += STEP_SECONDS) {
            double step = Math.min(STEP_SECONDS, seconds - time) * speedPerSecond * pace.at(time);
            x += step * StrictMath.sin(StrictMath.toRadians(yawDeg.at(time)));
            way += step;
        }
        double stride = Math.min(1, speedPerSecond * pace.at(seconds) / 70);
        return new Pose(x, groundY, yawDeg.at(seconds), 0.6 + way * RADIANS_PER_UNIT, stride, Pose.Face.QUIET, 0, 1);
    }
}
