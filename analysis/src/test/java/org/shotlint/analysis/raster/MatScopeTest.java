package org.shotlint.analysis.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

class MatScopeTest {
    @Test
    void countsEveryMatrixItMade() {
        try (MatScope scope = MatScope.open("test")) {
            scope.mat();
            scope.mat(2, 3, CvType.CV_8U);
            scope.filled(1, 1, CvType.CV_8U, new Scalar(7));
            scope.keyPoints();
            scope.matches();
            scope.bytes();
            assertEquals(6, MatScope.liveCount());
        }
    }

    @Test
    void releasesAllWhenItCloses() {
        MatScope scope = MatScope.open("test");
        Mat mat = scope.mat(4, 4, CvType.CV_8UC3);
        scope.close();
        assertEquals("0 alive, empty true", MatScope.liveCount() + " alive, empty " + mat.empty());
    }

    @Test
    void closesTwiceWithoutHarm() {
        MatScope scope = MatScope.open("test");
        scope.mat();
        scope.close();
        scope.close();
        assertEquals(0, MatScope.liveCount());
    }

    @Test
    void leavesTheMatricesOfAnOuterScopeAlone() {
        try (MatScope outer = MatScope.open("outer")) {
            Mat kept = outer.filled(1, 1, CvType.CV_8U, new Scalar(9));
            try (MatScope inner = MatScope.open("inner")) {
                inner.mat(8, 8, CvType.CV_32F);
            }
            assertEquals(9.0, kept.get(0, 0)[0]);
        }
    }

    @Test
    void releasesAllOnAnException() {
        assertThrows(IllegalStateException.class, MatScopeTest::failInsideAScope);
        assertEquals(0, MatScope.liveCount());
    }

    private static void failInsideAScope() {
        try (MatScope scope = MatScope.open("test")) {
            scope.mat(16, 16, CvType.CV_8U);
            throw new IllegalStateException("on purpose");
        }
    }

    @Test
    void saysItsNameAndHowMuchItOwns() {
        try (MatScope scope = MatScope.open("shot")) {
            scope.mat();
            assertEquals("shot: 1 matrices", scope.toString());
        }
    }

    @Test
    void makesMatricesOfTheSizeAskedFor() {
        try (MatScope scope = MatScope.open("test")) {
            Mat mat = scope.mat(3, 5, CvType.CV_8UC2);
            assertTrue(mat.rows() == 3 && mat.cols() == 5 && mat.channels() == 2, mat::toString);
        }
    }
}
