package org.shotlint.samples;

import java.awt.image.BufferedImage;

/** Some frames of a clip side by side, for people who want to see it at a glance. */
public final class SampleContactSheet {

    private SampleContactSheet() {}

    /** Draws the given frames in a row at full size. */
    public static BufferedImage of(FrameSource source, int... frames) {
        BufferedImage strip =
                new BufferedImage(source.width() * frames.length, source.height(), BufferedImage.TYPE_3BYTE_BGR);
        BufferedImage frame = new BufferedImage(source.width(), source.height(), BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < frames.length; i++) {
            source.draw(frames[i], frame);
            strip.getRaster().setRect(i * source.width(), 0, frame.getRaster());
        }
        return strip;
    }
}
