package org.shotlint.samples.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shotlint.samples.Frames;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.label.Box;

final class ShotTest {

    private static final Format SMALL = Format.film(20).sized(320, 180);

    private static Shot ballAt(double x) {
        Cel ball = Cel.of(new Ball(30, 0xFF0000, 0xFFFFFF, 150, Timeline.always(Spot.at(x, 0))), Exposure.ones());
        return Shot.of(SMALL, SetName.HILLS, Cameras.still(0, 0), List.of(ball));
    }

    @Test
    void boxOfACelSurroundsItsInk() {
        assertEquals(Optional.of(new Box(144, 74, 32, 32)), ballAt(0).boxOf(0, 3));
    }

    @Test
    void celOutsideThePictureHasNoBox() {
        assertEquals(Optional.empty(), ballAt(900).boxOf(0, 3));
    }

    @Test
    void drawingsOnTwosStandForTwoFrames() {
        Cel ball = Cel.of(new Ball(30, 0xFF0000, 0xFFFFFF, 150, seconds -> Spot.at(100 * seconds, 0)), Exposure.twos());
        ShotSource source = new ShotSource(Shot.of(SMALL, SetName.HILLS, Cameras.still(0, 0), List.of(ball)));
        assertArrayEquals(Frames.bgr(source, 4), Frames.bgr(source, 5));
        assertFalse(Arrays.equals(Frames.bgr(source, 5), Frames.bgr(source, 6)));
    }

    @ParameterizedTest
    @EnumSource(SetName.class)
    void setsCoverThePictureAndHaveTexture(SetName set) {
        ShotSource source = new ShotSource(Shot.of(SMALL, set, Cameras.pan(-100, 200), List.of()));
        byte[] first = Frames.bgr(source, 0);
        double sum = 0;
        for (int i = 3; i < first.length; i++) {
            sum += Math.abs((first[i] & 255) - (first[i - 3] & 255));
        }
        assertTrue(sum / first.length > 3, set + " has a mean step of " + sum / first.length + " between pixels");
    }
}
