package org.shotlint.samples;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.shotlint.samples.label.Box;

/** Drawn frames as bytes, and how far two of them are apart. */
public final class Frames {

    private Frames() {}

    /** Blue, green and red of all pixels of a frame. */
    public static byte[] bgr(FrameSource source, int frame) {
        BufferedImage image = new BufferedImage(source.width(), source.height(), BufferedImage.TYPE_3BYTE_BGR);
        source.draw(frame, image);
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /** Sum of the differences over all pixels, in levels. */
    public static double difference(byte[] first, byte[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += Math.abs((first[i] & 255) - (second[i] & 255));
        }
        return sum;
    }

    /** Mean difference over the pixels of a box, in levels. */
    public static double differenceIn(Box box, int width, byte[] first, byte[] second) {
        double sum = 0;
        for (int y = box.y(); y < box.y() + box.height(); y++) {
            for (int i = (y * width + box.x()) * 3; i < (y * width + box.x() + box.width()) * 3; i++) {
                sum += Math.abs((first[i] & 255) - (second[i] & 255));
            }
        }
        return sum / (3.0 * box.width() * box.height());
    }
}
