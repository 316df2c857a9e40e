package org.shotlint.samples.scene;

/** A value that changes over time; pure. */
@FunctionalInterface
public interface Timeline<T> {

    /** Returns the value at a moment, in seconds from the start of the shot. */
    T at(double seconds);

    /** The same value at all times. */
    static <T> Timeline<T> always(T value) {
        return seconds -> value;
    }
}
