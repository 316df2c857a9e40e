package org.shotlint.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipProblem;
import org.shotlint.analysis.report.Status;
import org.shotlint.app.batch.BatchResult;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.review.Decision;
import org.shotlint.app.review.DecisionBook;
import org.shotlint.app.review.Disposition;

/**
 * The rows of a run in the order people want them: what could not be checked in full, then the rest worst first; and what people decided
 * about the findings.
 */
public record RunReport(BatchResult result, String toolVersion, DecisionBook decisions) {
    /** What is said of a clip an interrupted run did not come to. */
    static final String INTERRUPTED = "The run ended before this clip.";

    private static final int REASONS_SHOWN = 3;
    private static final Comparator<ClipRow> WORST_FIRST = Comparator.comparingInt(
                    (ClipRow row) -> -count(row.report(), Severity.ERROR))
            .thenComparingInt(row -> -count(row.report(), Severity.WARNING))
            .thenComparingInt(row -> -count(row.report(), Severity.NOTE))
            .thenComparingDouble(row -> -highestScore(row.report()))
            .thenComparing(row -> row.input().name());

    /** A run about whose findings nothing is decided. */
    public RunReport(BatchResult result, String toolVersion) {
        this(result, toolVersion, DecisionBook.empty());
    }

    /** The same run with other decisions. */
    public RunReport withDecisions(DecisionBook newDecisions) {
        return new RunReport(result, toolVersion, newDecisions);
    }

    /** Clips of which some or all could not be checked or whose report could not be written; nothing read at all first. */
    public List<ClipRow> notWhole() {
        return result.rows().stream()
                .filter(row -> !row.isWhole())
                .sorted(Comparator.comparing((ClipRow row) -> row.report().status() == Status.PARTIAL)
                        .thenComparing(WORST_FIRST))
                .toList();
    }

    /** Clips that were checked from first to last frame, worst first. */
    public List<ClipRow> whole() {
        return result.rows().stream()
                .filter(ClipRow::isWhole)
                .sorted(WORST_FIRST)
                .toList();
    }

    /** All rows, worst first. */
    public List<ClipRow> worstFirst() {
        return result.rows().stream().sorted(WORST_FIRST).toList();
    }

    /** Why a clip was not checked in full, a line for each problem; empty for one that was. */
    static String cause(ClipRow row) {
        List<String> problems =
                row.report().problems().stream().map(ClipProblem::text).toList();
        return Stream.concat(shortened(problems, row.report()).stream(), row.writeFailure().stream())
                .collect(Collectors.joining("\n"));
    }

    /** The decision on a finding. */
    Decision decision(Finding finding) {
        return decisions.on(finding.key());
    }

    /** How many findings of all clips have that disposition. */
    int total(Disposition disposition) {
        return (int) result.rows().stream()
                .flatMap(row -> row.report().findings().stream())
                .filter(finding -> decision(finding).disposition() == disposition)
                .count();
    }

    /** How many findings of a severity a report holds. */
    public static int count(AnalysisReport report, Severity severity) {
        return (int) report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static double highestScore(AnalysisReport report) {
        return report.findings().stream().mapToDouble(Finding::score).max().orElse(0);
    }

    /** How many findings of a severity there are in all clips. */
    public int total(Severity severity) {
        return result.rows().stream()
                .mapToInt(row -> count(row.report(), severity))
                .sum();
    }

    /** What is wrong with a clip, to stand beside its name: without the name in front, with the frame where there is one. */
    public static List<String> reasons(AnalysisReport report) {
        List<String> reasons = report.problems().stream()
                .map(problem -> (problem.frame() > 0 ? "frame " + problem.frame() + ": " : "")
                        + withoutName(report, problem.text()))
                .toList();
        return shortened(reasons, report);
    }

    /** The first of {@code lines} about the problems of a clip, and how many more there are: a damaged clip can have one for every frame. */
    public static List<String> shortened(List<String> lines, AnalysisReport report) {
        if (lines.size() <= REASONS_SHOWN + 1) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, REASONS_SHOWN));
        int last = report.problems().stream().mapToInt(ClipProblem::frame).max().orElse(0);
        some.add("and " + (lines.size() - REASONS_SHOWN) + " more, up to frame " + last
                + "; all are in the JSON report");
        return List.copyOf(some);
    }

    /** A text about a clip without the clip's name in front. */
    static String withoutName(AnalysisReport report, String text) {
        String name = report.clip().file();
        String shortName = name.substring(name.lastIndexOf('/') + 1);
        return without(shortName + ": ", without(name + ": ", text));
    }

    private static String without(String start, String text) {
        return text.startsWith(start) ? text.substring(start.length()) : text;
    }

    /** The run in one line. */
    public String totals() {
        int clips = result.rows().size();
        long bad = result.rows().stream().filter(row -> !row.isWhole()).count();
        long clean = result.rows().stream()
                .filter(row -> row.isWhole() && row.report().findings().isEmpty())
                .count();
        return counted(clips, "clip") + ": " + (clips - bad - clean) + " with findings, " + clean + " without, " + bad
                + " not checked in full; " + counted(total(Severity.ERROR), "error") + ", "
                + counted(total(Severity.WARNING), "warning") + ", " + counted(total(Severity.NOTE), "note")
                + (result.inputs().ignoredFiles() == 0
                        ? ""
                        : "; " + counted(result.inputs().ignoredFiles(), "file") + " of other kinds ignored");
    }

    /** A number with its noun, in the plural where that is due. */
    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
