package org.shotlint.app.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.shotlint.analysis.report.AtomicFile;

/** The run as one page that needs nothing beside itself. */
public final class HtmlSummary {
    private HtmlSummary() {}

    /** Writes {@code summary.html} into {@code out} and returns where it lies. */
    public static Path write(RunReport run, Path out) throws IOException {
        Path file = out.resolve("summary.html");
        AtomicFile.write(file, ("<!doctype html>" + Html.escape(run.totals())).getBytes(StandardCharsets.UTF_8));
        return file;
    }
}
