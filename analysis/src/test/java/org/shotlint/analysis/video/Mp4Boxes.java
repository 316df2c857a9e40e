package org.shotlint.analysis.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rearranges the boxes of MP4 files, for tests. */
final class Mp4Boxes {
    private Mp4Boxes() {}

    /** Writes the same clip with its index (moov) before its pictures. */
    static Path indexFirst(Path from, Path to) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(from));
        int at = 0;
        int index = -1;
        int pictures = -1;
        while (at < all.capacity()) {
            String type = type(all, at);
            index = type.equals("moov") ? at : index;
            pictures = type.equals("mdat") ? at : pictures;
            at += all.getInt(at);
        }
        int shift = all.getInt(index);
        shiftOffsets(all, index + 8, index + shift, shift);
        ByteBuffer out = ByteBuffer.allocate(all.capacity());
        out.put(all.array(), 0, pictures).put(all.array(), index, shift).put(all.array(), pictures, index - pictures);
        return Files.write(to, out.array());
    }

    private static void shiftOffsets(ByteBuffer all, int start, int end, int shift) {
        for (int at = start; at < end; at += all.getInt(at)) {
            switch (type(all, at)) {
                case "trak", "mdia", "minf", "stbl" -> shiftOffsets(all, at + 8, at + all.getInt(at), shift);
                case "stco" -> {
                    for (int entry = 0; entry < all.getInt(at + 12); entry++) {
                        int place = at + 16 + 4 * entry;
                        all.putInt(place, all.getInt(place) + shift);
                    }
                }
                default -> {
                    continue;
                }
            }
        }
    }

    private static String type(ByteBuffer all, int at) {
        return new String(all.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
    }

    /** Replaces four-letter codes wherever they occur. */
    static void replaceAll(Path file, String code, String other) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, text.replace(code, other), StandardCharsets.ISO_8859_1);
    }
}
