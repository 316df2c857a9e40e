package org.shotlint.analysis.video;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** What the outermost boxes of a file say about it, for naming the cause when it cannot be opened (ISO/IEC 14496-12, 4.2). */
enum Mp4Layout {
    /** The file does not begin like an MP4 or QuickTime file. */
    NOT_MP4,
    /** There is no index, or it is cut off. */
    INDEX_MISSING,
    /** The index is there. */
    INDEXED;

    private static final Set<String> FIRST_BOXES =
            Set.of("ftyp", "moov", "mdat", "wide", "free", "skip", "pnot", "styp");
    private static final int HEAD_BYTES = 8;
    private static final int LONG_HEAD_BYTES = 16;

    static Mp4Layout of(Path file) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            return read(bytes);
        } catch (IOException e) {
            return NOT_MP4;
        }
    }

    private static Mp4Layout read(RandomAccessFile bytes) throws IOException {
        long at = 0;
        while (at + HEAD_BYTES <= bytes.length()) {
            bytes.seek(at);
            long size = Integer.toUnsignedLong(bytes.readInt());
            byte[] code = new byte[4];
            bytes.readFully(code);
            String type = new String(code, StandardCharsets.ISO_8859_1);
            if (at == 0 && !FIRST_BOXES.contains(type)) {
                return NOT_MP4;
            }
            if (size == 1 && at + LONG_HEAD_BYTES <= bytes.length()) {
                size = bytes.readLong();
            }
            boolean complete = size >= HEAD_BYTES && size <= bytes.length() - at;
            if (type.equals("moov")) {
                return complete ? INDEXED : INDEX_MISSING;
            }
            if (!complete) {
                break;
            }
            at += size;
        }
        return at == 0 && bytes.length() < HEAD_BYTES ? NOT_MP4 : INDEX_MISSING;
    }
}
