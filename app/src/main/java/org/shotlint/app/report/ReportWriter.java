package org.shotlint.app.report;

import java.io.IOException;
import java.nio.file.Path;
import org.shotlint.analysis.report.AtomicFile;

/** Writes a whole run in one format, into one file. Reads reports and evidence folders only: the clips need not be there any more. */
public interface ReportWriter {
    /** The name the file has in a folder of reports. */
    String fileName();

    /**
     * What the file holds.
     *
     * @param reports the folder of the reports, as named in the file
     * @throws IOException if evidence or resources of the program cannot be read
     */
    byte[] bytes(RunReport run, Path reports) throws IOException;

    /**
     * Writes the file into the folder of reports, whole or not at all, and returns where it lies.
     *
     * @throws ReportWriteException if it could not be written; an earlier file of that name is then left as it was
     */
    default Path write(RunReport run, Path reports) throws ReportWriteException {
        Path file = reports.resolve(fileName());
        try {
            AtomicFile.write(file, bytes(run, reports));
        } catch (IOException e) {
            throw new ReportWriteException(file, e);
        }
        return file;
    }
}
