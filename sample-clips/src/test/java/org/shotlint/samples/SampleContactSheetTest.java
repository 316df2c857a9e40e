package org.shotlint.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.FrameCounter;

final class SampleContactSheetTest {

    @Test
    void showsTheAskedFramesFromLeftToRight() {
        FrameCounter source = new FrameCounter(Format.film(40));
        BufferedImage strip = SampleContactSheet.of(source, 7, 31);
        assertEquals(7, FrameCounter.read(strip.getSubimage(0, 0, 640, 360)));
        assertEquals(31, FrameCounter.read(strip.getSubimage(640, 0, 640, 360)));
    }
}
