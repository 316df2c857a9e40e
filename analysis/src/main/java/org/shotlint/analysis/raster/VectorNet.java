package org.shotlint.analysis.raster;

import java.nio.file.Path;
import org.opencv.core.Core;
import org.opencv.core.CvException;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/**
 * A network that makes one vector of one picture, run by OpenCV on the processor and on one thread, so that the same picture gives the same
 * bits on every run. One thread uses it.
 */
public final class VectorNet {
    private static final int PLANES = 3;

    private final Net net;

    private VectorNet(Net net) {
        this.net = net;
    }

    /** Loads an ONNX file. @throws VectorNetException if OpenCV cannot make a network of it */
    public static VectorNet read(Path file) throws VectorNetException {
        NativeLibrary.load();
        try {
            Net net = Dnn.readNetFromONNX(file.toString());
            if (net.empty()) {
                throw new VectorNetException("it holds no network");
            }
            net.setPreferableBackend(Dnn.DNN_BACKEND_OPENCV);
            net.setPreferableTarget(Dnn.DNN_TARGET_CPU);
            return new VectorNet(net);
        } catch (CvException e) {
            throw new VectorNetException(cause(e), e);
        }
    }

    /**
     * The network's answer to one picture.
     *
     * @param planes three planes, row by row, one after the other
     * @throws VectorNetException if the network does not take it, or answers with anything but one vector
     */
    public float[] run(float[] planes, int width, int height) throws VectorNetException {
        int threads = Core.getNumThreads();
        Core.setNumThreads(1);
        try (MatScope scope = MatScope.open("vector net")) {
            Mat blob = scope.mat(new int[] {1, PLANES, height, width}, CvType.CV_32F);
            blob.put(new int[] {0, 0, 0, 0}, planes);
            net.setInput(blob);
            return vector(scope.adopt(net.forward()));
        } catch (CvException e) {
            throw new VectorNetException(cause(e), e);
        } finally {
            Core.setNumThreads(threads);
        }
    }

    private static float[] vector(Mat answer) throws VectorNetException {
        int length = 1;
        int axes = 0;
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < answer.dims(); i++) {
            length *= answer.size(i);
            axes += answer.size(i) > 1 ? 1 : 0;
            shape.append(i == 0 ? "" : " x ").append(answer.size(i));
        }
        if (axes != 1 || answer.depth() != CvType.CV_32F) {
            throw new VectorNetException("it answers with " + shape + " values; expected one vector");
        }
        float[] values = new float[length];
        answer.get(new int[answer.dims()], values);
        return values;
    }

    /** What OpenCV found wrong, in one line and without places in its own source. */
    private static String cause(CvException e) {
        String text = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        String told = text.replaceFirst(".*error: \\([^)]*\\) ?", "").replaceFirst(" in function .*", "");
        return "OpenCV cannot run it: "
                + told.substring(0, Math.min(160, told.length())).strip();
    }
}
