package org.shotlint.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The start of every page: no script, no font, no address outside of it. */
final class HtmlHead {
    private HtmlHead() {}

    /** Everything up to the opened body. */
    static String of(String title) throws IOException {
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                + "style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>Shotlint: "
                + Html.escape(title)
                + "</title>\n<style>\n"
                + style()
                + "</style>\n</head>\n<body>\n";
    }

    private static String style() throws IOException {
        try (InputStream stream = HtmlHead.class.getResourceAsStream("summary.css")) {
            if (stream == null) {
                throw new IOException("the resource summary.css is missing from the build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
