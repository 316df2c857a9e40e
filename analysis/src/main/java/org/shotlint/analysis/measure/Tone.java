package org.shotlint.analysis.measure;

import org.shotlint.analysis.colour.LabColour;

/**
 * A colour of a sheet in one zone of the figure: hair and shoes may share a colour, and each may change on its own.
 *
 * @param colour the mean on the sheet
 * @param swatch index of the colour in the sheet's palette
 * @param solid whether it fills areas; what shows along edges only is a mixture, and nothing can be said of its colour
 */
record Tone(LabColour colour, int swatch, boolean solid) {}
