package org.shotlint.samples.scene;

/**
 * A ball thrown under gravity that bounces on the ground, with squash and stretch at constant area.
 *
 * @param start where it is let go
 * @param speedX sideways speed in world units per second
 * @param speedY speed downwards in world units per second; negative throws it up
 * @param groundY height of the ball's centre when it touches the ground
 * @param returned share of the speed a bounce gives back, by the number of the bounce
 */
public record Bounce(Spot start, double speedX, double speedY, double groundY, Timeline<Double> returned)
        implements Timeline<Spot> {

    /** Gravity in world units per second squared. */
    public static final double GRAVITY = 640;

    /** A throw without a bounce in sight. */
    public static Bounce toss(Spot start, double speedX, double speedY) {
        return new Bounce(start, speedX, speedY, 10_000, Timeline.always(0.0));
    }

    /** A throw with bounces that give back the same share each. */
    public static Bounce losing(Spot start, double speedX, double groundY) {
        return new Bounce(start, speedX, 0, groundY, Timeline.always(0.74));
    }

    /** The same throw with a ground that gives back a share of the speed. */
    public Bounce landing(double height, double share) {
        return new Bounce(start, speedX, speedY, height, Timeline.always(share));
    }

    /** The same throw with another give at each bounce; the timeline is asked with the number of the bounce. */
    public Bounce giving(Timeline<Double> other) {
        return new Bounce(start, speedX, speedY, groundY, other);
    }

    @Override
    public Spot at(double seconds) {
        Flight flight = flightAt(seconds);
        double time = seconds - flight.startSeconds();
        double y = flight.startY() + flight.speed() * time + GRAVITY / 2 * time * time;
        double x = start.x() + speedX * seconds;
        double fall = flight.speed() + GRAVITY * time;
        double sinceTouch = flight.number() == 0 ? 1 : time;
        double untilTouch = flight.endSeconds() - seconds;
        double near = Math.min(sinceTouch, untilTouch);
        double squash = near < 0.034 ? 1 - Ease.ramp(near, 0, 0.034) : 0;
        double hit = near < untilTouch ? Math.abs(flight.speed()) : flight.hitSpeed();
        double impact = Math.min(1, hit / 520);
        if (squash > 0) {
            double wide = 1 + 0.32 * squash * impact;
            return new Spot(x, Math.min(y, groundY) + 6 * squash * impact, speedX * seconds * 2.2, wide, 0);
        }
        double lean = StrictMath.toDegrees(StrictMath.atan2(fall, speedX));
        return new Spot(x, y, speedX * seconds * 2.2, 1 + Math.min(0.2, Math.abs(fall) / 2600), lean);
    }

    /** The bounce-free stretch of flight that a moment lies in. */
    public Flight flightAt(double seconds) {
        double began = 0;
        double y = start.y();
        double speed = speedY;
        for (int number = 0; number < 40; number++) {
            double lasts = (-speed + StrictMath.sqrt(speed * speed + 2 * GRAVITY * Math.max(0, groundY - y))) / GRAVITY;
            if (seconds < began + lasts || lasts < 0.03) {
                return new Flight(number, began, began + Math.max(lasts, 0.03), y, speed);
            }
            double hit = speed + GRAVITY * lasts;
            speed = -hit * returned.at(number + 1);
            began += lasts;
            y = groundY;
        }
        return new Flight(40, began, began + 0.03, groundY, 0);
    }

    /**
     * A stretch of flight between two touches.
     *
     * @param number how many bounces came before
     * @param startSeconds when it began
     * @param endSeconds when it touches the ground again
     * @param startY height at its beginning
     * @param speed speed downwards at its beginning
     */
    public record Flight(int number, double startSeconds, double endSeconds, double startY, double speed) {

        private double hitSpeed() {
            return speed + GRAVITY * (endSeconds - startSeconds);
        }
    }
}
