package org.shotlint.app.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shotlint.analysis.sheet.IdentityException;
import org.shotlint.analysis.sheet.IdentityModel;

/** A process that loads an identity model, tries it and writes in one line what came of it. */
public final class IdentityProbe {
    /** Stands before the digest of a model that can be used. */
    static final String USABLE = "usable ";

    private IdentityProbe() {}

    /** @param arguments the model, and the file for the answer */
    public static void main(String[] arguments) throws IOException {
        String answer;
        try {
            answer = USABLE + IdentityModel.read(Path.of(arguments[0])).sha256();
        } catch (IdentityException e) {
            answer = String.valueOf(e.getMessage()).replaceAll("\\R", " ");
        }
        Files.writeString(Path.of(arguments[1]), answer);
        Runtime.getRuntime().halt(0);
    }
}
