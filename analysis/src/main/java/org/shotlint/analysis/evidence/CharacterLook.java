package org.shotlint.analysis.evidence;

import org.shotlint.analysis.finding.Box;

/**
 * A character as one drawing shows it.
 *
 * @param frame first frame of the drawing
 * @param box around its silhouette, in clip pixels
 * @param build how it is built there
 */
public record CharacterLook(int frame, Box box, Build build) {}
