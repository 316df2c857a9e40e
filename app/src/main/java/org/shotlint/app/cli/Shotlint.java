package org.shotlint.app.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.shotlint.app.batch.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code shotlint}. */
@Command(
        name = "shotlint",
        versionProvider = Version.class,
        scope = CommandLine.ScopeType.INHERIT, // every command has --help and --version
        mixinStandardHelpOptions = true,
        description = "Finds continuity and physics breaks in generated and animated clips.",
        subcommands = {
            CheckCommand.class,
            OpenCommand.class,
            ReportCommand.class,
            CompareCommand.class,
            SheetsCommand.class,
            ScoreCommand.class,
            ChecksCommand.class,
            ExplainCommand.class,
            SamplesCommand.class,
            DemoCommand.class,
            BenchCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 findings at or above --fail-on, 2 wrong usage,",
            "3 some clips could not be checked, 4 internal failure, 130 interrupted."
        })
public final class Shotlint implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        Charset charset = charset();
        PrintWriter err = new PrintWriter(System.err, true, charset);
        // What ends the main thread would otherwise end the program with 1, which means findings.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            internalFailure(failure, err);
            Runtime.getRuntime().halt(ExitCode.INTERNAL);
        });
        System.exit(run(arguments, new PrintWriter(System.out, true, charset), err));
    }

    private static void internalFailure(Throwable failure, PrintWriter err) {
        err.println("shotlint: internal failure: " + Printable.line(failure.toString()));
        failure.printStackTrace(err);
    }

    /** What the terminal expects, which need not be what Java takes for the default. */
    private static Charset charset() {
        String told = System.getProperty("stdout.encoding", System.getProperty("sun.jnu.encoding", "UTF-8"));
        return Charset.isSupported(told) ? Charset.forName(told) : StandardCharsets.UTF_8;
    }

    /** Runs one command line; the whole program but its end. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Shotlint())
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false) // @list.txt names a list of clips here, not of arguments
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Shotlint::wrongUsage)
                .setExecutionExceptionHandler(Shotlint::failed);
        return line.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private static int wrongUsage(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("shotlint: " + Printable.line(e.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("Usage: see " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    // The last of the marked borders: whatever a command lets through ends here.
    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult result) {
        if (e instanceof UsageException || e instanceof InputException) {
            command.getErr().println("shotlint: " + Printable.line(String.valueOf(e.getMessage())));
            return ExitCode.USAGE;
        }
        if (e instanceof InterruptedException) {
            command.getErr().println("shotlint: interrupted");
            return ExitCode.INTERRUPTED;
        }
        internalFailure(e, command.getErr());
        return ExitCode.INTERNAL;
    }
}
