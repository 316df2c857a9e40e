package org.shotlint.app.batch;

/** Told how a batch goes on; called from several threads, though never by two at once for one clip. */
public interface BatchListener {
    /** Hears nothing. */
    BatchListener SILENT = new BatchListener() {};

    /** {@code frames} of the clip were measured; {@code promised} is -1 where the container does not say how many there are. */
    default void measured(ClipInput clip, int frames, long promised) {}

    /** The clip has its row. */
    default void finished(ClipRow row) {}
}
