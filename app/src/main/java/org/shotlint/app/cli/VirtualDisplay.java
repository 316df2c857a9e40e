package org.shotlint.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A display in memory for commands that need a window on a Linux machine without one: the program Xvfb, where it is installed. */
final class VirtualDisplay {
    private VirtualDisplay() {}

    /** Whether this is Linux without a display. */
    static boolean isNeeded() {
        String display = System.getenv("DISPLAY");
        return (display == null || display.isEmpty())
                && System.getProperty("glass.platform") == null
                && System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
    }

    /**
     * Runs this program with {@code arguments} in a process of its own, on a display that ends with it; gives its exit code.
     *
     * @throws UsageException if there is no Xvfb
     */
    static int run(List<String> arguments) throws UsageException, InterruptedException, IOException {
        Process server;
        try {
            // It chooses a free display itself and writes its number.
            server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UsageException("there is no display (DISPLAY is not set) and no Xvfb to stand in for one;"
                    + " on Debian and its relatives: apt-get install -y xvfb");
        }
        try (BufferedReader answer =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String number = answer.readLine();
            if (number == null) {
                throw new UsageException(
                        "there is no display (DISPLAY is not set) and Xvfb could not stand in for one");
            }
            ProcessBuilder child = new ProcessBuilder(line(arguments)).inheritIO();
            child.environment().put("DISPLAY", ":" + number.strip());
            return child.start().waitFor();
        } finally {
            server.destroy();
        }
    }

    private static List<String> line(List<String> arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Shotlint.class.getName()));
        line.addAll(arguments);
        return line;
    }
}
