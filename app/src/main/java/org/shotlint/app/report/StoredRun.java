package org.shotlint.app.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shotlint.analysis.engine.ClipAnalyzer;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.analysis.report.Status;
import org.shotlint.app.batch.BatchResult;
import org.shotlint.app.batch.ClipInput;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.batch.Inputs;
import org.shotlint.app.batch.ReportPaths;
import org.shotlint.app.review.ClipEntry;
import org.shotlint.app.review.DecisionFile;
import org.shotlint.app.review.ReviewFolder;

/**
 * A run as its folder of reports tells it, with the decisions made since; for writing it again without the clips. The files written are those
 * the run itself would write, byte for byte, if the same had been decided before it.
 *
 * @param folder the folder, which is also written to
 * @param problems what could not be read, one line each; the same lines are among the notes of the report
 */
public record StoredRun(Path folder, RunReport report, List<String> problems) {
    private static final String RUN = "run.json";
    private static final ClipRow.Cost NO_COST = new ClipRow.Cost(0, 0, 0, 0);

    public StoredRun {
        problems = List.copyOf(problems);
    }

    /**
     * Reads all reports below {@code folder}, its {@code run.json} and the decisions; goes around what is damaged and says so.
     *
     * @throws IOException if the folder itself cannot be read
     */
    public static StoredRun read(Path folder) throws IOException {
        ReviewFolder reports = ReviewFolder.read(folder);
        List<String> problems = new ArrayList<>(reports.problems());
        JsonNode log = log(folder, problems);
        Map<Path, JsonNode> logged = new HashMap<>();
        for (JsonNode clip : log.path("clips")) {
            try {
                logged.put(folder.resolve(clip.path("report").asText()).normalize(), clip);
            } catch (InvalidPathException e) {
                problems.add(RUN + ": " + clip.path("report").asText() + " is no name of a report");
            }
        }
        List<ClipRow> rows = new ArrayList<>();
        for (ClipEntry clip : reports.clips()) {
            JsonNode entry = logged.remove(clip.reportFile().normalize());
            rows.add(row(clip.report(), clip.reportFile(), entry == null ? MissingNode.getInstance() : entry));
        }
        logged.forEach((file, entry) -> rows.add(row(missing(entry), file, entry)));
        rows.sort(Comparator.comparing(row -> row.input().name()));
        var decisions = DecisionFile.load(folder, problems::add);
        BatchResult result = new BatchResult(
                new Inputs(
                        rows.stream().map(ClipRow::input).toList(),
                        log.path("ignoredFiles").asInt(),
                        notes(log, problems)),
                rows,
                texts(log.path("unfinished")),
                started(log),
                Duration.ofMillis((long) (1000 * log.path("wallSeconds").asDouble())),
                Math.max(1, log.path("jobs").asInt()));
        return new StoredRun(folder, new RunReport(result, ClipAnalyzer.VERSION, decisions), problems);
    }

    private static JsonNode log(Path folder, List<String> problems) {
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(folder.resolve(RUN)));
        } catch (NoSuchFileException e) {
            return MissingNode.getInstance(); // only reports were copied here, or the run was killed
        } catch (JsonProcessingException e) {
            problems.add(RUN + " is damaged; when the run was and what it left out is not known");
        } catch (IOException e) {
            problems.add(RUN + " could not be read; when the run was and what it left out is not known");
        }
        return MissingNode.getInstance();
    }

    private static ClipRow row(AnalysisReport report, Path file, JsonNode logged) {
        String name = report.clip().file();
        Optional<String> failure =
                Optional.ofNullable(logged.path("writeFailure").textValue());
        return new ClipRow(
                new ClipInput(file, name, Optional.empty()),
                report,
                ReportPaths.ofReport(file),
                NO_COST,
                failure,
                false,
                "");
    }

    /** The report on a clip of the run whose own report is not there. */
    private static AnalysisReport missing(JsonNode logged) {
        String name = logged.path("file").asText();
        ClipFacts facts = ClipFacts.unopened(name, "", 0);
        String cause = name + ": its report is not in the folder any more";
        return AnalysisReport.unchecked(ClipAnalyzer.VERSION, Map.of(), "", facts, Status.UNREADABLE, cause);
    }

    private static List<String> notes(JsonNode log, List<String> problems) {
        List<String> notes = new ArrayList<>(texts(log.path("notes")));
        notes.addAll(problems);
        return notes;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Instant started(JsonNode log) {
        try {
            return Instant.parse(log.path("started").asText());
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    /** Writes the run into its folder in these formats; JSON is there already. Gives the files by format. */
    public Map<ReportFormat, Path> write(Set<ReportFormat> formats) throws ReportWriteException {
        Map<ReportFormat, Path> written = new EnumMap<>(ReportFormat.class);
        for (ReportFormat format : formats) {
            Optional<ReportWriter> writer = format.writer();
            if (writer.isPresent()) {
                written.put(format, writer.get().write(report, folder));
            }
        }
        return written;
    }
}
