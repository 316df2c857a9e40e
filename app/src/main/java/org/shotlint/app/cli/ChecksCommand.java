package org.shotlint.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.profile.ProfileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shotlint checks}: which checks there are. */
@Command(name = "checks", description = "Lists the checks; with a profile, prints its effective values.")
final class ChecksCommand implements Callable<Integer> {
    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Print every check and parameter as this profile sets them, as a profile.")
    private @Nullable Path profile;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException {
        PrintWriter out = spec.commandLine().getOut();
        if (profile != null) {
            try {
                out.print(CheckRun.profiles().print(CheckRun.profiles().read(profile)));
            } catch (ProfileException e) {
                throw new UsageException("--profile " + e.getMessage());
            }
        } else {
            List<CheckDescription> checks =
                    CheckCatalog.all().stream().map(Check::description).toList();
            for (CheckDescription check : checks) {
                out.printf(
                        "%-10s %-9s %-8s %s%n",
                        check.id(), check.family().word(), check.severity().word(), check.summary());
            }
        }
        out.flush();
        return ExitCode.DONE;
    }
}
