package org.shotlint.analysis.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.shotlint.analysis.raster.MatScope;
import org.shotlint.analysis.sheet.KnownCharacters;
import org.shotlint.analysis.time.FrameRate;

/**
 * Measures a clip in one pass with bounded memory: frames in, shots with their evidence out.
 *
 * <p>Order of the work: frames that repeat a drawing are set aside first, with a look ahead of 48 frames to know how much an ordinary step
 * changes; then each pair of drawings is measured; cuts are decided five pairs later; then impulses are looked at in pixels; a shot is
 * judged as soon as the next one begins. Not thread-safe; close it to give the native memory back.
 */
public final class ClipMeasure implements AutoCloseable {
    private static final int LOOK_AHEAD = 48;
    private static final int LOOK_BACK = 96;
    /** Coding lets a held picture creep; it may creep this much further than it may change in one frame. */
    private static final double CREEP = 3;

    private final WorkSize size;
    private final MatScope scope;
    private final FrameConverter converter;
    private final Stretch stretch;
    private final Deque<WorkFrame> free = new ArrayDeque<>();
    private final Deque<WorkFrame> waiting = new ArrayDeque<>();
    private final Deque<Double> steps = new ArrayDeque<>();
    private final List<MeasuredShot> shots;
    private WorkFrame newest;
    private WorkFrame drawing;
    private int frames;

    /** Measures without model sheets. @param width of the clip in pixels, after rotation; likewise {@code height} */
    public ClipMeasure(int width, int height, FrameRate rate) {
        this(width, height, rate, KnownCharacters.none());
    }

    /** @param known characters to look for */
    public ClipMeasure(int width, int height, FrameRate rate, KnownCharacters known) {
        this.size = WorkSize.of(width, height);
        this.scope = MatScope.open("clip");
        this.converter = new FrameConverter(scope, size);
        this.shots = new ArrayList<>();
        this.stretch = new Stretch(scope, size, rate, known, free, shots);
        this.newest = new WorkFrame(size);
        this.drawing = new WorkFrame(size);
        newest.describe(-1, 0);
        drawing.describe(-1, 0);
    }

    /** Width in pixels at which frames are to be handed in. */
    public int workWidth() {
        return size.width();
    }

    /** Height in pixels at which frames are to be handed in. */
    public int workHeight() {
        return size.height();
    }

    /** Takes the next frame in presentation order: BGR, 3 bytes a pixel, work size, rows without padding. The array is not kept. */
    public void accept(byte[] bgr) {
        WorkFrame frame = free.isEmpty() ? new WorkFrame(size) : free.pop();
        converter.convert(bgr, frames++, frame);
        frame.follows(
                newest.frame() < 0
                        ? new DuplicateMeasure.Difference(255, 255)
                        : DuplicateMeasure.between(newest.ycc(), frame.ycc()));
        steps.addLast(newest.frame() < 0 ? 0 : frame.stepFromBefore().mean());
        if (steps.size() > LOOK_BACK + LOOK_AHEAD) {
            steps.removeFirst();
        }
        newest = frame;
        waiting.addLast(frame);
        if (waiting.size() > LOOK_AHEAD) {
            resolve(waiting.removeFirst());
        }
    }

    /** All shots of the clip with their evidence, in order. Call once, after the last frame. */
    public List<MeasuredShot> finish() {
        while (!waiting.isEmpty()) {
            resolve(waiting.removeFirst());
        }
        stretch.finish(frames);
        return List.copyOf(shots);
    }

    private void resolve(WorkFrame frame) {
        if (drawing.frame() >= 0) {
            DuplicateMeasure.Difference difference = drawing.frame() + 1 == frame.frame()
                    ? frame.stepFromBefore()
                    : DuplicateMeasure.between(drawing.ycc(), frame.ycc());
            double ordinary = ordinaryStep();
            boolean creeps =
                    frame.stepFromBefore().isSameDrawing(ordinary) && difference.isSameDrawing(CREEP * ordinary);
            if (difference.isSameDrawing(ordinary) || creeps) {
                if (frame != newest) {
                    free.push(frame);
                }
                return;
            }
        }
        drawing = frame;
        stretch.add(frame);
    }

    private double ordinaryStep() {
        double[] values = steps.stream().mapToDouble(Double::doubleValue).toArray();
        return Grids.quantile(values, values.length, 0.6);
    }

    @Override
    public void close() {
        scope.close();
    }
}
