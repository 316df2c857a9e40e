package org.shotlint.app.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityFileTest {
    /** A model of 16 x 16 pixels that answers with their mean: GlobalAveragePool, then Flatten. */
    private static final String MEAN =
            "CAc6jgEKKAoHcGljdHVyZRIEbWVhbhoEbWVhbiIRR2xvYmFsQXZlcmFnZVBvb2wKHwoEbWVhbhIGdmVjdG9yGgZ2ZWN0b3IiB0ZsYXR0ZW5a"
                    + "IQoHcGljdHVyZRIWChQIARIQCgIIAQoCCAMKAggQCgIIEGIYCgZ2ZWN0b3ISDgoMCAESCAoCCAEKAggDEgR0aW55QgQKABAL";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path folder = Path.of("");

    private final List<String> said = new ArrayList<>();

    @Test
    void takesAModelThatAnotherProcessCouldRun() throws IOException {
        Path file =
                Files.write(folder.resolve("identity.onnx"), Base64.getDecoder().decode(MEAN));
        IdentityFile taken = IdentityFile.tried(file, PATIENCE, said::add).orElseThrow();
        assertEquals(file.toAbsolutePath(), taken.file());
        assertTrue(taken.sha256().matches("[0-9a-f]{64}"), taken.sha256());
        assertEquals(List.of(), said);
    }

    @Test
    void saysInOneLineWhyAModelIsLeftOut() throws IOException {
        Path file = Files.writeString(folder.resolve("identity.onnx"), "no model");
        assertEquals(Optional.empty(), IdentityFile.tried(file, PATIENCE, said::add));
        assertEquals(1, said.size());
        assertTrue(
                said.get(0).startsWith(file.toAbsolutePath() + ": this is no ONNX model")
                        && said.get(0).endsWith("; clips are checked without the identity model"),
                said::toString);
    }

    @Test
    void givesUpOnAModelThatIsNotReadyInTime() throws IOException {
        Path file =
                Files.write(folder.resolve("identity.onnx"), Base64.getDecoder().decode(MEAN));
        assertEquals(Optional.empty(), IdentityFile.tried(file, Duration.ofMillis(1), said::add));
        assertTrue(said.get(0).contains("was not ready"), said::toString);
    }

    @Test
    void saysNothingWhereThereIsNone() {
        assertEquals(Optional.empty(), IdentityFile.tried(folder.resolve("identity.onnx"), PATIENCE, said::add));
        assertEquals(List.of(), said);
    }
}
