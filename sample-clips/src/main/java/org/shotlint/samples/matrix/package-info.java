/**
 * The matrix of samples: each break of identity, motion and space in three amplitudes under three cameras, and the look-alikes under the same
 * cameras. Uses scenes, defects and labels; the measurements use it. It is drawn on demand and no part of the ordinary catalogue.
 */
@NullMarked
package org.shotlint.samples.matrix;

import org.jspecify.annotations.NullMarked;
