/**
 * Two takes of the same clips, or the clips of two generators, held against each other by their reports: which clips belong together, which
 * findings are new, gone or unchanged, and which side is closer to the model. Reads reports only; decodes nothing and prints nothing.
 */
@NullMarked
package org.shotlint.app.compare;

import org.jspecify.annotations.NullMarked;
