/**
 * Writes drawn frames as files: ordinary delivery formats and the odd ones a reader has to survive (variable rate, rotation, edit lists,
 * alpha, fields, numbered pictures). The only user of FFmpeg in this module; used by the sample catalog and by the tests of the decoder.
 */
@NullMarked
package org.shotlint.samples.encode;

import org.jspecify.annotations.NullMarked;
