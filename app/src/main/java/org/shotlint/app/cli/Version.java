package org.shotlint.app.cli;

import org.shotlint.analysis.engine.ClipAnalyzer;
import picocli.CommandLine.IVersionProvider;

/** The version of this build. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"shotlint " + ClipAnalyzer.VERSION};
    }
}
