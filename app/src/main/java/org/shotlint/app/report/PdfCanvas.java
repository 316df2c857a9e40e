package org.shotlint.app.report;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A page to draw on, in points from its top left corner, y down. */
final class PdfCanvas implements Closeable {
    private static final float BOLD_STROKE = 0.035f;
    private static final float PILL_PADDING = 4;
    private static final float ASCENT = 0.76f;
    private static final float DESCENT = 0.24f;

    private final PDPageContentStream stream;
    private final PdfFont font;
    private final float pageHeight;

    PdfCanvas(PDDocument document, PDPage page, PdfFont font) throws IOException {
        this.stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
        this.font = font;
        this.pageHeight = page.getMediaBox().getHeight();
    }

    /** Draws text that the font can show in a line of the style's height below {@code top}. */
    void text(String shown, float x, float top, PdfStyle style) throws IOException {
        if (shown.isEmpty()) {
            return;
        }
        float size = style.sizePoints();
        float lead = (style.lineHeight() - size) / 2;
        float left = x;
        if (style.ground() == PdfStyle.Ground.TINT) {
            fill(
                    new PdfArea(x, top, pillWidth(font, shown, style), style.lineHeight()),
                    style.tone().tint());
            left += PILL_PADDING;
        }
        float[] colour = style.tone().full();
        stream.beginText();
        stream.setFont(font.font(), size);
        stream.setNonStrokingColor(colour[0], colour[1], colour[2]);
        if (style.weight() == PdfStyle.Weight.BOLD) {
            stream.setRenderingMode(RenderingMode.FILL_STROKE);
            stream.setLineWidth(size * BOLD_STROKE);
            stream.setStrokingColor(colour[0], colour[1], colour[2]);
        } else {
            stream.setRenderingMode(RenderingMode.FILL);
        }
        stream.newLineAtOffset(left, pageHeight - top - lead - size * ASCENT - size * (1 - ASCENT - DESCENT));
        stream.showText(PdfFont.inPageOrder(shown));
        stream.endText();
    }

    /** Width of a text with a ground of its own. */
    static float pillWidth(PdfFont font, String shown, PdfStyle style) {
        return font.width(shown, style.sizePoints()) + 2 * PILL_PADDING;
    }

    void fill(PdfArea area, float[] colour) throws IOException {
        stream.setNonStrokingColor(colour[0], colour[1], colour[2]);
        rectangle(area);
        stream.fill();
    }

    void outline(PdfArea area, float[] colour, float lineWidth) throws IOException {
        stream.setStrokingColor(colour[0], colour[1], colour[2]);
        stream.setLineWidth(lineWidth);
        rectangle(area);
        stream.stroke();
    }

    /** A line through points given as x, y, x, y and so on; dashed where {@code dash} is above 0. */
    void line(float[] points, float[] colour, float lineWidth, float dash) throws IOException {
        stream.setStrokingColor(colour[0], colour[1], colour[2]);
        stream.setLineWidth(lineWidth);
        stream.setLineDashPattern(dash > 0 ? new float[] {dash, dash} : new float[0], 0);
        for (int i = 0; i + 1 < points.length; i += 2) {
            if (i == 0) {
                stream.moveTo(points[0], pageHeight - points[1]);
            } else {
                stream.lineTo(points[i], pageHeight - points[i + 1]);
            }
        }
        stream.stroke();
        stream.setLineDashPattern(new float[0], 0);
    }

    void image(PDImageXObject image, PdfArea area) throws IOException {
        stream.drawImage(image, area.x(), pageHeight - area.bottom(), area.width(), area.height());
    }

    /** Draws what {@code drawing} draws, as far as it lies inside {@code area}. */
    void inside(PdfArea area, Drawing drawing) throws IOException {
        stream.saveGraphicsState();
        rectangle(area);
        stream.clip();
        drawing.draw();
        stream.restoreGraphicsState();
    }

    /** Something to draw. */
    interface Drawing {
        void draw() throws IOException;
    }

    private void rectangle(PdfArea area) throws IOException {
        stream.addRect(area.x(), pageHeight - area.bottom(), area.width(), area.height());
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
