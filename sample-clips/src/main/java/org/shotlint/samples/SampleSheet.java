package org.shotlint.samples;

import java.awt.image.BufferedImage;
import java.util.function.Supplier;

/**
 * A model sheet picture that goes with a sample.
 *
 * @param name file name, for example {@code mila.sheet.png}
 * @param painting paints it anew
 */
public record SampleSheet(String name, Supplier<BufferedImage> painting) {

    /** The sheet as a picture. */
    public BufferedImage paint() {
        return painting.get();
    }
}
