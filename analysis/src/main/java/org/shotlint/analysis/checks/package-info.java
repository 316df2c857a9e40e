/** The checks: one class each, judging evidence only, and the catalogue that lists them. Knows no pixels and no native code. */
@NullMarked
package org.shotlint.analysis.checks;

import org.jspecify.annotations.NullMarked;
