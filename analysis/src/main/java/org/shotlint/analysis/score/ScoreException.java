package org.shotlint.analysis.score;

/** Reports cannot be scored: the message names the file and what is wrong. */
public final class ScoreException extends Exception {
    private static final long serialVersionUID = 1L;

    public ScoreException(String message) {
        super(message);
    }
}
