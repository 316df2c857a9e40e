/**
 * What is true about a clip: labels with check, frame range, box and track, and the writer of the truth table beside the
 * clips. Plain data, no pictures; everything else in this module may use it.
 */
@NullMarked
package org.shotlint.samples.label;

import org.jspecify.annotations.NullMarked;
