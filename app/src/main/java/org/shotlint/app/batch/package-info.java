/**
 * Many clips at once: finds them, hands each to a worker process, and ends every one of them in exactly one row, whatever happens to the
 * process. Uses the engine (in the worker), reports and profiles of {@code analysis}; used by {@code cli} and {@code bench}. Prints nothing.
 */
@NullMarked
package org.shotlint.app.batch;

import org.jspecify.annotations.NullMarked;
