package org.shotlint.analysis.evidence;

import java.util.Optional;

/** A picture as an identity model sees it: a direction in the space of the model; immutable. */
public final class Embedding {
    private static final double LEAST_LENGTH = 1e-9;

    private final float[] unit;

    private Embedding(float[] unit) {
        this.unit = unit;
    }

    /** The direction of {@code vector}, which is copied; empty where it has none: it is zero, or not finite. */
    public static Optional<Embedding> of(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        double length = Math.sqrt(square);
        if (!Double.isFinite(length) || length < LEAST_LENGTH) {
            return Optional.empty();
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return Optional.of(new Embedding(unit));
    }

    /**
     * How unlike the two are: 1 less the cosine between them, 0 to 2.
     *
     * @throws IllegalArgumentException if they are of different models
     */
    public double distance(Embedding other) {
        if (other.unit.length != unit.length) {
            throw new IllegalArgumentException(
                    "embeddings of " + unit.length + " and of " + other.unit.length + " values");
        }
        double cosine = 0;
        for (int i = 0; i < unit.length; i++) {
            cosine += (double) unit[i] * other.unit[i];
        }
        return Math.max(0, Math.min(2, 1 - cosine));
    }
}
