/** Measurements of the program itself, the figures of the README: accuracy, cost, scaling, memory, identity. Built on {@code batch}; used by {@code cli}. */
@NullMarked
package org.shotlint.app.bench;

import org.jspecify.annotations.NullMarked;
