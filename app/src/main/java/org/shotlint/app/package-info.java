/** Shotlint app. */
@NullMarked
package org.shotlint.app;

import org.jspecify.annotations.NullMarked;
