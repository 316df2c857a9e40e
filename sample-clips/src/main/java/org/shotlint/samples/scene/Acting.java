package org.shotlint.samples.scene;

/** Ways of standing and moving for characters. */
public final class Acting {

    private Acting() {}

    /** Standing, breathing and talking with an arm that underlines the words. */
    public static Timeline<Pose> talking(Pose stand, long seed) {
        return seconds -> {
            double open = Math.max(0, Noise.smooth(seed, seconds * 6.5, 0.5)) * 1.3;
            double raise = Ease.smooth(Noise.smooth(seed + 1, seconds * 1.4, 0.5), -0.2, 0.7);
            return breathing(stand, seconds)
                    .with(new Pose.Face(Math.min(1, open), blinkAt(seconds, seed)))
                    .raising(raise);
        };
    }

    /** Standing and breathing, with a blink now and then. */
    public static Timeline<Pose> listening(Pose stand, long seed) {
        return seconds -> breathing(stand, seconds).with(new Pose.Face(0, blinkAt(seconds, seed)));
    }

    /** Standing stock-still but for the mouth. */
    public static Timeline<Pose> onlyMouth(Pose stand, long seed) {
        return seconds ->
                stand.with(new Pose.Face(Math.min(1, Math.max(0, Noise.smooth(seed, seconds * 7, 0.5)) * 1.5), 0));
    }

    /** Standing stock-still but for two blinks. */
    public static Timeline<Pose> onlyBlink(Pose stand) {
        return seconds -> stand.with(new Pose.Face(0, Math.max(blinkNear(seconds, 0.9), blinkNear(seconds, 1.9))));
    }

    /** A crouch, a jump and a landing, with squash and stretch at constant area. */
    public static Timeline<Pose> jump(Pose stand, double startSeconds, double height) {
        double air = 2 * StrictMath.sqrt(2 * height / Bounce.GRAVITY);
        return seconds -> {
            double time = seconds - startSeconds;
            if (time < 0) {
                return stand.stretched(stand.y(), 1 - 0.2 * Ease.smooth(time, -0.35, -0.08));
            }
            if (time < air) {
                double up = Bounce.GRAVITY / 2 * time * (air - time);
                double fast = Math.abs(time / air - 0.5) * 2;
                return stand.stretched(stand.y() - up, 1 + 0.13 * fast).raising(Math.min(1, time / air * 2));
            }
            double landed = time - air;
            double squash = 0.22 * StrictMath.exp(-landed * 7) * StrictMath.cos(landed * 15);
            return stand.stretched(stand.y(), 1 - squash).raising(1 - Ease.smooth(landed, 0, 0.3));
        };
    }

    /** A turn on the spot by a number of degrees over a span. */
    public static Timeline<Pose> turning(Pose stand, double degrees, double startSeconds, double endSeconds) {
        return seconds -> Pose.standing(
                        stand.x(), stand.y(), stand.yawDeg() + degrees * Ease.smooth(seconds, startSeconds, endSeconds))
                .with(new Pose.Face(0, blinkAt(seconds, 3)));
    }

    /** Another action from a moment on. */
    public static <T> Timeline<T> then(Timeline<T> first, double changeSeconds, Timeline<T> second) {
        return seconds -> seconds < changeSeconds ? first.at(seconds) : second.at(seconds - changeSeconds);
    }

    private static Pose breathing(Pose stand, double seconds) {
        return stand.stretched(stand.y(), 1 + 0.008 * StrictMath.sin(seconds * 3.4));
    }

    private static double blinkAt(double seconds, long seed) {
        return blinkNear(seconds % 2.3, 0.4 + 1.4 * Noise.unit(seed, 4, 4));
    }

    private static double blinkNear(double seconds, double moment) {
        double away = Math.abs(seconds - moment);
        return away < 0.06 ? 1 : away < 0.11 ? 0.5 : 0;
    }
}
