package org.shotlint.app.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes {@code summary.html}, see {@link HtmlSummary}. */
public final class HtmlWriter implements ReportWriter {
    private static final String FILE = "summary.html";

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public byte[] bytes(RunReport run, Path reports) throws IOException {
        return HtmlSummary.text(run).getBytes(StandardCharsets.UTF_8);
    }
}
