package org.shotlint.samples.label;

/** Where the subject of a label is in one frame. */
public record TrackPoint(int frame, Box box) {}
