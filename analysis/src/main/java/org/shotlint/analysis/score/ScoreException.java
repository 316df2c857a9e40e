package org.shotlint.analysis.score;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** Reports cannot be scored: the message names the file and what is wrong. */
public final class ScoreException extends Exception {
    private static final long serialVersionUID = 1L;

    public ScoreException(String message) {
        super(message);
    }

    /** What an error of the file system means, in a few words. */
    static String cause(IOException e) {
        return e instanceof NoSuchFileException ? "it does not exist" : String.valueOf(e.getMessage());
    }
}
