package org.shotlint.app.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

final class BundledFontTest {
    private static final int LICENCE = 13;
    private static final int WINDOWS = 3;

    private static byte[] resource(String name) throws Exception {
        try (InputStream stream = PdfFont.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }

    @Test
    void theLicenceBesideTheFontIsTheOneInIt() throws Exception {
        String beside = new String(resource("/META-INF/licenses/DejaVu-fonts.txt"), StandardCharsets.UTF_8);
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(resource("DejaVuSans.ttf")))) {
            String inside = font.getNaming().getNameRecords().stream()
                    .filter(record -> record.getNameId() == LICENCE && record.getPlatformId() == WINDOWS)
                    .map(NameRecord::getString)
                    .findFirst()
                    .orElseThrow();
            assertTrue(words(beside).contains(words(inside)), "the text differs from the font's own");
        }
    }

    private static String words(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }
}
