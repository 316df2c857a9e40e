package org.shotlint.analysis.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.finding.Severity;

/**
 * Profiles as JSON. A file names what differs from the defaults:
 *
 * <pre>{"name": "limited", "checks": {"freeze": {"enabled": true, "severity": "note", "params": {"someKey": 1.5}}}}</pre>
 *
 * Nothing is passed over: an unknown key, an unknown check or a value out of range refuses the whole profile.
 */
public final class ProfileJson {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonParser.Feature.ALLOW_COMMENTS);

    private final Map<String, CheckDescription> checks = new TreeMap<>();

    /** For profiles about {@code checks}. */
    public ProfileJson(List<CheckDescription> checks) {
        checks.forEach(check -> this.checks.put(check.id(), check));
    }

    /** The profile in {@code file}; its name is the file's where it carries none. @throws ProfileException naming file and key */
    public Profile read(Path file) throws ProfileException {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new ProfileException(file + ": there is no such profile file", e);
        } catch (IOException e) {
            throw new ProfileException(file + ": the profile could not be read (" + e.getMessage() + ")", e);
        }
        try {
            return parse(text, String.valueOf(file.getFileName()));
        } catch (ProfileException e) {
            throw new ProfileException(file + ": " + e.getMessage(), e);
        }
    }

    /** The profile in {@code text}, called {@code defaultName} unless it names itself. @throws ProfileException naming the key */
    public Profile parse(String text, String defaultName) throws ProfileException {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
            throw new ProfileException(line + e.getOriginalMessage(), e);
        }
        requireObject(root, "the profile");
        allowKeys(root, "", Set.of("name", "checks"));
        Reading reading = new Reading();
        if (root.has("checks")) {
            requireObject(root.get("checks"), "checks");
            for (Map.Entry<String, JsonNode> entry : root.get("checks").properties()) {
                reading.check(entry.getKey(), entry.getValue());
            }
        }
        Settings settings = Settings.of(checks.values(), reading.overrides);
        return new Profile(
                text(root, "name", "name").isEmpty() ? defaultName : text(root, "name", "name"),
                settings,
                reading.disabled,
                reading.severities);
    }

    /** The effective values as a profile file that gives the same profile: every check, every parameter. */
    public String print(Profile profile) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("name", profile.name());
        ObjectNode all = root.putObject("checks");
        for (CheckDescription check : checks.values()) {
            ObjectNode one = all.putObject(check.id());
            one.put("enabled", profile.runs(check.id()));
            one.put("severity", profile.severity(check).word());
            ObjectNode params = one.putObject("params");
            for (Param param : check.params()) {
                params.put(param.key(), profile.settings().value(check.id(), param));
            }
        }
        return root.toPrettyString() + "\n";
    }

    /** What was read of one profile so far. */
    private final class Reading {
        private final Map<String, Double> overrides = new HashMap<>();
        private final Set<String> disabled = new TreeSet<>();
        private final Map<String, Severity> severities = new TreeMap<>();

        private void check(String id, JsonNode node) throws ProfileException {
            CheckDescription check = checks.get(id);
            if (check == null) {
                throw new ProfileException(
                        "checks." + id + ": no check has this id; there are " + String.join(", ", checks.keySet()));
            }
            String place = "checks." + id;
            requireObject(node, place);
            allowKeys(node, place + ".", Set.of("enabled", "severity", "params"));
            if (node.has("enabled") && !node.get("enabled").isBoolean()) {
                throw new ProfileException(place + ".enabled is " + node.get("enabled") + "; allowed: true, false");
            }
            if (!node.path("enabled").asBoolean(true)) {
                disabled.add(id);
            }
            String severity = text(node, "severity", place + ".severity");
            if (!severity.isEmpty()) {
                severities.put(id, severityOf(severity, place + ".severity"));
            }
            if (node.has("params")) {
                requireObject(node.get("params"), place + ".params");
                for (Map.Entry<String, JsonNode> entry : node.get("params").properties()) {
                    param(check, entry.getKey(), entry.getValue());
                }
            }
        }

        private void param(CheckDescription check, String key, JsonNode value) throws ProfileException {
            String place = "checks." + check.id() + ".params." + key;
            Param param = check.params().stream()
                    .filter(candidate -> candidate.key().equals(key))
                    .findFirst()
                    .orElseThrow(
                            () -> new ProfileException(place + ": " + check.id() + " has no such parameter; it has "
                                    + check.params().stream().map(Param::key).collect(Collectors.joining(", "))));
            if (!value.isNumber() || !(value.doubleValue() >= param.min() && value.doubleValue() <= param.max())) {
                throw new ProfileException(place + " is " + value + "; allowed: " + range(param));
            }
            overrides.put(check.id() + "." + key, value.doubleValue());
        }
    }

    private static String range(Param param) {
        return param.min() + " to " + param.max() + (param.unit().isEmpty() ? "" : " " + param.unit());
    }

    private static Severity severityOf(String word, String place) throws ProfileException {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ProfileException(place + " is \"" + word + "\"; allowed: error, warning, note"));
    }

    private static String text(JsonNode node, String key, String place) throws ProfileException {
        if (node.has(key) && !node.get(key).isTextual()) {
            throw new ProfileException(place + " is " + node.get(key) + "; expected a text");
        }
        return node.path(key).asText("");
    }

    private static void requireObject(JsonNode node, String place) throws ProfileException {
        if (!node.isObject()) {
            throw new ProfileException(place + " is not a JSON object in braces");
        }
    }

    private static void allowKeys(JsonNode node, String place, Set<String> allowed) throws ProfileException {
        for (var names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!allowed.contains(name)) {
                throw new ProfileException(place + name + " is not a key of profiles; allowed here: "
                        + String.join(", ", new TreeSet<>(allowed)));
            }
        }
    }
}
