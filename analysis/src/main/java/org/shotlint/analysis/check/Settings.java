package org.shotlint.analysis.check;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Effective parameter values, keyed {@code check.parameter}; immutable. */
public final class Settings {
    private final SortedMap<String, Double> values;

    private Settings(SortedMap<String, Double> values) {
        this.values = values;
    }

    /** The defaults of all {@code descriptions}, with {@code overrides} laid over them. @throws IllegalArgumentException naming the key and what is allowed */
    public static Settings of(Iterable<CheckDescription> descriptions, Map<String, Double> overrides) {
        SortedMap<String, Double> values = new TreeMap<>();
        Map<String, Double> left = new TreeMap<>(overrides);
        for (CheckDescription description : descriptions) {
            for (Param param : description.params()) {
                String key = description.id() + "." + param.key();
                Double asked = left.remove(key);
                double value = asked == null ? param.defaultValue() : asked;
                if (!(value >= param.min() && value <= param.max())) {
                    throw new IllegalArgumentException(
                            key + " = " + value + " is outside " + param.min() + " to " + param.max());
                }
                values.put(key, value);
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("no check has a parameter called " + String.join(", ", left.keySet()));
        }
        return new Settings(values);
    }

    /** The value of {@code param} of the check {@code id}. @throws IllegalArgumentException if the check did not declare it */
    public double value(String id, Param param) {
        Double value = values.get(id + "." + param.key());
        if (value == null) {
            throw new IllegalArgumentException(id + " declares no parameter " + param.key());
        }
        return value;
    }

    /** All values, sorted by key; unmodifiable. */
    public SortedMap<String, Double> values() {
        return java.util.Collections.unmodifiableSortedMap(values);
    }
}
