/**
 * From the strength of a finding to the share of true findings at that strength: curves fitted to labelled clips and shipped as a table. Knows
 * findings only by check and strength; the engine asks it, measurements fit it.
 */
@NullMarked
package org.shotlint.analysis.calibration;

import org.jspecify.annotations.NullMarked;
