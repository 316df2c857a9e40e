package org.shotlint.app.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.shotlint.analysis.sheet.IdentityModel;

/**
 * The identity model that a person has put into the settings folder. It is tried in a process of its own first: a file that brings OpenCV
 * down, or that never ends, costs that process and no run.
 *
 * @param sha256 digest of its bytes
 */
public record IdentityFile(Path file, String sha256) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** The model in the settings folder, if there is one that can be used; {@code say} is told why one cannot. */
    public static Optional<IdentityFile> installed(Consumer<String> say) {
        return tried(SettingsFolder.path().resolve(IdentityModel.FILE_NAME), PATIENCE, say);
    }

    /** The model {@code file}, if it is there and can be used within {@code patience}. */
    static Optional<IdentityFile> tried(Path file, Duration patience, Consumer<String> say) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Path absolute = file.toAbsolutePath();
        try {
            List<String> answer = ask(absolute, patience);
            if (answer.size() == 1 && answer.get(0).startsWith(IdentityProbe.USABLE)) {
                return Optional.of(new IdentityFile(absolute, answer.get(0).substring(IdentityProbe.USABLE.length())));
            }
            say.accept((answer.isEmpty() ? absolute + ": OpenCV broke down over it" : answer.get(0))
                    + "; clips are checked without the identity model");
        } catch (IOException e) {
            say.accept(absolute + ": the identity model could not be tried (" + e.getMessage()
                    + "); clips are checked without it");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static List<String> ask(Path file, Duration patience) throws IOException, InterruptedException {
        Path answer = Files.createTempFile("shotlint-identity", ".txt");
        Process process = new ProcessBuilder(WorkerCommand.probing(file, answer).line())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return List.of(file + ": the identity model was not ready after " + patience.toSeconds() + " s");
            }
            Files.deleteIfExists(WorkerCommand.crashLog(String.valueOf(process.pid())));
            return Files.readAllLines(answer, StandardCharsets.UTF_8);
        } finally {
            process.destroyForcibly().waitFor();
            Files.deleteIfExists(answer);
        }
    }
}
