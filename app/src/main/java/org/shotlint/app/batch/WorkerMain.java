package org.shotlint.app.batch;

import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.engine.CancelToken;
import org.shotlint.analysis.engine.ClipAnalyzer;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.profile.ProfileException;
import org.shotlint.analysis.profile.ProfileJson;

/** The worker process: analyses clips one after the other. A native crash ends this process only. */
public final class WorkerMain {
    private WorkerMain() {}

    /** Serves until the process ends. @param arguments the profile as JSON text */
    public static void main(String[] arguments) throws ProfileException, InterruptedException {
        ProfileJson profiles = new ProfileJson(
                CheckCatalog.all().stream().map(Check::description).toList());
        Profile profile = profiles.parse(arguments[0], "standard");
        ClipAnalyzer analyzer = new ClipAnalyzer(profile);
        WorkerLoop.serve((request, progress) ->
                analyzer.analyze(request, progress, new CancelToken()).orElseThrow());
    }
}
