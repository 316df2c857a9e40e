package org.shotlint.app.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shotlint.analysis.engine.ClipRequest;
import org.shotlint.analysis.time.FrameRate;

/**
 * What a parent asks of its worker: one line of JSON on the worker's standard input.
 *
 * @param request the clip
 * @param evidence folder to make for pictures and curves; not made where no frame could be read
 */
record WorkerTask(ClipRequest request, Path evidence) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    String line() {
        var node = MAPPER.createObjectNode();
        node.put("path", request.path().toString());
        node.put("name", request.reportedName());
        request.assumedRate().ifPresent(rate -> node.put("rate", rate.toString()));
        node.put("evidence", evidence.toString());
        request.characters().ifPresent(names -> {
            var characters = node.putArray("characters");
            names.stream().sorted().forEach(characters::add);
        });
        return node.toString();
    }

    /** @throws IllegalArgumentException if the line is no task */
    static WorkerTask parse(String line) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a task: " + line, e);
        }
        Optional<FrameRate> rate =
                node.has("rate") ? Optional.of(FrameRates.parse(node.get("rate").asText())) : Optional.empty();
        Optional<Set<String>> characters = Optional.empty();
        if (node.has("characters")) {
            Set<String> names = new TreeSet<>();
            node.get("characters").forEach(name -> names.add(name.asText()));
            characters = Optional.of(names);
        }
        return new WorkerTask(
                new ClipRequest(
                        Path.of(node.path("path").asText()), node.path("name").asText(), rate, characters),
                Path.of(node.path("evidence").asText()));
    }
}
