package org.shotlint.analysis.engine;

import java.util.Optional;
import org.shotlint.analysis.check.Settings;

/** Analyses clips, one after the other; not for use by two threads at once. */
public final class ClipAnalyzer {
    private final Settings settings;

    public ClipAnalyzer(Settings settings) {
        this.settings = settings;
    }

    /**
     * Reads, measures and judges one clip. A clip that cannot be read, or only in part, yields a report that says so.
     *
     * @return empty only if {@code cancel} was asked for
     */
    public Optional<ClipAnalysis> analyze(ClipRequest request, ProgressListener progress, CancelToken cancel) {
        throw new IllegalStateException(
                "the engine is being written: " + settings.values().size() + request + progress + cancel);
    }
}
