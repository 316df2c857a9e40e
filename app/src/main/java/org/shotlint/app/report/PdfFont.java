package org.shotlint.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font of the document, embedded as far as it is used, and the arithmetic of lines. Characters it has no shape for are shown as a boxed
 * question mark, so that no name is ever the end of a report.
 */
final class PdfFont {
    private static final int REPLACEMENT = 0xFFFD;
    private static final String BREAK_AFTER = " /_-.\u2009";

    private final PDType0Font font;
    private final TrueTypeFont shapes;
    private final CmapLookup characters;
    private final Map<Integer, Float> widths = new HashMap<>();

    private PdfFont(PDType0Font font, TrueTypeFont shapes) throws IOException {
        this.font = font;
        this.shapes = shapes;
        this.characters = shapes.getUnicodeCmapLookup();
    }

    /** The bundled font, to be embedded into {@code document} and closed with it. */
    static PdfFont load(PDDocument document) throws IOException {
        try (InputStream stream = PdfFont.class.getResourceAsStream("DejaVuSans.ttf")) {
            if (stream == null) {
                throw new IOException("the resource DejaVuSans.ttf is missing from the build");
            }
            TrueTypeFont shapes = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            // Ligatures would make lines narrower than measured and names harder to search for.
            shapes.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(shapes);
            return new PdfFont(PDType0Font.load(document, shapes, true), shapes);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text as the font can show it, on one line. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> Html.isShown(character) && hasShape(character) ? character : REPLACEMENT)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** The characters of a line in the order they stand on the page; differs from that of reading where a script runs to the left. */
    static String inPageOrder(String shown) {
        if (!Bidi.requiresBidi(shown.toCharArray(), 0, shown.length())) {
            return shown;
        }
        Bidi bidi = new Bidi(shown, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = shown.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] =
                    levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    private boolean hasShape(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** Width of a text that {@link #shown} gave, in points. */
    float width(String shown, float sizePoints) {
        float width = 0;
        for (int i = 0; i < shown.length(); ) {
            int character = shown.codePointAt(i);
            width += width(character);
            i += Character.charCount(character);
        }
        return width * sizePoints;
    }

    private float width(int character) {
        return widths.computeIfAbsent(character, key -> {
            try {
                return (float) shapes.getAdvanceWidth(characters.getGlyphId(key)) / shapes.getUnitsPerEm();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException("reading the font from memory failed", e);
            }
        });
    }

    /** The lines of a text no wider than {@code widthPoints}; breaks after spaces and signs, inside a word only where it is too long. */
    List<String> lines(String text, float sizePoints, float widthPoints) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(shown(line), sizePoints, widthPoints, lines));
        if (lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    /** Whether a point or hyphen belongs to the digit after it. */
    private static boolean isInNumber(String shown, int at, int next) {
        char sign = shown.charAt(at);
        return (sign == '.' || sign == '-') && next < shown.length() && Character.isDigit(shown.charAt(next));
    }

    private void wrap(String shown, float sizePoints, float widthPoints, List<String> lines) {
        int start = 0;
        int lastBreak = -1;
        float width = 0;
        for (int i = 0; i < shown.length(); ) {
            int character = shown.codePointAt(i);
            int next = i + Character.charCount(character);
            width += width(character) * sizePoints;
            if (width > widthPoints && character != ' ' && i > start) {
                int end = lastBreak > start ? lastBreak : i;
                lines.add(shown.substring(start, end).stripTrailing());
                start = end;
                width = width(shown.substring(start, next), sizePoints);
            }
            if (BREAK_AFTER.indexOf(character) >= 0 && !isInNumber(shown, i, next)) {
                lastBreak = next;
            }
            i = next;
        }
        lines.add(shown.substring(start).stripTrailing());
    }
}
