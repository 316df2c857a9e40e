package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Noise;
import org.shotlint.samples.scene.Shot;

/**
 * The texture of a region crawls: every frame it is drawn a little elsewhere, while the surface stands still.
 *
 * @param region where
 * @param span when
 * @param amplitude 1 moves paint by up to about five pixels at 360 lines
 * @param seed of the crawl
 */
public record Boil(Region region, Span span, double amplitude, long seed) implements Defect {

    private static final double FARTHEST = 5 / 360.0;

    public Boil {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "boil";
    }

    @Override
    public Shot into(Shot clean) {
        return clean.withOnSet((canvas, frame) -> {
            if (frame >= span.startFrame() && frame < span.endFrame() && amplitude > 0) {
                region.displace(canvas, new Crawl(seed + frame * 31L, amplitude * FARTHEST));
            }
        });
    }

    @Override
    public List<Label> labels(Shot clean) {
        return List.of(Label.at(
                check(),
                span.startFrame(),
                span.endFrame(),
                region.boxIn(clean.format().width(), clean.format().height())));
    }

    private record Crawl(long seed, double reach) implements Region.Shift {

        @Override
        public double x(double u, double v) {
            return reach * Noise.smooth(seed, u * 7, v * 7) * 1.4;
        }

        @Override
        public double y(double u, double v) {
            return reach * Noise.smooth(seed + 1, u * 7, v * 7) * 1.4;
        }
    }
}
