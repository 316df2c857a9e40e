package org.shotlint.analysis.algebra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class LinearSolveTest {
    @Test
    void solvesASystemThatNeedsPivoting() {
        double[][] matrix = {{0, 2, 1}, {1, -1, 0}, {3, 0, -2}};
        assertArrayEquals(new double[] {3, 1, 2}, LinearSolve.solve(matrix, new double[] {4, 2, 5}), 1e-12);
    }

    @Test
    void givesNothingForASingularSystem() {
        double[][] matrix = {{1, 2}, {2, 4}};
        assertArrayEquals(new double[0], LinearSolve.solve(matrix, new double[] {1, 2}));
    }

    @Test
    void leavesItsInputAlone() {
        double[][] matrix = {{0, 2}, {4, 0}};
        double[] right = {2, 4};
        LinearSolve.solve(matrix, right);
        assertArrayEquals(
                new double[] {0, 2, 4, 0, 2, 4},
                new double[] {matrix[0][0], matrix[0][1], matrix[1][0], matrix[1][1], right[0], right[1]});
    }
}
