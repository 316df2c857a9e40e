package org.shotlint.analysis.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.shotlint.analysis.evidence.Embedding;
import org.shotlint.analysis.raster.MatScope;
import org.shotlint.analysis.raster.VectorNet;
import org.shotlint.analysis.raster.VectorNetException;

/**
 * A learned model that a person brought along: one picture in, one vector out, and pictures of one character give vectors of about one
 * direction. One thread uses it.
 *
 * <p>A figure is fitted into the picture that the model takes, in the middle, without changing its proportions. What is not the figure has
 * the mean colour, which is zero after normalisation. Red, green and blue (in this order, one plane after the other) are brought to 0 to 1,
 * less {@link #MEAN}, over {@link #DEVIATION}: the numbers of ImageNet that most such models were trained with.
 */
public final class IdentityModel {
    /** Name of the file in the settings folder. */
    public static final String FILE_NAME = "identity.onnx";

    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};
    private static final byte[] MEAN_BGR = {(byte) 104, (byte) 116, (byte) 124};
    private static final long MOST_BYTES = 600L << 20;
    private static final int MOST_VALUES = 8192;
    private static final int LEVELS = 255;
    private static final int PLANES = 3;

    private final Path file;
    private final VectorNet net;
    private final OnnxHeader header;
    private final String sha256;

    private IdentityModel(Path file, VectorNet net, OnnxHeader header, String sha256) {
        this.file = file;
        this.net = net;
        this.header = header;
        this.sha256 = sha256;
    }

    /** Loads a model and tries it on a picture. @throws IdentityException naming the file and why it cannot be used */
    public static IdentityModel read(Path file) throws IdentityException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new IdentityException(file + ": there is no such file");
            }
            long bytes = Files.size(file);
            if (bytes > MOST_BYTES) {
                throw new IdentityException(file + ": the identity model is of " + (bytes >> 20) + " MB; at most "
                        + (MOST_BYTES >> 20) + " MB are taken");
            }
            OnnxHeader header = OnnxHeader.read(file);
            IdentityModel model = new IdentityModel(file, VectorNet.read(file), header, digest(file));
            model.tryOut();
            return model;
        } catch (IOException e) {
            throw new IdentityException(file + ": the identity model could not be read (" + e.getMessage() + ")", e);
        } catch (VectorNetException e) {
            throw new IdentityException(file + ": the identity model cannot be used; " + e.getMessage(), e);
        }
    }

    /** A ramp of colours has to give the same finite vector twice. */
    private void tryOut() throws VectorNetException {
        float[] planes = new float[PLANES * header.width() * header.height()];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = (float) i / planes.length;
        }
        float[] first = net.run(planes, header.width(), header.height());
        if (first.length > MOST_VALUES) {
            throw new VectorNetException(
                    "its vector has " + first.length + " values; at most " + MOST_VALUES + " are taken");
        }
        for (float value : first) {
            if (!Float.isFinite(value)) {
                throw new VectorNetException("its vector is not finite");
            }
        }
        if (!java.util.Arrays.equals(first, net.run(planes, header.width(), header.height()))) {
            throw new VectorNetException("it answers the same picture in two ways");
        }
    }

    /** Digest of the file's bytes, hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /**
     * A figure as the model sees it; empty where its vector has no direction.
     *
     * @param bgr its pixels, row by row
     * @param mask one byte a pixel, 0 for what is not the figure
     * @throws IllegalStateException if the model, which was tried before, fails
     */
    public Optional<Embedding> embed(byte[] bgr, byte[] mask, int width, int height) {
        byte[] cut = bgr.clone();
        for (int i = 0; i < mask.length; i++) {
            if (mask[i] == 0) {
                System.arraycopy(MEAN_BGR, 0, cut, PLANES * i, PLANES);
            }
        }
        try (MatScope scope = MatScope.open("figure")) {
            double scale = Math.min((double) header.width() / width, (double) header.height() / height);
            int fittedWidth = Math.max(1, Math.min(header.width(), (int) Math.round(width * scale)));
            int fittedHeight = Math.max(1, Math.min(header.height(), (int) Math.round(height * scale)));
            Mat full = scope.mat(height, width, CvType.CV_8UC3);
            full.put(0, 0, cut);
            Mat fitted = scope.mat();
            Imgproc.resize(
                    full,
                    fitted,
                    new Size(fittedWidth, fittedHeight),
                    0,
                    0,
                    scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR);
            byte[] pixels = new byte[PLANES * fittedWidth * fittedHeight];
            fitted.get(0, 0, pixels);
            return Embedding.of(net.run(planes(pixels, fittedWidth, fittedHeight), header.width(), header.height()));
        } catch (VectorNetException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private float[] planes(byte[] pixels, int width, int height) {
        int left = (header.width() - width) / 2;
        int top = (header.height() - height) / 2;
        int plane = header.width() * header.height();
        float[] planes = new float[PLANES * plane];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int from = PLANES * (y * width + x);
                int to = (top + y) * header.width() + left + x;
                for (int c = 0; c < PLANES; c++) {
                    float value = (pixels[from + PLANES - 1 - c] & 0xff) / (float) LEVELS;
                    planes[c * plane + to] = (value - MEAN[c]) / DEVIATION[c];
                }
            }
        }
        return planes;
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[1 << 16];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                digest.update(chunk, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
