package org.shotlint.app.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shotlint.analysis.raster.NativeLibrary;
import org.shotlint.app.evidence.StillsMain;

/**
 * How a worker process is started: this program's own Java and class path.
 *
 * @param mainClass the worker's main class
 * @param arguments of that class
 * @param heapMegabytes most memory for Java objects; decoded pictures and measures live outside of it
 */
public record WorkerCommand(String mainClass, List<String> arguments, int heapMegabytes) {
    private static final int HEAP_MEGABYTES = 512;

    /** Properties by which an installed program says where its native libraries lie; without the first, the others are Java's own business. */
    private static final List<String> LIBRARY_PROPERTIES = List.of(
            NativeLibrary.FOLDER_PROPERTY,
            "java.library.path",
            "org.bytedeco.javacpp.pathsFirst",
            "org.bytedeco.javacpp.cachedir",
            "org.bytedeco.javacpp.canCreateSymbolicLink");

    public WorkerCommand {
        arguments = List.copyOf(arguments);
    }

    /** A worker that analyses with the profile in {@code profileText}. */
    public static WorkerCommand analysing(String profileText) {
        return analysing(profileText, SheetPlan.none());
    }

    /** The same, which looks for the characters of {@code sheets}. */
    public static WorkerCommand analysing(String profileText, SheetPlan sheets) {
        return new WorkerCommand(
                WorkerMain.class.getName(),
                List.of(
                        profileText,
                        sheets.sourcesText(),
                        sheets.identity().map(model -> model.file().toString()).orElse("")),
                HEAP_MEGABYTES);
    }

    /** A process that writes frames of a clip as pictures. @param frames divided by commas */
    public static WorkerCommand stills(Path clip, String rate, Path folder, String frames) {
        return new WorkerCommand(
                StillsMain.class.getName(), List.of(clip.toString(), rate, folder.toString(), frames), HEAP_MEGABYTES);
    }

    /** A process that tries an identity model and writes what came of it to {@code answer}. */
    static WorkerCommand probing(Path model, Path answer) {
        return new WorkerCommand(
                IdentityProbe.class.getName(), List.of(model.toString(), answer.toString()), HEAP_MEGABYTES);
    }

    /** Where the virtual machine of the worker with that process number describes its crash. */
    static Path crashLog(String pid) {
        return Path.of(System.getProperty("java.io.tmpdir"), "shotlint-crash-" + pid + ".log");
    }

    /** The command line. */
    public List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + crashLog("%p"),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true"));
        for (Map.Entry<Object, Object> property : System.getProperties().entrySet()) {
            if (property.getKey().toString().startsWith(TestFaults.PREFIX)) {
                line.add("-D" + property.getKey() + "=" + property.getValue());
            }
        }
        if (System.getProperty(NativeLibrary.FOLDER_PROPERTY) != null) {
            for (String property : LIBRARY_PROPERTIES) {
                Optional.ofNullable(System.getProperty(property))
                        .ifPresent(value -> line.add("-D" + property + "=" + value));
            }
        }
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        line.addAll(arguments);
        return line;
    }
}
