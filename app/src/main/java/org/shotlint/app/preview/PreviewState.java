package org.shotlint.app.preview;

import java.util.Objects;
import java.util.Optional;
import org.shotlint.analysis.video.ClipInfo;

/**
 * How far a clip is opened.
 *
 * @param knownFrames frames found so far; those can be shown
 * @param complete whether {@code knownFrames} is all there are
 * @param info facts of the clip; empty until it is open
 * @param text one line for people: why the clip cannot be shown, or what is wrong with it; else empty
 */
public record PreviewState(Kind kind, int knownFrames, boolean complete, Optional<ClipInfo> info, String text) {
    /** What can be done with the clip. */
    public enum Kind {
        /** Being opened; frames asked for now come as soon as they can. */
        OPENING,
        /** Frames can be shown. */
        READY,
        /** Nothing can be shown; {@link PreviewState#text} says why. */
        FAILED,
        CLOSED
    }

    public PreviewState {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(text, "text");
    }

    static PreviewState opening() {
        return new PreviewState(Kind.OPENING, 0, false, Optional.empty(), "");
    }
}
