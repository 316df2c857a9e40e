package org.shotlint.app.report;

import java.nio.file.Path;

/** Writes a whole run in one format, into one file. Reads reports and evidence folders only: the clips need not be there any more. */
public interface ReportWriter {
    /**
     * Writes the file into {@code out}, whole or not at all, and returns where it lies.
     *
     * @throws ReportWriteException if it could not be written; an earlier file of that name is then left as it was
     */
    Path write(RunReport run, Path out) throws ReportWriteException;
}
