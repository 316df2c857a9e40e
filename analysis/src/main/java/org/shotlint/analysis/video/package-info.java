/**
 * Decoding: a clip (one media file or a numbered picture sequence) as frames in presentation order, converted once to the size and layout
 * that are asked for. The only user of FFmpeg in this module; uses {@code time}; used by the engine and, for the viewer, by the app.
 */
@NullMarked
package org.shotlint.analysis.video;

import org.jspecify.annotations.NullMarked;
