package org.shotlint.app.batch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a worker's task ended. */
sealed interface TaskEnd {
    /** With a report. */
    record Finished(WorkerMessage.Done done) implements TaskEnd {}

    /** The analysis threw; the worker lives. */
    record Failed(String text, String trace, int frames) implements TaskEnd {}

    /** The process ended; {@code lastWords} is the end of what it wrote to its error stream. */
    record Died(int exitCode, int frames, String lastWords) implements TaskEnd {
        private static final Pattern SIGNAL = Pattern.compile("#\\s+((?:SIG|EXCEPTION_)[A-Z_]+)");

        /** Whether Java itself ended the process after an error that nothing caught; a fault of ours, not of the clip. */
        boolean isUncaught() {
            return exitCode == 1 && nativeFault().isEmpty();
        }

        /** The name of the fault in native code, such as SIGSEGV, that ended the process. */
        Optional<String> nativeFault() {
            Matcher signal = SIGNAL.matcher(lastWords);
            return signal.find() ? Optional.of(signal.group(1)) : Optional.empty();
        }

        /** The line that names the error. */
        String lastException() {
            return lastWords
                    .lines()
                    .filter(line -> line.contains("Exception") || line.contains("Error"))
                    .findFirst()
                    .orElse("exit code " + exitCode)
                    .strip();
        }
    }

    /** No word for too long; the process was ended. */
    record Stuck(int frames) implements TaskEnd {}
}
