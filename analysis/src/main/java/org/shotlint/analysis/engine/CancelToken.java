package org.shotlint.analysis.engine;

import java.util.concurrent.atomic.AtomicBoolean;

/** Asks long work to stop; any thread may cancel, the work looks at every frame. */
public final class CancelToken {
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }
}
