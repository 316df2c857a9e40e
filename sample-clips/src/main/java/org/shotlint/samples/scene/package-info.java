/**
 * What moves: painted sets in parallax layers, cameras, articulated characters and beasts, props and occluders, and the
 * shots put together from them. Uses Java2D without a display and without fonts; every picture is a pure function of
 * seed and frame. Look-alikes and defects build on it.
 */
@NullMarked
package org.shotlint.samples.scene;

import org.jspecify.annotations.NullMarked;
