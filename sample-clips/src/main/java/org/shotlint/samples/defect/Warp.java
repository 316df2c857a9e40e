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
 * @param form how it bends
 * @param breaths how often it bends and bends back
 */
public record Warp(Region region, Span span, double amplitude, Form form, int breaths) implements Defect {

    private static final double FARTHEST = 1 / 12.0;

    /** How paint moves. */
    public enum Form {
        /** The middle swells and shrinks. */
        BREATH,
        /** Straight lines become wavy. */
        WAVE
    }

    public Warp {
        Defect.requireAmplitude(amplitude);
        if (breaths < 1) {
            throw new IllegalArgumentException("breaths is " + breaths + ", expected at least 1");
        }
    }

    /** One breath. */
    public Warp(Region region, Span span, double amplitude) {
        this(region, span, amplitude, Form.BREATH, 1);
    }

    @Override
    public String check() {
        return "warp";
    }

    @Override
    public Shot into(Shot clean) {
        return clean.withOnSet((canvas, frame) -> {
            double share = Ease.ramp(frame, span.startFrame(), span.endFrame());
            double breath = amplitude * FARTHEST * StrictMath.sin(share * 2 * StrictMath.PI * breaths);
            if (breath != 0 && share > 0 && share < 1) {
                region.displace(canvas, form == Form.BREATH ? new Bulge(breath) : new Wave(breath));
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

    private record Wave(double breath) implements Region.Shift {

        @Override
        public double x(double u, double v) {
            return breath * StrictMath.sin(v * 5);
        }

        @Override
        public double y(double u, double v) {
            return breath * 0.5 * StrictMath.sin(u * 5);
        }
    }
}
