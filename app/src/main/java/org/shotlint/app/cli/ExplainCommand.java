package org.shotlint.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.checks.CheckCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shotlint explain}: the page about one check, and its parameters. */
@Command(
        name = "explain",
        description = "Explains a check: what it reports, what it takes for legitimate, and its parameters.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "Id of the check, as shotlint checks lists it.")
    private String id = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException, IOException {
        Optional<CheckDescription> check = CheckCatalog.all().stream()
                .map(Check::description)
                .filter(description -> description.id().equals(id))
                .findFirst();
        if (check.isEmpty()) {
            String ids = CheckCatalog.all().stream()
                    .map(known -> known.description().id())
                    .collect(Collectors.joining(", "));
            throw new UsageException(id + ": there is no such check; there are " + ids);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(page(check.get()).strip());
        if (!check.get().params().isEmpty()) {
            out.println();
            out.println("## Parameters");
            for (Param param : check.get().params()) {
                out.println();
                out.println(param.key() + " = " + param.defaultValue()
                        + (param.unit().isEmpty() ? "" : " " + param.unit()) + "   (" + param.min() + " to "
                        + param.max() + ")");
                out.println("  " + param.meaning());
                out.println("  " + param.why());
            }
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static String page(CheckDescription check) throws IOException {
        String resource = "/checks/" + check.id() + ".md";
        try (InputStream stream = CheckCatalog.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("the page " + resource + " is missing from the build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
