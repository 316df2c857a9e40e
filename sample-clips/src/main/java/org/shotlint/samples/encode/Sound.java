package org.shotlint.samples.encode;

/** What can be heard in a clip. */
public enum Sound {
    /** No audio track. */
    NONE,
    /** A tone of 440 Hz beside the picture. */
    TONE,
    /** A tone of 440 Hz and no video track at all. */
    TONE_ONLY
}
