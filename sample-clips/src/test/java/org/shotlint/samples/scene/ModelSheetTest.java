package org.shotlint.samples.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

final class ModelSheetTest {

    @Test
    void showsTheCharacterOnPlainPaper() {
        BufferedImage sheet = ModelSheet.of(Cast.mila());
        int paper = sheet.getRGB(2, 2);
        assertEquals(paper, sheet.getRGB(sheet.getWidth() - 3, sheet.getHeight() - 3));
        for (int view = 0; view < 4; view++) {
            assertNotEquals(paper, sheet.getRGB(95 + view * 165, 170), "view " + view);
        }
    }
}
