package org.shotlint.app.report;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.shotlint.analysis.report.ClipFacts;

/**
 * Frames of a clip in a row, each above its place in the {@link PdfTimeline} below, so that the marks there lie under the frames they are
 * about.
 *
 * @param pictures evenly spread over the clip, in order
 * @param aspect width of a shown frame over its height
 */
record PdfFilmstrip(List<PDImageXObject> pictures, float aspect) implements PdfPiece {
    private static final float HIGHEST = 44;
    private static final float GAP = 2;
    private static final float BELOW = 3;

    PdfFilmstrip {
        pictures = List.copyOf(pictures);
    }

    /** Width over height of a frame as it is to be shown, which differs from that of its pixels where those are not square. */
    static float aspect(ClipFacts clip) {
        String[] pixel = clip.pixelAspect().split("/", 2);
        float squeezed = Float.parseFloat(pixel[0]) / Float.parseFloat(pixel[1]);
        float aspect = squeezed * clip.width() / Math.max(1, clip.height());
        return Float.isFinite(aspect) && aspect > 0 ? aspect : 1;
    }

    private float cell() {
        return PdfTimeline.BAND_WIDTH / pictures.size();
    }

    private float pictureHeight() {
        return Math.min(HIGHEST, (cell() - GAP) / aspect);
    }

    @Override
    public float height() {
        return pictureHeight() + BELOW;
    }

    @Override
    public void draw(PdfCanvas canvas, float x, float top) throws IOException {
        float high = pictureHeight();
        float wide = high * aspect;
        for (int i = 0; i < pictures.size(); i++) {
            float middle = x + PdfTimeline.NAMES_WIDTH + (i + 0.5f) * cell();
            canvas.image(pictures.get(i), new PdfArea(middle - wide / 2, top, wide, high));
        }
    }
}
