package org.shotlint.app.preview;

import java.util.ArrayList;
import java.util.List;
import org.shotlint.analysis.video.ClipInfo;
import org.shotlint.analysis.video.FrameBuffer;
import org.shotlint.analysis.video.PixelLayout;

/**
 * Small pictures taken at even distances while a clip is gone through; when there are too many, every second one is dropped and the
 * distance doubled. Filled by one thread, read by any.
 */
final class Thumbnails {
    /** Most pictures that are kept. */
    static final int MOST = 256;

    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;

    private List<PreviewFrame> kept = new ArrayList<>();
    private int distanceFrames = 1;

    /** A buffer of the size of the pictures. */
    static FrameBuffer newBuffer(ClipInfo info) {
        ViewSize size = ViewSize.fitting(info, WIDTH, HEIGHT);
        return new FrameBuffer(size.width(), size.height(), PixelLayout.BGRA);
    }

    /** Whether {@code frame} is to be kept. */
    synchronized boolean wants(int frame) {
        return frame % distanceFrames == 0;
    }

    synchronized void add(PreviewFrame picture) {
        kept.add(picture);
        if (kept.size() > MOST) {
            List<PreviewFrame> halved = new ArrayList<>();
            for (int i = 0; i < kept.size(); i += 2) {
                halved.add(kept.get(i));
            }
            kept = halved;
            distanceFrames *= 2;
        }
    }

    /** At most {@code count} pictures spread evenly over those kept, in order. */
    synchronized List<PreviewFrame> spread(int count) {
        if (count >= kept.size()) {
            return List.copyOf(kept);
        }
        List<PreviewFrame> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(kept.get((int) ((2L * i + 1) * kept.size() / (2L * count))));
        }
        return chosen;
    }
}
