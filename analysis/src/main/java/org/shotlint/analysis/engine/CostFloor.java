package org.shotlint.analysis.engine;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.shotlint.analysis.measure.FlowFloor;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.FrameBuffer;
import org.shotlint.analysis.video.FrameReader;
import org.shotlint.analysis.video.PixelLayout;
import org.shotlint.analysis.video.ReadOptions;
import org.shotlint.analysis.video.VideoReadException;

/**
 * What the floor of an analysis costs on a clip: decode with one thread, scale to 480 x 270, dense flow both ways.
 *
 * @param cpuNanos processor time of the calling thread
 */
public record CostFloor(long cpuNanos, int frames) {
    /** Runs the floor over a whole clip on the calling thread. */
    public static CostFloor run(Path clip) throws VideoReadException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int frames = 0;
        double sum = 0;
        try (FrameReader reader = FrameReader.open(ClipSource.of(clip), ReadOptions.fullSize());
                FlowFloor floor = new FlowFloor()) {
            FrameBuffer buffer = new FrameBuffer(FlowFloor.WIDTH, FlowFloor.HEIGHT, PixelLayout.BGR24);
            byte[] pixels = new byte[FlowFloor.WIDTH * FlowFloor.HEIGHT * 3];
            while (reader.read(buffer)) {
                buffer.copyTo(pixels);
                sum += floor.accept(pixels);
                frames++;
            }
        }
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (Double.isNaN(sum)) {
            throw new IllegalStateException("the flow is not a number");
        }
        return new CostFloor(end - start, frames);
    }
}
