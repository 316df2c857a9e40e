package org.shotlint.app.compare;

/** Two clips that are held against each other, and the rule that brought them together. */
public record ClipPair(ComparedClip a, ComparedClip b, Rule rule) {
    /** Why two clips belong together; the first rule that applies is taken. */
    public enum Rule {
        ONLY_CLIPS("the only clip on each side"),
        SAME_NAME("same name"),
        SAME_STEM("same name but for its ending"),
        SAME_SHORT_STEM("same file name but for its ending, in another folder");

        private final String text;

        Rule(String text) {
            this.text = text;
        }

        /** The rule in words. */
        public String text() {
            return text;
        }

        /** The word in JSON. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether both clips were checked in full, without which neither can be called closer. */
    public boolean isComparable() {
        return a.isWhole() && b.isWhole();
    }
}
