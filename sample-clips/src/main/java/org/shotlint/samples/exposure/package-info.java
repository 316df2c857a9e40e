/**
 * When a layer is drawn: on ones, twos, threes, with holds, in cycles, at a drifting cadence. An exposure maps a frame
 * of the clip to the moment of the action that is shown in it. Knows nothing of pictures; scenes, look-alikes and
 * defects use it.
 */
@NullMarked
package org.shotlint.samples.exposure;

import org.jspecify.annotations.NullMarked;
