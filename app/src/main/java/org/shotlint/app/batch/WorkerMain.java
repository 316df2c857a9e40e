package org.shotlint.app.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.engine.CancelToken;
import org.shotlint.analysis.engine.ClipAnalyzer;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.profile.ProfileException;
import org.shotlint.analysis.profile.ProfileJson;
import org.shotlint.analysis.sheet.IdentityException;
import org.shotlint.analysis.sheet.IdentityModel;
import org.shotlint.analysis.sheet.KnownCharacters;
import org.shotlint.analysis.sheet.LearnedIdentity;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetException;
import org.shotlint.analysis.sheet.SheetReader;
import org.shotlint.analysis.sheet.SheetSource;

/** The worker process: analyses clips one after the other. A native crash ends this process only. */
public final class WorkerMain {
    private WorkerMain() {}

    /** Serves until the process ends. @param arguments the profile and the places of the model sheets, each as JSON text; the file of an identity model, or nothing */
    public static void main(String[] arguments)
            throws ProfileException, SheetException, IdentityException, InterruptedException {
        ProfileJson profiles = new ProfileJson(
                CheckCatalog.all().stream().map(Check::description).toList());
        Profile profile = profiles.parse(arguments[0], "standard");
        List<ModelSheet> sheets = new ArrayList<>();
        List<SheetSource> sources = SheetPlan.sourcesIn(arguments[1]);
        for (SheetSource source : sources) {
            sheets.add(SheetReader.read(source));
        }
        Optional<LearnedIdentity> identity = Optional.empty();
        if (!arguments[2].isEmpty()) {
            IdentityModel model = IdentityModel.read(Path.of(arguments[2]));
            identity = Optional.of(LearnedIdentity.of(model, sources, sheets));
        }
        ClipAnalyzer analyzer = new ClipAnalyzer(profile, new KnownCharacters(sheets, identity));
        WorkerLoop.serve((request, progress) ->
                analyzer.analyze(request, progress, new CancelToken()).orElseThrow());
    }
}
