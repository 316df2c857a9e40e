package org.shotlint.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DeterminismTest {

    static Stream<Sample> samples() {
        return SampleCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sameFrameHasTheSamePixelsInAnyOrder(Sample sample) {
        FrameSource forwards = sample.frames();
        int last = forwards.frameCount() - 1;
        byte[] middle = Frames.bgr(forwards, last / 2);
        byte[] end = Frames.bgr(forwards, last);
        FrameSource backwards = sample.frames();
        assertArrayEquals(end, Frames.bgr(backwards, last), sample.name());
        assertArrayEquals(middle, Frames.bgr(backwards, last / 2), sample.name());
    }
}
