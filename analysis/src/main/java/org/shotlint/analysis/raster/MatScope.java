package org.shotlint.analysis.raster;

import java.lang.ref.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfDMatch;
import org.opencv.core.MatOfFloat;
import org.opencv.core.MatOfKeyPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Scalar;

/**
 * Owner of native matrices: everything made through a scope is released when the scope closes, newest first, also on exceptions. One
 * thread uses a scope. Idea after the memory managers of DJL (NDManager): memory is born from an owner, owners nest.
 */
public final class MatScope implements AutoCloseable {
    private static final AtomicInteger LIVE = new AtomicInteger();

    private final String name;
    private final Deque<Mat> owned = new ArrayDeque<>();

    private MatScope(String name) {
        this.name = name;
    }

    /** A new scope; {@code name} says what it is for. */
    public static MatScope open(String name) {
        NativeLibrary.load();
        return new MatScope(name);
    }

    /** Matrices alive in this process; zero when all scopes are closed. */
    public static int liveCount() {
        return LIVE.get();
    }

    /** An empty matrix for OpenCV to fill. */
    public Mat mat() {
        return own(new Mat());
    }

    /** A matrix of that size and OpenCV type; contents undefined. */
    public Mat mat(int rows, int cols, int type) {
        return own(new Mat(rows, cols, type));
    }

    /** A matrix of more than two dimensions; contents undefined. */
    public Mat mat(int[] sizes, int type) {
        return own(new Mat(sizes, type));
    }

    /** A matrix filled with {@code value}. */
    public Mat filled(int rows, int cols, int type, Scalar value) {
        return own(new Mat(rows, cols, type, value));
    }

    /** An empty key point list for OpenCV to fill. */
    public MatOfKeyPoint keyPoints() {
        return own(new MatOfKeyPoint());
    }

    /** An empty match list for OpenCV to fill. */
    public MatOfDMatch matches() {
        return own(new MatOfDMatch());
    }

    /** An empty byte list for OpenCV to fill. */
    public MatOfByte bytes() {
        return own(new MatOfByte());
    }

    /** An empty list of points for OpenCV to fill. */
    public MatOfPoint2f points() {
        return own(new MatOfPoint2f());
    }

    /** An empty list of floats for OpenCV to fill. */
    public MatOfFloat floats() {
        return own(new MatOfFloat());
    }

    /** Takes over a matrix that OpenCV made. */
    public Mat adopt(Mat mat) {
        return own(mat);
    }

    private <T extends Mat> T own(T mat) {
        owned.push(mat);
        LIVE.incrementAndGet();
        return mat;
    }

    @Override
    public void close() {
        while (!owned.isEmpty()) {
            Mat mat = owned.pop();
            mat.release();
            // Its finalizer deletes the native matrix too, and may run as soon as nothing holds it, beside the release.
            Reference.reachabilityFence(mat);
            LIVE.decrementAndGet();
        }
    }

    /** Name and number of matrices owned, for diagnostics. */
    @Override
    public String toString() {
        return name + ": " + owned.size() + " matrices";
    }
}
