/**
 * Legitimate causes that a candidate may have. A candidate with one is kept and silenced with the reason. Uses what checks use; knows no
 * pixels.
 */
@NullMarked
package org.shotlint.analysis.exemption;

import org.jspecify.annotations.NullMarked;
