package org.shotlint.app.batch;

import java.util.ArrayList;
import java.util.List;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.engine.CancelToken;
import org.shotlint.analysis.engine.ClipAnalyzer;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.profile.ProfileException;
import org.shotlint.analysis.profile.ProfileJson;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetException;
import org.shotlint.analysis.sheet.SheetReader;
import org.shotlint.analysis.sheet.SheetSource;

/** The worker process: analyses clips one after the other. A native crash ends this process only. */
public final class WorkerMain {
    private WorkerMain() {}

    /** Serves until the process ends. @param arguments the profile and the places of the model sheets, each as JSON text */
    public static void main(String[] arguments) throws ProfileException, SheetException, InterruptedException {
        ProfileJson profiles = new ProfileJson(
                CheckCatalog.all().stream().map(Check::description).toList());
        Profile profile = profiles.parse(arguments[0], "standard");
        List<ModelSheet> sheets = new ArrayList<>();
        for (SheetSource source : SheetPlan.sourcesIn(arguments[1])) {
            sheets.add(SheetReader.read(source));
        }
        ClipAnalyzer analyzer = new ClipAnalyzer(profile, sheets);
        WorkerLoop.serve((request, progress) ->
                analyzer.analyze(request, progress, new CancelToken()).orElseThrow());
    }
}
