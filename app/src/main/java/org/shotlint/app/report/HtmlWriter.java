package org.shotlint.app.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.shotlint.analysis.report.AtomicFile;

/** Writes {@code summary.html}, see {@link HtmlSummary}. */
public final class HtmlWriter implements ReportWriter {
    private static final String FILE = "summary.html";

    @Override
    public Path write(RunReport run, Path out) throws ReportWriteException {
        Path file = out.resolve(FILE);
        try {
            AtomicFile.write(file, HtmlSummary.text(run).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ReportWriteException(file, e);
        }
        return file;
    }
}
