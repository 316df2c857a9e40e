package org.shotlint.analysis.video;

/**
 * Damage or another obstacle met while reading.
 *
 * @param frame the frame it was met at, counted from 0; the number of frames read where it concerns the end of the clip
 * @param text one line for people
 */
public record Problem(int frame, String text) {}
