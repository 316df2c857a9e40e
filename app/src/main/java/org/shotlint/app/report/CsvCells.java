package org.shotlint.app.report;

import java.util.List;

/**
 * Cells of a CSV file after RFC 4180. File names and messages may hold anything, so a cell that begins with {@code = + - @}, a tab, a line
 * break or a full-width form of those signs gets a leading apostrophe: spreadsheets would run it as a formula otherwise. Who reads the
 * file with a program takes that apostrophe off again.
 */
final class CsvCells {
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvCells() {}

    static void appendRow(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        text.append("\r\n");
    }

    /** The text as one cell, made harmless and quoted where it needs quotes. */
    static String cell(String text) {
        String harmless = text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                || !harmless.equals(harmless.strip());
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
