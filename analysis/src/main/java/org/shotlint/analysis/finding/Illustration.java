package org.shotlint.analysis.finding;

import java.util.List;
import java.util.Optional;

/**
 * What is drawn over the frame for one finding: paths, places and a heat map. All coordinates are in clip pixels as seen in one frame; where
 * the camera moves, {@code camera} tells how far what is drawn has moved by other frames.
 *
 * @param frame the frame the coordinates are for
 * @param camera how far the scene has moved on the screen since {@code frame}, for frames around it, in order; empty where it stands still
 */
public record Illustration(
        int frame, List<Line> lines, List<Place> places, Optional<HeatMap> heat, List<Shift> camera) {
    /** What a line or a place stands for. */
    public enum Role {
        /** Was seen. */
        OBSERVED,
        /** Would have been seen if nothing were wrong. */
        EXPECTED,
        /** Stands in the way of seeing it. */
        OCCLUDER
    }

    /** A point of a path in a frame. */
    public record Point(int frame, double x, double y) {}

    /** A path through its points, in order of time. */
    public record Line(String name, Role role, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A rectangle with its name for people. */
    public record Place(String name, Role role, Box box) {}

    /** How far the scene moved. */
    public record Shift(int frame, double x, double y) {}

    /**
     * One number for each cell of a grid laid over the whole frame, row by row.
     *
     * @throws IllegalArgumentException if the values do not fill whole rows
     */
    public record HeatMap(String name, String unit, int columns, List<Double> values) {
        public HeatMap {
            values = List.copyOf(values);
            if (columns < 1 || values.isEmpty() || values.size() % columns != 0) {
                throw new IllegalArgumentException(values.size() + " values do not fill rows of " + columns);
            }
        }

        /** Rows of cells. */
        public int rows() {
            return values.size() / columns;
        }

        /** The highest value of all cells. */
        public double highest() {
            return values.stream().mapToDouble(value -> value).max().orElse(0);
        }
    }

    public Illustration {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
        camera = List.copyOf(camera);
    }

    /** How far what is drawn has moved by {@code other}: as at the nearest frame that is known. */
    public Shift shiftAt(int other) {
        Shift nearest = new Shift(frame, 0, 0);
        for (Shift shift : camera) {
            if (Math.abs(shift.frame() - other) < Math.abs(nearest.frame() - other)) {
                nearest = shift;
            }
        }
        return nearest;
    }

    /** A box of frame {@code from} where the camera has moved it by {@code to}. */
    public Box moved(Box box, int from, int to) {
        Shift then = shiftAt(from);
        Shift now = shiftAt(to);
        return new Box(
                (int) Math.round(box.x() + now.x() - then.x()),
                (int) Math.round(box.y() + now.y() - then.y()),
                box.width(),
                box.height());
    }
}
