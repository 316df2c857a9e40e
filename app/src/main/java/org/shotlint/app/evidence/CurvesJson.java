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
import org.shotlint.analysis.engine.EvidenceCurve;

/** Curves as JSON; a missing value is null. Numbers are rounded, so that equal curves give equal bytes. */
final class CurvesJson {
    private static final String SCHEMA = "shotlint.curves/1";
    private static final int DECIMALS = 4;

    private CurvesJson() {}

    static String toText(List<EvidenceCurve> curves) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeArrayFieldStart("curves");
            for (EvidenceCurve curve : curves) {
                json.writeRaw('\n');
                write(json, curve);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, EvidenceCurve curve) throws IOException {
        json.writeStartObject();
        json.writeStringField("check", curve.check());
        json.writeStringField("name", curve.name());
        json.writeStringField("unit", curve.unit());
        json.writeNumberField("threshold", rounded(curve.threshold()));
        json.writeArrayFieldStart("values");
        for (float value : curve.values()) {
            if (Float.isFinite(value)) {
                json.writeNumber(rounded(value));
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static BigDecimal rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    static List<EvidenceCurve> parse(String text) throws IOException {
        JsonNode root = new ObjectMapper().readTree(text);
        List<EvidenceCurve> curves = new ArrayList<>();
        for (JsonNode curve : root.path("curves")) {
            JsonNode list = curve.path("values");
            float[] values = new float[list.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = list.get(i).isNumber() ? list.get(i).floatValue() : Float.NaN;
            }
            curves.add(new EvidenceCurve(
                    curve.path("check").asText(),
                    curve.path("name").asText(),
                    curve.path("unit").asText(),
                    curve.path("threshold").asDouble(),
                    values));
        }
        return curves;
    }
}
