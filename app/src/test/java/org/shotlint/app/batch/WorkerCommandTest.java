package org.shotlint.app.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.raster.NativeLibrary;

class WorkerCommandTest {
    private final WorkerCommand command = new WorkerCommand("Main", List.of("task"), 64);

    @Test
    void theWorkerRunsOnTheSameJavaWithTheSameClasses() {
        List<String> line = command.line();
        assertTrue(line.get(0).startsWith(System.getProperty("java.home")), line.get(0));
        assertEquals(
                List.of("-cp", System.getProperty("java.class.path"), "Main", "task"),
                line.subList(line.size() - 4, line.size()));
    }

    @Test
    void theWorkerOfAnInstalledProgramLooksForLibrariesWhereItsParentDoes() {
        System.setProperty(NativeLibrary.FOLDER_PROPERTY, "/opt/some where");
        System.setProperty("org.bytedeco.javacpp.pathsFirst", "true");
        try {
            assertTrue(command.line()
                    .containsAll(List.of(
                            "-Dshotlint.libraries=/opt/some where",
                            "-Djava.library.path=" + System.getProperty("java.library.path"),
                            "-Dorg.bytedeco.javacpp.pathsFirst=true")));
        } finally {
            System.clearProperty(NativeLibrary.FOLDER_PROPERTY);
            System.clearProperty("org.bytedeco.javacpp.pathsFirst");
        }
    }

    @Test
    void elsewhereNothingIsSaidOfLibraries() {
        assertEquals(
                List.of(),
                command.line().stream()
                        .filter(argument -> argument.contains("librar") && argument.startsWith("-D"))
                        .toList());
    }
}
