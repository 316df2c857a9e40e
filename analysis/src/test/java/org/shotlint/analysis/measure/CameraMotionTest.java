package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameraMotionTest {
    private static final long SEED = 4711;

    /** Points over the frame that move by a known map, the first share of them by something else. */
    private record Field(double[] x, double[] y, double[] u, double[] v) {
        static Field of(CameraMotion truth, int count, double outliers) {
            SplittableRandom random = new SplittableRandom(SEED);
            Field field = new Field(new double[count], new double[count], new double[count], new double[count]);
            for (int i = 0; i < count; i++) {
                field.x[i] = random.nextDouble(480);
                field.y[i] = random.nextDouble(272);
                boolean strays = i < outliers * count;
                field.u[i] = strays
                        ? random.nextDouble(-20, 20)
                        : truth.mapX(field.x[i], field.y[i]) - field.x[i] + random.nextDouble(-0.05, 0.05);
                field.v[i] = strays
                        ? random.nextDouble(-20, 20)
                        : truth.mapY(field.x[i], field.y[i]) - field.y[i] + random.nextDouble(-0.05, 0.05);
            }
            return field;
        }

        CameraMotion fitted() {
            return CameraMotion.fit(x, y, u, v, x.length);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 6.5, 0, 1, -2, 0",
        "1.02, 0, -4, 0, 1.02, -3, 0.3",
        "0.999, -0.03, 8, 0.03, 0.999, -6, 0.4",
        "1.01, 0.01, 2, -0.02, 0.98, 3, 0.2"
    })
    void recoversAKnownMotionAmongThingsThatMoveOtherwise(
            double a, double b, double c, double d, double e, double f, double outliers) {
        CameraMotion truth = new CameraMotion(a, b, c, d, e, f, 1);
        CameraMotion found = Field.of(truth, 400, outliers).fitted();
        double[] expected = new double[8];
        double[] actual = new double[8];
        for (int corner = 0; corner < 4; corner++) {
            double x = corner % 2 * 480;
            double y = corner / 2 * 272;
            expected[corner] = truth.mapX(x, y);
            actual[corner] = found.mapX(x, y);
            expected[4 + corner] = truth.mapY(x, y);
            actual[4 + corner] = found.mapY(x, y);
        }
        assertArrayEquals(expected, actual, 0.1, "seed " + SEED);
    }

    @Test
    void saysWhatShareFollows() {
        CameraMotion truth = new CameraMotion(1, 0, 5, 0, 1, 0, 1);
        assertEquals(0.7, Field.of(truth, 1000, 0.3).fitted().inlierShare(), 0.02, "seed " + SEED);
    }

    @Test
    void isTheSameOnEveryCall() {
        Field field = Field.of(new CameraMotion(1, 0.01, 3, 0, 1, 1, 1), 300, 0.5);
        assertEquals(field.fitted(), field.fitted());
    }

    @Test
    void standsStillWhereThereIsTooLittleToHoldOnTo() {
        assertEquals(
                CameraMotion.STILL,
                Field.of(new CameraMotion(1, 0, 9, 0, 1, 0, 1), 11, 0).fitted());
    }
}
