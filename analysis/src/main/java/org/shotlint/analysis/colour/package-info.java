/** Colour as the eye compares it: CIELAB and CIEDE2000. Plain numbers; uses nothing, may be used by all. */
@NullMarked
package org.shotlint.analysis.colour;

import org.jspecify.annotations.NullMarked;
