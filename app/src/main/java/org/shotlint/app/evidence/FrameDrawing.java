package org.shotlint.app.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.engine.SubjectOverlay;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Illustration;

/**
 * What is drawn over one frame, in clip pixels as that frame shows them; whoever draws only has to know how to draw.
 *
 * @param heat over the whole frame, below the rest
 */
public record FrameDrawing(List<Stroke> strokes, List<Outline> outlines, Optional<Illustration.HeatMap> heat) {
    /** What a shape stands for; each has its look. */
    public enum Kind {
        SUBJECT,
        OBSERVED,
        EXPECTED,
        OCCLUDER
    }

    /**
     * A path through points.
     *
     * @param subject number of the subject, 0 for shapes of a finding
     */
    public record Stroke(Kind kind, int subject, String name, List<Illustration.Point> points) {
        public Stroke {
            points = List.copyOf(points);
        }
    }

    /** A box with its name. */
    public record Outline(Kind kind, int subject, String name, double x, double y, double width, double height) {}

    /** A subject is drawn up to so many frames after its last spot, which may be shown for as long. */
    private static final int LONGEST_EXPOSURE = 6;

    public FrameDrawing {
        strokes = List.copyOf(strokes);
        outlines = List.copyOf(outlines);
    }

    /** Nothing drawn. */
    public static FrameDrawing nothing() {
        return new FrameDrawing(List.of(), List.of(), Optional.empty());
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return strokes.isEmpty() && outlines.isEmpty() && heat.isEmpty();
    }

    /** The subjects that are seen in a frame: each one's box there, its name and its path over the shot. */
    public static FrameDrawing subjects(List<SubjectOverlay> subjects, int frame) {
        List<Stroke> strokes = new ArrayList<>();
        List<Outline> outlines = new ArrayList<>();
        for (SubjectOverlay subject : subjects) {
            int now = spotAt(subject.spots(), frame);
            if (now >= 0) {
                Box box = subject.spots().get(now).box();
                strokes.add(new Stroke(Kind.SUBJECT, subject.id(), subject.name(), path(subject.spots(), now)));
                outlines.add(new Outline(
                        Kind.SUBJECT, subject.id(), subject.name(), box.x(), box.y(), box.width(), box.height()));
            }
        }
        return new FrameDrawing(strokes, outlines, Optional.empty());
    }

    /** The spot whose drawing is shown in that frame; -1 where the subject is not seen. */
    private static int spotAt(List<SubjectOverlay.Spot> spots, int frame) {
        int found = -1;
        for (int i = 0; i < spots.size() && spots.get(i).frame() <= frame; i++) {
            found = i;
        }
        if (found < 0) {
            return -1;
        }
        // Where every second spot was left out, the distance to the next tells how long one stands for.
        int next = found + 1 < spots.size()
                ? spots.get(found + 1).frame() - spots.get(found).frame()
                : 1;
        int reach = found > 0
                ? Math.max(next, spots.get(found).frame() - spots.get(found - 1).frame())
                : next;
        return frame - spots.get(found).frame() < Math.max(1, Math.min(LONGEST_EXPOSURE, reach)) ? found : -1;
    }

    /** All centres as the drawing of spot {@code now} shows their places: the camera's motion in between is added. */
    private static List<Illustration.Point> path(List<SubjectOverlay.Spot> spots, int now) {
        double[] cameraX = new double[spots.size()];
        double[] cameraY = new double[spots.size()];
        for (int i = 1; i < spots.size(); i++) {
            cameraX[i] = cameraX[i - 1] + spots.get(i).cameraX();
            cameraY[i] = cameraY[i - 1] + spots.get(i).cameraY();
        }
        List<Illustration.Point> points = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            SubjectOverlay.Spot spot = spots.get(i);
            points.add(new Illustration.Point(
                    spot.frame(), spot.x() - cameraX[i] + cameraX[now], spot.y() - cameraY[i] + cameraY[now]));
        }
        return points;
    }

    /** What belongs to a finding, moved with the camera to where it is in that frame. */
    public static FrameDrawing finding(Illustration drawn, int frame) {
        Illustration.Shift shift = drawn.shiftAt(frame);
        List<Stroke> strokes = new ArrayList<>();
        for (Illustration.Line line : drawn.lines()) {
            List<Illustration.Point> points = line.points().stream()
                    .map(p -> new Illustration.Point(p.frame(), p.x() + shift.x(), p.y() + shift.y()))
                    .toList();
            strokes.add(new Stroke(kind(line.role()), 0, line.name(), points));
        }
        List<Outline> outlines = new ArrayList<>();
        for (Illustration.Place place : drawn.places()) {
            Box box = place.box();
            outlines.add(new Outline(
                    kind(place.role()),
                    0,
                    place.name(),
                    box.x() + shift.x(),
                    box.y() + shift.y(),
                    box.width(),
                    box.height()));
        }
        return new FrameDrawing(strokes, outlines, drawn.heat());
    }

    private static Kind kind(Illustration.Role role) {
        return switch (role) {
            case OBSERVED -> Kind.OBSERVED;
            case EXPECTED -> Kind.EXPECTED;
            case OCCLUDER -> Kind.OCCLUDER;
        };
    }
}
