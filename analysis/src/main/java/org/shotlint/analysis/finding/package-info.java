/** What people see: findings, their boxes, measurements and severity. Plain data; uses only {@code time}. */
@NullMarked
package org.shotlint.analysis.finding;

import org.jspecify.annotations.NullMarked;
