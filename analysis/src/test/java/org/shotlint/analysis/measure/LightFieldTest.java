package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LightFieldTest {
    private static final WorkSize SIZE = WorkSize.of(640, 360);

    @Test
    void measuresAnEvenStepOfLight() {
        assertEquals(0.08, LightField.fit(even(0.08f), SIZE).rms(), 1e-6);
    }

    @Test
    void measuresAStepThatGrowsAcrossTheFrame() {
        float[] gain = new float[SIZE.cells()];
        for (int i = 0; i < gain.length; i++) {
            gain[i] = 0.1f * (2f * (i % SIZE.cellColumns() + 0.5f) / SIZE.cellColumns() - 1);
        }
        assertEquals(0.1 / Math.sqrt(3), LightField.fit(gain, SIZE).rms(), 1e-4);
    }

    @Test
    void caresLittleForAThingThatMoves() {
        float[] gain = even(0);
        for (int i = 0; i < gain.length; i++) {
            int column = i % SIZE.cellColumns();
            int row = i / SIZE.cellColumns();
            if (column > 20 && column < 34 && row > 10 && row < 24) {
                gain[i] = 0.9f;
            }
        }
        assertEquals(0, LightField.fit(gain, SIZE).rms(), 1e-3);
    }

    @Test
    void findsNothingWhereNothingChanges() {
        assertEquals(new LightField(0, 0, 0), LightField.fit(even(0), SIZE));
    }

    private static float[] even(float value) {
        float[] gain = new float[SIZE.cells()];
        Arrays.fill(gain, value);
        return gain;
    }
}
