package org.shotlint.app.report;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.shotlint.app.evidence.FrameDrawing;

/**
 * What belongs to a finding, drawn over its picture in the document.
 *
 * @param clipWidth of the clip in pixels, which the drawing is in; likewise {@code clipHeight}
 */
record PdfOverlay(FrameDrawing drawing, int clipWidth, int clipHeight, Optional<PDImageXObject> heat) {
    private static final float[] UNDER = {0.1f, 0.1f, 0.12f};
    private static final float[] OBSERVED = {0.35f, 0.82f, 1};
    private static final float[] EXPECTED = {1, 0.85f, 0.3f};
    private static final float[] OCCLUDER = {0.84f, 0.55f, 1};
    private static final float LINE = 1;
    private static final float DASH = 2.5f;

    void draw(PdfCanvas canvas, PdfArea picture) throws IOException {
        if (heat.isPresent()) {
            canvas.image(heat.get(), picture);
        }
        for (FrameDrawing.Outline box : drawing.outlines()) {
            float left = x(picture, box.x());
            float right = x(picture, box.x() + box.width());
            float top = y(picture, box.y());
            float bottom = y(picture, box.y() + box.height());
            line(canvas, new float[] {left, top, right, top, right, bottom, left, bottom, left, top}, box.kind());
        }
        for (FrameDrawing.Stroke stroke : drawing.strokes()) {
            float[] points = new float[2 * stroke.points().size()];
            for (int i = 0; i < stroke.points().size(); i++) {
                points[2 * i] = x(picture, stroke.points().get(i).x());
                points[2 * i + 1] = y(picture, stroke.points().get(i).y());
            }
            line(canvas, points, stroke.kind());
        }
    }

    private static void line(PdfCanvas canvas, float[] points, FrameDrawing.Kind kind) throws IOException {
        canvas.line(points, UNDER, LINE + 0.7f, 0);
        canvas.line(points, colour(kind), LINE, kind == FrameDrawing.Kind.EXPECTED ? DASH : 0);
    }

    private float x(PdfArea picture, double clipX) {
        return (float) (picture.x() + clipX / clipWidth * picture.width());
    }

    private float y(PdfArea picture, double clipY) {
        return (float) (picture.top() + clipY / clipHeight * picture.height());
    }

    private static float[] colour(FrameDrawing.Kind kind) {
        return switch (kind) {
            case SUBJECT, OBSERVED -> OBSERVED;
            case EXPECTED -> EXPECTED;
            case OCCLUDER -> OCCLUDER;
        };
    }

    /** What the lines and colours mean, in one line. */
    String keys() {
        Set<String> keys = new LinkedHashSet<>();
        drawing.strokes().forEach(stroke -> keys.add(look(stroke.kind()) + ": " + stroke.name()));
        drawing.outlines().forEach(box -> keys.add(look(box.kind()) + ": " + box.name()));
        drawing.heat()
                .ifPresent(map -> keys.add(String.format(
                        Locale.ROOT, "heat map: %s, red %.1f %s", map.name(), map.highest(), map.unit())));
        return String.join("  \u00b7  ", keys);
    }

    private static String look(FrameDrawing.Kind kind) {
        return switch (kind) {
            case SUBJECT, OBSERVED -> "blue";
            case EXPECTED -> "yellow, dashed";
            case OCCLUDER -> "violet";
        };
    }
}
