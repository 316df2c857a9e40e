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
}
