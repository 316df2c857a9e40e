package org.shotlint.samples.scene;

import java.util.List;

/**
 * A painted set.
 *
 * @param layers from back to front
 * @param groundY where feet stand, in world units below the centre
 */
public record Stage(List<Layer> layers, double groundY) {

    public Stage {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a set has no layers, expected at least one");
        }
    }

    /** Paints all layers; rows that a nearer layer hides are left out of the ones behind it. */
    void paint(Canvas canvas, View view, Format format) {
        int[] limits = new int[layers.size()];
        int hidden = canvas.height();
        for (int i = layers.size() - 1; i >= 0; i--) {
            limits[i] = hidden;
            hidden = Math.min(hidden, layers.get(i).hidesFrom(canvas, view, format));
        }
        for (int i = 0; i < limits.length; i++) {
            layers.get(i).paintAbove(canvas, view, format, limits[i]);
        }
    }
}
