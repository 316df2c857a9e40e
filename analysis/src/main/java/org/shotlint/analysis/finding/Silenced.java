package org.shotlint.analysis.finding;

/** A finding that is kept but hidden by default, with the reason why. */
public record Silenced(Finding finding, Reason reason) {
    /** Why a finding is hidden: the kind of reason, the id of the cause, and a line for people. */
    public record Reason(Kind kind, String id, String text) {}

    /** Who hid it: the engine's knowledge of legitimate causes, a profile, a person, or a stronger finding of the same event. */
    public enum Kind {
        EXEMPTION("exemption"),
        SUPPRESSION("suppression"),
        DISPOSITION("disposition"),
        SAME_EVENT("same-event");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word used in reports. */
        public String word() {
            return word;
        }

        /** The kind with that word. @throws IllegalArgumentException if there is none */
        public static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no reason kind is called " + word);
        }
    }
}
