package org.shotlint.analysis.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an ONNX file takes and gives, read without loading its network.
 *
 * @param width of the picture it takes, in pixels
 * @param height of the picture
 */
record OnnxHeader(int width, int height) {
    private static final int STANDARD_SIDE = 224;
    private static final int LEAST_SIDE = 8;
    private static final int MOST_SIDE = 1024;
    private static final int PLANES = 3;

    // Field numbers of onnx.proto.
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int GRAPH_INPUT = 11;
    private static final int GRAPH_OUTPUT = 12;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_LOCATION = 14;
    private static final int VALUE_NAME = 1;
    private static final int VALUE_TYPE = 2;
    private static final int TYPE_TENSOR = 1;
    private static final int TENSOR_SHAPE = 2;
    private static final int SHAPE_DIMENSION = 1;
    private static final int DIMENSION_VALUE = 1;

    /** An input with its dimensions, 0 where one is open. */
    private record Input(String name, List<Long> shape) {}

    /** Reads the header of {@code file}. @throws IdentityException if it is none of one picture in and one vector out */
    static OnnxHeader read(Path file) throws IdentityException {
        try (FileChannel channel = FileChannel.open(file)) {
            return read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file);
        } catch (IOException e) {
            throw new IdentityException(file + ": the identity model could not be read (" + e.getMessage() + ")", e);
        } catch (NoSuchElementException e) {
            throw new IdentityException(file + ": this is no ONNX model, or it is damaged (" + e.getMessage() + ")", e);
        }
    }

    private static OnnxHeader read(ByteBuffer bytes, Path file) throws IdentityException {
        List<Input> inputs = new ArrayList<>();
        Set<String> weights = new HashSet<>();
        int outputs = 0;
        int nodes = 0;
        for (ProtoMessage model = new ProtoMessage(bytes); model.next(); ) {
            if (model.field() != MODEL_GRAPH) {
                continue;
            }
            for (ProtoMessage graph = model.message(); graph.next(); ) {
                switch (graph.field()) {
                    case GRAPH_NODE -> nodes++;
                    case GRAPH_OUTPUT -> outputs++;
                    case GRAPH_INPUT -> inputs.add(input(graph.message()));
                    case GRAPH_INITIALIZER -> weights.add(weight(graph.message(), file));
                    default -> {}
                }
            }
        }
        if (nodes == 0) {
            throw new IdentityException(file + ": this is no ONNX model, or it is damaged (no network in it)");
        }
        // Older files name their weights among the inputs.
        inputs.removeIf(input -> weights.contains(input.name));
        if (inputs.size() != 1 || outputs != 1) {
            throw new IdentityException(file + ": the model has " + inputs.size() + " inputs and " + outputs
                    + " outputs; expected one picture in and one vector out");
        }
        return sized(inputs.get(0).shape, file);
    }

    private static OnnxHeader sized(List<Long> shape, Path file) throws IdentityException {
        boolean isPicture = shape.size() == 4 && shape.get(0) <= 1 && (shape.get(1) == PLANES || shape.get(1) == 0);
        if (isPicture) {
            long height = shape.get(2) == 0 ? STANDARD_SIDE : shape.get(2);
            long width = shape.get(3) == 0 ? STANDARD_SIDE : shape.get(3);
            if (Math.min(width, height) >= LEAST_SIDE && Math.max(width, height) <= MOST_SIDE) {
                return new OnnxHeader((int) width, (int) height);
            }
        }
        throw new IdentityException(file + ": the model takes "
                + shape.stream().map(d -> d == 0 ? "?" : d.toString()).collect(Collectors.joining(" x "))
                + "; expected 1 x 3 x height x width with sides of " + LEAST_SIDE + " to " + MOST_SIDE);
    }

    private static String weight(ProtoMessage tensor, Path file) throws IdentityException {
        String name = "";
        while (tensor.next()) {
            if (tensor.field() == TENSOR_NAME) {
                name = tensor.text();
            } else if (tensor.field() == TENSOR_LOCATION && tensor.number() != 0) {
                throw new IdentityException(
                        file + ": the model keeps its weights in other files; one that is a single file is needed");
            }
        }
        return name;
    }

    private static Input input(ProtoMessage value) {
        String name = "";
        List<Long> shape = new ArrayList<>();
        while (value.next()) {
            if (value.field() == VALUE_NAME) {
                name = value.text();
            } else if (value.field() == VALUE_TYPE) {
                for (ProtoMessage type = value.message(); type.next(); ) {
                    if (type.field() == TYPE_TENSOR) {
                        shape.addAll(shape(type.message()));
                    }
                }
            }
        }
        return new Input(name, shape);
    }

    private static List<Long> shape(ProtoMessage tensor) {
        List<Long> shape = new ArrayList<>();
        while (tensor.next()) {
            if (tensor.field() != TENSOR_SHAPE) {
                continue;
            }
            for (ProtoMessage all = tensor.message(); all.next(); ) {
                if (all.field() == SHAPE_DIMENSION) {
                    shape.add(dimension(all.message()));
                }
            }
        }
        return shape;
    }

    private static long dimension(ProtoMessage dimension) {
        long size = 0;
        while (dimension.next()) {
            if (dimension.field() == DIMENSION_VALUE) {
                size = Math.max(0, dimension.number());
            }
        }
        return size;
    }
}
