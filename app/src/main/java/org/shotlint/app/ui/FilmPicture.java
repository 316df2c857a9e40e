package org.shotlint.app.ui;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.shotlint.app.preview.PreviewFrame;

/** A small picture of the film strip and the frame it shows. */
record FilmPicture(int frame, Image image) {
    /** The picture of a decoded frame. */
    static FilmPicture of(PreviewFrame frame) {
        return new FilmPicture(
                frame.frame(),
                new WritableImage(new PixelBuffer<>(
                        frame.width(), frame.height(), frame.bgra(), PixelFormat.getByteBgraPreInstance())));
    }
}
