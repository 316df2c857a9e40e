package org.shotlint.samples.scene;

/** The painted sets there are. */
public enum SetName {
    /** A row of brick houses behind a cobbled street by day. */
    STREET,
    /** The same kind of street at night under lamps. */
    NIGHT_STREET,
    /** A forest in three depths. */
    FOREST,
    /** A papered living room with furniture. */
    ROOM,
    /** Meadows before hills and mountains. */
    HILLS,
    /** The hills at dusk. */
    DUSK_HILLS,
    /** A kitchen table seen close, before tiles. */
    KITCHEN,
    /** A beach with sea and dunes. */
    BEACH
}
