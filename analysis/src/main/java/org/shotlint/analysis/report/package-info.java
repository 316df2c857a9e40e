/** The result of analysing one clip and its JSON form, which is the contract with every reader. Plain data; uses {@code time} and {@code finding}. */
@NullMarked
package org.shotlint.analysis.report;

import org.jspecify.annotations.NullMarked;
