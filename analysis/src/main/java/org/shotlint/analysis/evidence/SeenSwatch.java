package org.shotlint.analysis.evidence;

import org.shotlint.analysis.colour.LabColour;

/**
 * A colour of a model sheet as a subject shows it.
 *
 * @param onSheet the sheet's colour
 * @param seen what the subject shows, at the sheet's lightness
 * @param share of the subject, 0 to 1
 */
public record SeenSwatch(LabColour onSheet, LabColour seen, double share) {}
