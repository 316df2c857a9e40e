package org.shotlint.app.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in a file of decisions: decisions by finding key, and entries of later versions that are kept as they are. Immutable. As text
 * one entry a line, sorted by key, so that two versions of a file can be compared line by line.
 */
public record DecisionBook(SortedMap<String, Decision> decisions, List<String> foreign) {
    private static final String SCHEMA = "shotlint.decisions/1";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public DecisionBook {
        decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
        foreign = List.copyOf(foreign);
    }

    /** A book without any decision. */
    public static DecisionBook empty() {
        return new DecisionBook(new TreeMap<>(), List.of());
    }

    /** The decision on a finding; {@link Disposition#OPEN} without a note where there is none. */
    public Decision on(String findingKey) {
        return decisions.getOrDefault(findingKey, Decision.none(findingKey));
    }

    static DecisionBook of(Map<String, Decision> decisions) {
        return new DecisionBook(new TreeMap<>(decisions), List.of());
    }

    /** Both together: of two decisions on one finding the later, at the same time this one's. */
    DecisionBook mergedWith(DecisionBook other) {
        SortedMap<String, Decision> merged = new TreeMap<>(decisions);
        other.decisions.forEach((key, theirs) ->
                merged.merge(key, theirs, (own, their) -> their.changed().isAfter(own.changed()) ? their : own));
        List<String> kept = new ArrayList<>(foreign);
        other.foreign.stream().filter(entry -> !kept.contains(entry)).forEach(kept::add);
        return new DecisionBook(merged, kept);
    }

    static DecisionBook parse(byte[] bytes) throws DecisionFormatException {
        JsonNode root;
        try {
            root = MAPPER.readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new DecisionFormatException("not JSON (" + e.getOriginalMessage() + ")");
        }
        if (!root.path("schema").asText("").equals(SCHEMA)
                || !root.path("decisions").isArray()) {
            throw new DecisionFormatException("not decisions of the form " + SCHEMA);
        }
        Map<String, Decision> decisions = new TreeMap<>();
        List<String> foreign = new ArrayList<>();
        for (JsonNode entry : root.path("decisions")) {
            Optional<Decision> decision = decision(entry);
            decision.ifPresent(known -> decisions.put(known.findingKey(), known));
            if (decision.isEmpty()) {
                foreign.add(entry.toString());
            }
        }
        return new DecisionBook(new TreeMap<>(decisions), foreign);
    }

    private static Optional<Decision> decision(JsonNode entry) {
        Optional<Disposition> disposition =
                Disposition.of(entry.path("disposition").asText(""));
        if (disposition.isEmpty() || !entry.path("key").isTextual()) {
            return Optional.empty();
        }
        try {
            Instant changed = Instant.parse(entry.path("changed").asText(""));
            String note = entry.path("note").asText("");
            return Optional.of(new Decision(entry.path("key").textValue(), disposition.get(), note, changed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    byte[] toBytes() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeArrayFieldStart("decisions");
            for (Decision decision : decisions.values()) {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeStringField("key", decision.findingKey());
                json.writeStringField("disposition", decision.disposition().word());
                json.writeStringField("note", decision.note());
                json.writeStringField("changed", decision.changed().toString());
                json.writeEndObject();
            }
            for (String entry : foreign) {
                json.writeRawValue("\n" + entry);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return withHalvesEscaped(text.append('\n').toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** UTF-8 has no form for half a surrogate pair, but JSON has: such a key, from whatever report, has to come back the same. */
    private static String withHalvesEscaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(character));
            } else {
                escaped.appendCodePoint(character);
            }
        }
        return escaped.toString();
    }
}
