package org.shotlint.analysis.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes small ONNX models, byte by byte after onnx.proto, so that tests need neither a download nor another language. */
public final class TinyOnnx {
    private static final int VARINT = 0;
    private static final int BYTES = 2;
    private static final int FLOAT = 1;
    private static final int INTEGERS = 7;

    private final int kernelSide;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private TinyOnnx() {
        this(1);
    }

    private TinyOnnx(int kernelSide) {
        this.kernelSide = kernelSide;
    }

    /** A model that answers with the mean red, green and blue of its picture: average pooling and a 1 x 1 convolution. */
    public static byte[] meanColour(int side) {
        TinyOnnx graph = new TinyOnnx()
                .node("GlobalAveragePool", "picture", "mean")
                .node("Conv", "mean", "weights", "colour")
                .node("Flatten", "colour", "vector")
                .tensor("weights", new int[] {3, 3, 1, 1}, 1, 0, 0, 0, 1, 0, 0, 0, 1)
                .value(11, "picture", 1, 3, side, side)
                .value(12, "vector", 1, 3);
        return graph.model();
    }

    /** A model of a 3 x 3 convolution with many filters, large enough for OpenCV to divide it among threads. */
    public static byte[] textures(int side, int filters) {
        float[] weights = new float[filters * 3 * 9];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.sin(1.7 * i) / 5;
        }
        TinyOnnx graph = new TinyOnnx(3)
                .node("Conv", "picture", "weights", "filtered")
                .node("Relu", "filtered", "positive")
                .node("GlobalAveragePool", "positive", "mean")
                .node("Flatten", "mean", "vector")
                .tensor("weights", new int[] {filters, 3, 3, 3}, weights)
                .value(11, "picture", 1, 3, side, side)
                .value(12, "vector", 1, filters);
        return graph.model();
    }

    /** A model that answers with a picture instead of a vector. */
    public static byte[] picture(int side) {
        return new TinyOnnx()
                .node("Relu", "picture", "vector")
                .value(11, "picture", 1, 3, side, side)
                .value(12, "vector", 1, 3, side, side)
                .model();
    }

    /** A model that takes a picture of {@code planes} planes, 0 where sides are open. */
    public static byte[] taking(int planes, int height, int width) {
        return new TinyOnnx()
                .node("GlobalAveragePool", "picture", "mean")
                .node("Flatten", "mean", "vector")
                .value(11, "picture", 1, planes, height, width)
                .value(12, "vector", 1, planes)
                .model();
    }

    /** A model whose only step is one that no runtime knows. */
    public static byte[] unknownStep() {
        return new TinyOnnx()
                .node("Clairvoyance", "picture", "vector")
                .value(11, "picture", 1, 3, 16, 16)
                .value(12, "vector", 1, 3)
                .model();
    }

    /** A model with two answers. */
    public static byte[] twoAnswers() {
        return new TinyOnnx()
                .node("Relu", "picture", "one")
                .node("Relu", "picture", "two")
                .value(11, "picture", 1, 3, 16, 16)
                .value(12, "one", 1, 3)
                .value(12, "two", 1, 3)
                .model();
    }

    private byte[] model() {
        TinyOnnx operators = new TinyOnnx().text(1, "").number(2, 11);
        return new TinyOnnx()
                .number(1, 7)
                .message(7, text(2, "tiny"))
                .message(8, operators)
                .bytes
                .toByteArray();
    }

    /** A step; the last of {@code names} is what it makes, the others are what it takes. */
    private TinyOnnx node(String operator, String... names) {
        TinyOnnx kernel = new TinyOnnx().text(1, "kernel_shape").number(20, INTEGERS);
        kernel.number(8, kernelSide).number(8, kernelSide);
        TinyOnnx node = new TinyOnnx();
        for (int i = 0; i < names.length - 1; i++) {
            node.text(1, names[i]);
        }
        node.text(2, names[names.length - 1]).text(3, names[names.length - 1]).text(4, operator);
        return message(1, operator.equals("Conv") ? node.message(5, kernel) : node);
    }

    private TinyOnnx tensor(String name, int[] shape, float... values) {
        TinyOnnx tensor = new TinyOnnx();
        for (int size : shape) {
            tensor.number(1, size);
        }
        ByteBuffer raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            raw.putFloat(value);
        }
        return message(5, tensor.number(2, FLOAT).text(8, name).raw(9, raw.array()));
    }

    private TinyOnnx value(int field, String name, int... shape) {
        TinyOnnx sizes = new TinyOnnx();
        for (int size : shape) {
            sizes.message(1, size == 0 ? new TinyOnnx().text(2, "open") : new TinyOnnx().number(1, size));
        }
        TinyOnnx tensor = new TinyOnnx().number(1, FLOAT).message(2, sizes);
        return message(field, new TinyOnnx().text(1, name).message(2, new TinyOnnx().message(1, tensor)));
    }

    private TinyOnnx text(int field, String text) {
        return raw(field, text.getBytes(StandardCharsets.UTF_8));
    }

    private TinyOnnx message(int field, TinyOnnx message) {
        return raw(field, message.bytes.toByteArray());
    }

    private TinyOnnx raw(int field, byte[] content) {
        varint((long) field << 3 | BYTES);
        varint(content.length);
        bytes.writeBytes(content);
        return this;
    }

    private TinyOnnx number(int field, long value) {
        varint((long) field << 3 | VARINT);
        varint(value);
        return this;
    }

    private void varint(long value) {
        long rest = value;
        while (rest >= 128) {
            bytes.write((int) (rest & 127 | 128));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
