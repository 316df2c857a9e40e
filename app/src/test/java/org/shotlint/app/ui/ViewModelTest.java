package org.shotlint.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.app.batch.SampleReports;

/** What the window knows without being one. */
final class ViewModelTest {
    private static final List<Finding> FINDINGS =
            SampleReports.of("error-warning-note.mp4").findings();

    @Test
    void timelineZoomsAroundThePointerAndNeverBeyondTheClip() {
        TimelineScale whole = TimelineScale.whole(100, 50, 400);
        assertEquals(50, whole.x(0));
        assertEquals(450, whole.x(100));
        assertEquals(99, whole.frame(9000));
        TimelineScale near = whole.zoomed(2, 250);
        assertEquals(whole.frame(250), near.frame(250));
        assertTrue(near.zoomed(0.01, 300).isWhole());
        assertEquals(0, near.panned(-9000).firstFrame());
        assertEquals(50, near.panned(9000).firstFrame());
        assertEquals(0, near.showing(new FrameRange(0, 1)).firstFrame());
        assertEquals(20, whole.tickFrames(56));
    }

    @Test
    void pictureKeepsItsShapeAndItsBoxes() {
        PictureFit fit = PictureFit.in(1000, 400, 1280, 720, 1);
        assertEquals(711, fit.width());
        assertEquals(400, fit.height());
        Box all = new Box(0, 0, 1280, 720);
        assertEquals(fit.x(), fit.boxX(all));
        assertEquals(fit.width(), fit.boxWidth(all));
        assertEquals(1422, fit.zoomed(2, 0.5, 0.5).width());
        assertEquals(2000, PictureFit.in(4000, 500, 1000, 500, 2).width());
    }

    @Test
    void filterTakesWordsSeveritiesAndDecisionsTogether() {
        Finding error = FINDINGS.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow();
        assertTrue(FindingFilter.all().accepts(error, true));
        assertTrue(FindingFilter.all().withText(" VANISH error ").accepts(error, false));
        assertFalse(FindingFilter.all().withText("vanish freeze").accepts(error, false));
        assertFalse(FindingFilter.all().with(Severity.ERROR, false).accepts(error, false));
        assertFalse(
                FindingFilter.all().withDecided(FindingFilter.Decided.HIDDEN).accepts(error, true));
    }

    @Test
    void everyLaneFindsItsFindingsNearThePointer() {
        TimelineContent content =
                TimelineContent.of(SampleReports.of("error-warning-note.mp4"), FindingFilter.Silenced.HIDDEN);
        assertEquals(
                List.of("freeze", "vanish"),
                content.lanes().stream().map(TimelineContent.Lane::check).toList());
        Finding vanish = content.lanes().get(1).findings().get(0);
        assertEquals(Optional.of(vanish), content.findingAt(1, vanish.frames().startFrame() - 2, 3));
        assertEquals(Optional.empty(), content.findingAt(1, vanish.frames().startFrame() - 5, 3));
        assertEquals(Optional.empty(), content.findingAt(7, 0, 3));
    }

    @Test
    void noTwoCommandsShareAKey() {
        assertEquals(
                Arrays.stream(Command.values())
                        .mapToInt(command -> command.keys().size())
                        .sum(),
                Arrays.stream(Command.values())
                        .flatMap(command -> command.keys().stream())
                        .distinct()
                        .count());
    }

    @Test
    void settingsComeBackAndDamagedOnesAreStandard(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("new/desktop.properties");
        assertEquals(DesktopSettings.standard(), DesktopSettings.read(file));
        DesktopSettings kept = DesktopSettings.standard()
                .withTheme(DesktopSettings.Theme.LIGHT)
                .withPlace(WindowPlace.sized(1600, 900).at(-40, 20).asMaximised())
                .withDividers(List.of(0.2, 0.625, 0.66, 0.45))
                .withRecent(folder.resolve("b"))
                .withRecent(folder.resolve("a"))
                .withRecent(folder.resolve("b"));
        kept.write(file);
        assertEquals(kept, DesktopSettings.read(file));
        assertEquals(List.of(folder.resolve("b"), folder.resolve("a")), kept.recent());
        Files.writeString(file, "width=-4\nheight=many\nx=NaN\ndividers=0.2 1.4\ntheme=blue\n");
        assertEquals(DesktopSettings.standard(), DesktopSettings.read(file));
    }

    @Test
    void checkPagesAreCutIntoPieces() {
        assertEquals(
                List.of(
                        new CheckPage.Piece(CheckPage.Kind.TITLE, "freeze"),
                        new CheckPage.Piece(CheckPage.Kind.PARAGRAPH, "One two."),
                        new CheckPage.Piece(CheckPage.Kind.HEADING, "Limits"),
                        new CheckPage.Piece(CheckPage.Kind.ITEM, "first and more"),
                        new CheckPage.Piece(CheckPage.Kind.ITEM, "second")),
                CheckPage.parse("# freeze\n\nOne\ntwo.\n\n## Limits\n- first\n  and more\n- second\n")
                        .pieces());
        assertFalse(CheckPage.of("freeze").pieces().isEmpty());
    }

    @Test
    void missingLibrariesAreNamedWithTheCommandThatInstallsThem() {
        assertEquals(Optional.empty(), DisplayCheck.obstacle(true, false, any -> true));
        assertEquals(
                "the desktop needs system libraries that are missing; on Debian and its relatives: "
                        + "sudo apt-get install -y libgtk-3-0 libgl1",
                DisplayCheck.obstacle(true, false, name -> !name.equals("libgtk-3.so.0") && !name.equals("libGL.so.1"))
                        .orElse(""));
        assertTrue(DisplayCheck.obstacle(false, true, any -> true).orElse("").contains("DISPLAY"));
    }

    @Test
    void nothingToOpenIsSaidInOneLine(@TempDir Path folder) {
        assertTrue(
                OpenPlan.of(List.of(folder.resolve("gone")), OpenPlan.Earlier.USED) instanceof OpenPlan.Nothing nothing
                        && nothing.text().endsWith("there is no such file or folder"));
        assertTrue(OpenPlan.of(List.of(folder), OpenPlan.Earlier.USED) instanceof OpenPlan.Nothing nothing
                && nothing.text().endsWith("neither clips nor reports in it"));
    }
}
