/**
 * Labelled animated clips made by program: the catalogue of samples, the writer that renders them to files with their
 * truth table, and the interface of anything that gives frames. Uses Java2D without a display; no OpenCV and no fonts.
 */
@NullMarked
package org.shotlint.samples;

import org.jspecify.annotations.NullMarked;
