package org.shotlint.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.shotlint.analysis.checks.CharacterSeen;
import org.shotlint.analysis.engine.CancelToken;
import org.shotlint.analysis.engine.ClipAnalysis;
import org.shotlint.analysis.engine.ClipAnalyzer;
import org.shotlint.analysis.engine.ClipRequest;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.sheet.KnownCharacters;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetException;
import org.shotlint.analysis.sheet.SheetReader;
import org.shotlint.analysis.sheet.SheetSource;
import org.shotlint.app.batch.FolderFindings;
import org.shotlint.samples.OnModel;
import org.shotlint.samples.Sample;
import org.shotlint.samples.SampleSheet;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.EncodeException;
import org.shotlint.samples.encode.EncodeSpec;

/** Drift by property and amplitude on generated clips: against the sheet, against the character itself and across clips. */
public final class DriftBench {
    private static final double COLOUR = 6.5;
    private static final double LIKENESS = 0.6;

    private final Path folder;
    private final Consumer<String> progress;
    private final Map<String, ModelSheet> sheets = new TreeMap<>();

    private DriftBench(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * What was found in one clip.
     *
     * @param sheet whether a finding names a departure from the sheet
     * @param itself whether a finding names one from what the character was when the shot began
     */
    record Judged(boolean sheet, boolean itself, List<CharacterSeen> seen, double seconds) {
        boolean any() {
            return sheet || itself;
        }
    }

    /**
     * Makes, checks and counts the clips.
     *
     * @param wanted which clips, by name
     * @param jobs clips at a time
     * @param progress told a line for each clip
     */
    public static DriftTable run(Predicate<String> wanted, int jobs, Consumer<String> progress)
            throws IOException, InterruptedException, EncodeException, SheetException {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            return new DriftBench(folder.path(), progress).run(wanted, jobs);
        }
    }

    private DriftTable run(Predicate<String> wanted, int jobs)
            throws IOException, InterruptedException, EncodeException, SheetException {
        List<DriftCases.Case> cases = DriftCases.all().stream()
                .filter(one -> wanted.test(one.sliding().name()))
                .toList();
        List<Sample> onModel = DriftCases.onModel().stream()
                .filter(sample -> wanted.test(sample.name()))
                .toList();
        List<Sample> all = new ArrayList<>(onModel);
        cases.forEach(one -> {
            all.add(one.sliding());
            all.add(one.constant());
        });
        for (Sample sample : all) {
            read(sample.sheets().get(0));
        }
        Map<String, Judged> judged = judged(all, jobs);
        List<DriftTable.Row> rows = new ArrayList<>();
        for (DriftCases.Case one : cases) {
            Judged slides = judged.getOrDefault(one.sliding().name(), nothing());
            Judged off = judged.getOrDefault(one.constant().name(), nothing());
            rows.add(new DriftTable.Row(one, slides.any(), off.any(), slides.itself, across(one, off, judged)));
        }
        List<DriftTable.Silence> silences = onModel.stream()
                .map(sample -> new DriftTable.Silence(
                        sample.name(),
                        !judged.getOrDefault(sample.name(), nothing()).any(),
                        judged.getOrDefault(sample.name(), nothing()).seconds))
                .toList();
        return new DriftTable(rows, silences);
    }

    private static Judged nothing() {
        return new Judged(false, false, List.of(), 0);
    }

    /** Whether the clip is told from others of the same character on model. */
    private static boolean across(DriftCases.Case one, Judged off, Map<String, Judged> judged) {
        Map<String, List<CharacterSeen>> seen = new TreeMap<>();
        seen.put("off", off.seen);
        for (OnModel situation : List.of(OnModel.DAY, OnModel.TALK, OnModel.ZOOM)) {
            String name = "on-model-" + situation.word() + "-" + one.character() + ".mp4";
            seen.put(name, judged.getOrDefault(name, nothing()).seen);
        }
        return new FolderFindings(COLOUR, LIKENESS).departed(seen).contains("off");
    }

    private void read(SampleSheet sheet) throws IOException, SheetException {
        if (!sheets.containsKey(sheet.name())) {
            Path own = Files.createDirectories(folder.resolve("sheet-" + sheet.name()));
            ImageIO.write(sheet.paint(), "png", own.resolve(sheet.name()).toFile());
            sheets.put(sheet.name(), SheetReader.read(SheetSource.allIn(own).get(0)));
        }
    }

    private Map<String, Judged> judged(List<Sample> all, int jobs) throws InterruptedException, EncodeException {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        Map<String, Judged> judged = new TreeMap<>();
        try {
            Map<String, Future<Judged>> running = new TreeMap<>();
            all.forEach(sample -> running.put(sample.name(), pool.submit(() -> judge(sample))));
            for (Map.Entry<String, Future<Judged>> one : running.entrySet()) {
                judged.put(one.getKey(), one.getValue().get());
            }
        } catch (ExecutionException e) {
            throw new EncodeException("a clip could not be made or checked", e);
        } finally {
            pool.shutdownNow();
        }
        return judged;
    }

    private Judged judge(Sample sample) throws EncodeException, IOException {
        Path clip = folder.resolve(sample.name());
        ClipWriter.write(sample.frames(), EncodeSpec.h264(), clip);
        ModelSheet sheet = sheets.get(sample.sheets().get(0).name());
        ClipAnalysis analysis = new ClipAnalyzer(
                        BenchBatch.standardProfile(), new KnownCharacters(sheet == null ? List.of() : List.of(sheet)))
                .analyze(
                        new ClipRequest(clip, sample.name(), Optional.empty()),
                        (done, promised) -> {},
                        new CancelToken())
                .orElseThrow();
        Files.delete(clip);
        List<Finding> findings = analysis.report().findings().stream()
                .filter(finding -> finding.check().equals("drift"))
                .toList();
        boolean itself = findings.stream().anyMatch(DriftBench::tellsOfStart);
        boolean onSheet =
                findings.stream().anyMatch(finding -> !finding.message().contains("the shot's start"));
        progress.accept(sample.name()
                + (findings.isEmpty() ? ": nothing" : ": " + findings.get(0).message()));
        return new Judged(
                onSheet, itself, analysis.characters(), analysis.report().clip().framesDecoded() / 24.0);
    }

    /** Whether the finding says how far the character has gone since the shot's start, and that this is too far. */
    private static boolean tellsOfStart(Finding finding) {
        return finding.message().contains("the shot's start")
                || finding.measurements().stream()
                        .anyMatch(m -> m.name().contains("since the shot's start")
                                && m.threshold() > 0
                                && Math.abs(m.value()) >= m.threshold());
    }
}
