import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon: a ball across a cut, one half of which does not continue where the other ends. Run it as
 * {@code java installer/src/icon/DrawIcon.java} in the top folder after a change and commit what it writes: one SVG, and one PNG for each size,
 * whose edges lie on whole pixels so that the small ones stay sharp.
 */
final class DrawIcon {
    private static final int[] SIZES_PX = {16, 24, 32, 48, 64, 128, 256, 512};
    private static final int GRID = 64;
    private static final Path PNG_FOLDER = Path.of("app/src/main/resources/org/shotlint/app/ui/icon");
    private static final Path SVG_FILE = Path.of("installer/src/icon/shotlint.svg");

    private static final String TILE_TOP = "#2b3442";
    private static final String TILE_BOTTOM = "#10151d";
    private static final String EDGE = "#3d4859";
    private static final String BEFORE = "#f0f6fc";
    private static final String AFTER = "#ff9d3b";

    /** The mark in units of the canvas: half the gap of the cut, the ball's radius, how far the halves are apart from the middle, the tile's corner. */
    private record Shape(double halfGap, double radius, double offset, double corner) {
        /** As drawn on the grid. */
        static Shape ideal() {
            return new Shape(1.75, 20, 4.5, 14);
        }

        /** As near to it as whole pixels allow. */
        static Shape onPixels(int sizePx) {
            Shape ideal = ideal();
            double scale = (double) sizePx / GRID;
            return new Shape(
                    Math.max(1, Math.round(2 * ideal.halfGap * scale)) / 2.0,
                    Math.round(ideal.radius * scale),
                    Math.max(1, Math.round(ideal.offset * scale)),
                    ideal.corner * scale);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(PNG_FOLDER);
        for (int sizePx : SIZES_PX) {
            ImageIO.write(picture(sizePx), "png", PNG_FOLDER.resolve("shotlint-" + sizePx + ".png").toFile());
        }
        Files.writeString(SVG_FILE, svg());
    }

    private static BufferedImage picture(int sizePx) {
        Shape shape = Shape.onPixels(sizePx);
        BufferedImage image = new BufferedImage(sizePx, sizePx, BufferedImage.TYPE_INT_ARGB);
        Graphics2D draw = image.createGraphics();
        draw.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        draw.setPaint(new GradientPaint(0, 0, Color.decode(TILE_TOP), 0, sizePx, Color.decode(TILE_BOTTOM)));
        draw.fill(new RoundRectangle2D.Double(0, 0, sizePx, sizePx, 2 * shape.corner, 2 * shape.corner));
        if (sizePx >= 48) {
            double line = sizePx / (double) GRID;
            draw.setPaint(Color.decode(EDGE));
            draw.setStroke(new BasicStroke((float) line));
            double arc = 2 * shape.corner - line;
            draw.draw(new RoundRectangle2D.Double(line / 2, line / 2, sizePx - line, sizePx - line, arc, arc));
        }
        // A gap of an odd number of pixels has its middle in a pixel; the halves then begin at that pixel's edges.
        double left = Math.floor(sizePx / 2.0 - shape.halfGap);
        double right = left + 2 * shape.halfGap;
        double middle = sizePx / 2.0;
        draw.setPaint(Color.decode(BEFORE));
        draw.fill(half(left, middle - shape.offset, shape.radius, 90));
        draw.setPaint(Color.decode(AFTER));
        draw.fill(half(right, middle + shape.offset, shape.radius, -90));
        draw.dispose();
        return image;
    }

    private static Arc2D half(double x, double y, double radius, double startDeg) {
        return new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, startDeg, 180, Arc2D.CHORD);
    }

    private static String svg() {
        Shape shape = Shape.ideal();
        double middle = GRID / 2.0;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%1$d" viewBox="0 0 %1$d %1$d">
                  <title>Shotlint</title>
                  <linearGradient id="tile" x1="0" y1="0" x2="0" y2="1">
                    <stop offset="0" stop-color="%2$s"/>
                    <stop offset="1" stop-color="%3$s"/>
                  </linearGradient>
                  <rect width="%1$d" height="%1$d" rx="%4$s" fill="url(#tile)"/>
                  <rect x="0.5" y="0.5" width="63" height="63" rx="%5$s" fill="none" stroke="%6$s"/>
                  <path d="M%7$s %8$s a%9$s %9$s 0 0 0 0 %10$s z" fill="%11$s"/>
                  <path d="M%12$s %13$s a%9$s %9$s 0 0 1 0 %10$s z" fill="%14$s"/>
                </svg>
                """
                .formatted(
                        GRID, TILE_TOP, TILE_BOTTOM, shape.corner, shape.corner - 0.5, EDGE,
                        middle - shape.halfGap, middle - shape.offset - shape.radius, shape.radius, 2 * shape.radius, BEFORE,
                        middle + shape.halfGap, middle + shape.offset - shape.radius, AFTER);
    }
}
