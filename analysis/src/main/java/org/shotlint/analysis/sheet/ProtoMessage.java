package org.shotlint.analysis.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;

/**
 * Reads the fields of one Protocol Buffers message, one after the other. Only what the header of an ONNX file needs: its size and shape are
 * to be known before native code is let near it.
 *
 * <p>Sources: Protocol Buffers encoding (protobuf.dev), wire types 0, 1, 2 and 5.
 */
final class ProtoMessage {
    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int BYTES = 2;
    private static final int FOUR_BYTES = 5;
    private static final int MOST_SHIFT = 63;

    private final ByteBuffer bytes;
    private int field;
    private long number;
    private ByteBuffer content;

    ProtoMessage(ByteBuffer bytes) {
        this.bytes = bytes.slice();
        this.content = bytes.slice(bytes.position(), 0);
    }

    /**
     * Goes to the next field; false at the end.
     *
     * @throws NoSuchElementException if the bytes are no message
     */
    boolean next() {
        if (!bytes.hasRemaining()) {
            return false;
        }
        long tag = varint();
        field = (int) (tag >>> 3);
        int type = (int) (tag & 7);
        number = 0;
        content = bytes.slice(bytes.position(), 0);
        switch (type) {
            case VARINT -> number = varint();
            case EIGHT_BYTES -> skip(Long.BYTES);
            case BYTES -> {
                long length = varint();
                if (length < 0 || length > bytes.remaining()) {
                    throw new NoSuchElementException("a field of " + length + " bytes");
                }
                content = bytes.slice(bytes.position(), (int) length);
                skip((int) length);
            }
            case FOUR_BYTES -> skip(Integer.BYTES);
            default -> throw new NoSuchElementException("a field of type " + type);
        }
        return true;
    }

    /** Number of the field. */
    int field() {
        return field;
    }

    /** Value of a field that holds a number. */
    long number() {
        return number;
    }

    /** The message in the field. */
    ProtoMessage message() {
        return new ProtoMessage(content);
    }

    /** The text in the field. */
    String text() {
        return StandardCharsets.UTF_8.decode(content.duplicate()).toString();
    }

    private void skip(int count) {
        if (count > bytes.remaining()) {
            throw new NoSuchElementException("the end within a field");
        }
        bytes.position(bytes.position() + count);
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
            if (!bytes.hasRemaining()) {
                throw new NoSuchElementException("the end within a number");
            }
            byte b = bytes.get();
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new NoSuchElementException("a number of too many bytes");
    }
}
