package org.shotlint.app.bench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.Sample;
import org.shotlint.samples.SampleCatalog;
import org.shotlint.samples.SampleKind;

/** The first two seconds of a sample scene at 1920 x 1080, forth and back for as long as wanted; drawn once and kept. */
final class LoopedScene implements FrameSource {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int SCENE_FRAMES = 48;

    private final FrameSource scene;
    private final List<BufferedImage> drawn;
    private final int frames;

    private LoopedScene(FrameSource scene, List<BufferedImage> drawn, int frames) {
        this.scene = scene;
        this.drawn = drawn;
        this.frames = frames;
    }

    static LoopedScene ofLength(Duration length) {
        Sample clean = SampleCatalog.all().stream()
                .filter(sample -> sample.kind() == SampleKind.TWIN)
                .findFirst()
                .orElseThrow();
        FrameSource scene = clean.frames();
        BufferedImage small = new BufferedImage(scene.width(), scene.height(), BufferedImage.TYPE_3BYTE_BGR);
        List<BufferedImage> drawn = new ArrayList<>();
        for (int frame = 0; frame < Math.min(SCENE_FRAMES, scene.frameCount()); frame++) {
            scene.draw(frame, small);
            drawn.add(enlarged(small));
        }
        long frames = length.toSeconds() * scene.rateNumerator() / scene.rateDenominator();
        return new LoopedScene(scene, drawn, Math.toIntExact(frames));
    }

    private static BufferedImage enlarged(BufferedImage small) {
        BufferedImage large = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = large.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(small, 0, 0, WIDTH, HEIGHT, null);
        graphics.dispose();
        return large;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public int frameCount() {
        return frames;
    }

    @Override
    public int rateNumerator() {
        return scene.rateNumerator();
    }

    @Override
    public int rateDenominator() {
        return scene.rateDenominator();
    }

    @Override
    public void draw(int frame, BufferedImage target) {
        int period = Math.max(1, 2 * (drawn.size() - 1));
        int phase = frame % period;
        drawn.get(Math.min(phase, period - phase)).copyData(target.getRaster());
    }
}
