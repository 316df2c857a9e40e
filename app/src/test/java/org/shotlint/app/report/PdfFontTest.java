package org.shotlint.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PdfFontTest {
    private static final float SIZE_POINTS = 8;

    private final PDDocument document = new PDDocument();
    private final PdfFont font;

    PdfFontTest() throws IOException {
        font = PdfFont.load(document);
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void neverPartsANumber() {
        String text = "the line takes 0.182, at the start 0.142 (+28 %), by -12.5 of 37-41";
        List<String> parted = new ArrayList<>();
        for (float width = 40; width < 300; width++) {
            font.lines(text, SIZE_POINTS, width).stream()
                    .filter(line -> line.matches(".*(\\d[.]|-)"))
                    .forEach(parted::add);
        }
        assertEquals(List.of(), parted);
    }

    @Test
    void partsLongNamesAfterSigns() {
        float width = font.width("shot_010-take.final", SIZE_POINTS) - 1;
        assertEquals(List.of("shot_010-take.", "final"), font.lines("shot_010-take.final", SIZE_POINTS, width));
    }
}
