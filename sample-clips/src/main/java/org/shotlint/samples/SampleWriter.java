package org.shotlint.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.EncodeException;
import org.shotlint.samples.encode.EncodeSpec;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.label.TruthRow;
import org.shotlint.samples.label.TruthTable;

/**
 * Renders samples into a folder: the clips, the model sheets they name, and the truth table of them all. The files do not
 * depend on the number of threads.
 */
public final class SampleWriter {

    private final List<Sample> samples;
    private final Path folder;
    private final SampleProgress progress;
    private final AtomicInteger done = new AtomicInteger();

    private SampleWriter(List<Sample> samples, Path folder, SampleProgress progress) {
        this.samples = List.copyOf(samples);
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Writes samples, one thread to a clip.
     *
     * @param samples any choice from the catalogue; the truth table has their labels in the same order
     * @param folder made if it is missing; files of the same names are replaced
     * @param threads at least 1
     * @throws SampleWriteException if a file refuses; clips written before stay
     */
    public static void write(List<Sample> samples, Path folder, int threads, SampleProgress progress)
            throws SampleWriteException {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + ", expected at least 1");
        }
        new SampleWriter(samples, folder, progress).writeAll(threads);
    }

    private void writeAll(int threads) throws SampleWriteException {
        try {
            Files.createDirectories(folder);
            writeSheets();
        } catch (IOException e) {
            throw new SampleWriteException(folder + ": the folder or a model sheet in it could not be written", e);
        }
        List<TruthRow> rows = writeClips(threads);
        if (progress.isCancelled()) {
            return;
        }
        Path table = folder.resolve(TruthTable.FILE_NAME);
        try {
            TruthTable.write(rows, table);
        } catch (IOException e) {
            throw new SampleWriteException(table + ": the truth table could not be written", e);
        }
    }

    private void writeSheets() throws IOException {
        Map<String, SampleSheet> sheets = new TreeMap<>();
        samples.forEach(sample -> sample.sheets().forEach(sheet -> sheets.put(sheet.name(), sheet)));
        for (SampleSheet sheet : sheets.values()) {
            BufferedImage picture = sheet.paint();
            if (!ImageIO.write(picture, "png", folder.resolve(sheet.name()).toFile())) {
                throw new IOException(sheet.name() + ": no writer for PNG pictures was found");
            }
        }
    }

    private List<TruthRow> writeClips(int threads) throws SampleWriteException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<TruthRow>>> pending = new ArrayList<>();
            for (Sample sample : samples) {
                pending.add(workers.submit(() -> writeOne(sample)));
            }
            List<TruthRow> rows = new ArrayList<>();
            for (int i = 0; i < pending.size(); i++) {
                rows.addAll(resultOf(pending.get(i), samples.get(i)));
            }
            return rows;
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<TruthRow> resultOf(Future<List<TruthRow>> pending, Sample sample) throws SampleWriteException {
        try {
            return pending.get();
        } catch (ExecutionException e) {
            throw new SampleWriteException(sample.name() + ": the clip could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleWriteException(sample.name() + ": interrupted while the clip was being written", e);
        }
    }

    private List<TruthRow> writeOne(Sample sample) throws EncodeException, IOException {
        if (progress.isCancelled()) {
            return List.of();
        }
        FrameSource source = sample.frames();
        Path part = folder.resolve("part-" + sample.name());
        try {
            ClipWriter.write(source, EncodeSpec.h264(), part);
            Files.move(part, folder.resolve(sample.name()), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        List<TruthRow> rows = rowsOf(sample, source);
        synchronized (progress) {
            progress.written(sample, done.incrementAndGet(), samples.size());
        }
        return rows;
    }

    /** The truth rows of a sample; the source is only asked for its rate and length. */
    static List<TruthRow> rowsOf(Sample sample, FrameSource source) {
        double rate = (double) source.rateNumerator() / source.rateDenominator();
        List<TruthRow> rows = new ArrayList<>();
        for (Label label : sample.labels()) {
            rows.add(new TruthRow(sample.name(), label, rate, source.frameCount()));
        }
        return rows;
    }
}
