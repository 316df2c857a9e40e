package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Illustration;

/**
 * What is drawn for a subject that went behind something: its way, the last it was seen, what hides it, and where it should have come out. Of
 * what hides it only the edge it went behind is known; it is drawn from there to where the subject should have come out.
 */
final class OcclusionIllustration {
    private static final double FURTHEST_LENGTHS = 2;
    private static final int PATH_SIGHTINGS = 24;

    private OcclusionIllustration() {}

    static Illustration of(OcclusionReading reading, int frameWidth, int frameHeight) {
        Sighting last = reading.last();
        Box whole = reading.whole().box();
        double scale = reading.subject().clipPixelsPerPx();
        int way = (int) Math.round(Math.signum(reading.velocity())
                * scale
                * Math.min(reading.wayPx(), FURTHEST_LENGTHS * reading.extent()));
        Box expected = inside(moved(whole, reading.along(), way), frameWidth, frameHeight);
        List<Illustration.Place> places = new ArrayList<>();
        between(whole, expected, reading)
                .ifPresent(box -> places.add(new Illustration.Place(
                        "hidden behind", Illustration.Role.OCCLUDER, inside(box, frameWidth, frameHeight))));
        places.add(new Illustration.Place("last seen, frame " + last.frame(), Illustration.Role.OBSERVED, last.box()));
        places.add(new Illustration.Place("expected here", Illustration.Role.EXPECTED, expected));
        List<Illustration.Point> seen = path(reading);
        List<Illustration.Line> lines = new ArrayList<>();
        lines.add(new Illustration.Line("observed path", Illustration.Role.OBSERVED, seen));
        Illustration.Point from = seen.get(seen.size() - 1);
        double x = expected.x() + expected.width() / 2.0;
        double y = expected.y() + expected.height() / 2.0;
        lines.add(new Illustration.Line(
                "expected path",
                Illustration.Role.EXPECTED,
                List.of(
                        from,
                        new Illustration.Point(
                                last.frame() + 1, reading.along() ? x : from.x(), reading.along() ? from.y() : y))));
        return new Illustration(last.frame(), lines, places, Optional.empty(), List.of());
    }

    private static Box moved(Box box, boolean along, int way) {
        return new Box(box.x() + (along ? way : 0), box.y() + (along ? 0 : way), box.width(), box.height());
    }

    private static Box inside(Box box, int width, int height) {
        int left = Math.min(width - 1, Math.max(0, box.x()));
        int top = Math.min(height - 1, Math.max(0, box.y()));
        int right = Math.max(left + 1, Math.min(width, box.x() + box.width()));
        int bottom = Math.max(top + 1, Math.min(height, box.y() + box.height()));
        return new Box(left, top, right - left, bottom - top);
    }

    /** From the front of the subject when it was last whole to the rear of where it is expected. */
    private static Optional<Box> between(Box whole, Box expected, OcclusionReading reading) {
        boolean forward = reading.velocity() > 0;
        Box first = forward ? whole : expected;
        Box second = forward ? expected : whole;
        int start = reading.along() ? first.x() + first.width() : first.y() + first.height();
        int end = reading.along() ? second.x() : second.y();
        if (end <= start) {
            return Optional.empty();
        }
        return Optional.of(
                reading.along()
                        ? new Box(start, whole.y(), end - start, whole.height())
                        : new Box(whole.x(), start, whole.width(), end - start));
    }

    /** Its centres as the last drawing shows the places. */
    private static List<Illustration.Point> path(OcclusionReading reading) {
        double scale = reading.subject().clipPixelsPerPx();
        List<Sighting> seen = reading.subject().sightings().stream()
                .filter(s -> s.frame() <= reading.last().frame())
                .toList();
        List<Illustration.Point> points = new ArrayList<>();
        double cameraX = 0;
        double cameraY = 0;
        for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - PATH_SIGHTINGS); i--) {
            Sighting s = seen.get(i);
            points.add(0, new Illustration.Point(s.frame(), scale * (s.x() + cameraX), scale * (s.y() + cameraY)));
            cameraX += s.cameraX();
            cameraY += s.cameraY();
        }
        return points;
    }
}
