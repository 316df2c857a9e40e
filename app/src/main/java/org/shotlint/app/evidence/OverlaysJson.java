package org.shotlint.app.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shotlint.analysis.engine.Overlays;
import org.shotlint.analysis.engine.SubjectOverlay;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Illustration;

/**
 * What is drawn over a clip as JSON, described in {@code docs/evidence-folder.md}. Numbers are rounded to a tenth of a pixel, so that equal
 * overlays give equal bytes. A file of more than {@value #MOST_BYTES} bytes is made smaller by leaving out every second spot of every
 * subject, as often as it takes, and at last all subjects.
 */
final class OverlaysJson {
    static final int MOST_BYTES = 1 << 20;
    private static final String SCHEMA = "shotlint.overlays/1";
    private static final int MOST_THINNINGS = 12;
    private static final int SPOT_NUMBERS = 9;

    private final JsonGenerator json;

    private OverlaysJson(JsonGenerator json) {
        this.json = json;
    }

    static String toText(Overlays overlays) {
        Overlays fitting = overlays;
        String text = whole(fitting);
        for (int i = 0; i < MOST_THINNINGS && text.length() > MOST_BYTES; i++) {
            fitting = fitting.thinned();
            text = whole(fitting);
        }
        return text.length() <= MOST_BYTES ? text : whole(new Overlays(List.of(), overlays.illustrations()));
    }

    private static String whole(Overlays overlays) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new OverlaysJson(json).write(overlays);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return text.append('\n').toString();
    }

    private void write(Overlays overlays) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeArrayFieldStart("subjects");
        for (SubjectOverlay subject : overlays.subjects()) {
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeNumberField("id", subject.id());
            json.writeStringField("name", subject.name());
            json.writeArrayFieldStart("spots");
            for (SubjectOverlay.Spot spot : subject.spots()) {
                json.writeStartArray();
                json.writeNumber(spot.frame());
                numbers(spot.box());
                numbers(spot.x(), spot.y(), spot.cameraX(), spot.cameraY());
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Map.Entry<String, Illustration> entry : overlays.illustrations().entrySet()) {
            json.writeRaw('\n');
            illustration(entry.getKey(), entry.getValue());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void illustration(String key, Illustration drawn) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", key);
        json.writeNumberField("frame", drawn.frame());
        json.writeArrayFieldStart("lines");
        for (Illustration.Line line : drawn.lines()) {
            json.writeStartObject();
            json.writeStringField("name", line.name());
            json.writeStringField("role", word(line.role()));
            json.writeArrayFieldStart("points");
            for (Illustration.Point point : line.points()) {
                json.writeStartArray();
                json.writeNumber(point.frame());
                numbers(point.x(), point.y());
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("places");
        for (Illustration.Place place : drawn.places()) {
            json.writeStartObject();
            json.writeStringField("name", place.name());
            json.writeStringField("role", word(place.role()));
            json.writeArrayFieldStart("box");
            numbers(place.box());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        if (drawn.heat().isPresent()) {
            heat(drawn.heat().get());
        }
        json.writeArrayFieldStart("camera");
        for (Illustration.Shift shift : drawn.camera()) {
            json.writeStartArray();
            json.writeNumber(shift.frame());
            numbers(shift.x(), shift.y());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void heat(Illustration.HeatMap heat) throws IOException {
        json.writeObjectFieldStart("heat");
        json.writeStringField("name", heat.name());
        json.writeStringField("unit", heat.unit());
        json.writeNumberField("columns", heat.columns());
        json.writeArrayFieldStart("values");
        for (double value : heat.values()) {
            json.writeNumber(rounded(value, 2));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void numbers(Box box) throws IOException {
        json.writeNumber(box.x());
        json.writeNumber(box.y());
        json.writeNumber(box.width());
        json.writeNumber(box.height());
    }

    private void numbers(double... values) throws IOException {
        for (double value : values) {
            json.writeNumber(rounded(value, 1));
        }
    }

    private static BigDecimal rounded(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(Double.isFinite(value) ? value : 0)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static String word(Illustration.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** @throws IOException if the text is not what {@link #toText} writes */
    static Overlays parse(String text) throws IOException {
        try {
            JsonNode root = new ObjectMapper().readTree(text);
            if (!SCHEMA.equals(root.path("schema").asText())) {
                throw new IOException("not of the form " + SCHEMA);
            }
            List<SubjectOverlay> subjects = new ArrayList<>();
            for (JsonNode subject : root.path("subjects")) {
                List<SubjectOverlay.Spot> spots = new ArrayList<>();
                subject.path("spots").forEach(spot -> spots.add(spot(spot)));
                subjects.add(new SubjectOverlay(
                        subject.path("id").asInt(), subject.path("name").asText(), spots));
            }
            SortedMap<String, Illustration> illustrations = new TreeMap<>();
            for (JsonNode drawn : root.path("findings")) {
                illustrations.put(drawn.path("key").asText(), illustration(drawn));
            }
            return new Overlays(subjects, illustrations);
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged: " + e.getMessage(), e);
        }
    }

    private static SubjectOverlay.Spot spot(JsonNode spot) {
        if (spot.size() != SPOT_NUMBERS) {
            throw new IllegalArgumentException("a spot of " + spot.size() + " numbers");
        }
        return new SubjectOverlay.Spot(
                spot.path(0).asInt(),
                box(spot, 1),
                spot.path(5).asDouble(),
                spot.path(6).asDouble(),
                spot.path(7).asDouble(),
                spot.path(8).asDouble());
    }

    private static Box box(JsonNode list, int from) {
        return new Box(
                list.path(from).asInt(),
                list.path(from + 1).asInt(),
                list.path(from + 2).asInt(),
                list.path(from + 3).asInt());
    }

    private static Illustration illustration(JsonNode drawn) {
        List<Illustration.Line> lines = new ArrayList<>();
        for (JsonNode line : drawn.path("lines")) {
            List<Illustration.Point> points = new ArrayList<>();
            line.path("points")
                    .forEach(point -> points.add(new Illustration.Point(
                            point.path(0).asInt(),
                            point.path(1).asDouble(),
                            point.path(2).asDouble())));
            lines.add(new Illustration.Line(line.path("name").asText(), role(line), points));
        }
        List<Illustration.Place> places = new ArrayList<>();
        for (JsonNode place : drawn.path("places")) {
            places.add(new Illustration.Place(place.path("name").asText(), role(place), box(place.path("box"), 0)));
        }
        List<Illustration.Shift> camera = new ArrayList<>();
        for (JsonNode shift : drawn.path("camera")) {
            camera.add(new Illustration.Shift(
                    shift.path(0).asInt(),
                    shift.path(1).asDouble(),
                    shift.path(2).asDouble()));
        }
        return new Illustration(
                drawn.path("frame").asInt(),
                lines,
                places,
                drawn.has("heat") ? Optional.of(heat(drawn.path("heat"))) : Optional.empty(),
                camera);
    }

    private static Illustration.HeatMap heat(JsonNode heat) {
        List<Double> values = new ArrayList<>();
        heat.path("values").forEach(value -> values.add(value.asDouble()));
        return new Illustration.HeatMap(
                heat.path("name").asText(),
                heat.path("unit").asText(),
                heat.path("columns").asInt(),
                values);
    }

    private static Illustration.Role role(JsonNode owner) {
        return Illustration.Role.valueOf(owner.path("role").asText().toUpperCase(Locale.ROOT));
    }
}
