/** Shotlint analysis. */
@NullMarked
package org.shotlint.analysis;

import org.jspecify.annotations.NullMarked;
