package org.shotlint.samples;

/** What a sample is for. */
public enum SampleKind {
    /** Has an injected defect; its check has to fire. */
    DEFECT,
    /** The same clip without the defect; nothing may fire. */
    TWIN,
    /** A legitimate effect that resembles a defect; nothing may fire. */
    LOOKALIKE,
    /** Clean shots joined by cuts or transitions. */
    CUTS
}
