/**
 * Legitimate effects of animation and editing that resemble a defect, one class each. Each gives the frames of a clean clip
 * and its labels: {@code none}, and the cuts and transitions it contains. Uses scenes and exposures; the catalogue uses it.
 */
@NullMarked
package org.shotlint.samples.lookalike;

import org.jspecify.annotations.NullMarked;
