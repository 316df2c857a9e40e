package org.shotlint.app.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.shotlint.app.review.Disposition;

/**
 * Makes pictures of the window in its main states, in both themes and two sizes, without a display. Arguments: the folder for the pictures, a
 * folder of reports with its clips, a copy of such a folder without the clips, a folder of clips.
 */
final class Screenshots {
    private static final int PATIENCE_SECONDS = 40;

    private final Path out;

    private Screenshots(Path out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("headless.geometry", "1920x1080");
        Path out = Path.of(arguments[0]);
        Files.createDirectories(out);
        Platform.startup(() -> Platform.setImplicitExit(false));
        Screenshots shots = new Screenshots(out);
        for (DesktopSettings.Theme theme : DesktopSettings.Theme.values()) {
            for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
                shots.all(theme, size[0], size[1], arguments);
            }
        }
        System.exit(0);
    }

    private void all(DesktopSettings.Theme theme, int width, int height, String[] arguments) throws Exception {
        String suffix = "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + height + ".png";
        Path settings = Files.createTempDirectory("shots").resolve("desktop.properties");
        new DesktopSettings(theme, width, height, false, List.of(Path.of("/shows/night/reports"))).write(settings);
        shoot(settings, List.of(), "empty" + suffix, window -> {});
        shoot(settings, List.of(Path.of(arguments[1])), "review" + suffix, window -> {
            Workbench bench = window.workbench();
            bench.clips().stream()
                    .filter(clip -> clip.report()
                            .filter(report -> report.findings().size() > 0)
                            .isPresent())
                    .findFirst()
                    .ifPresent(bench::openClip);
        });
        shoot(settings, List.of(Path.of(arguments[1])), "decided" + suffix, window -> {
            Workbench bench = window.workbench();
            bench.decide(List.copyOf(bench.findings()), Disposition.INTENDED);
            bench.note(bench.findings().get(0), "As in the storyboard.");
        });
        shoot(settings, List.of(Path.of(arguments[1])), "undone" + suffix, window -> {
            window.workbench().undo();
            window.workbench().undo();
            window.workbench().filter().set(FindingFilter.all().withText("no such words"));
        });
        shoot(
                settings,
                List.of(Path.of(arguments[1])),
                "unreadable" + suffix,
                window -> window.workbench().clips().stream()
                        .filter(ClipItem::isTroubled)
                        .findFirst()
                        .ifPresent(window.workbench()::openClip));
        shoot(settings, List.of(Path.of(arguments[2])), "without-clips" + suffix, window -> {});
        shoot(settings, List.of(Path.of("/no/such/folder")), "error" + suffix, window -> {});
        shoot(settings, List.of(Path.of(arguments[3])), "checking" + suffix, window -> {});
    }

    private void shoot(Path settings, List<Path> paths, String name, Consumer<Window> prepare) throws Exception {
        CompletableFuture<Window> shown = new CompletableFuture<>();
        CompletableFuture<Stage> staged = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = new Stage();
            Window window = new Window(stage, settings, () -> {});
            window.show(paths);
            staged.complete(stage);
            shown.complete(window);
        });
        Window window = shown.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!paths.isEmpty() && Files.exists(paths.get(0))) {
            await(() -> !window.workbench().clips().isEmpty());
        }
        Thread.sleep(1200);
        Platform.runLater(() -> prepare.accept(window));
        Thread.sleep(name.startsWith("checking") ? 2500 : 1500);
        CompletableFuture<BufferedImage> picture = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = staged.join();
            picture.complete(image(stage.getScene().snapshot(null)));
        });
        ImageIO.write(picture.get(PATIENCE_SECONDS, TimeUnit.SECONDS), "png", new File(out.toFile(), name));
        Platform.runLater(() -> staged.join().close());
        Thread.sleep(300);
    }

    private static void await(BooleanSupplier ready) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
            CompletableFuture<Boolean> answer = new CompletableFuture<>();
            Platform.runLater(() -> answer.complete(ready.getAsBoolean()));
            if (Optional.ofNullable(answer.join()).orElse(false)) {
                return;
            }
            Thread.sleep(50);
        }
    }

    private static BufferedImage image(WritableImage picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }
}
