package org.shotlint.samples.scene;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The painted sets, each painted at first use and kept while memory allows. Safe for any thread. */
final class Sets {

    private static final Map<SetName, SoftReference<Stage>> PAINTED = new ConcurrentHashMap<>();

    private Sets() {}

    /** The set of a name; the same pixels each time it has to be painted. */
    static Stage painted(SetName name) {
        SoftReference<Stage> kept = PAINTED.get(name);
        @Nullable Stage stage = kept == null ? null : kept.get();
        if (stage == null) {
            synchronized (Sets.class) {
                kept = PAINTED.get(name);
                stage = kept == null ? null : kept.get();
                if (stage == null) {
                    stage = paint(name);
                    PAINTED.put(name, new SoftReference<>(stage));
                }
            }
        }
        return stage;
    }

    private static Stage paint(SetName name) {
        return switch (name) {
            case STREET -> new StreetPainter(11).day();
            case NIGHT_STREET -> new StreetPainter(12).night();
            case FOREST -> new ForestPainter(21).paint();
            case ROOM -> new RoomPainter(31).paint();
            case HILLS -> new HillsPainter(41).day();
            case DUSK_HILLS -> new HillsPainter(42).dusk();
            case KITCHEN -> new KitchenPainter(51).paint();
            case BEACH -> new BeachPainter(61).paint();
        };
    }
}
