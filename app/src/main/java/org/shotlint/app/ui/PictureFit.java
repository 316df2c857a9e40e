package org.shotlint.app.ui;

import org.shotlint.analysis.finding.Box;

/**
 * Where the picture of a clip lies in the viewer, in pixels of the view: fitted into it, moved and enlarged by the person looking.
 *
 * @param clipWidth in pixels of the clip as shown
 * @param clipHeight in pixels of the clip as shown
 */
record PictureFit(int clipWidth, int clipHeight, double x, double y, double width, double height) {
    private static final double LARGEST_ZOOM = 8;

    /** The largest picture of that shape in the middle of the view; {@code pixelAspect} is the width of a clip pixel over its height. */
    static PictureFit in(double viewWidth, double viewHeight, int clipWidth, int clipHeight, double pixelAspect) {
        if (clipWidth < 1 || clipHeight < 1) {
            return new PictureFit(1, 1, 0, 0, Math.max(1, viewWidth), Math.max(1, viewHeight));
        }
        double shape = clipWidth * pixelAspect / clipHeight;
        double width = Math.max(1, Math.min(viewWidth, viewHeight * shape));
        double height = Math.max(1, width / shape);
        return new PictureFit(
                clipWidth,
                clipHeight,
                Math.floor((viewWidth - width) / 2),
                Math.floor((viewHeight - height) / 2),
                Math.max(1, Math.round(width)),
                Math.max(1, Math.round(height)));
    }

    /** Enlarged by {@code zoom} (1 to 8) around the point at that part of its width and height. */
    PictureFit zoomed(double zoom, double partX, double partY) {
        double by = Math.max(1, Math.min(LARGEST_ZOOM, zoom));
        double w = Math.round(width * by);
        double h = Math.round(height * by);
        return new PictureFit(
                clipWidth, clipHeight, Math.floor(x - (w - width) * partX), Math.floor(y - (h - height) * partY), w, h);
    }

    /** Where a place of the clip lies across the view. */
    double viewX(double clipX) {
        return x + clipX * width / clipWidth;
    }

    /** Where a place of the clip lies down the view. */
    double viewY(double clipY) {
        return y + clipY * height / clipHeight;
    }

    double boxX(Box box) {
        return viewX(box.x());
    }

    double boxY(Box box) {
        return viewY(box.y());
    }

    double boxWidth(Box box) {
        return box.width() * width / clipWidth;
    }

    double boxHeight(Box box) {
        return box.height() * height / clipHeight;
    }
}
