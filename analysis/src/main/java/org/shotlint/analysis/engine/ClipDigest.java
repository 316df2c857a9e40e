package org.shotlint.analysis.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Digest of a clip's bytes: of the file, or of all files of a sequence in order.
 *
 * @param sha256 hexadecimal, lower case
 */
record ClipDigest(String sha256, long bytes) {
    private static final int CHUNK = 1 << 16;

    /** @throws IOException if a file cannot be read */
    static ClipDigest of(List<Path> files) throws IOException {
        MessageDigest digest = newDigest();
        long bytes = 0;
        byte[] chunk = new byte[CHUNK];
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                    digest.update(chunk, 0, n);
                    bytes += n;
                }
            }
        }
        return new ClipDigest(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    /** SHA-256 of a text in UTF-8, hexadecimal. */
    static String ofText(String text) {
        return HexFormat.of().formatHex(newDigest().digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
