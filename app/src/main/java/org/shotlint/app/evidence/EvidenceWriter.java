package org.shotlint.app.evidence;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.shotlint.analysis.engine.ClipAnalysis;
import org.shotlint.analysis.engine.ClipRequest;
import org.shotlint.analysis.engine.Overlays;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.FrameBuffer;
import org.shotlint.analysis.video.FrameReader;
import org.shotlint.analysis.video.ReadOptions;
import org.shotlint.analysis.video.VideoReadException;

/**
 * Writes the evidence folder of a clip: its filmstrip, what is drawn over it and, where there are findings, curves and pictures. The pictures of findings come from
 * a second decode, since only the analysis tells which frames are wanted; clips without findings are spared it.
 */
public final class EvidenceWriter {
    private static final int WIDEST_PX = 480;

    private final Path folder;
    private final ClipAnalysis analysis;

    public EvidenceWriter(ClipAnalysis analysis, Path folder) {
        this.analysis = analysis;
        this.folder = folder;
    }

    /**
     * Writes what there is; makes no folder for a clip without a frame.
     *
     * @param filmstrip taken while the clip was analysed
     * @param alive told of every frame that was read
     * @throws IOException if the folder cannot be written
     */
    public void write(ClipRequest request, Filmstrip filmstrip, IntConsumer alive) throws IOException {
        for (Map.Entry<Integer, byte[]> picture : filmstrip.pictures().entrySet()) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(EvidenceFolder.filmstripName(picture.getKey())), picture.getValue());
        }
        Overlays overlays = analysis.overlays();
        if (!overlays.subjects().isEmpty() || !overlays.illustrations().isEmpty()) {
            Files.createDirectories(folder);
            Files.write(
                    folder.resolve(EvidenceFolder.OVERLAYS),
                    OverlaysJson.toText(overlays).getBytes(StandardCharsets.UTF_8));
        }
        if (!analysis.characters().isEmpty()) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(EvidenceFolder.CHARACTERS), CharactersJson.toText(analysis.characters()));
        }
        if (analysis.report().findings().isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        Files.write(
                folder.resolve(EvidenceFolder.CURVES),
                CurvesJson.toText(analysis.curves()).getBytes(StandardCharsets.UTF_8));
        ClipSource source = new ClipSource(request.path(), request.assumedRate());
        try (FrameReader reader = FrameReader.open(source, ReadOptions.fitting(WIDEST_PX, WIDEST_PX))) {
            writePictures(reader, alive);
        } catch (VideoReadException e) {
            // What was read is there; that the clip breaks off is in the report already.
            alive.accept(analysis.report().clip().framesDecoded());
        }
    }

    private void writePictures(FrameReader reader, IntConsumer alive) throws IOException, VideoReadException {
        SortedMap<Integer, List<String>> wanted = wanted();
        FrameBuffer buffer = reader.newBuffer();
        for (int frame = 0; frame <= wanted.lastKey() && reader.read(buffer); frame++) {
            if (wanted.containsKey(frame)) {
                byte[] jpeg = jpeg(buffer);
                for (String name : wanted.get(frame)) {
                    Files.write(folder.resolve(name), jpeg);
                }
            }
            alive.accept(frame);
        }
    }

    /** The file names of the pictures to make, by frame. */
    private SortedMap<Integer, List<String>> wanted() {
        SortedMap<Integer, List<String>> wanted = new TreeMap<>();
        List<Finding> findings = analysis.report().findings();
        int frames = analysis.report().clip().framesDecoded();
        for (int i = 0; i < Math.min(findings.size(), EvidenceFolder.FINDINGS_WITH_PICTURES); i++) {
            for (Moment moment : Moment.values()) {
                wanted.computeIfAbsent(moment.frame(findings.get(i), frames), key -> new ArrayList<>())
                        .add(EvidenceFolder.pictureName(i, moment));
            }
        }
        return wanted;
    }

    private static byte[] jpeg(FrameBuffer buffer) throws IOException {
        BufferedImage image = new BufferedImage(buffer.width(), buffer.height(), BufferedImage.TYPE_3BYTE_BGR);
        buffer.copyTo(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        return Jpeg.of(image);
    }
}
