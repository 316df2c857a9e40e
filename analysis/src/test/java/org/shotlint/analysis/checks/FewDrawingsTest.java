package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Settings;

class FewDrawingsTest {
    static Stream<Arguments> checksAndDrawings() {
        return CheckCatalog.all().stream()
                .flatMap(check -> IntStream.rangeClosed(0, 2)
                        .mapToObj(drawings -> Arguments.of(check.description().id(), drawings, check)));
    }

    @ParameterizedTest(name = "{0}, {1} drawings")
    @MethodSource("checksAndDrawings")
    void saysThatAShotOfSoFewDrawingsCannotBeJudged(String id, int drawings, Check check) {
        Settings settings = Settings.of(List.of(check.description()), Map.of());
        CheckResult result =
                check.judge(new StepMaker().ordinary(Math.max(0, drawings - 1)).evidence(), settings);
        assertInstanceOf(CheckResult.NotApplicable.class, result, id);
    }
}
