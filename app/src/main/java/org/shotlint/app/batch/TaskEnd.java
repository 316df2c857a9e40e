package org.shotlint.app.batch;

/** How a worker's task ended. */
sealed interface TaskEnd {
    /** With a report. */
    record Finished(WorkerMessage.Done done) implements TaskEnd {}

    /** The analysis threw; the worker lives. */
    record Failed(String text, String trace, int frames) implements TaskEnd {}

    /** The process ended; {@code lastWords} is the end of what it wrote to its error stream. */
    record Died(int exitCode, int frames, String lastWords) implements TaskEnd {
        /** Whether Java itself ended the process after an error that nothing caught; a fault of ours, not of the clip. */
        boolean isUncaught() {
            return exitCode == 1;
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
