package org.shotlint.analysis.checks;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Illustration;

/**
 * A subject that went behind something and has not been seen since: steady motion, then a front that stands at one line while the rear
 * keeps coming, until nothing is left.
 *
 * <p>All along the one axis, across or down, in which the subject moves most. Lengths are in work pixels.
 *
 * @param subject which one went
 * @param last the last it was seen
 * @param whole the last it was seen whole
 * @param along whether it moves across (true) or down
 * @param velocity its steady motion along the axis, signed, px a drawing
 * @param extent its length along the axis when whole
 * @param wayPx how far it would have gone from where it was last seen to the end of the shot
 * @param endFrame end of the shot
 * @param framesPerDrawing clip frames to a drawing
 */
record OcclusionReading(
        Subject subject,
        Sighting last,
        Sighting whole,
        boolean along,
        double velocity,
        double extent,
        double wayPx,
        int endFrame,
        double framesPerDrawing) {
    private static final int MIN_SIGHTINGS = 9;
    private static final int MIN_POINTS = 8;
    private static final int STEADY_DRAWINGS = 24;
    private static final double MIN_SPEED_PX = 0.8;
    private static final double MAX_UNSTEADY = 0.4;
    private static final double MIN_EXTENT_PX = 22;
    private static final double GOING_SHARE = 0.4;
    private static final double STANDING_FRONT = 0.45;
    private static final double COMING_REAR = 0.4;
    private static final double LEFT_OVER = 0.6;
    private static final double ALIKE_VELOCITY = 0.9;
    private static final double FORWARD = 0.3;
    private static final double BESIDE_PX = 30;
    private static final double TURNED_BACK_LENGTHS = 1.5;
    private static final int TURNING_DRAWINGS = 8;
    private static final double TURNED_BACK_SPEED = 0.3;
    private static final double ALIKE_SIZE = 2.5;
    private static final double LEVEL = 0.6;
    private static final int LAST_DRAWINGS = 5;
    private static final double SEEN_SHARE = 0.15;
    private static final double SLOWED = 0.5;

    /** Every subject of the shot that hid and did not come out again. */
    static List<OcclusionReading> of(ShotEvidence evidence) {
        return hidden(evidence).stream()
                .filter(reading -> reading.returning(evidence).isEmpty())
                .toList();
    }

    /** Every subject of the shot that hid, whether or not something came out again. */
    static List<OcclusionReading> hidden(ShotEvidence evidence) {
        return evidence.subjects().stream()
                .flatMap(subject -> read(subject, evidence).stream())
                .toList();
    }

    /** How often its own length it would have gone since. */
    double lengths() {
        return wayPx / extent;
    }

    /** Clip frames in which it would have gone three of its lengths. */
    int framesUntilMissed() {
        return (int) Math.max(2, Math.round(3 * extent / Math.abs(velocity) * framesPerDrawing));
    }

    /** From where it was whole to where it should have come out, at most two lengths on, as far as the frame goes. */
    Box place(int frameWidth, int frameHeight) {
        int on = (int) Math.round(Math.min(wayPx, 2 * extent) * subject.clipPixelsPerPx());
        Box box = whole.box();
        int back = velocity > 0 ? 0 : on;
        int left = Math.max(0, box.x() - (along ? back : 0));
        int top = Math.max(0, box.y() - (along ? 0 : back));
        int right = Math.min(frameWidth, box.x() + box.width() + (along ? on - back : 0));
        int bottom = Math.min(frameHeight, box.y() + box.height() + (along ? 0 : on - back));
        return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    /** Last seen, where it should have come out, what it went behind as far as that is known, and its way. */
    Illustration illustration(int frameWidth, int frameHeight) {
        return OcclusionIllustration.of(this, frameWidth, frameHeight);
    }

    private static Optional<OcclusionReading> read(Subject subject, ShotEvidence evidence) {
        List<Sighting> moving = subject.sightings().stream()
                .filter(s -> s.kept() > 0 && s.speed() >= MIN_SPEED_PX)
                .toList();
        if (moving.size() < MIN_SIGHTINGS) {
            return Optional.empty();
        }
        List<Sighting> late = moving.subList(Math.max(0, moving.size() - STEADY_DRAWINGS), moving.size());
        double vx = median(late, Sighting::velocityX);
        double vy = median(late, Sighting::velocityY);
        double speed = Math.hypot(vx, vy);
        double unsteady = median(late, s -> Math.hypot(s.velocityX() - vx, s.velocityY() - vy)) / speed;
        if (speed < MIN_SPEED_PX || unsteady > MAX_UNSTEADY) {
            return Optional.empty();
        }
        boolean along = Math.abs(vx) >= Math.abs(vy);
        List<Sighting> going = moving.stream()
                .filter(s -> (s.velocityX() * vx + s.velocityY() * vy) / speed > GOING_SHARE * speed)
                .toList();
        if (going.size() < MIN_SIGHTINGS) {
            return Optional.empty();
        }
        double scale = subject.clipPixelsPerPx();
        double extent = upperQuartile(going, s -> length(s, along) / scale);
        double points = upperQuartile(going, Sighting::points);
        Sighting last = going.get(going.size() - 1);
        if (extent < MIN_EXTENT_PX || points < MIN_POINTS || length(last, along) / scale > LEFT_OVER * extent) {
            return Optional.empty();
        }
        double velocity = along ? vx : vy;
        int drawings = (int) Math.max(5, Math.min(40, 0.8 * extent / Math.abs(velocity)));
        List<Sighting> ending = going.subList(Math.max(0, going.size() - drawings), going.size());
        boolean atBorder = ending.stream().anyMatch(s -> frontAtBorder(s, along, velocity, evidence));
        if (ending.size() < 4
                || atBorder
                || slows(subject.sightings(), along, velocity, SEEN_SHARE * points)
                || !standsAtALine(ending, along, velocity, scale)) {
            return Optional.empty();
        }
        Sighting first = going.get(0);
        double framesPerDrawing = Math.max(1, (double) (last.frame() - first.frame()) / (going.size() - 1));
        double way = (evidence.frames().endFrame() - 1 - last.frame()) / framesPerDrawing * Math.abs(velocity);
        return Optional.of(new OcclusionReading(
                subject,
                last,
                ending.get(0),
                along,
                velocity,
                extent,
                way,
                evidence.frames().endFrame(),
                framesPerDrawing));
    }

    /** What slows down while it goes behind something may stop there. Sightings of fewer points are left-overs on what hides it. */
    private static boolean slows(List<Sighting> sightings, boolean along, double velocity, double leastPoints) {
        List<Sighting> seen =
                sightings.stream().filter(s -> s.kept() >= leastPoints).toList();
        List<Sighting> late = seen.subList(Math.max(0, seen.size() - LAST_DRAWINGS), seen.size());
        return !late.isEmpty() && median(late, s -> along ? s.velocityX() : s.velocityY()) / velocity < SLOWED;
    }

    /** The front hardly moves, on the screen or against the camera, and the rear comes on. */
    private static boolean standsAtALine(List<Sighting> ending, boolean along, double velocity, double scale) {
        int n = ending.size();
        double[] screenFront = new double[n];
        double[] screenRear = new double[n];
        double[] groundFront = new double[n];
        double[] groundRear = new double[n];
        double camera = 0;
        for (int i = 0; i < n; i++) {
            Sighting s = ending.get(i);
            if (i > 0) {
                Sighting before = ending.get(i - 1);
                camera += along ? s.x() - before.x() - s.velocityX() : s.y() - before.y() - s.velocityY();
            }
            double low = (along ? s.box().x() : s.box().y()) / scale;
            double high = low + length(s, along) / scale;
            screenFront[i] = velocity > 0 ? high : low;
            screenRear[i] = velocity > 0 ? low : high;
            groundFront[i] = screenFront[i] - camera;
            groundRear[i] = screenRear[i] - camera;
        }
        return stands(screenFront, screenRear, velocity) || stands(groundFront, groundRear, velocity);
    }

    private static boolean stands(double[] front, double[] rear, double velocity) {
        return Math.abs(slope(front) / velocity) < STANDING_FRONT && slope(rear) / velocity > COMING_REAR;
    }

    /** What moves alike and comes up ahead of where it was last seen, or turns back there. */
    Optional<Subject> returning(ShotEvidence evidence) {
        double scale = subject.clipPixelsPerPx();
        double beside = Math.max(BESIDE_PX, 0.8 * extent);
        CameraDrift drift = CameraDrift.of(evidence);
        for (Subject other : evidence.subjects()) {
            List<Sighting> later = other.sightings().stream()
                    .filter(s -> s.frame() > last.frame() - 3 * framesPerDrawing && s.kept() > 0)
                    .toList();
            if (other.id() == subject.id() || later.size() < 3) {
                continue;
            }
            double vx = median(later, Sighting::velocityX);
            double vy = median(later, Sighting::velocityY);
            double forward = along ? vx : vy;
            double sideways = along ? vy : vx;
            Box box = later.get(0).box();
            double driftX = drift.x(last.frame(), later.get(0).frame());
            double driftY = drift.y(last.frame(), later.get(0).frame());
            double ahead = ((along ? box.x() + box.width() / 2.0 : box.y() + box.height() / 2.0) / scale
                            - (along ? last.x() + driftX : last.y() + driftY))
                    * Math.signum(velocity);
            double off = Math.abs((along ? box.y() + box.height() / 2.0 : box.x() + box.width() / 2.0) / scale
                    - (along ? last.y() + driftY : last.x() + driftX));
            boolean alike = forward / velocity > FORWARD
                    && Math.hypot(forward - velocity, sideways) < ALIKE_VELOCITY * Math.abs(velocity);
            boolean comesOut = alike && (off < beside || isLevel(later, driftX, driftY)) && ahead > -0.6 * extent;
            if (comesOut || turnsBack(other, later, Math.hypot(ahead, off), Math.hypot(vx, vy))) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** Whether what comes is at the height, or in the column, of what went; what comes out is seen in part at first. */
    private boolean isLevel(List<Sighting> later, double driftX, double driftY) {
        Box came = later.get(later.size() / 2).box();
        Box went = whole.box();
        double drift = (along ? driftY : driftX) * subject.clipPixelsPerPx();
        double low = (along ? went.y() : went.x()) + drift;
        double high = low + (along ? went.height() : went.width());
        double from = along ? came.y() : came.x();
        double to = from + (along ? came.height() : came.width());
        return Math.min(high, to) - Math.max(low, from) > LEVEL * Math.min(high - low, to - from);
    }

    /** Something of about its size is first seen, after it went, where it went, and moves. */
    private boolean turnsBack(Subject other, List<Sighting> later, double awayPx, double speed) {
        double size = Math.max(1, length(later.get(later.size() / 2), along) / subject.clipPixelsPerPx()) / extent;
        return other.sightings().get(0).frame() > last.frame() + TURNING_DRAWINGS * framesPerDrawing
                && later.size() >= TURNING_DRAWINGS
                && awayPx < TURNED_BACK_LENGTHS * extent
                && speed > TURNED_BACK_SPEED * Math.abs(velocity)
                && size < ALIKE_SIZE
                && size > 1 / ALIKE_SIZE;
    }

    private static boolean frontAtBorder(Sighting s, boolean along, double velocity, ShotEvidence evidence) {
        Box box = s.box();
        int edge = along ? evidence.frameWidth() : evidence.frameHeight();
        double margin = 0.04 * edge;
        double low = along ? box.x() : box.y();
        double high = low + length(s, along);
        return velocity > 0 ? high > edge - margin : low < margin;
    }

    private static double length(Sighting s, boolean along) {
        return along ? s.box().width() : s.box().height();
    }

    private static double slope(double[] y) {
        double middle = (y.length - 1) / 2.0;
        double over = 0;
        double under = 0;
        for (int i = 0; i < y.length; i++) {
            over += (i - middle) * y[i];
            under += (i - middle) * (i - middle);
        }
        return over / under;
    }

    private static double median(List<Sighting> sightings, ToDoubleFunction<Sighting> value) {
        double[] sorted = sightings.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double upperQuartile(List<Sighting> sightings, ToDoubleFunction<Sighting> value) {
        double[] sorted = sightings.stream().mapToDouble(value).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * 3 / 4)];
    }
}
