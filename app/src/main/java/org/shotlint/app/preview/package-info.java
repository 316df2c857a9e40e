/**
 * Showing a clip: exact frames at the size of the view, decoded ahead on threads of their own, a bounded cache, transport and thumbnails.
 * Plain Java with listeners; decodes through {@code analysis.video}; no window toolkit.
 */
@NullMarked
package org.shotlint.app.preview;

import org.jspecify.annotations.NullMarked;
