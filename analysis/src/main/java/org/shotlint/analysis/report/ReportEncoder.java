package org.shotlint.analysis.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Silenced;

/** Writes one report as JSON text. Every key is written, in the order of the schema; what is absent is null. */
final class ReportEncoder {
    private final AnalysisReport report;

    ReportEncoder(AnalysisReport report) {
        this.report = report;
    }

    String encode() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));
            writeReport(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return text.append('\n').toString();
    }

    private void writeReport(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", AnalysisReport.SCHEMA);
        writeTool(json);
        writeClip(json, report.clip());
        json.writeStringField("status", report.status().word());
        json.writeStringField("verdict", report.verdict().word());
        writeList(json, "problems", report.problems(), ReportEncoder::writeProblem);
        writeList(json, "shots", report.shots(), ReportEncoder::writeShot);
        writeList(json, "findings", report.findings(), (out, finding) -> {
            out.writeStartObject();
            writeFinding(out, finding);
            out.writeEndObject();
        });
        writeList(json, "silenced", report.silenced(), ReportEncoder::writeSilenced);
        writeList(json, "outcomes", report.outcomes(), ReportEncoder::writeOutcome);
        json.writeEndObject();
    }

    private void writeTool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "shotlint");
        json.writeStringField("version", report.toolVersion());
        json.writeObjectFieldStart("settings");
        for (Map.Entry<String, Double> setting : report.settings().entrySet()) {
            json.writeNumberField(setting.getKey(), JsonNumber.exact(setting.getValue()));
        }
        for (Map.Entry<String, String> digest : report.digests().entrySet()) {
            json.writeStringField(digest.getKey(), digest.getValue());
        }
        json.writeEndObject();
        json.writeStringField("settingsSha256", report.settingsSha256());
        json.writeEndObject();
    }

    private static void writeClip(JsonGenerator json, ClipFacts clip) throws IOException {
        json.writeObjectFieldStart("clip");
        json.writeStringField("file", clip.file());
        json.writeStringField("sha256", clip.sha256());
        json.writeNumberField("bytes", clip.bytes());
        json.writeStringField("container", clip.container());
        json.writeStringField("codec", clip.codec());
        json.writeNumberField("width", clip.width());
        json.writeNumberField("height", clip.height());
        json.writeStringField("pixelAspect", clip.pixelAspect());
        json.writeStringField("frameRate", clip.frameRate());
        json.writeBooleanField("variableFrameRate", clip.variableFrameRate());
        writeOptional(json, "startTimecode", clip.startTimecode());
        if (clip.framesPromised().isPresent()) {
            json.writeNumberField("framesPromised", clip.framesPromised().getAsLong());
        } else {
            json.writeNullField("framesPromised");
        }
        json.writeNumberField("framesDecoded", clip.framesDecoded());
        json.writeNumberField("durationSeconds", JsonNumber.rounded(clip.durationSeconds()));
        writeOptional(json, "declaredOrigin", clip.declaredOrigin());
        json.writeEndObject();
    }

    private static void writeProblem(JsonGenerator json, ClipProblem problem) throws IOException {
        json.writeStartObject();
        json.writeNumberField("frame", problem.frame());
        json.writeStringField("text", problem.text());
        json.writeEndObject();
    }

    private static void writeShot(JsonGenerator json, ReportShot shot) throws IOException {
        json.writeStartObject();
        json.writeNumberField("startFrame", shot.frames().startFrame());
        json.writeNumberField("endFrame", shot.frames().endFrame());
        json.writeStringField("transition", shot.transition());
        json.writeNumberField("transitionFrames", shot.transitionFrames());
        json.writeEndObject();
    }

    private static void writeFinding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStringField("key", finding.key());
        json.writeStringField("check", finding.check());
        json.writeStringField("severity", finding.severity().word());
        json.writeNumberField("score", JsonNumber.rounded(finding.score()));
        json.writeBooleanField("calibrated", finding.calibrated());
        json.writeNumberField("startFrame", finding.frames().startFrame());
        json.writeNumberField("endFrame", finding.frames().endFrame());
        json.writeNumberField("peakFrame", finding.peakFrame());
        json.writeStringField("timecode", finding.timecode());
        writeBox(json, finding.box());
        writeOptional(json, "subject", finding.subject());
        json.writeStringField("message", finding.message());
        writeList(json, "measurements", finding.measurements(), ReportEncoder::writeMeasurement);
    }

    private static void writeBox(JsonGenerator json, Optional<Box> box) throws IOException {
        if (box.isEmpty()) {
            json.writeNullField("box");
            return;
        }
        json.writeObjectFieldStart("box");
        json.writeNumberField("x", box.get().x());
        json.writeNumberField("y", box.get().y());
        json.writeNumberField("width", box.get().width());
        json.writeNumberField("height", box.get().height());
        json.writeEndObject();
    }

    private static void writeMeasurement(JsonGenerator json, Measurement measurement) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", measurement.name());
        json.writeStringField("unit", measurement.unit());
        json.writeNumberField("value", JsonNumber.rounded(measurement.value()));
        json.writeNumberField("threshold", JsonNumber.rounded(measurement.threshold()));
        json.writeEndObject();
    }

    private static void writeSilenced(JsonGenerator json, Silenced silenced) throws IOException {
        json.writeStartObject();
        writeFinding(json, silenced.finding());
        json.writeObjectFieldStart("reason");
        json.writeStringField("kind", silenced.reason().kind().word());
        json.writeStringField("id", silenced.reason().id());
        json.writeStringField("text", silenced.reason().text());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeOutcome(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("check", outcome.check());
        json.writeNumberField("shot", outcome.shot());
        json.writeStringField("outcome", outcome.outcome());
        json.writeStringField("reason", outcome.reason());
        json.writeEndObject();
    }

    private static void writeOptional(JsonGenerator json, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        } else {
            json.writeNullField(key);
        }
    }

    private static <T> void writeList(JsonGenerator json, String key, List<T> items, ItemWriter<T> writer)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (T item : items) {
            writer.write(json, item);
        }
        json.writeEndArray();
    }

    /** Writes one item of a list. */
    private interface ItemWriter<T> {
        void write(JsonGenerator json, T item) throws IOException;
    }
}
