package org.shotlint.analysis.engine;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.measure.ClipMeasure;
import org.shotlint.analysis.measure.MeasuredShot;
import org.shotlint.analysis.measure.WorkSize;
import org.shotlint.analysis.raster.MatScope;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.samples.FrameSource;

/**
 * A clip drawn once and kept at work size, to be measured without a file.
 *
 * @param width of the clip in pixels; likewise {@code height}
 * @param frames BGR pixels at work size, one array a frame; not written to
 */
record MemoryClip(int width, int height, FrameRate rate, List<byte[]> frames) {
    MemoryClip {
        frames = List.copyOf(frames);
    }

    /** All frames of {@code source}, reduced by area as the reader does. */
    static MemoryClip of(FrameSource source) {
        int width = source.width();
        int height = source.height();
        WorkSize size = WorkSize.of(width, height);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        List<byte[]> frames = new ArrayList<>();
        try (MatScope scope = MatScope.open("sample")) {
            Mat full = scope.mat(height, width, CvType.CV_8UC3);
            Mat reduced = scope.mat();
            for (int frame = 0; frame < source.frameCount(); frame++) {
                source.draw(frame, picture);
                full.put(0, 0, pixels);
                Imgproc.resize(full, reduced, new Size(size.width(), size.height()), 0, 0, Imgproc.INTER_AREA);
                byte[] work = new byte[size.width() * size.height() * 3];
                reduced.get(0, 0, work);
                frames.add(work);
            }
        }
        return new MemoryClip(width, height, new FrameRate(source.rateNumerator(), source.rateDenominator()), frames);
    }

    /** Every frame shown {@code times} times. */
    MemoryClip repeated(int times) {
        List<byte[]> more = new ArrayList<>();
        frames.forEach(frame -> more.addAll(Collections.nCopies(times, frame)));
        return new MemoryClip(width, height, rate, more);
    }

    /** Left and right exchanged. */
    MemoryClip mirrored() {
        int columns = WorkSize.of(width, height).width();
        List<byte[]> mirrored = new ArrayList<>();
        for (byte[] frame : frames) {
            byte[] other = new byte[frame.length];
            for (int i = 0; i < frame.length / 3; i++) {
                int from = i / columns * columns + columns - 1 - i % columns;
                System.arraycopy(frame, from * 3, other, i * 3, 3);
            }
            mirrored.add(other);
        }
        return new MemoryClip(width, height, rate, mirrored);
    }

    /** Only the frames before {@code end}. */
    MemoryClip before(int end) {
        return new MemoryClip(width, height, rate, frames.subList(0, end));
    }

    /** The shots with their evidence, as the real measures see them. */
    List<MeasuredShot> measured() {
        try (ClipMeasure measure = new ClipMeasure(width, height, rate)) {
            frames.forEach(measure::accept);
            return measure.finish();
        }
    }
}
