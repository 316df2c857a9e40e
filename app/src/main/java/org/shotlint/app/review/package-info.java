/**
 * Going through the findings of a folder of reports and deciding on each: the session, its undo, and the file the decisions lie in. Plain
 * Java with listeners; knows {@code analysis.report} and {@code batch}, no window toolkit and no decoder but the list of a clip's files.
 */
@NullMarked
package org.shotlint.app.review;

import org.jspecify.annotations.NullMarked;
