package org.shotlint.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetFile;
import org.shotlint.analysis.sheet.SheetSwatch;
import org.shotlint.analysis.sheet.SheetView;
import org.shotlint.app.batch.SheetPlan;
import org.shotlint.app.batch.WriteFailures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shotlint sheets}: shows what is understood of model sheets, and keeps it in files that can be corrected. */
@Command(name = "sheets", description = "Shows what is understood of model sheets: figures and colours.")
final class SheetsCommand implements Callable<Integer> {
    @Mixin
    private SheetOptions options = new SheetOptions();

    @Option(
            names = "--write",
            description = "Write NAME.sheet.json and masks beside the pictures, to be corrected by hand.")
    private boolean write;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UsageException {
        SheetPlan plan = options.read();
        if (plan.sheets().isEmpty()) {
            throw new UsageException("which sheets? Give --sheet NAME=FILE or --sheets DIR");
        }
        PrintWriter out = spec.commandLine().getOut();
        for (int i = 0; i < plan.sheets().size(); i++) {
            print(plan.sheets().get(i), out);
            if (write) {
                try {
                    SheetFile.write(plan.sheets().get(i), plan.sources().get(i));
                } catch (IOException e) {
                    throw new UsageException(plan.sources().get(i).sheetFile() + " could not be written ("
                            + WriteFailures.text(e) + ")");
                }
            }
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static void print(ModelSheet sheet, PrintWriter out) {
        out.println(Printable.line(sheet.name()));
        for (SheetView view : sheet.views()) {
            out.println(Printable.line("  " + view.name() + " in " + view.file() + ": "
                    + view.box().width() + " x "
                    + view.box().height() + " at " + view.box().x() + ", "
                    + view.box().y()
                    + (view.used() ? "" : ", not used")));
        }
        for (SheetSwatch swatch : sheet.palette()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %s  %4.1f %%  %s",
                    swatch.colour().hex(),
                    100 * swatch.share(),
                    swatch.mark() == SheetSwatch.Mark.NORMAL
                            ? ""
                            : swatch.mark().word()));
        }
    }
}
