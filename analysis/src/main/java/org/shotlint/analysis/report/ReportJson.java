package org.shotlint.analysis.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports as JSON: the form every reader outside this program relies on. The shape is fixed by the schema {@link #schema()}. */
public final class ReportJson {
    private static final String SCHEMA_RESOURCE = "shotlint-report-1.schema.json";

    private ReportJson() {}

    /** The report as text: fixed key order, rounded numbers, line feeds only, so that equal reports give equal bytes. */
    public static String toText(AnalysisReport report) {
        return new ReportEncoder(report).encode();
    }

    /** The report in the text. @throws ReportFormatException naming what is missing or not of the expected kind */
    public static AnalysisReport parse(String text) throws ReportFormatException {
        return ReportDecoder.decode(text);
    }

    /** Writes the report as UTF-8, whole or not at all. */
    public static void write(AnalysisReport report, Path file) throws IOException {
        AtomicFile.write(file, toText(report).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a report. @throws ReportFormatException naming the file and what is wrong in it */
    public static AnalysisReport read(Path file) throws IOException, ReportFormatException {
        try {
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (ReportFormatException e) {
            throw new ReportFormatException(file + ": " + e.getMessage(), e);
        }
    }

    /** The JSON Schema (2020-12) of the reports. */
    public static String schema() throws IOException {
        try (var stream = ReportJson.class.getResourceAsStream(SCHEMA_RESOURCE)) {
            if (stream == null) {
                throw new IOException("the resource " + SCHEMA_RESOURCE + " is missing from the build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
