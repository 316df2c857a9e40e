/** Small systems of equations for measures and checks. Plain numbers; uses nothing, may be used by all. */
@NullMarked
package org.shotlint.analysis.algebra;

import org.jspecify.annotations.NullMarked;
