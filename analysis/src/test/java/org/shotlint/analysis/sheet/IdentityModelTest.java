package org.shotlint.analysis.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.Core;
import org.shotlint.analysis.evidence.Embedding;
import org.shotlint.analysis.raster.VectorNet;

class IdentityModelTest {
    private static final int[] BROWN = {120, 72, 40};
    private static final int[] GREEN = {40, 130, 60};

    @TempDir
    Path folder = Path.of("");

    @Test
    void seesTheSameFigureInAnySizeAndTellsAnotherFromIt() throws Exception {
        IdentityModel model = model(TinyOnnx.meanColour(16));
        Embedding brown = figure(model, BROWN, 40, 40);
        assertEquals(0, brown.distance(figure(model, BROWN, 9, 70)), 0.01);
        assertTrue(brown.distance(figure(model, GREEN, 40, 40)) > 0.5, () -> "" + brown);
    }

    @Test
    void doesNotLookAtWhatIsNotTheFigure() throws Exception {
        IdentityModel model = model(TinyOnnx.meanColour(16));
        byte[] onGreen = plain(GREEN, 40, 40);
        byte[] mask = new byte[40 * 40];
        for (int y = 10; y < 30; y++) {
            for (int x = 10; x < 30; x++) {
                mask[y * 40 + x] = 1;
                System.arraycopy(plain(BROWN, 1, 1), 0, onGreen, 3 * (y * 40 + x), 3);
            }
        }
        Embedding seen = model.embed(onGreen, mask, 40, 40).orElseThrow();
        assertEquals(0, seen.distance(figure(model, BROWN, 20, 20)), 0.02);
    }

    @Test
    void givesTheSameBitsWhateverTheNumberOfThreads() throws Exception {
        VectorNet net = VectorNet.read(write(TinyOnnx.textures(224, 64)));
        float[] planes = new float[3 * 224 * 224];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = (float) Math.sin(0.37 * i);
        }
        int before = Core.getNumThreads();
        try {
            Core.setNumThreads(1);
            float[] one = net.run(planes, 224, 224);
            Core.setNumThreads(4);
            float[] four = net.run(planes, 224, 224);
            assertEquals(64, one.length);
            assertArrayEquals(one, four);
        } finally {
            Core.setNumThreads(before);
        }
    }

    @Test
    void takesPicturesOf224PixelsWhereTheModelDoesNotSay() throws Exception {
        Path file = write(TinyOnnx.taking(3, 0, 0));
        assertEquals(new OnnxHeader(224, 224), OnnxHeader.read(file));
        assertTrue(IdentityModel.read(file)
                .embed(plain(BROWN, 8, 8), full(64), 8, 8)
                .isPresent());
    }

    @Test
    void digestsTheBytesOfTheFile() throws Exception {
        assertEquals(
                model(TinyOnnx.meanColour(16)).sha256(),
                model(TinyOnnx.meanColour(16)).sha256());
        assertTrue(!model(TinyOnnx.meanColour(16))
                .sha256()
                .equals(model(TinyOnnx.meanColour(24)).sha256()));
    }

    @Test
    void namesTheFileAndTheCauseWhereAModelCannotBeUsed() throws Exception {
        byte[] whole = TinyOnnx.meanColour(16);
        assertRefused("this is no model".getBytes(java.nio.charset.StandardCharsets.UTF_8), "no ONNX model");
        assertRefused(new byte[0], "no ONNX model");
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "damaged");
        assertRefused(TinyOnnx.taking(4, 16, 16), "takes 1 x 4 x 16 x 16; expected 1 x 3");
        assertRefused(TinyOnnx.taking(3, 4096, 4096), "takes 1 x 3 x 4096 x 4096; expected 1 x 3");
        assertRefused(TinyOnnx.picture(16), "expected one vector");
        assertRefused(TinyOnnx.twoAnswers(), "1 inputs and 2 outputs");
        assertRefused(TinyOnnx.unknownStep(), "OpenCV cannot run it");
    }

    @Test
    void refusesAHugeFileWithoutReadingIt() throws IOException {
        Path file = folder.resolve("huge.onnx");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        IdentityException refused = assertThrows(IdentityException.class, () -> IdentityModel.read(file));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("3072 MB; at most 600 MB"), message);
    }

    private void assertRefused(byte[] bytes, String cause) throws IOException {
        Path file = write(bytes);
        IdentityException refused = assertThrows(IdentityException.class, () -> IdentityModel.read(file), cause);
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith(file + ": ") && message.contains(cause), message);
        assertTrue(message.lines().count() == 1, message);
    }

    private IdentityModel model(byte[] bytes) throws Exception {
        return IdentityModel.read(write(bytes));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("identity.onnx"), bytes);
    }

    private static Embedding figure(IdentityModel model, int[] rgb, int width, int height) {
        return model.embed(plain(rgb, width, height), full(width * height), width, height)
                .orElseThrow();
    }

    private static byte[] plain(int[] rgb, int width, int height) {
        byte[] bgr = new byte[3 * width * height];
        for (int i = 0; i < bgr.length; i++) {
            bgr[i] = (byte) rgb[2 - i % 3];
        }
        return bgr;
    }

    private static byte[] full(int pixels) {
        byte[] mask = new byte[pixels];
        Arrays.fill(mask, (byte) 1);
        return mask;
    }
}
