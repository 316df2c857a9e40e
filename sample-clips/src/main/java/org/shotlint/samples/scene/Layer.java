package org.shotlint.samples.scene;

/**
 * One painted layer of a set.
 *
 * @param picture the painting, centred on the world's origin
 * @param parallax how much of the camera's way it follows: 0 stands still on the screen, 1 is the action plane
 */
public record Layer(Picture picture, double parallax) {

    void paint(Canvas canvas, View view, Format format) {
        canvas.look(view.toScreen(parallax, format));
        canvas.paste(picture, -picture.width() / 2.0, -picture.height() / 2.0);
    }
}
