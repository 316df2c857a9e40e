package org.shotlint.analysis.evidence;

/**
 * How a drawing shows a key picture.
 *
 * @param frame first frame of the drawing
 * @param agreeing key points that agree on where the picture lies; 0 where it was not found anew
 * @param other share of what is seen of the picture that looks otherwise, 0 to 1
 */
public record PictureLook(int frame, int agreeing, double other) {}
