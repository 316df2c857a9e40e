package org.shotlint.app.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.score.Scorecard;
import org.shotlint.analysis.score.Tally;
import org.shotlint.samples.matrix.Amplitude;
import org.shotlint.samples.matrix.CameraMove;
import org.shotlint.samples.matrix.MatrixCell;

/** What came of the matrix, as tables for people. */
public final class MatrixTable {
    private static final String INTRODUCTION = """
            # What is found, by amplitude and camera

            Written by `shotlint bench matrix --out docs/matrix.md`: every break of identity, motion and space in three amplitudes under a
            static, a panning and a handheld camera, and every look-alike under the same cameras; 84 frames of 480 x 270 each, coded as H.264.
            *named* is found by its own check where and when it is; *-* is missed. A small defect is seen by who looks for it, a large one by
            everybody. What is still missed and why is told in [decision 0007](decisions/0007-what-the-matrix-misses.md).
            """;
    private static final String NAMED = "named";
    private static final String MISSED = "-";

    private final List<MatrixCell> cells;
    private final Map<String, AnalysisReport> reports = new HashMap<>();
    private final Scorecard card;

    MatrixTable(List<MatrixCell> cells, List<AnalysisReport> reports, Scorecard card) {
        this.cells = List.copyOf(cells);
        this.card = card;
        reports.forEach(report -> this.reports.put(report.clip().file(), report));
    }

    /** The tables as Markdown, without a date: the same build gives the same text. */
    public String markdown() {
        return INTRODUCTION + "\n" + summary() + "\n" + defects() + "\n" + lookAlikes();
    }

    private String summary() {
        StringBuilder text = new StringBuilder("| clips | named | found | of |\n|---|---|---|---|\n");
        for (Amplitude amplitude : Amplitude.values()) {
            line(
                    text,
                    "amplitude " + word(amplitude),
                    broken().stream()
                            .filter(cell -> cell.amplitude().equals(Optional.of(amplitude)))
                            .toList());
        }
        for (CameraMove camera : CameraMove.values()) {
            line(
                    text,
                    "camera " + word(camera) + ", upper two amplitudes",
                    upper().stream().filter(cell -> cell.camera() == camera).toList());
        }
        line(text, "upper two amplitudes", upper());
        List<MatrixCell> alike = cells.stream().filter(MatrixCell::isLookAlike).toList();
        long silent = alike.stream().filter(cell -> findings(cell).isEmpty()).count();
        text.append("\nLook-alikes without a finding: ")
                .append(silent)
                .append(" of ")
                .append(alike.size());
        int extra = broken().stream().mapToInt(cell -> tally(cell).extra()).sum();
        text.append(". Findings beside the defect on clips with one: ")
                .append(extra)
                .append(" on ");
        return text.append(broken().size()).append(" clips.\n").toString();
    }

    private void line(StringBuilder text, String name, List<MatrixCell> some) {
        long named = some.stream().filter(cell -> tally(cell).named() > 0).count();
        long found = some.stream().filter(cell -> tally(cell).found() > 0).count();
        double share = some.isEmpty() ? 0 : 100.0 * named / some.size();
        text.append(String.format(
                Locale.ROOT, "| %s | %d (%.0f %%) | %d | %d |%n", name, named, share, found, some.size()));
    }

    private List<MatrixCell> broken() {
        return cells.stream().filter(cell -> !cell.isLookAlike()).toList();
    }

    private List<MatrixCell> upper() {
        return broken().stream()
                .filter(cell -> !cell.amplitude().equals(Optional.of(Amplitude.SMALL)))
                .toList();
    }

    private String defects() {
        StringBuilder text = new StringBuilder("| defect | check |");
        List<String> heads = new ArrayList<>();
        for (CameraMove camera : CameraMove.values()) {
            for (Amplitude amplitude : Amplitude.values()) {
                heads.add(word(camera) + ", " + word(amplitude));
            }
        }
        heads.forEach(head -> text.append(' ').append(head).append(" |"));
        text.append("\n|---|---|").append("---|".repeat(heads.size())).append('\n');
        byRow(broken()).forEach((row, of) -> {
            text.append("| ")
                    .append(row)
                    .append(" | ")
                    .append(of.get(0).check())
                    .append(" |");
            for (String head : heads) {
                text.append(' ')
                        .append(of.stream()
                                .filter(cell -> head.equals(word(cell.camera()) + ", "
                                        + cell.amplitude()
                                                .map(MatrixTable::word)
                                                .orElse("")))
                                .map(this::outcome)
                                .collect(Collectors.joining()))
                        .append(" |");
            }
            text.append('\n');
        });
        return text.toString();
    }

    private String lookAlikes() {
        StringBuilder text = new StringBuilder("| look-alike | of |");
        for (CameraMove camera : CameraMove.values()) {
            text.append(' ').append(word(camera)).append(" |");
        }
        text.append("\n|---|---|")
                .append("---|".repeat(CameraMove.values().length))
                .append('\n');
        byRow(cells.stream().filter(MatrixCell::isLookAlike).toList()).forEach((row, of) -> {
            text.append("| ")
                    .append(row)
                    .append(" | ")
                    .append(of.get(0).check())
                    .append(" |");
            for (CameraMove camera : CameraMove.values()) {
                text.append(' ')
                        .append(of.stream()
                                .filter(cell -> cell.camera() == camera)
                                .map(this::said)
                                .collect(Collectors.joining()))
                        .append(" |");
            }
            text.append('\n');
        });
        return text.toString();
    }

    private static Map<String, List<MatrixCell>> byRow(List<MatrixCell> some) {
        return some.stream().collect(Collectors.groupingBy(MatrixCell::row, LinkedHashMap::new, Collectors.toList()));
    }

    private String outcome(MatrixCell cell) {
        Tally tally = tally(cell);
        if (tally.named() > 0) {
            return NAMED;
        }
        return tally.found() == 0 ? MISSED : "as " + checks(cell);
    }

    private String said(MatrixCell cell) {
        return findings(cell).isEmpty() ? "silent" : checks(cell);
    }

    private String checks(MatrixCell cell) {
        return findings(cell).stream().map(Finding::check).distinct().sorted().collect(Collectors.joining(", "));
    }

    private List<Finding> findings(MatrixCell cell) {
        AnalysisReport report = reports.get(cell.sample().name());
        return report == null ? List.of() : report.findings();
    }

    private Tally tally(MatrixCell cell) {
        return card.clips().getOrDefault(cell.sample().name(), new Tally(0, 0, 0, List.of(), 0, 0));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
