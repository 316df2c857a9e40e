package org.shotlint.app.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.shotlint.samples.scene.FrameCounter;

/** Notes what a source delivers, and waits for it. */
final class Watcher implements PreviewListener {
    private static final long LONGEST_MILLIS = 30_000;

    private final List<PreviewFrame> frames = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final PreviewSource source;

    Watcher(PreviewSource source) {
        this.source = source;
        source.addListener(this);
    }

    @Override
    public synchronized void frameReady(PreviewFrame frame) {
        frames.add(frame);
        notifyAll();
    }

    @Override
    public synchronized void frameFailed(int frame, String text) {
        failures.add(text);
        notifyAll();
    }

    @Override
    public synchronized void stateChanged(PreviewState state) {
        notifyAll();
    }

    synchronized List<PreviewFrame> frames() {
        return List.copyOf(frames);
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    /** Asks for a frame and waits for the picture. */
    PreviewFrame show(int frame, int width, int height) throws InterruptedException {
        int before = frames().size();
        source.request(frame, width, height);
        await(() -> frames.size() > before);
        return frames().get(before);
    }

    /** Waits until the whole clip is known. */
    void awaitComplete() throws InterruptedException {
        await(() -> source.state().complete());
    }

    synchronized void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.currentTimeMillis() + LONGEST_MILLIS;
        while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
            wait(100);
        }
        assertTrue(condition.getAsBoolean(), "nothing came; state " + source.state() + ", failures " + failures);
    }

    /** Closes the source and waits until its readers are closed. */
    void close() throws InterruptedException {
        source.close();
        assertTrue(source.awaitClosed(Duration.ofSeconds(30)), "its threads go on");
    }

    static BufferedImage picture(PreviewFrame frame) {
        BufferedImage image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        ByteBuffer pixels = frame.bgra();
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                int blue = pixels.get() & 0xff;
                int green = pixels.get() & 0xff;
                int red = pixels.get() & 0xff;
                assertTrue(pixels.get() == (byte) 255, "a pixel is not opaque");
                image.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return image;
    }

    /** The number drawn into the frame. */
    static int number(PreviewFrame frame) {
        return FrameCounter.read(picture(frame));
    }
}
