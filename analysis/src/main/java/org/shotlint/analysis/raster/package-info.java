/** Native memory with an owner, pixels that the JVM owns, and the way between them. The only place where OpenCV matrices are made. */
@NullMarked
package org.shotlint.analysis.raster;

import org.jspecify.annotations.NullMarked;
