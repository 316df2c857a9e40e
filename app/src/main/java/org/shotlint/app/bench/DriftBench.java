package org.shotlint.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.profile.ProfileJson;
import org.shotlint.analysis.sheet.SheetException;
import org.shotlint.analysis.sheet.SheetSource;
import org.shotlint.app.batch.BatchListener;
import org.shotlint.app.batch.BatchOptions;
import org.shotlint.app.batch.BatchResult;
import org.shotlint.app.batch.BatchRun;
import org.shotlint.app.batch.CastTable;
import org.shotlint.app.batch.InputException;
import org.shotlint.app.batch.InputScan;
import org.shotlint.app.batch.SheetPlan;
import org.shotlint.app.batch.WorkerCommand;
import org.shotlint.samples.DriftSamples;
import org.shotlint.samples.Sample;
import org.shotlint.samples.SampleWriteException;
import org.shotlint.samples.SampleWriter;
import org.shotlint.samples.scene.Cast;
import org.shotlint.samples.scene.CharacterDesign;
import org.shotlint.samples.scene.CharacterDesign.Build;
import org.shotlint.samples.scene.CharacterDesign.Colors;
import org.shotlint.samples.scene.Tone;

/** Drift by property and amplitude on generated walks, against the character itself and against its sheet. */
public final class DriftBench {
    private static final double[] DELTA_E = {6, 12, 20};
    private static final double[] PROPORTION = {0.08, 0.16, 0.3};
    private static final Map<String, CharacterDesign> CAST =
            new TreeMap<>(Map.of("mila", Cast.mila(), "bruno", Cast.bruno(), "odette", Cast.odette()));

    private DriftBench() {}

    /** Makes the clips, checks them without and with their sheets, and tells the rows of a Markdown table. */
    public static List<String> run()
            throws IOException, InputException, InterruptedException, SampleWriteException, SheetException {
        List<Sample> samples = samples();
        try (TemporaryFolder clips = TemporaryFolder.make();
                TemporaryFolder plain = TemporaryFolder.make();
                TemporaryFolder sheeted = TemporaryFolder.make()) {
            SampleWriter.write(
                    samples, clips.path(), Runtime.getRuntime().availableProcessors(), (sample, done, total) -> {});
            Map<String, Boolean> itself = named(clips.path(), plain.path(), SheetPlan.none());
            SheetPlan plan = SheetPlan.read(SheetSource.allIn(clips.path()), CastTable.none());
            return rows(samples, itself, named(clips.path(), sheeted.path(), plan));
        }
    }

    private static Map<String, Boolean> named(Path clips, Path out, SheetPlan sheets)
            throws InputException, InterruptedException {
        String profile = new ProfileJson(BenchBatch.descriptions()).print(BenchBatch.standardProfile());
        BatchOptions options = new BatchOptions(
                out,
                Runtime.getRuntime().availableProcessors(),
                BenchBatch.PATIENCE,
                Optional.empty(),
                BenchBatch.standardProfile(),
                sheets,
                WorkerCommand.analysing(profile, sheets));
        BatchResult result = BenchBatch.finish(
                new BatchRun(options, BatchListener.SILENT), InputScan.scan(List.of(clips + "/*.mp4"), out));
        return result.rows().stream()
                .collect(Collectors.toMap(
                        row -> lastPart(row.input().name()),
                        row -> row.report().findings().stream()
                                .anyMatch(finding -> finding.check().equals("drift"))));
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static List<String> rows(List<Sample> samples, Map<String, Boolean> itself, Map<String, Boolean> sheet) {
        Map<String, int[]> byRow = new TreeMap<>();
        for (Sample sample : samples) {
            String row = sample.name().substring(0, sample.name().lastIndexOf('-'));
            int[] counts = byRow.computeIfAbsent(row, k -> new int[3]);
            counts[0]++;
            counts[1] += itself.getOrDefault(sample.name(), false) ? 1 : 0;
            counts[2] += sheet.getOrDefault(sample.name(), false) ? 1 : 0;
        }
        List<String> rows = new ArrayList<>();
        rows.add("| property and amplitude | clips | against itself | with the sheets |");
        rows.add("|---|---|---|---|");
        byRow.forEach((row, n) -> rows.add(String.format(Locale.ROOT, "| %s | %d | %d | %d |", row, n[0], n[1], n[2])));
        return rows;
    }

    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        CAST.forEach((name, design) -> {
            for (double deltaE : DELTA_E) {
                colours(design.colors(), deltaE)
                        .forEach((part, colors) -> samples.add(DriftSamples.sliding(
                                label(part, deltaE, name), name, design, design.recolored(colors))));
            }
            for (double share : PROPORTION) {
                builds(design.build(), 1 + share)
                        .forEach((part, build) -> samples.add(DriftSamples.sliding(
                                label(part, 100 * share, name), name, design, design.rebuilt(build))));
            }
            samples.add(DriftSamples.onModel("on-model-day-" + name, name, design, Tone.gain(1)));
            samples.add(DriftSamples.onModel("on-model-night-" + name, name, design, new Tone(0.45, 0.5, 0.8)));
        });
        return samples;
    }

    private static String label(String part, double amplitude, String name) {
        return String.format(Locale.ROOT, "%s-%02.0f-%s", part, amplitude, name);
    }

    private static Map<String, Colors> colours(Colors c, double deltaE) {
        return Map.of(
                "colour-skin",
                new Colors(off(c.skin(), deltaE), c.hair(), c.top(), c.accent(), c.legs(), c.shoes()),
                "colour-hair",
                new Colors(c.skin(), off(c.hair(), deltaE), c.top(), c.accent(), c.legs(), c.shoes()),
                "colour-top",
                new Colors(c.skin(), c.hair(), off(c.top(), deltaE), c.accent(), c.legs(), c.shoes()),
                "colour-legs",
                new Colors(c.skin(), c.hair(), c.top(), c.accent(), off(c.legs(), deltaE), c.shoes()));
    }

    private static Map<String, Build> builds(Build b, double factor) {
        return Map.of(
                "build-head",
                new Build(b.height(), b.headShare() * factor, b.girth(), b.legShare(), b.hat(), b.tail(), b.skirt(), 0),
                "build-girth",
                new Build(
                        b.height(), b.headShare(), b.girth() * factor, b.legShare(), b.hat(), b.tail(), b.skirt(), 0));
    }

    /** The colour turned in hue, and made more colourful where that is not enough, until it is so far off. */
    private static int off(int rgb, double deltaE) {
        LabColour from = LabColour.ofRgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
        for (double chroma = from.chroma(); chroma < 120; chroma += 2) {
            for (int turn = 2; turn <= 150; turn += 2) {
                double hue = Math.toRadians(from.hueDeg() + turn);
                LabColour to = new LabColour(from.lightness(), chroma * Math.cos(hue), chroma * Math.sin(hue));
                int shown = Integer.parseInt(to.hex().substring(1), 16);
                LabColour seen = LabColour.ofRgb(shown >> 16 & 0xff, shown >> 8 & 0xff, shown & 0xff);
                if (from.deltaE(seen) >= deltaE) {
                    return shown;
                }
            }
        }
        throw new IllegalArgumentException("no colour is " + deltaE + " off " + from.hex());
    }
}
