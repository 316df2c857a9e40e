package org.shotlint.app.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What a worker tells its parent: one line of JSON each on its standard output. */
sealed interface WorkerMessage {
    /** The worker is up and takes tasks. */
    record Ready() implements WorkerMessage {}

    /** It is alive and so far into its clip. {@code promised} is -1 where the container does not say. */
    record Measured(int frames, long promised) implements WorkerMessage {}

    /**
     * The clip is done; {@code report} is its JSON text, {@code evidenceFailure} why its evidence could not be written, the rest is what it
     * cost.
     */
    record Done(String report, Optional<String> evidenceFailure, long cpuNanos, long peakMemoryBytes)
            implements WorkerMessage {}

    /** The analysis itself failed; the worker goes on. {@code trace} is for the run log. */
    record Failed(String text, String trace) implements WorkerMessage {}

    ObjectMapper MAPPER = new ObjectMapper();

    /** The message as one line without its line end. */
    default String line() {
        ObjectNode node = MAPPER.createObjectNode();
        if (this instanceof Ready) {
            node.put("worker", "ready");
        } else if (this instanceof Measured measured) {
            node.put("worker", "measured").put("frames", measured.frames()).put("promised", measured.promised());
        } else if (this instanceof Done done) {
            node.put("worker", "done")
                    .put("report", done.report())
                    .put("evidenceFailure", done.evidenceFailure().orElse(null))
                    .put("cpuNanos", done.cpuNanos())
                    .put("peakMemoryBytes", done.peakMemoryBytes());
        } else if (this instanceof Failed failed) {
            node.put("worker", "failed").put("text", failed.text()).put("trace", failed.trace());
        }
        return node.toString();
    }

    /** The message in a line; empty for a line that is none, such as what a dying virtual machine prints. */
    static Optional<WorkerMessage> parse(String line) {
        if (!line.startsWith("{\"worker\":")) {
            return Optional.empty();
        }
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            return Optional.empty(); // cut off by the death of the process
        }
        return switch (node.path("worker").asText()) {
            case "ready" -> Optional.of(new Ready());
            case "measured" ->
                Optional.of(new Measured(
                        node.path("frames").asInt(), node.path("promised").asLong()));
            case "done" ->
                Optional.of(new Done(
                        node.path("report").asText(),
                        Optional.ofNullable(node.path("evidenceFailure").textValue()),
                        node.path("cpuNanos").asLong(),
                        node.path("peakMemoryBytes").asLong()));
            case "failed" ->
                Optional.of(new Failed(
                        node.path("text").asText(), node.path("trace").asText()));
            default -> Optional.empty();
        };
    }
}
