package org.shotlint.samples.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FrameCounterTest {

    private static BufferedImage frame(int number) {
        FrameCounter counter = new FrameCounter(Format.film(20_000));
        BufferedImage picture = new BufferedImage(640, 360, BufferedImage.TYPE_3BYTE_BGR);
        counter.draw(number, picture);
        return picture;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 73, 255, 256, 4095, 12345, 16383, 19999})
    void readsBackTheNumberOfAFrame(int number) {
        assertEquals(number, FrameCounter.read(frame(number)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1365, 19998})
    void readsBackFromHalfTheSize(int number) {
        BufferedImage small = new BufferedImage(320, 180, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(frame(number), 0, 0, 320, 180, null);
        pen.dispose();
        assertEquals(number, FrameCounter.read(small));
    }

    @Test
    void refusesAPictureWithoutACounter() {
        BufferedImage blank = new BufferedImage(640, 360, BufferedImage.TYPE_3BYTE_BGR);
        assertThrows(IllegalArgumentException.class, () -> FrameCounter.read(blank));
    }
}
