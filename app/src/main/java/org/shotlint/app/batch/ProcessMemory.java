package org.shotlint.app.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory of a process as the operating system counts it, natives included. Known on Linux only; 0 elsewhere. */
public final class ProcessMemory {
    private ProcessMemory() {}

    /** The most this process ever held. */
    static long peakBytes() {
        return field(Path.of("/proc/self/status"), "VmHWM:");
    }

    /** What {@code process} holds now; 0 once it has ended. */
    public static long residentBytes(ProcessHandle process) {
        return field(Path.of("/proc", Long.toString(process.pid()), "status"), "VmRSS:");
    }

    private static long field(Path status, String name) {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith(name)) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
            return 0;
        } catch (IOException e) {
            return 0; // not Linux, or the process is gone
        }
    }
}
