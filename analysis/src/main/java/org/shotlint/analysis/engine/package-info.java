/** Runs one clip through decode, measures, checks, exemptions and arbitration to a report. The only package that makes findings; used by {@code app}. */
@NullMarked
package org.shotlint.analysis.engine;

import org.jspecify.annotations.NullMarked;
