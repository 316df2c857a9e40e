package org.shotlint.analysis.measure;

/**
 * A distinct picture of the clip: the first frame that shows it, how long it stays, and its thumbnail.
 *
 * @param frame first clip frame that shows it
 * @param endFrame first clip frame that shows it no more
 */
record Drawing(int frame, int endFrame, byte[] thumb, double meanLuma) {}
