package org.shotlint.app.batch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.shotlint.analysis.sheet.IdentityException;
import org.shotlint.analysis.sheet.IdentityModel;

/** A process that loads an identity model, tries it and says in one line what came of it. */
public final class IdentityProbe {
    /** Stands before the digest of a model that can be used. */
    static final String USABLE = "usable ";

    private IdentityProbe() {}

    /** @param arguments the file */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // what else prints must not look like an answer
        try {
            out.println(USABLE + IdentityModel.read(Path.of(arguments[0])).sha256());
        } catch (IdentityException e) {
            out.println(String.valueOf(e.getMessage()).replaceAll("\\R", " "));
        }
        Runtime.getRuntime().halt(0);
    }
}
