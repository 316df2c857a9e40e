package org.shotlint.app.review;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.shotlint.app", importOptions = ImportOption.DoNotIncludeTests.class)
final class HeadlessTest {
    @ArchTest
    static final ArchRule REVIEW_AND_PREVIEW_KNOW_NO_WINDOW = noClasses()
            .that()
            .resideInAnyPackage("..app.review..", "..app.preview..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "java.awt..", "..app.ui..")
            .because("deciding and showing frames are tested, and can be used, without a window");
}
