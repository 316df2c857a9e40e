package org.shotlint.analysis.sheet;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.raster.MatScope;
import org.shotlint.analysis.report.AtomicFile;

/**
 * What was understood of a sheet, as plain files beside its pictures: {@code NAME.sheet.json} with views and palette, and a PNG mask for
 * each view. People may correct both by hand; what they say counts from then on.
 */
public final class SheetFile {
    static final String MASK_SUFFIX = ".mask.png";
    private static final String SCHEMA = "shotlint.sheet/1";
    private static final int SOLID = 127;
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final Path path;
    private final JsonNode root;
    private final List<byte[]> digested = new ArrayList<>();

    private SheetFile(Path path, JsonNode root) {
        this.path = path;
        this.root = root;
    }

    /** The sheet's file, if there is one. @throws SheetException if it cannot be understood */
    static Optional<SheetFile> readIfThere(SheetSource source) throws SheetException {
        Path path = source.sheetFile();
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            JsonNode root = MAPPER.readTree(bytes);
            if (!root.path("schema").asText().equals(SCHEMA)) {
                throw new SheetException(
                        path + ": schema is \"" + root.path("schema").asText() + "\", expected " + SCHEMA);
            }
            SheetFile file = new SheetFile(path, root);
            file.digested.add(bytes);
            return Optional.of(file);
        } catch (IOException e) {
            throw new SheetException(path + ": the sheet's file could not be read (" + e.getMessage() + ")", e);
        }
    }

    /** Writes what was understood of {@code sheet} beside its pictures. @throws IOException if it cannot be written */
    public static void write(ModelSheet sheet, SheetSource source) throws IOException {
        Path path = source.sheetFile();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA);
        root.put("name", sheet.name());
        var views = root.putArray("views");
        int number = 0;
        for (SheetView view : sheet.views()) {
            String mask = sheet.name() + "." + ++number + MASK_SUFFIX;
            AtomicFile.write(path.resolveSibling(mask), png(view));
            ObjectNode node = views.addObject();
            node.put("file", view.file());
            node.put("view", view.name());
            node.put("used", view.used());
            node.putObject("box")
                    .put("x", view.box().x())
                    .put("y", view.box().y())
                    .put("width", view.box().width())
                    .put("height", view.box().height());
            node.put("mask", mask);
        }
        var palette = root.putArray("palette");
        for (SheetSwatch swatch : sheet.palette()) {
            palette.addObject()
                    .put("colour", swatch.colour().hex())
                    .put("mark", swatch.mark().word())
                    .put("share", rounded(swatch.share()))
                    .put("across", rounded(swatch.across()))
                    .put("down", rounded(swatch.down()));
        }
        String text = root.toPrettyString() + "\n";
        AtomicFile.write(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static double rounded(double value) {
        return Math.round(1000 * value) / 1000.0;
    }

    private static byte[] png(SheetView view) {
        try (MatScope scope = MatScope.open("mask")) {
            Mat mask = scope.mat(view.box().height(), view.box().width(), CvType.CV_8U);
            mask.put(0, 0, view.mask());
            MatOfByte png = scope.bytes();
            Imgcodecs.imencode(".png", mask, png);
            return png.toArray();
        }
    }

    /** The views of one picture. */
    List<SheetView> views(Path picture) throws SheetException {
        List<SheetView> views = new ArrayList<>();
        String file = String.valueOf(picture.getFileName());
        for (JsonNode node : root.path("views")) {
            if (node.path("file").asText().equals(file)) {
                views.add(view(node, file));
            }
        }
        return views;
    }

    private SheetView view(JsonNode node, String file) throws SheetException {
        JsonNode b = node.path("box");
        String name = node.path("view").asText();
        if (b.path("width").asInt() < 1 || b.path("height").asInt() < 1) {
            throw new SheetException(path + ": the box of \"" + name + "\" has no area");
        }
        Box box = new Box(
                b.path("x").asInt(),
                b.path("y").asInt(),
                b.path("width").asInt(),
                b.path("height").asInt());
        return new SheetView(file, name, box, mask(node, box), node.path("used").asBoolean(true));
    }

    /** The view's mask; without one, all of its box. A mask of another size than the box is stretched over it. */
    private byte[] mask(JsonNode node, Box box) throws SheetException {
        byte[] mask = new byte[box.width() * box.height()];
        java.util.Arrays.fill(mask, (byte) 255);
        if (!node.has("mask")) {
            return mask;
        }
        String name = node.path("mask").asText();
        if (name.isEmpty() || name.contains("/") || name.contains("\\")) {
            throw new SheetException(path + ": the mask \"" + name + "\" is no file beside the sheet");
        }
        Path file = path.resolveSibling(name);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new SheetException(file + ": the mask could not be read (" + e.getMessage() + ")", e);
        }
        digested.add(bytes);
        try (MatScope scope = MatScope.open("mask")) {
            MatOfByte encoded = scope.bytes();
            encoded.fromArray(bytes);
            Mat own = scope.adopt(Imgcodecs.imdecode(encoded, Imgcodecs.IMREAD_GRAYSCALE));
            if (own.empty()) {
                throw new SheetException(file + ": the mask is no picture");
            }
            byte[] pixels = new byte[own.rows() * own.cols()];
            own.get(0, 0, pixels);
            for (int i = 0; i < mask.length; i++) {
                int x = i % box.width() * own.cols() / box.width();
                int y = i / box.width() * own.rows() / box.height();
                mask[i] = (byte) ((pixels[y * own.cols() + x] & 0xff) > SOLID ? 255 : 0);
            }
            return mask;
        }
    }

    /** The palette as it stands in the file; empty if it names none. */
    List<SheetSwatch> palette() {
        List<SheetSwatch> palette = new ArrayList<>();
        for (JsonNode node : root.path("palette")) {
            String hex = node.path("colour").asText().replace("#", "");
            int rgb = Integer.parseInt(hex.isEmpty() ? "0" : hex, 16);
            palette.add(new SheetSwatch(
                    LabColour.ofRgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff),
                    Math.max(0, Math.min(1, node.path("share").asDouble(0.05))),
                    node.path("across").asDouble(0.5),
                    node.path("down").asDouble(0.5),
                    SheetSwatch.Mark.valueOf(node.path("mark").asText("normal").toUpperCase(Locale.ROOT))));
        }
        return palette;
    }

    /** All bytes that what was read here depends on. */
    byte[] digestedBytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        digested.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
