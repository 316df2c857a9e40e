/** One class per evidence producer: pixels in, numbers out. OpenCV lives and dies here; the working size never leaves this package. */
@NullMarked
package org.shotlint.analysis.measure;

import org.jspecify.annotations.NullMarked;
