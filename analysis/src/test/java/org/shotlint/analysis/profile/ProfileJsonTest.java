package org.shotlint.analysis.profile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.finding.Severity;

final class ProfileJsonTest {
    private static final Param HOLD = new Param("holdSeconds", "s", 0.5, 0.1, 10, "shortest hold", "not calibrated");
    private static final CheckDescription FREEZE = new CheckDescription(
            "freeze", CheckDescription.Family.TIMING, Severity.WARNING, "stands still", 5, List.of(HOLD));
    private static final CheckDescription VANISH =
            new CheckDescription("vanish", CheckDescription.Family.IDENTITY, Severity.ERROR, "is gone", 1, List.of());
    private final ProfileJson profiles = new ProfileJson(List.of(FREEZE, VANISH));

    @Test
    void laysTheFileOverTheDefaults() throws ProfileException {
        Profile profile = profiles.parse(
                "{\"name\": \"limited\", \"checks\": {\"freeze\": {\"severity\": \"note\", \"params\": {\"holdSeconds\": 2}},"
                        + " \"vanish\": {\"enabled\": false}}}",
                "x");
        assertAll(
                () -> assertEquals("limited", profile.name()),
                () -> assertEquals(2.0, profile.settings().value("freeze", HOLD)),
                () -> assertEquals(Severity.NOTE, profile.severity(FREEZE)),
                () -> assertEquals(Severity.ERROR, profile.severity(VANISH)),
                () -> assertEquals(Set.of("vanish"), profile.disabledChecks()),
                () -> assertFalse(profile.runs("vanish")));
    }

    @Test
    void anEmptyProfileIsTheStandardOne() throws ProfileException {
        Profile profile = profiles.parse("{}", "plain.json");
        Profile standard = Profile.standard(List.of(FREEZE, VANISH));
        assertAll(
                () -> assertEquals("plain.json", profile.name()),
                () -> assertEquals(
                        standard.settings().values(), profile.settings().values()),
                () -> assertEquals(Map.of(), profile.severities()),
                () -> assertTrue(profile.runs("vanish")));
    }

    @Test
    void printsWhatGivesTheSameProfileAgain() throws ProfileException {
        Profile profile = profiles.parse(
                "{\"name\": \"a\", \"checks\": {\"freeze\": {\"enabled\": false, \"params\": {\"holdSeconds\": 0.75}}}}",
                "x");
        Profile again = profiles.parse(profiles.print(profile), "x");
        assertAll(
                () -> assertEquals(profile.name(), again.name()),
                () -> assertEquals(profile.disabledChecks(), again.disabledChecks()),
                () -> assertEquals(profile.settings().values(), again.settings().values()),
                () -> assertEquals(profiles.print(profile), profiles.print(again)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"checks": {"freeze": {"params": {"holdSeconds": 11}}}}    | checks.freeze.params.holdSeconds is 11; allowed: 0.1 to 10.0 s
            {"checks": {"freeze": {"params": {"holdSeconds": "1"}}}}   | checks.freeze.params.holdSeconds is "1"; allowed: 0.1 to 10.0 s
            {"checks": {"freeze": {"params": {"hold": 1}}}}            | checks.freeze.params.hold: freeze has no such parameter; it has holdSeconds
            {"checks": {"frieze": {}}}                                 | checks.frieze: no check has this id; there are freeze, vanish
            {"checks": {"freeze": {"severity": "bad"}}}                | checks.freeze.severity is "bad"; allowed: error, warning, note
            {"checks": {"freeze": {"enabled": "no"}}}                  | checks.freeze.enabled is "no"; allowed: true, false
            {"checks": {"freeze": {"on": true}}}                       | checks.freeze.on is not a key of profiles; allowed here: enabled, params, severity
            {"check": {}}                                              | check is not a key of profiles; allowed here: checks, name
            {"checks": []}                                             | checks is not a JSON object in braces
            {"name": 3}                                                | name is 3; expected a text
            """)
    void refusesWithTheKeyAndWhatIsAllowed(String text, String message) {
        assertEquals(
                message,
                assertThrows(ProfileException.class, () -> profiles.parse(text, "x"))
                        .getMessage());
    }

    @Test
    void namesTheLineOfBrokenJson() {
        ProfileException thrown = assertThrows(ProfileException.class, () -> profiles.parse("{\n\"name\": }", "x"));
        assertTrue(String.valueOf(thrown.getMessage()).startsWith("line 2: "), thrown.getMessage());
    }

    @Test
    void refusesAKeyGivenTwice() {
        ProfileException thrown =
                assertThrows(ProfileException.class, () -> profiles.parse("{\"name\": \"a\", \"name\": \"b\"}", "x"));
        assertTrue(String.valueOf(thrown.getMessage()).contains("Duplicate field 'name'"), thrown.getMessage());
    }

    @Test
    void namesTheFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("house.json"), "{\"checks\": 1}");
        assertAll(
                () -> assertEquals(
                        file + ": checks is not a JSON object in braces",
                        assertThrows(ProfileException.class, () -> profiles.read(file))
                                .getMessage()),
                () -> assertEquals(
                        folder.resolve("no.json") + ": there is no such profile file",
                        assertThrows(ProfileException.class, () -> profiles.read(folder.resolve("no.json")))
                                .getMessage()));
    }
}
