/**
 * Injected breaks of continuity and physics, one class each, with an amplitude from barely visible to gross. A defect
 * takes a clean shot and gives the broken one and its labels. Uses scenes and labels; the catalogue uses it.
 */
@NullMarked
package org.shotlint.samples.defect;

import org.jspecify.annotations.NullMarked;
