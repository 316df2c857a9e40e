package org.shotlint.app.report;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.report.ClipFacts;

/**
 * A picture with its caption and the outline of a box.
 *
 * @param view the part of the picture that is shown
 * @param box in shares of the whole picture
 * @param overlay what else is drawn over the picture
 */
record PdfFigure(
        PDImageXObject image,
        String caption,
        Share view,
        Optional<Share> box,
        PdfTone tone,
        Optional<PdfOverlay> overlay) {
    static final Share WHOLE = new Share(0, 0, 1, 1);

    private static final float LINE_WIDTH = 1.2f;
    private static final float HALO_WIDTH = 2.6f;
    private static final double ROOM_AROUND_BOX = 1.8;
    private static final double SMALLEST_VIEW = 0.12;
    /** A view larger than this shows little more than the picture beside it. */
    private static final double LARGEST_VIEW = 0.6;

    /** A rectangle in shares of a picture. */
    record Share(double left, double upper, double width, double height) {
        static Optional<Share> of(Box box, ClipFacts clip) {
            if (clip.width() <= 0 || clip.height() <= 0) {
                return Optional.empty();
            }
            return Optional.of(new Share(
                    (double) box.x() / clip.width(),
                    (double) box.y() / clip.height(),
                    (double) box.width() / clip.width(),
                    (double) box.height() / clip.height()));
        }

        /** The part of the picture around this box, in the picture's proportions; empty where the box is too large for that to help. */
        Optional<Share> closeUp() {
            double side = Math.max(SMALLEST_VIEW, Math.max(width, height) * ROOM_AROUND_BOX);
            if (side > LARGEST_VIEW) {
                return Optional.empty();
            }
            double x = Math.min(1 - side, Math.max(0, left + width / 2 - side / 2));
            double y = Math.min(1 - side, Math.max(0, upper + height / 2 - side / 2));
            return Optional.of(new Share(x, y, side, side));
        }
    }

    /** Width over height. */
    float aspect() {
        return (float) image.getWidth() / image.getHeight();
    }

    void draw(PdfCanvas canvas, PdfArea area) throws IOException {
        PdfArea whole = new PdfArea(
                (float) (area.x() - view.left() / view.width() * area.width()),
                (float) (area.top() - view.upper() / view.height() * area.height()),
                (float) (area.width() / view.width()),
                (float) (area.height() / view.height()));
        canvas.inside(area, () -> {
            canvas.image(image, whole);
            if (overlay.isPresent()) {
                overlay.get().draw(canvas, whole);
            }
            if (box.isPresent()) {
                Share at = box.get();
                PdfArea outline = whole.share(at.left(), at.upper(), at.width(), at.height());
                canvas.outline(outline, PdfTone.WHITE.full(), HALO_WIDTH);
                canvas.outline(outline, tone.full(), LINE_WIDTH);
            }
        });
        canvas.outline(area, PdfTone.LINE.full(), 0.5f);
    }
}
