package org.shotlint.app.review;

import java.util.Set;

/**
 * Told about changes of a session, after the fact and outside its lock. {@link #decided} comes on the thread that decided, or on the
 * session's own when another program changed the file; {@link #saveStateChanged} always on the session's own. Calls are to be brief.
 */
public interface ReviewListener {
    /** The decisions on these findings changed; some may be in no report of the session. */
    void decided(Set<String> findingKeys);

    /** Decisions have been saved, are being saved or could not be. */
    default void saveStateChanged(SaveState state) {}

    /** Reports were read again: clips, findings and counts may all be different. On the thread that called for it. */
    default void reloaded() {}
}
