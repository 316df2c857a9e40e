/** Frames, rates and timecode as types: frames count from 0 in presentation order, ranges are half-open. Uses nothing; everybody may use it. */
@NullMarked
package org.shotlint.analysis.time;

import org.jspecify.annotations.NullMarked;
