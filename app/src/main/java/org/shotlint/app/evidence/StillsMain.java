package org.shotlint.app.evidence;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.FrameBuffer;
import org.shotlint.analysis.video.FrameReader;
import org.shotlint.analysis.video.ReadOptions;
import org.shotlint.analysis.video.VideoReadException;

/** A process that writes some frames of a clip as pictures, so that a damaged clip costs this process and no other. */
public final class StillsMain {
    private static final int WIDEST_PX = 480;

    private StillsMain() {}

    /** Name of the picture of a frame. */
    public static String name(int frame) {
        return String.format(Locale.ROOT, "frame-%06d.jpg", frame);
    }

    /** @param arguments the clip, its rate as {@code 24/1} or nothing, the folder to write to, and frames divided by commas */
    public static void main(String[] arguments) throws IOException {
        String[] rate = arguments[1].split("/", -1);
        Optional<FrameRate> assumed = rate.length == 2
                ? Optional.of(new FrameRate(Integer.parseInt(rate[0]), Integer.parseInt(rate[1])))
                : Optional.empty();
        SortedSet<Integer> frames = Arrays.stream(arguments[3].split(","))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        int code = 0;
        try {
            write(new ClipSource(Path.of(arguments[0]), assumed), Path.of(arguments[2]), frames);
        } catch (VideoReadException e) {
            code = 1; // the report on the clip says why
        }
        Runtime.getRuntime().halt(code);
    }

    /** Writes those frames of the clip that there are. */
    static void write(ClipSource clip, Path folder, SortedSet<Integer> frames) throws IOException, VideoReadException {
        try (FrameReader reader = FrameReader.open(clip, ReadOptions.fitting(WIDEST_PX, WIDEST_PX))) {
            FrameBuffer buffer = reader.newBuffer();
            for (int frame = 0; frame <= frames.last() && reader.read(buffer); frame++) {
                if (frames.contains(frame)) {
                    BufferedImage image =
                            new BufferedImage(buffer.width(), buffer.height(), BufferedImage.TYPE_3BYTE_BGR);
                    buffer.copyTo(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
                    Files.write(folder.resolve(name(frame)), Jpeg.of(image));
                }
            }
        }
    }
}
