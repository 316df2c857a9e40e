package org.shotlint.app.cli;

import org.jspecify.annotations.Nullable;

/** Text from outside, made fit for a terminal: file names may hold line ends and control sequences. */
final class Printable {
    private Printable() {}

    /** The text on one line, each control or format character as a question mark. */
    static String line(@Nullable String text) {
        StringBuilder safe = new StringBuilder();
        String.valueOf(text).codePoints().forEach(character -> {
            int type = Character.getType(character);
            boolean plain = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            safe.appendCodePoint(plain ? character : '?');
        });
        return safe.toString();
    }
}
