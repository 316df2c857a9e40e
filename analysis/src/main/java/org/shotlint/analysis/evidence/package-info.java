/** Measured data about a shot with names and units, before any threshold. Immutable; uses {@code time} only. */
@NullMarked
package org.shotlint.analysis.evidence;

import org.jspecify.annotations.NullMarked;
