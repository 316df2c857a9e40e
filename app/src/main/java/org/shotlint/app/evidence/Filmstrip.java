package org.shotlint.app.evidence;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shotlint.analysis.video.FrameBuffer;

/**
 * Small pictures of a clip, taken at even distances while it is gone through anyway; when there are too many, every second one is dropped and
 * the distance doubled, so memory does not grow with the clip. Not safe for use by several threads at a time.
 */
public final class Filmstrip {
    /** Pictures of a finished strip; as many as there are frames where those are fewer. */
    public static final int PICTURES = 10;

    private static final int MOST_KEPT = 64;
    private static final int WIDEST_PX = 160;
    private static final int HIGHEST_PX = 120;
    private static final int CHANNELS = 3;

    private List<Kept> kept = new ArrayList<>();
    private int distanceFrames = 1;
    private int frames;

    private record Kept(int frame, BufferedImage picture) {}

    /** Takes the next frame of the clip, BGR; it may be filled again afterwards. */
    public void add(FrameBuffer frame) {
        if (frames % distanceFrames == 0) {
            kept.add(new Kept(frames, small(frame)));
            if (kept.size() > MOST_KEPT) {
                thinOut();
            }
        }
        frames++;
    }

    private void thinOut() {
        List<Kept> half = new ArrayList<>();
        for (int i = 0; i < kept.size(); i += 2) {
            half.add(kept.get(i));
        }
        kept = half;
        distanceFrames *= 2;
    }

    /** The mean of the pixels that fall together. */
    private static BufferedImage small(FrameBuffer frame) {
        double scale = Math.min(1, Math.min((double) WIDEST_PX / frame.width(), (double) HIGHEST_PX / frame.height()));
        int width = Math.max(1, (int) Math.round(frame.width() * scale));
        int height = Math.max(1, (int) Math.round(frame.height() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] target = ((DataBufferByte) small.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            int top = y * frame.height() / height;
            int bottom = Math.max(top + 1, (y + 1) * frame.height() / height);
            for (int x = 0; x < width; x++) {
                int left = x * frame.width() / width;
                int right = Math.max(left + 1, (x + 1) * frame.width() / width);
                for (int channel = 0; channel < CHANNELS; channel++) {
                    int sum = 0;
                    for (int row = top; row < bottom; row++) {
                        for (int column = left; column < right; column++) {
                            sum += frame.pixels()[CHANNELS * (row * frame.width() + column) + channel] & 0xff;
                        }
                    }
                    int count = (bottom - top) * (right - left);
                    target[CHANNELS * (y * width + x) + channel] = (byte) ((sum + count / 2) / count);
                }
            }
        }
        return small;
    }

    /** The finished strip as JPEG bytes by frame, spread evenly over the frames there were. */
    SortedMap<Integer, byte[]> pictures() throws IOException {
        SortedMap<Integer, byte[]> pictures = new TreeMap<>();
        int count = Math.min(PICTURES, frames);
        for (int i = 0; i < count; i++) {
            int middle = (int) ((2L * i + 1) * frames / (2L * count));
            Kept nearest = kept.get(Math.min(kept.size() - 1, Math.round((float) middle / distanceFrames)));
            pictures.put(nearest.frame(), Jpeg.of(nearest.picture()));
        }
        return pictures;
    }
}
