package org.shotlint.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.app.batch.SampleReports;
import org.shotlint.app.cli.Clips;

/** What the evidence holds, drawn over the picture; the finding lies at frames 40 to 51 of 120. */
@EnabledIf(
        value = "org.shotlint.app.ui.TestWindow#canDrawText",
        disabledReason = "libpangoft2-1.0-0 or libfreetype6 is missing")
final class OverlayJourneyTest {
    private static final String OVERLAYS = """
            {"schema":"shotlint.overlays/1",
             "subjects":[{"id":1,"name":"subject 1","spots":[[43,200,300,100,100,250,350,0,0],[44,210,300,100,100,260,350,0,0],
               [45,220,300,100,100,270,350,0,0],[46,230,300,100,100,280,350,0,0]]}],
             "findings":[{"key":"0123456789ab/vanish/40","frame":45,
               "lines":[{"name":"expected path","role":"expected","points":[[45,100,360],[50,1200,360]]}],
               "places":[{"name":"hidden behind","role":"occluder","box":[600,100,300,500]}],"camera":[]}]}
            """;

    private TestWindow window;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Path clip = folder.resolve("a-error.mp4");
        Clips.write(clip, 120);
        ReportJson.write(SampleReports.of("a-error.mp4", Files.size(clip)), reports.resolve("a-error.mp4.json"));
        Path evidence = Files.createDirectories(reports.resolve("a-error.mp4.evidence"));
        Files.writeString(evidence.resolve("overlays.json"), OVERLAYS);
        window = TestWindow.open(folder, List.of(reports));
        window.await(() -> window.frame() == 45 && window.viewer().hasPicture());
        window.await(() -> !window.viewer().overlay().evidence().isEmpty());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private OverlayLayer layer() {
        return window.viewer().overlay();
    }

    @Test
    void showsAndHidesSubjectsWhereTheFrameShowsThem() throws Exception {
        assertTrue(window.ask(() -> layer().subjects().isEmpty()), "subjects are shown on demand");
        window.type(KeyCode.S);
        window.await(() -> layer().subjects().outlines().size() == 1);
        assertEquals(220, window.ask(() -> layer().subjects().outlines().get(0).x()));
        window.type(KeyCode.RIGHT);
        window.await(() ->
                window.frame() == 46 && layer().subjects().outlines().get(0).x() == 230);
        window.type(KeyCode.HOME);
        window.await(() -> layer().subjects().isEmpty());
        window.robot().clickOn("#switch-subjects");
        window.await(() -> !layer().areSubjectsShown());
    }

    @Test
    void drawsTheEvidenceOfTheFindingAroundItAndHidesItOnDemand() throws Exception {
        assertTrue(isViolet(window.ask(() -> colourAt(750, 200))), "the occluder is tinted");
        window.type(KeyCode.E);
        window.await(() -> layer().evidence().isEmpty());
        window.await(() -> !layer().isVisible());
        window.type(KeyCode.E);
        window.await(() -> layer().evidence().strokes().size() == 1);
        window.type(KeyCode.END);
        window.await(() -> window.frame() == 119 && layer().evidence().isEmpty());
    }

    private static boolean isViolet(Color colour) {
        return colour.getOpacity() > 0.1 && colour.getBlue() > colour.getGreen() + 0.2;
    }

    /** The colour of the layer at a place of the clip, which is 1280 by 720. */
    private Color colourAt(double clipX, double clipY) {
        ViewerPane viewer = window.viewer();
        viewer.layout();
        PictureFit fit = PictureFit.in(viewer.getWidth(), viewer.getHeight(), 1280, 720, 1);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        WritableImage image = layer().snapshot(clear, null);
        return image.getPixelReader().getColor((int) fit.viewX(clipX), (int) fit.viewY(clipY));
    }
}
