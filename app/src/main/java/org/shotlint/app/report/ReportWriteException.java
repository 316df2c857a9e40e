package org.shotlint.app.report;

import java.io.IOException;
import java.nio.file.Path;
import org.shotlint.app.batch.WriteFailures;

/** A report of a run could not be written; the message names the file and the cause. */
public final class ReportWriteException extends Exception {
    private static final long serialVersionUID = 1;

    public ReportWriteException(Path file, IOException cause) {
        super(file + ": the report could not be written (" + WriteFailures.text(cause) + ")", cause);
    }
}
