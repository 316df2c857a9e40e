/**
 * The folder beside a report: pictures of the frames a finding is about, and the curves behind it. Written by workers ({@code batch}), read by
 * {@code report}. Decodes through {@code analysis.video}; draws no text, since a machine may have no fonts.
 */
@NullMarked
package org.shotlint.app.evidence;

import org.jspecify.annotations.NullMarked;
