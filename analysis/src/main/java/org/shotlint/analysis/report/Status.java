package org.shotlint.analysis.report;

/** How much of a clip could be checked. */
public enum Status {
    COMPLETE("complete"),
    PARTIAL("partial"),
    UNREADABLE("unreadable"),
    CRASHED("crashed"),
    TIMED_OUT("timed-out");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** The word used in reports. */
    public String word() {
        return word;
    }

    /** The status with that word. @throws IllegalArgumentException if there is none */
    public static Status of(String word) {
        for (Status status : values()) {
            if (status.word.equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no status is called " + word);
    }
}
