package org.shotlint.analysis.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.samples.scene.Cast;

class SheetReaderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsTheFourViewsOfATurnaround() throws Exception {
        ModelSheet sheet = read(org.shotlint.samples.scene.ModelSheet.of(Cast.mila()));
        assertEquals(4, sheet.views().size());
        LabColour shirt = LabColour.ofRgb(0xD8, 0x44, 0x3C);
        assertTrue(
                sheet.palette().stream().anyMatch(s -> s.colour().deltaE(shirt) < 5),
                () -> "no red in " + sheet.palette());
    }

    @Test
    void takesTextArrowsAndTexturedPaperForNothing() throws Exception {
        BufferedImage page = page(new Color(0xEDE3CC), 10);
        Graphics2D pen = page.createGraphics();
        pen.setColor(new Color(0x2F6FB0));
        pen.fillOval(60, 60, 120, 260);
        pen.setColor(new Color(0xB03A2F));
        pen.fillOval(330, 60, 120, 260);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 20));
        pen.drawString("FRONT, keep the collar blue", 20, 40);
        pen.drawLine(200, 200, 310, 190);
        pen.drawLine(200, 201, 310, 191);
        pen.dispose();
        ModelSheet sheet = read(page);
        assertEquals(
                2,
                sheet.views().size(),
                () -> "" + sheet.views().stream().map(SheetView::box).toList());
        assertEquals(60, sheet.views().get(0).box().x(), 3);
        assertEquals(260, sheet.views().get(0).box().height(), 5);
    }

    @Test
    void reachesThroughWhatCanBeSeenThrough() throws Exception {
        BufferedImage page = new BufferedImage(200, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(50, 40, 80, 200);
        pen.dispose();
        ModelSheet sheet = read(page);
        assertEquals(1, sheet.views().size());
        assertEquals(80 * 200, sheet.views().get(0).area(), 400);
    }

    @Test
    void takesAPictureWithoutPaperAsAWhole() throws Exception {
        BufferedImage full = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = full.createGraphics();
        for (int x = 0; x < 320; x += 20) {
            pen.setColor(new Color(Color.HSBtoRGB(x / 320f, 0.7f, 0.8f)));
            pen.fillRect(x, 0, 20, 180);
        }
        pen.dispose();
        SheetSource source = save(full);
        ModelSheet key = SheetReader.read(source);
        assertEquals(320, key.picture().orElseThrow().width());
        assertEquals(1, key.views().size());
        SheetFile.write(key, source);
        assertTrue(SheetReader.read(source).picture().isPresent(), "what was written says the same");
        assertTrue(read(org.shotlint.samples.scene.ModelSheet.of(Cast.mila()))
                .picture()
                .isEmpty());
    }

    @Test
    void honoursWhatAPersonCorrected() throws Exception {
        SheetSource source = save(org.shotlint.samples.scene.ModelSheet.of(Cast.mila()));
        ModelSheet before = SheetReader.read(source);
        SheetFile.write(before, source);
        ModelSheet same = SheetReader.read(source);
        assertEquals(
                before.views().stream().map(SheetView::box).toList(),
                same.views().stream().map(SheetView::box).toList());
        assertEquals(before.views().get(1).area(), same.views().get(1).area());
        String text = Files.readString(source.sheetFile());
        Files.writeString(
                source.sheetFile(),
                text.replaceFirst("\"used\" : true", "\"used\" : false")
                        .replaceFirst("\"mark\" : \"normal\"", "\"mark\" : \"free\""));
        ModelSheet corrected = SheetReader.read(source);
        assertTrue(!corrected.views().get(0).used(), "the first view is dropped");
        assertEquals(SheetSwatch.Mark.FREE, corrected.palette().get(0).mark());
        assertNotEquals(before.sha256(), corrected.sha256());
    }

    @Test
    void readsThePictureOfAllLayersOfAPsdFile() throws Exception {
        BufferedImage page = org.shotlint.samples.scene.ModelSheet.of(Cast.mila());
        ModelSheet png = read(page);
        Path psd = Files.write(folder.resolve("flat.psd"), psd(page));
        ModelSheet read = SheetReader.read(SheetSource.of("flat", psd));
        assertEquals(
                png.views().stream().map(SheetView::box).toList(),
                read.views().stream().map(SheetView::box).toList());
        assertEquals(png.palette(), read.palette());
        byte[] whole = psd(page);
        Path cut = Files.write(folder.resolve("cut.psd"), Arrays.copyOf(whole, whole.length / 2));
        SheetException damaged = assertThrows(SheetException.class, () -> SheetReader.read(SheetSource.of("c", cut)));
        assertTrue(String.valueOf(damaged.getMessage()).contains("cut.psd"), () -> "" + damaged);
    }

    /** A picture as Photoshop keeps one of all layers: header, no sections, and planes that are not compressed. */
    private static byte[] psd(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("8BPS");
        out.writeShort(1);
        out.write(new byte[6]);
        out.writeShort(3);
        out.writeInt(picture.getHeight());
        out.writeInt(picture.getWidth());
        out.writeShort(8);
        out.writeShort(3);
        out.write(new byte[3 * Integer.BYTES + Short.BYTES]);
        for (int shift = 16; shift >= 0; shift -= 8) {
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    out.write(picture.getRGB(x, y) >> shift);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        Path psd = Files.writeString(folder.resolve("a.psd"), "8BPS");
        SheetException flattened = assertThrows(SheetException.class, () -> SheetReader.read(SheetSource.of("a", psd)));
        assertTrue(String.valueOf(flattened.getMessage()).contains("flattened"), () -> "" + flattened);
        Path text = Files.writeString(folder.resolve("b.png"), "no picture");
        assertThrows(SheetException.class, () -> SheetReader.read(SheetSource.of("b", text)));
        assertThrows(SheetException.class, () -> SheetSource.of("c", folder.resolve("missing.png")));
    }

    @Test
    void saysThatAnEmptyPageShowsNobody() throws Exception {
        SheetSource source = save(page(Color.WHITE, 0));
        SheetException nobody = assertThrows(SheetException.class, () -> SheetReader.read(source));
        assertTrue(String.valueOf(nobody.getMessage()).contains("no figure"), () -> "" + nobody);
    }

    @Test
    void takesAFolderForEachCharacter() throws Exception {
        Path mila = Files.createDirectories(folder.resolve("sheets/mila"));
        ImageIO.write(page(Color.WHITE, 0), "png", mila.resolve("front.png").toFile());
        ImageIO.write(page(Color.WHITE, 0), "png", mila.resolve("back.png").toFile());
        ImageIO.write(
                page(Color.WHITE, 0),
                "png",
                folder.resolve("sheets/pip.sheet.png").toFile());
        List<SheetSource> sources = SheetSource.allIn(folder.resolve("sheets"));
        assertEquals(
                List.of("pip", "mila"), sources.stream().map(SheetSource::name).toList());
        assertEquals(2, sources.get(1).files().size());
    }

    private ModelSheet read(BufferedImage picture) throws Exception {
        return SheetReader.read(save(picture));
    }

    private SheetSource save(BufferedImage picture) throws Exception {
        File file = folder.resolve("who.png").toFile();
        ImageIO.write(picture, "png", file);
        return SheetSource.of("who", file.toPath());
    }

    private static BufferedImage page(Color paper, int grain) {
        BufferedImage page = new BufferedImage(520, 380, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(3);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int shade = grain == 0 ? 0 : random.nextInt(grain) - grain / 2;
                page.setRGB(
                        x,
                        y,
                        new Color(
                                        clamp(paper.getRed() + shade),
                                        clamp(paper.getGreen() + shade),
                                        clamp(paper.getBlue() + shade))
                                .getRGB());
            }
        }
        return page;
    }

    private static int clamp(int level) {
        return Math.max(0, Math.min(255, level));
    }
}
