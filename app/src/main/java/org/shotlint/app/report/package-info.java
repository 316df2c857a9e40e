/** Writers of whole runs, one class per format; all read the same rows and reports and nothing of the clips themselves. Used by {@code cli}. */
@NullMarked
package org.shotlint.app.report;

import org.jspecify.annotations.NullMarked;
