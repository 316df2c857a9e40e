package org.shotlint.app.report;

/** Escaping for pages. */
final class Html {
    private Html() {}

    /** The text as it can stand between tags and inside quoted attributes, whatever it holds. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isShown(character) ? character : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /** The text with a sign in place of each character that has no place in a line for people. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> isShown(character) ? character : 0xFFFD)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Control characters have no place in a page, and format characters could turn the direction of what follows. */
    static boolean isShown(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
