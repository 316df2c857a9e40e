package org.shotlint.analysis.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.finding.Silenced;
import org.shotlint.analysis.time.FrameRange;

/** Reads one report from JSON text. Keys it does not know are passed over, so that later additions do not stop an older reader. */
final class ReportDecoder {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReportDecoder() {}

    static AnalysisReport decode(String text) throws ReportFormatException {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new ReportFormatException("not JSON: " + e.getOriginalMessage(), e);
        }
        if (!root.isObject() || !root.path("schema").asText("").equals(AnalysisReport.SCHEMA)) {
            throw new ReportFormatException("not a report: the key schema is not " + AnalysisReport.SCHEMA);
        }
        try {
            return report(new Fields(root, ""));
        } catch (IllegalArgumentException e) {
            throw new ReportFormatException(e.getMessage() == null ? "a value is not allowed" : e.getMessage(), e);
        }
    }

    private static AnalysisReport report(Fields root) throws ReportFormatException {
        Fields tool = root.object("tool");
        return new AnalysisReport(
                tool.text("version"),
                settings(tool.object("settings")),
                digests(tool.object("settings")),
                tool.text("settingsSha256"),
                clip(root.object("clip")),
                Status.of(root.text("status")),
                Verdict.valueOf(root.text("verdict").toUpperCase(Locale.ROOT)),
                root.list("problems", item -> new ClipProblem(item.integer("frame"), item.text("text"))),
                root.list("shots", ReportDecoder::shot),
                root.list("findings", ReportDecoder::finding),
                root.list("silenced", ReportDecoder::silenced),
                root.list("outcomes", ReportDecoder::outcome));
    }

    private static SortedMap<String, Double> settings(Fields settings) throws ReportFormatException {
        SortedMap<String, Double> values = new TreeMap<>();
        for (var names = settings.node().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!settings.node().path(name).isTextual()) {
                values.put(name, settings.number(name));
            }
        }
        return values;
    }

    private static SortedMap<String, String> digests(Fields settings) {
        SortedMap<String, String> values = new TreeMap<>();
        settings.node().fields().forEachRemaining(entry -> {
            if (entry.getValue().isTextual()) {
                values.put(entry.getKey(), entry.getValue().asText());
            }
        });
        return values;
    }

    private static ClipFacts clip(Fields clip) throws ReportFormatException {
        JsonNode promised = clip.node().path("framesPromised");
        return new ClipFacts(
                clip.text("file"),
                clip.text("sha256"),
                clip.whole("bytes"),
                clip.text("container"),
                clip.text("codec"),
                clip.integer("width"),
                clip.integer("height"),
                clip.text("pixelAspect"),
                clip.text("frameRate"),
                clip.flag("variableFrameRate"),
                clip.optionalText("startTimecode"),
                promised.isIntegralNumber() ? OptionalLong.of(promised.longValue()) : OptionalLong.empty(),
                clip.integer("framesDecoded"),
                clip.number("durationSeconds"),
                clip.optionalText("declaredOrigin"));
    }

    private static ReportShot shot(Fields shot) throws ReportFormatException {
        return new ReportShot(range(shot), shot.text("transition"), shot.integer("transitionFrames"));
    }

    private static FrameRange range(Fields item) throws ReportFormatException {
        return new FrameRange(item.integer("startFrame"), item.integer("endFrame"));
    }

    private static Finding finding(Fields finding) throws ReportFormatException {
        return new Finding(
                finding.text("key"),
                finding.text("check"),
                Severity.valueOf(finding.text("severity").toUpperCase(Locale.ROOT)),
                finding.number("score"),
                finding.flag("calibrated"),
                range(finding),
                finding.integer("peakFrame"),
                finding.text("timecode"),
                box(finding),
                finding.optionalText("subject"),
                finding.text("message"),
                finding.list(
                        "measurements",
                        item -> new Measurement(
                                item.text("name"), item.text("unit"), item.number("value"), item.number("threshold"))));
    }

    private static Optional<Box> box(Fields finding) throws ReportFormatException {
        if (finding.node().path("box").isNull()) {
            return Optional.empty();
        }
        Fields box = finding.object("box");
        return Optional.of(new Box(box.integer("x"), box.integer("y"), box.integer("width"), box.integer("height")));
    }

    private static Silenced silenced(Fields item) throws ReportFormatException {
        Fields reason = item.object("reason");
        return new Silenced(
                finding(item),
                new Silenced.Reason(Silenced.Kind.of(reason.text("kind")), reason.text("id"), reason.text("text")));
    }

    private static Outcome outcome(Fields item) throws ReportFormatException {
        return new Outcome(item.text("check"), item.integer("shot"), item.text("outcome"), item.text("reason"));
    }

    /** The keys of one JSON object and where in the report it stands. */
    private record Fields(JsonNode node, String place) {
        private JsonNode required(String key, boolean kindFits, String kind) throws ReportFormatException {
            if (!kindFits) {
                String found = node.has(key)
                        ? "is " + node.get(key).getNodeType().name().toLowerCase(Locale.ROOT)
                        : "is missing";
                throw new ReportFormatException(place + key + " " + found + ", expected " + kind);
            }
            return node.get(key);
        }

        Fields object(String key) throws ReportFormatException {
            return new Fields(required(key, node.path(key).isObject(), "an object"), place + key + ".");
        }

        String text(String key) throws ReportFormatException {
            return required(key, node.path(key).isTextual(), "a text").textValue();
        }

        Optional<String> optionalText(String key) throws ReportFormatException {
            return node.path(key).isNull() ? Optional.empty() : Optional.of(text(key));
        }

        int integer(String key) throws ReportFormatException {
            return required(
                            key,
                            node.path(key).canConvertToInt() && node.path(key).isIntegralNumber(),
                            "a whole number")
                    .intValue();
        }

        long whole(String key) throws ReportFormatException {
            return required(key, node.path(key).isIntegralNumber(), "a whole number")
                    .longValue();
        }

        double number(String key) throws ReportFormatException {
            return required(key, node.path(key).isNumber(), "a number").doubleValue();
        }

        boolean flag(String key) throws ReportFormatException {
            return required(key, node.path(key).isBoolean(), "true or false").booleanValue();
        }

        <T> List<T> list(String key, ItemReader<T> reader) throws ReportFormatException {
            JsonNode array = required(key, node.path(key).isArray(), "a list");
            List<T> items = new ArrayList<>(array.size());
            for (int i = 0; i < array.size(); i++) {
                items.add(reader.read(new Fields(array.get(i), place + key + "[" + i + "].")));
            }
            return items;
        }
    }

    /** Reads one item of a list. */
    private interface ItemReader<T> {
        T read(Fields item) throws ReportFormatException;
    }
}
