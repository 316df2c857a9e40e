package org.shotlint.samples.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.SampleCatalog;
import org.shotlint.samples.label.Box;
import org.shotlint.samples.label.Label;

class MatrixCatalogTest {
    private static final List<MatrixCell> ALL = MatrixCatalog.all();

    /** One cell of each row of defects. */
    static Stream<Named<MatrixCell>> defects() {
        return ALL.stream()
                .filter(cell ->
                        cell.camera() == CameraMove.STATIC && cell.amplitude().equals(Optional.of(Amplitude.MIDDLE)))
                .map(cell -> Named.of(cell.row(), cell));
    }

    @Test
    void hasEachDefectInEveryAmplitudeUnderEveryCamera() {
        Map<String, Long> cells = ALL.stream()
                .filter(cell -> !cell.isLookAlike())
                .collect(Collectors.groupingBy(
                        cell -> cell.row() + cell.camera() + cell.amplitude().get(), Collectors.counting()));
        long rows = ALL.stream()
                .filter(cell -> !cell.isLookAlike())
                .map(MatrixCell::row)
                .distinct()
                .count();
        assertEquals(rows * 9, cells.size());
        assertTrue(cells.values().stream().allMatch(count -> count == 1));
    }

    @Test
    void hasEachLookAlikeUnderEveryCamera() {
        Map<String, Long> rows = ALL.stream()
                .filter(MatrixCell::isLookAlike)
                .collect(Collectors.groupingBy(MatrixCell::row, Collectors.counting()));
        assertTrue(rows.values().stream().allMatch(count -> count == 3), rows::toString);
    }

    @Test
    void namesNoClipTwiceAndNoneOfTheCatalogue() {
        List<String> names = ALL.stream().map(cell -> cell.sample().name()).toList();
        assertEquals(names.size(), names.stream().distinct().count());
        SampleCatalog.all().forEach(sample -> assertTrue(!names.contains(sample.name()), sample.name()));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void labelsADefectOfItsCheckInsideThePicture(MatrixCell cell) {
        List<Label> labels = cell.sample().labels();
        FrameSource frames = cell.sample().frames();
        assertEquals(1, labels.size());
        Label label = labels.get(0);
        assertEquals(cell.check(), label.check());
        assertTrue(label.endFrame() <= frames.frameCount(), () -> "ends at " + label.endFrame());
        Box box = label.box().orElseThrow();
        assertTrue(box.x() >= 0 && box.y() >= 0, () -> "" + box);
        assertTrue(
                box.x() + box.width() <= frames.width() && box.y() + box.height() <= frames.height(), () -> "" + box);
    }

    @ParameterizedTest
    @MethodSource("defects")
    void drawsAStrongerDefectOtherwise(MatrixCell cell) {
        MatrixCell strong = ALL.stream()
                .filter(other -> other.row().equals(cell.row())
                        && other.camera() == cell.camera()
                        && other.amplitude().equals(Optional.of(Amplitude.LARGE)))
                .findFirst()
                .orElseThrow();
        boolean differs = IntStream.of(12, 30, 39, 48, 57, 66)
                .anyMatch(frame -> !Arrays.equals(pixels(cell, frame), pixels(strong, frame)));
        assertTrue(differs, "the same pictures throughout");
    }

    private static byte[] pixels(MatrixCell cell, int frame) {
        FrameSource frames = cell.sample().frames();
        BufferedImage image = new BufferedImage(frames.width(), frames.height(), BufferedImage.TYPE_3BYTE_BGR);
        frames.draw(frame, image);
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
