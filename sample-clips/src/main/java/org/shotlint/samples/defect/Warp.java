package org.shotlint.samples.defect;

import java.util.List;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.scene.Ease;
import org.shotlint.samples.scene.Shot;

/**
 * The painted set bends and bends back, as if a wall breathed.
 *
 * @param region where
 * @param span when
 * @param amplitude 1 moves paint by up to a twelfth of the picture's height
 */
public record Warp(Region region, Span span, double amplitude) implements Defect {

    private static final double FARTHEST = 1 / 12.0;

    public Warp {
        Defect.requireAmplitude(amplitude);
    }

    @Override
    public String check() {
        return "warp";
    }

    @Override
    public Shot into(Shot clean) {
        return clean.withOnSet((canvas, frame) -> {
            double share = Ease.ramp(frame, span.startFrame(), span.endFrame());
            double breath = amplitude * FARTHEST * StrictMath.sin(share * 2 * StrictMath.PI);
            if (breath != 0 && share > 0 && share < 1) {
                region.displace(canvas, new Bulge(breath));
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

    private record Bulge(double breath) implements Region.Shift {

        @Override
        public double x(double u, double v) {
            return breath * StrictMath.sin(v * 2.6 + 0.5);
        }

        @Override
        public double y(double u, double v) {
            return breath * 0.6 * StrictMath.sin(u * 2.2);
        }
    }
}
