/** Model sheets as people work on them in the window: corrections by hand, and colours of a frame beside those of a sheet. Knows no node. */
@NullMarked
package org.shotlint.app.sheets;

import org.jspecify.annotations.NullMarked;
