package org.shotlint.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

@AnalyzeClasses(packages = "org.shotlint.app", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule KNOWS_NO_NATIVE_LIBRARY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.opencv..", "org.bytedeco..", "nu.pattern..")
            .because(
                    "pixels and native memory end at the border of analysis; a leak or a crash has one place to be looked for");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            // The worker's streams are its line to the parent, not a terminal.
            .and()
            .doNotHaveFullyQualifiedName("org.shotlint.app.batch.WorkerLoop")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("standard output holds results only, so one package decides what is one");

    @ArchTest
    static final ArchRule BATCH_KNOWS_NO_WRITER_AND_NO_COMMAND = noClasses()
            .that()
            .resideInAPackage("..batch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..app.report..", "..app.cli..", "..app.bench..")
            .because("a run must be usable from a window or a script as it is from the command line");

    @ArchTest
    static final ArchRule WRITERS_KNOW_NO_COMMAND = noClasses()
            .that()
            .resideInAnyPackage("..app.report..", "..app.evidence..", "..app.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..app.cli..")
            .because("the command line is a thin layer that everything else can do without");

    @ArchTest
    static final ArchRule ONLY_THE_WINDOW_KNOWS_ITS_TOOLKIT = noClasses()
            .that()
            .resideOutsideOfPackage("..app.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..")
            .because("everything but the window must run where there is no display and no toolkit");

    @ArchTest
    static final ArchRule ONE_BORDER_TO_THE_DRAWING_THREAD = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.shotlint.app.ui.FxThreads")
            .and()
            .doNotHaveFullyQualifiedName("org.shotlint.app.ui.AnalysisTask")
            .should()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .because("where work of other threads reaches the window has to be found in one place");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_OPENS_THE_WINDOW = noClasses()
            .that()
            .resideOutsideOfPackages("..app.ui..", "..app.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..app.ui..")
            .because("what the window uses must not need it");

    @ArchTest
    static final ArchRule WRITERS_DO_NOT_DECODE = noClasses()
            .that()
            .resideInAPackage("..app.report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.shotlint.analysis.video..")
            .because("reports must open without their clips");

    @ArchTest
    static final ArchRule ONLY_THE_WORKER_ANALYSES = noClasses()
            .that()
            .resideInAnyPackage("..app.cli..", "..app.report..", "..app.evidence..")
            .should()
            .callMethod(
                    "org.shotlint.analysis.engine.ClipAnalyzer",
                    "analyze",
                    "org.shotlint.analysis.engine.ClipRequest",
                    "org.shotlint.analysis.engine.ProgressListener",
                    "org.shotlint.analysis.engine.CancelToken")
            .because("a damaged clip may end the process that decodes it, so that has to be one that can be spared");
}
