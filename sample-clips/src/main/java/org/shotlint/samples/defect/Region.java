package org.shotlint.samples.defect;

import org.shotlint.samples.label.Box;
import org.shotlint.samples.scene.Canvas;

/**
 * A part of the picture whose paint is moved about. Distances are shares of the picture's height, so that the effect is
 * the same in every size.
 *
 * @param centerX middle, as a share of the width
 * @param centerY middle, as a share of the height
 * @param radius half its side, as a share of the height
 */
public record Region(double centerX, double centerY, double radius) {

    public Region {
        if (!(radius > 0 && radius < 1)) {
            throw new IllegalArgumentException("radius is " + radius + " of the height, allowed are 0 to 1");
        }
    }

    /** The region's box in a picture of a size, clipped to the picture. */
    public Box boxIn(int width, int height) {
        int half = (int) Math.round(radius * height);
        int left = Math.max(0, (int) Math.round(centerX * width) - half);
        int top = Math.max(0, (int) Math.round(centerY * height) - half);
        int right = Math.min(width, (int) Math.round(centerX * width) + half);
        int bottom = Math.min(height, (int) Math.round(centerY * height) + half);
        return new Box(left, top, right - left, bottom - top);
    }

    /** Moves the paint inside; the shift fades to nothing towards the border. */
    void displace(Canvas canvas, Shift shift) {
        Box box = boxIn(canvas.width(), canvas.height());
        double middleX = centerX * canvas.width();
        double middleY = centerY * canvas.height();
        double reach = radius * canvas.height();
        int[] source = canvas.pixels().clone();
        for (int y = box.y(); y < box.y() + box.height(); y++) {
            for (int x = box.x(); x < box.x() + box.width(); x++) {
                double u = (x - middleX) / reach;
                double v = (y - middleY) / reach;
                double edge = Math.max(0, 1 - u * u) * Math.max(0, 1 - v * v);
                double soft = Math.min(1, edge * 2.2);
                double fromX = x + soft * shift.x(u, v) * canvas.height();
                double fromY = y + soft * shift.y(u, v) * canvas.height();
                canvas.pixels()[y * canvas.width() + x] = canvas.sampled(source, fromX, fromY);
            }
        }
    }

    /** How far a place's paint comes from, as shares of the picture's height; u and v run from -1 to 1. */
    interface Shift {
        double x(double u, double v);

        double y(double u, double v);
    }
}
