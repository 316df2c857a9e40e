package org.shotlint.analysis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameraPathTest {
    @ParameterizedTest
    @CsvSource({"-3, 88, 56", "-1, 96, 52", "0, 100, 50", "1, 104, 48", "4, 116, 42"})
    void followsASteadyPanBothWays(int offset, double x, double y) {
        CameraPath path = new CameraPath(pairs(10, new CameraMotion(1, 0, 4, 0, 1, -2, 1)), 5);
        assertEquals(x + " " + y, path.x(offset, 100, 50) + " " + path.y(offset, 100, 50));
    }

    @Test
    void goesBackOnTheWayItCame() {
        CameraMotion turn = new CameraMotion(1.02, -0.05, 6, 0.05, 1.01, -3, 1);
        CameraPath path = new CameraPath(pairs(10, turn), 5);
        double x = path.x(-1, 100, 50);
        double y = path.y(-1, 100, 50);
        assertEquals(
                "100.000 50.000", String.format(java.util.Locale.ROOT, "%.3f %.3f", turn.mapX(x, y), turn.mapY(x, y)));
    }

    @ParameterizedTest
    @CsvSource({"-6, 92", "4, 108"})
    void staysAtTheLastDrawingKnown(int offset, double x) {
        CameraPath path = new CameraPath(pairs(4, new CameraMotion(1, 0, 4, 0, 1, 0, 1)), 2);
        assertEquals(x, path.x(offset, 100, 50));
    }

    private static List<PairMaps> pairs(int count, CameraMotion camera) {
        List<PairMaps> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PairMaps maps = new PairMaps(1);
            maps.camera = camera;
            pairs.add(maps);
        }
        return pairs;
    }
}
