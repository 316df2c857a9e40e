package org.shotlint.app.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.ClipProblem;
import org.shotlint.analysis.report.Outcome;
import org.shotlint.app.report.RunReport;

/**
 * What there is to say about a clip as a whole, in words.
 *
 * @param problems what could not be checked, one line each
 * @param facts name and value, in the order to show them
 * @param notJudged what checks could not judge, one line each
 */
record ClipAbout(List<String> problems, Map<String, String> facts, List<String> notJudged) {
    static ClipAbout of(AnalysisReport report) {
        return new ClipAbout(
                RunReport.shortened(
                        report.problems().stream()
                                .map(problem -> problem(problem, report.clip().file()))
                                .toList(),
                        report),
                facts(report),
                notJudged(report));
    }

    private static String problem(ClipProblem problem, String file) {
        String text = ClipItem.withoutName(problem.text(), file);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Map<String, String> facts(AnalysisReport report) {
        ClipFacts clip = report.clip();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("File", clip.file());
        if (clip.width() > 0) {
            facts.put("Picture", clip.width() + " \u00d7 " + clip.height() + pixels(clip.pixelAspect()));
        }
        if (clip.framesDecoded() > 0) {
            String promised =
                    clip.framesPromised().isPresent() && clip.framesPromised().getAsLong() > clip.framesDecoded()
                            ? " of " + clip.framesPromised().getAsLong() + " promised"
                            : "";
            facts.put(
                    "Length",
                    Numbers.counted(clip.framesDecoded(), "frame")
                            + promised
                            + String.format(Locale.ROOT, ", %.2f s", clip.durationSeconds()));
            facts.put("Rate", rate(clip));
            facts.put("Shots", Integer.toString(report.shots().size()));
        }
        clip.startTimecode().ifPresent(timecode -> facts.put("Starts at", timecode));
        if (!clip.codec().isEmpty()) {
            facts.put("Coding", clip.codec());
        }
        if (clip.bytes() > 0) {
            facts.put(
                    "Size",
                    clip.bytes() < 100_000
                            ? Numbers.counted(clip.bytes(), "byte")
                            : String.format(Locale.ROOT, "%.1f MB", clip.bytes() / 1e6));
        }
        return facts;
    }

    private static String pixels(String aspect) {
        return aspect.equals("1/1") ? "" : ", pixels " + aspect.replace('/', ':');
    }

    private static String rate(ClipFacts clip) {
        String[] parts = clip.frameRate().split("/", -1);
        try {
            double rate = Double.parseDouble(parts[0]) / Double.parseDouble(parts[parts.length - 1]);
            return Numbers.brief(rate) + " frames a second" + (clip.variableFrameRate() ? ", not even" : "");
        } catch (NumberFormatException e) {
            return clip.frameRate();
        }
    }

    /** One line for each check and reason, with the shots it is about. */
    private static List<String> notJudged(AnalysisReport report) {
        Map<String, List<Outcome>> byReason = report.outcomes().stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.check() + ": " + outcome.reason(), LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byReason.forEach((line, outcomes) -> {
            boolean everywhere = outcomes.size() >= report.shots().size();
            String shots = outcomes.stream()
                    .map(outcome -> Integer.toString(outcome.shot() + 1))
                    .collect(Collectors.joining(", "));
            lines.add(line + (everywhere ? "" : " (shot " + shots + ")"));
        });
        return lines;
    }
}
