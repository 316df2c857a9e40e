package org.shotlint.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

@AnalyzeClasses(packages = "org.shotlint.analysis", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule CHECKS_KNOW_NO_PIXELS = noClasses()
            .that()
            .resideInAnyPackage("..analysis.check..", "..analysis.checks..", "..analysis.exemption..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..analysis.raster..",
                    "..analysis.video..",
                    "..analysis.measure..",
                    "org.opencv..",
                    "org.bytedeco..")
            .because(
                    "a check judges evidence: it can be run again on stored evidence, and tested on hand-made numbers");

    @ArchTest
    static final ArchRule ONLY_VIDEO_USES_FFMPEG = noClasses()
            .that()
            .resideOutsideOfPackage("..analysis.video..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bytedeco..")
            .because("what a container or decoder does wrong is dealt with in one place");

    @ArchTest
    static final ArchRule ONLY_RASTER_MEASURE_AND_SHEET_USE_OPENCV = noClasses()
            .that()
            .resideOutsideOfPackages("..analysis.raster..", "..analysis.measure..", "..analysis.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.opencv..", "nu.pattern..")
            .because("native matrices live and die where they are measured; numbers come out");

    @ArchTest
    static final ArchRule ONLY_RASTER_MAKES_MATRICES = noClasses()
            .that()
            .resideOutsideOfPackage("..analysis.raster..")
            .should()
            .callConstructorWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                            com.tngtech.archunit.core.domain.properties.HasName.Predicates.name(
                                    "org.opencv.core.Mat"))))
            .because("a matrix that no scope knows of is memory that nobody releases");

    @ArchTest
    static final ArchRule NOTHING_PRINTS = noClasses()
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("the library reports through reports and exceptions; printing belongs to the command line");

    @ArchTest
    static final ArchRule PLAIN_DATA_KNOWS_NO_ENGINE = noClasses()
            .that()
            .resideInAnyPackage(
                    "..analysis.time..",
                    "..analysis.finding..",
                    "..analysis.evidence..",
                    "..analysis.check",
                    "..analysis.report..",
                    "..analysis.profile..",
                    "..analysis.score..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..analysis.engine..", "..analysis.measure..", "..analysis.video..", "..analysis.raster..")
            .because("contracts are read by everyone, so they must not pull in the machinery");

    @ArchTest
    static final ArchRule TIME_AND_FINDING_STAND_FIRST = noClasses()
            .that()
            .resideInAnyPackage("..analysis.time..", "..analysis.finding..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..analysis.evidence..", "..analysis.check..", "..analysis.checks..", "..analysis.report..")
            .because("time knows nothing of findings, and findings nothing of how they came about");

    @ArchTest
    static final ArchRule THE_LIBRARY_KNOWS_NO_APP = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.shotlint.app..", "org.shotlint.samples..", "javafx..", "picocli..")
            .because("the analysis runs without a window, a command line or sample clips");
}
