package org.shotlint.samples.matrix;

import java.util.Optional;
import org.shotlint.samples.Sample;

/**
 * One clip of the matrix.
 *
 * @param row name of the defect or the look-alike, for example {@code vanish-behind}
 * @param check the check that the row is about
 * @param camera how the camera moves
 * @param amplitude how strong the defect is; empty for a look-alike
 * @param sample the clip with its labels
 */
public record MatrixCell(String row, String check, CameraMove camera, Optional<Amplitude> amplitude, Sample sample) {

    /** Whether nothing may be reported on the clip. */
    public boolean isLookAlike() {
        return amplitude.isEmpty();
    }
}
