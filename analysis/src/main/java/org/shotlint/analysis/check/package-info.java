/** The contract of a check: its description, parameters, and what it may answer. Uses {@code time}, {@code finding} and {@code evidence}; knows no pixels. */
@NullMarked
package org.shotlint.analysis.check;

import org.jspecify.annotations.NullMarked;
