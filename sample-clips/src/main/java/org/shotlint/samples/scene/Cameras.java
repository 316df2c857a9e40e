package org.shotlint.samples.scene;

/** Camera moves as timelines of views. */
public final class Cameras {

    private Cameras() {}

    /** A locked camera. */
    public static Timeline<View> still(double x, double y) {
        return Timeline.always(View.at(x, y));
    }

    /** A pan at constant speed, in world units per second. */
    public static Timeline<View> pan(double startX, double speedPerSecond) {
        return seconds -> View.at(startX + speedPerSecond * seconds, 0);
    }

    /** A smooth zoom between two enlargements over a span of seconds, towards a place. */
    public static Timeline<View> zoom(View from, View to, double startSeconds, double endSeconds) {
        return seconds -> {
            double share = Ease.smooth(seconds, startSeconds, endSeconds);
            return new View(
                    Ease.between(from.x(), to.x(), share),
                    Ease.between(from.y(), to.y(), share),
                    Ease.between(from.zoom(), to.zoom(), share),
                    Ease.between(from.rollDeg(), to.rollDeg(), share));
        };
    }

    /** Another camera carried by hand: slow sway and a little tremor, {@code swayUnits} wide. */
    public static Timeline<View> handheld(Timeline<View> carried, double swayUnits, long seed) {
        return seconds -> {
            View view = carried.at(seconds);
            double dx = Noise.fractal(seed, seconds * 1.3, 0.5, 3) * swayUnits;
            double dy = Noise.fractal(seed + 1, seconds * 1.3, 0.5, 3) * swayUnits;
            double roll = Noise.fractal(seed + 2, seconds * 1.1, 0.5, 2) * swayUnits * 0.09;
            return new View(view.x() + dx, view.y() + dy, view.zoom() * 1.03, view.rollDeg() + roll);
        };
    }

    /** A whip pan between two resting views with an overshoot that settles back. */
    public static Timeline<View> whip(double fromX, double toX, double startSeconds, double lengthSeconds) {
        return seconds -> {
            double share = Ease.smooth(seconds, startSeconds, startSeconds + lengthSeconds);
            double after = seconds - startSeconds - lengthSeconds;
            double settle = after <= 0 ? 0 : 0.05 * StrictMath.sin(after * 13) * StrictMath.exp(-after * 6);
            return View.at(fromX + (toX - fromX) * (share + settle), 0);
        };
    }
}
