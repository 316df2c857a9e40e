package org.shotlint.samples.label;

/** A rectangle in pixels of the clip; x right, y down, origin top left. */
public record Box(int x, int y, int width, int height) {

    public Box {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("box is " + width + "x" + height + ", both sides must be at least 1");
        }
    }

    /** The smallest box around this one and another. */
    public Box union(Box other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(x + width, other.x + other.width) - left,
                Math.max(y + height, other.y + other.height) - top);
    }

    /** True where both lie wholly or partly on the same pixels. */
    public boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }
}
