package org.shotlint.analysis.finding;

/**
 * A rectangle in pixels of the clip as shown (after rotation, before pixel aspect), origin top-left, x right, y down.
 *
 * @throws IllegalArgumentException if the width or height is not positive
 */
public record Box(int x, int y, int width, int height) {
    public Box {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("box " + width + " x " + height + " has no area");
        }
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        int right = Math.max(x + width, other.x + other.width);
        int bottom = Math.max(y + height, other.y + other.height);
        return new Box(left, top, right - left, bottom - top);
    }

    public long area() {
        return (long) width * height;
    }

    /** Shared area in pixels; 0 when apart. */
    public long intersectionArea(Box other) {
        long w = Math.min(x + width, other.x + other.width) - (long) Math.max(x, other.x);
        long h = Math.min(y + height, other.y + other.height) - (long) Math.max(y, other.y);
        return w <= 0 || h <= 0 ? 0 : w * h;
    }

    /** Intersection over union, 0 to 1. */
    public double overlap(Box other) {
        long shared = intersectionArea(other);
        return (double) shared / (area() + other.area() - shared);
    }
}
