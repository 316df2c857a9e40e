/**
 * Accuracy of reports against labelled clips: which labels were found and named, which findings are false alarms. Reads labels and reports
 * only; uses {@code report} and {@code finding}; used by {@code app}.
 */
@NullMarked
package org.shotlint.analysis.score;

import org.jspecify.annotations.NullMarked;
