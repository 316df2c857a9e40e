/**
 * Model sheets: pictures of a character are read, its figures are told from the paper, and what they look like is described. May use
 * OpenCV; whoever measures clips or shows sheets may use it.
 */
@NullMarked
package org.shotlint.analysis.sheet;

import org.jspecify.annotations.NullMarked;
