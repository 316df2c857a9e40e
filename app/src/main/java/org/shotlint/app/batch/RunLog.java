package org.shotlint.app.batch;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.shotlint.analysis.report.AtomicFile;

/** Writes {@code run.json}: all that differs between two runs over the same clips, and so has no place in their reports. */
public final class RunLog {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RunLog() {}

    /** Writes the log of a run that ends with {@code exitCode} into the folder {@code out}. */
    public static void write(BatchResult result, int exitCode, Path out) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "shotlint.run/1");
        root.put("started", result.started().toString());
        root.put("wallSeconds", seconds(result.wall().toNanos()));
        root.put("jobs", result.jobs());
        root.put("exitCode", exitCode);
        root.put("interrupted", result.interrupted());
        ObjectNode machine = root.putObject("machine");
        BatchResult.machine().forEach(machine::put);
        root.put("ignoredFiles", result.inputs().ignoredFiles());
        ArrayNode notes = root.putArray("notes");
        result.inputs().notes().forEach(notes::add);
        ArrayNode unfinished = root.putArray("unfinished");
        result.unfinished().forEach(unfinished::add);
        ArrayNode clips = root.putArray("clips");
        for (ClipRow row : result.rows()) {
            addRow(clips.addObject(), row, out);
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        AtomicFile.write(out.resolve("run.json"), MAPPER.writer(printer).writeValueAsBytes(root));
    }

    private static void addRow(ObjectNode node, ClipRow row, Path out) {
        node.put("file", row.input().name());
        node.put("path", row.input().path().toAbsolutePath().toString());
        node.put("status", row.report().status().word());
        node.put("verdict", row.report().verdict().word());
        node.put("report", out.relativize(row.paths().report()).toString().replace('\\', '/'));
        node.put("attempts", row.cost().attempts());
        node.put("wallSeconds", seconds(row.cost().wallNanos()));
        node.put("cpuSeconds", seconds(row.cost().cpuNanos()));
        node.put("frames", row.report().clip().framesDecoded());
        node.put("workerPeakMegabytes", row.cost().peakMemoryBytes() >> 20);
        row.writeFailure().ifPresent(text -> node.put("writeFailure", text));
        if (!row.log().isEmpty()) {
            node.put("log", row.log());
        }
    }

    private static java.math.BigDecimal seconds(long nanos) {
        return new java.math.BigDecimal(String.format(Locale.ROOT, "%.3f", nanos / 1e9));
    }
}
