package org.shotlint.analysis.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ReportFormatException;
import org.shotlint.analysis.report.ReportJson;

/** The reports below a folder, by the base name of their clips. */
final class ReportFolder {
    private ReportFolder() {}

    /** @throws ScoreException if two reports are about clips of one name, or one cannot be read */
    static Map<String, AnalysisReport> read(Path folder) throws ScoreException {
        Map<String, AnalysisReport> reports = new TreeMap<>();
        for (Path file : jsonFiles(folder)) {
            try {
                String text = Files.readString(file);
                if (text.contains("\"" + AnalysisReport.SCHEMA + "\"")) {
                    AnalysisReport report = ReportJson.parse(text);
                    String name = baseName(report.clip().file());
                    if (reports.put(name, report) != null) {
                        throw new ScoreException("two reports for a clip named " + name);
                    }
                }
            } catch (IOException | ReportFormatException e) {
                throw new ScoreException(file + ": not a readable report (" + e.getMessage() + ")");
            }
        }
        return reports;
    }

    private static List<Path> jsonFiles(Path folder) throws ScoreException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ScoreException(
                    folder + ": the folder of reports could not be read (" + ScoreException.cause(e) + ")");
        }
    }

    private static String baseName(String file) {
        String forward = file.replace('\\', '/');
        return forward.substring(forward.lastIndexOf('/') + 1);
    }
}
