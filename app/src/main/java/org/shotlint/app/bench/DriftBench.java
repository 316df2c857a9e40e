package org.shotlint.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.shotlint.samples.SampleKind;
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
    /** For each clip on model, whether a sheet of somebody else named anything in it. */
    private final List<Boolean> strangers = new ArrayList<>();

    private DriftBench(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * What was found in one clip.
     *
     * @param messages of the findings, the surest first
     * @param itself of those the ones that say how far the character went since the shot began, and that this is too far
     */
    record Judged(List<String> messages, List<String> itself, List<CharacterSeen> seen, double seconds) {
        static Judged nothing() {
            return new Judged(List.of(), List.of(), List.of(), 0);
        }
    }

    /**
     * Makes, checks and counts the clips.
     *
     * @param wanted which clips, by name
     * @param steps which amplitudes, 0 the smallest to 2
     * @param jobs clips at a time
     * @param progress told a line for each clip
     */
    public static DriftTable run(Predicate<String> wanted, Set<Integer> steps, int jobs, Consumer<String> progress)
            throws IOException, InterruptedException, EncodeException, SheetException {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            return new DriftBench(folder.path(), progress).run(wanted, steps, jobs);
        }
    }

    private DriftTable run(Predicate<String> wanted, Set<Integer> steps, int jobs)
            throws IOException, InterruptedException, EncodeException, SheetException {
        List<DriftCases.Case> cases = DriftCases.all().stream()
                .filter(one -> steps.contains(one.step()))
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
            Judged slides = judged.getOrDefault(one.sliding().name(), Judged.nothing());
            Judged off = judged.getOrDefault(one.constant().name(), Judged.nothing());
            rows.add(new DriftTable.Row(
                    one,
                    DriftTable.Told.of(one, slides.messages),
                    DriftTable.Told.of(one, off.messages),
                    DriftTable.Told.of(one, slides.itself),
                    DriftTable.Told.of(one, across(one.character(), off.seen, judged))));
        }
        return new DriftTable(rows, silences(onModel, judged), strangers);
    }

    private static List<DriftTable.Silence> silences(List<Sample> onModel, Map<String, Judged> judged) {
        List<DriftTable.Silence> silences = new ArrayList<>();
        for (Sample sample : onModel) {
            Judged own = judged.getOrDefault(sample.name(), Judged.nothing());
            String character = sample.name().replaceAll(".*-|\\.mp4", "");
            silences.add(new DriftTable.Silence(
                    sample.name(), own.messages, across(character, own.seen, judged), own.seconds));
        }
        return silences;
    }

    /** What tells the clip from others of the same character on model. */
    private static List<String> across(String character, List<CharacterSeen> off, Map<String, Judged> judged) {
        Map<String, List<CharacterSeen>> seen = new TreeMap<>();
        seen.put("off", off);
        for (OnModel situation : List.of(OnModel.DAY, OnModel.TALK, OnModel.ZOOM)) {
            String name = "on-model-" + situation.word() + "-" + character + ".mp4";
            seen.put(name, judged.getOrDefault(name, Judged.nothing()).seen);
        }
        return new FolderFindings(COLOUR, LIKENESS).departed(seen).getOrDefault("off", List.of());
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
        String sheet = sample.sheets().get(0).name();
        boolean clean = sample.kind() == SampleKind.LOOKALIKE;
        // On model, the sheets of all characters are given: who is not there is not to be named.
        ClipAnalysis analysis = analysed(clip, sample, known(name -> clean || name.equals(sheet)));
        List<Finding> all = drift(analysis);
        List<Finding> findings =
                all.stream().filter(f -> !tellsOfOthers(f, sheet)).toList();
        if (clean && sheets.size() > 1) {
            synchronized (strangers) {
                strangers.add(findings.size() < all.size());
            }
        }
        Files.delete(clip);
        progress.accept(sample.name()
                + (findings.isEmpty() ? ": nothing" : ": " + findings.get(0).message()));
        return new Judged(
                findings.stream().map(Finding::message).toList(),
                findings.stream()
                        .filter(DriftBench::tellsOfStart)
                        .map(Finding::message)
                        .toList(),
                analysis.characters(),
                analysis.report().clip().framesDecoded() / 24.0);
    }

    private static List<Finding> drift(ClipAnalysis analysis) {
        return analysis.report().findings().stream()
                .filter(finding -> finding.check().equals("drift"))
                .toList();
    }

    private List<ModelSheet> known(Predicate<String> wanted) {
        return sheets.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether the finding names a character that is not in the clip. */
    private boolean tellsOfOthers(Finding finding, String sheet) {
        return sheets.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(sheet))
                .anyMatch(entry -> finding.message().startsWith(entry.getValue().name()));
    }

    private static ClipAnalysis analysed(Path clip, Sample sample, List<ModelSheet> known) throws EncodeException {
        return new ClipAnalyzer(BenchBatch.standardProfile(), new KnownCharacters(known))
                .analyze(
                        new ClipRequest(clip, sample.name(), Optional.empty()),
                        (done, promised) -> {},
                        new CancelToken())
                .orElseThrow(() -> new EncodeException(sample.name() + " was not analysed", new IOException("empty")));
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
