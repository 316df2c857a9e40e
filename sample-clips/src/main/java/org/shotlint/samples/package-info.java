/** Shotlint samples. */
@NullMarked
package org.shotlint.samples;

import org.jspecify.annotations.NullMarked;
