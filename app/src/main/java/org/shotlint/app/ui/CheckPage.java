package org.shotlint.app.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.shotlint.analysis.checks.CheckCatalog;

/** The page about a check, cut into pieces that can be shown: headings, paragraphs and list items. */
record CheckPage(List<Piece> pieces) {
    CheckPage {
        pieces = List.copyOf(pieces);
    }

    /** What a piece of a page is. */
    enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM
    }

    /** One piece with the line breaks of its source taken out. */
    record Piece(Kind kind, String text) {}

    /** The page of the check; one paragraph that says so where this build has none. */
    static CheckPage of(String check) {
        try (InputStream stream = CheckCatalog.class.getResourceAsStream("/checks/" + check + ".md")) {
            return stream == null ? missing(check) : parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return missing(check);
        }
    }

    private static CheckPage missing(String check) {
        return new CheckPage(List.of(new Piece(Kind.PARAGRAPH, "There is no page about " + check + " in this build.")));
    }

    /** The pieces of a page in the small part of Markdown that pages use. */
    static CheckPage parse(String markdown) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Kind kind = Kind.PARAGRAPH;
        for (String line : markdown.split("\n", -1)) {
            Kind starts = kindOf(line, kind);
            boolean begins = starts != kind || line.isBlank() || line.startsWith("- ") || line.startsWith("#");
            if (begins && text.length() > 0) {
                pieces.add(new Piece(kind, text.toString()));
                text.setLength(0);
            }
            kind = line.isBlank() ? Kind.PARAGRAPH : starts;
            String bare = line.replaceFirst("^(#+|-)\\s+", "").replace("`", "").strip();
            if (!bare.isEmpty()) {
                text.append(text.length() > 0 ? " " : "").append(bare);
            }
        }
        if (text.length() > 0) {
            pieces.add(new Piece(kind, text.toString()));
        }
        return new CheckPage(pieces);
    }

    private static Kind kindOf(String line, Kind before) {
        if (line.startsWith("# ")) {
            return Kind.TITLE;
        }
        if (line.startsWith("#")) {
            return Kind.HEADING;
        }
        if (line.startsWith("- ")) {
            return Kind.ITEM;
        }
        return before == Kind.ITEM && line.startsWith("  ") ? Kind.ITEM : Kind.PARAGRAPH;
    }
}
