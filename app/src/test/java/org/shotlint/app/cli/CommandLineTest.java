package org.shotlint.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.checks.CheckCatalog;

final class CommandLineTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                           | a command is missing
            chekc x --out y                              | Did you mean
            check                                        | Missing required
            check a.mp4                                  | Missing required option: '--out=DIR'
            check a.mp4 --out y --jobs 0                 | --jobs is 0; allowed: 1 to 256
            check a.mp4 --out y --timeout 0              | --timeout is 0; allowed: 1 and more seconds
            check a.mp4 --out y --fps fast               | --fps: fast is not a frame rate
            check a.mp4 --out y --fail-on bad            | --fail-on
            check a.mp4 --out y --format docx            | --format
            check a.mp4 --out y --sheet x=y              | y: there is no such file or folder
            check a.mp4 --out y --profile no.json        | no.json: there is no such profile file
            check @no-list.txt --out y                   | no-list.txt: the list could not be read
            check no/*.mp4 --out y                       | no/*.mp4: no file matches
            explain nothing                              | nothing: there is no such check; there are
            score --truth no.tsv --reports y             | no.tsv: the truth file could not be read
            compare a.mp4 --out y                        | Missing required parameter: 'B'
            compare no.mp4 no.mp4 --out y --format csv   | a comparison is written as json and html
            samples --out y --clips nothing              | no sample clip has such a name
            bench                                        | what to measure is missing
            """)
    void wrongUsageIsSaidInWordsAndEndsWithTwo(String line, String words) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" +", -1));
        assertAll(
                () -> assertEquals(ExitCode.USAGE, run.code()),
                () -> assertTrue(run.err().contains(words), run.err()),
                () -> assertEquals("", run.out()),
                () -> assertFalse(run.err().contains("Exception"), run.err()));
    }

    @Test
    void theManualPageNamesEveryCommand() throws Exception {
        String page = Files.readString(Path.of("..", "installer", "src", "linux", "shotlint.1"));
        List<String> missing = new picocli.CommandLine(new Shotlint())
                .getSubcommands().keySet().stream()
                        .filter(name -> !page.contains("\n.B " + name + "\n"))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void printsItsVersion() {
        Run run = Run.of("--version");
        assertAll(
                () -> assertEquals(ExitCode.DONE, run.code()),
                () -> assertTrue(run.out().matches("shotlint \\d+\\.\\d+\\.\\d+\\R"), run.out()));
    }

    @Test
    void listsEveryCheckWithItsSeverityAndOneSentence() {
        List<String> lines = Run.of("checks").out().lines().toList();
        List<Check> checks = CheckCatalog.all();
        assertEquals(checks.size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            assertTrue(line.startsWith(checks.get(i).description().id() + " "), line);
            assertTrue(line.endsWith(checks.get(i).description().summary()), line);
        }
    }

    @Test
    void printsTheEffectiveValuesOfAProfileAsAProfile() throws Exception {
        String id = CheckCatalog.all().get(0).description().id();
        Path profile = Files.writeString(
                folder.resolve("mine.json"),
                "{\"name\": \"mine\", \"checks\": {\"" + id + "\": {\"enabled\": false}}}");
        String printed = Run.of("checks", "--profile", profile.toString()).out();
        Path again = Files.writeString(folder.resolve("again.json"), printed);
        assertAll(
                () -> assertTrue(printed.contains("\"name\" : \"mine\""), printed),
                () -> assertEquals(
                        printed, Run.of("checks", "--profile", again.toString()).out()));
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : List.of("check", "open", "samples", "score", "checks", "explain", "demo", "bench")) {
            Run run = Run.of(command, "--help");
            assertEquals(ExitCode.DONE, run.code(), command);
            assertTrue(run.out().startsWith("Usage: shotlint " + command), run.out());
        }
    }

    @Test
    void textFromOutsideCannotSteerTheTerminal() {
        assertEquals("a?[31mred?b?c", Printable.line("a\u001b[31mred\nb\u202ec"));
    }
}
