package org.shotlint.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.shotlint.app.ui.Desktop;
import org.shotlint.app.ui.DesktopException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code shotlint open}: the desktop. */
@Command(name = "open", description = "Opens the desktop: reports to look through, or clips to check and look through.")
final class OpenCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "A folder of reports, clips, or a folder of clips; reports of clips go to shotlint-reports beside them.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws UsageException, InterruptedException {
        try {
            Desktop.open(paths == null ? List.of() : paths);
        } catch (DesktopException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }
}
