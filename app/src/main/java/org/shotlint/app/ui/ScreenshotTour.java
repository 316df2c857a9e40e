package org.shotlint.app.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.shotlint.app.review.Disposition;

/**
 * Takes pictures of the real window in its main states, in both themes and at two sizes: what a change of its looks is judged by. Waits for
 * the window, so it does not belong on the thread that draws.
 */
public final class ScreenshotTour {
    private static final int[][] SIZES = {{1280, 720}, {1920, 1080}};
    private static final long SETTLE_MILLIS = 900;
    private static final long PATIENCE_MILLIS = 30_000;
    private static final long BETWEEN_LOOKS_MILLIS = 250;
    private static final int LOOKS_ALIKE = 6;
    private static final int MOST_LOOKS = 40;

    private final Content content;
    private final Path out;
    private final List<Path> pictures = new ArrayList<>();

    /**
     * What the window shows. All of it may be changed, and belongs to the tour.
     *
     * @param reports a folder of reports beside their clips, some with findings and one unreadable
     * @param withoutClips a folder of reports whose clips are not to be found
     * @param clips a folder of clips that were not checked
     * @param sheets pictures of model sheets
     */
    public record Content(Path reports, Path withoutClips, Path clips, List<Path> sheets) {}

    private ScreenshotTour(Content content, Path out) {
        this.content = content;
        this.out = out;
    }

    /**
     * Takes all pictures into {@code out} and returns where they lie.
     *
     * @throws DesktopException if no window can be shown here
     */
    public static List<Path> run(Content content, Path out) throws DesktopException, IOException, InterruptedException {
        Optional<String> obstacle = DisplayCheck.obstacle();
        if (obstacle.isPresent()) {
            throw new DesktopException(obstacle.get());
        }
        Files.createDirectories(out);
        Platform.startup(() -> Platform.setImplicitExit(false));
        ScreenshotTour tour = new ScreenshotTour(content, out);
        for (DesktopSettings.Theme theme : DesktopSettings.Theme.values()) {
            for (int[] size : SIZES) {
                tour.pass(theme, WindowPlace.sized(size[0], size[1]));
            }
        }
        return List.copyOf(tour.pictures);
    }

    /** One window through all states. */
    private void pass(DesktopSettings.Theme theme, WindowPlace place) throws IOException, InterruptedException {
        Path settings = Files.createTempDirectory("shotlint-screenshots").resolve("desktop.properties");
        new DesktopSettings(theme, place, List.of(), List.of(Path.of("/shows/meadow/night-12/reports")))
                .write(settings);
        Files.deleteIfExists(content.reports().resolve("decisions.json"));
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + Math.round(place.heightPx());
        Stage stage = ask(Stage::new);
        Window window = ask(() -> {
            Window made = new Window(stage, settings, () -> {});
            made.show(List.of());
            return made;
        });
        Workbench bench = ask(window::workbench);
        Shot shot = (name, change) -> {
            change(() -> change.accept(window));
            settle(stage);
            pictures.add(ask(() -> capture(stage, name + suffix)));
        };
        shot.take("01-empty", any -> {});
        shot.take("02-nothing-to-open", any -> any.open(List.of(Path.of("/no/such/folder"))));
        change(() -> window.open(List.of(content.clips())));
        await(() -> bench.clips().stream().anyMatch(item -> item.state().get().phase() == ClipItem.Phase.CHECKING));
        shot.take("03-checking", any -> {});
        change(() -> window.run(Command.CANCEL));
        shot.take("04-stopped", any -> {});
        clearAway(content.clips().resolve(OpenPlan.REPORTS));
        change(() -> window.open(List.of(content.reports())));
        await(() -> bench.clips().stream().anyMatch(item -> item.report().isPresent()));
        review(stage, window, shot);
        change(() -> window.open(List.of(content.withoutClips())));
        await(() -> bench.clips().stream()
                .anyMatch(item ->
                        item.entry().filter(entry -> entry.media().isEmpty()).isPresent()));
        shot.take("16-without-clips", any -> any.run(Command.NEXT_OPEN));
        change(stage::close);
        Thread.sleep(SETTLE_MILLIS);
    }

    private void review(Stage stage, Window window, Shot shot) throws IOException, InterruptedException {
        Workbench bench = window.workbench();
        shot.take(
                "05-review",
                any -> bench.clips().stream()
                        .filter(ScreenshotTour::hasBox)
                        .findFirst()
                        .ifPresent(bench::openClip));
        shot.take("06-enlarged", any -> any.run(Command.ZOOM_FINDING));
        shot.take("07-playing", any -> {
            any.run(Command.ZOOM_FIT);
            any.run(Command.LOOP);
        });
        shot.take("08-decided", any -> {
            any.run(Command.LOOP);
            any.run(Command.CONFIRM);
            bench.finding().get().ifPresent(item -> bench.note(item, "Seen by lighting as well; retake ordered."));
        });
        shot.take(
                "09-filter-empty", any -> bench.filter().set(FindingFilter.all().withText("no such words")));
        shot.take("10-silenced", any -> {
            bench.filter().set(FindingFilter.all().withSilenced(FindingFilter.Silenced.LISTED));
            bench.clips().stream()
                    .filter(item -> item.report()
                            .filter(report -> !report.silenced().isEmpty())
                            .isPresent())
                    .findFirst()
                    .ifPresent(item -> {
                        bench.openClip(item);
                        bench.findings().stream()
                                .filter(found -> found.silenced().isPresent())
                                .findFirst()
                                .ifPresent(bench::lookAt);
                    });
        });
        shot.take("11-unreadable", any -> {
            bench.filter().set(FindingFilter.all());
            bench.clips().stream().filter(ClipItem::isTroubled).findFirst().ifPresent(bench::openClip);
        });
        shot.take(
                "12-clean",
                any -> bench.clips().stream()
                        .filter(item -> item.report()
                                .filter(report -> report.findings().isEmpty())
                                .isPresent())
                        .filter(item -> !item.isTroubled())
                        .findFirst()
                        .ifPresent(bench::openClip));
        gone(shot, bench);
        shot.take("14-shortcuts", any -> any.run(Command.SHORTCUTS));
        change(() -> bench.clips().stream()
                .filter(item -> item.name().startsWith("gravity"))
                .findFirst()
                .ifPresent(bench::openClip));
        shot.take("17-subjects-and-path", any -> {
            any.hideShortcuts();
            any.run(Command.SUBJECTS);
        });
        sheets(stage, window, shot);
        shot.take("15-all-decided", any -> {
            any.run(Command.SUBJECTS);
            for (ClipItem item : List.copyOf(bench.clips())) {
                bench.openClip(item);
                bench.decide(List.copyOf(bench.findings()), Disposition.INTENDED);
            }
            bench.openClip(bench.clips().get(0));
            any.run(Command.NEXT_OPEN);
        });
        change(() -> {
            while (bench.session().filter(session -> session.canUndo()).isPresent()) {
                bench.undo();
            }
        });
    }

    /** The model sheets that lie beside the clips. */
    private void sheets(Stage stage, Window window, Shot shot) throws InterruptedException {
        List<Path> pictures = content.sheets();
        if (pictures.isEmpty()) {
            return;
        }
        change(() -> window.sheets().add(pictures));
        await(() -> window.sheets().sheet().isPresent());
        shot.take("18-sheets", any -> any.run(Command.SHEETS));
        shot.take("22-brush", any -> press(stage, "#tool-figure"));
        Workbench bench = window.workbench();
        shot.take("19-sheet-beside", any -> {
            press(stage, "#tool-choose");
            any.run(Command.SHEETS);
            // The character of the sheet, and the curve of drift, which is shown where no finding is looked at.
            bench.clips().stream()
                    .filter(item -> item.name().startsWith("drift"))
                    .findFirst()
                    .ifPresent(bench::openClip);
            any.run(Command.SHEET);
        });
        shot.take("20-sheet-over", any -> any.run(Command.SHEET));
        shot.take("21-sheet-off", any -> any.run(Command.SHEET));
        shot.take("23-pipette", any -> {
            any.run(Command.PIPETTE);
            var place = stage.getScene().lookup("#viewer");
            new Robot()
                    .mouseMove(place.localToScreen(
                            place.getBoundsInLocal().getCenterX(),
                            place.getBoundsInLocal().getCenterY()));
        });
        change(() -> window.run(Command.PIPETTE));
    }

    private static void press(Stage stage, String id) {
        if (stage.getScene().lookup(id) instanceof ButtonBase button) {
            button.fire();
        }
    }

    private static boolean hasBox(ClipItem item) {
        return item.report().stream()
                .flatMap(report -> report.findings().stream())
                .anyMatch(finding -> finding.box().isPresent());
    }

    private void gone(Shot shot, Workbench bench) throws IOException, InterruptedException {
        Optional<ClipItem> item = ask(() -> bench.clips().stream()
                .filter(any -> any.report()
                        .filter(report -> !report.findings().isEmpty())
                        .isPresent())
                .filter(any -> any.source().isPresent())
                .findFirst());
        if (item.isEmpty()) {
            return;
        }
        Path clip = item.get().source().orElseThrow().path();
        Path aside = clip.resolveSibling("aside.tmp");
        change(() -> bench.openClip(item.get()));
        Thread.sleep(SETTLE_MILLIS);
        Files.move(clip, aside);
        try {
            await(() -> item.get().gone().get());
            shot.take("13-clip-gone", any -> {});
        } finally {
            Files.move(aside, clip);
        }
        await(() -> !item.get().gone().get());
    }

    /** Waits until the window has shown the same for a while; what plays never does, and is waited for no longer than the rest may take. */
    private static void settle(Stage stage) throws InterruptedException {
        Thread.sleep(SETTLE_MILLIS);
        int before = ask(() -> look(stage));
        int alike = 0;
        for (int looks = 0; looks < MOST_LOOKS && alike < LOOKS_ALIKE; looks++) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
            int now = ask(() -> look(stage));
            alike = now == before ? alike + 1 : 0;
            before = now;
        }
    }

    /** A number that is another where the window shows something else. */
    private static int look(Stage stage) {
        Image image = picture(stage);
        int[] row = new int[(int) image.getWidth()];
        int sum = 1;
        for (int y = 0; y < (int) image.getHeight(); y += 2) {
            image.getPixelReader().getPixels(0, y, row.length, 1, PixelFormat.getIntArgbInstance(), row, 0, row.length);
            sum = 31 * sum + Arrays.hashCode(row);
        }
        return sum;
    }

    private Path capture(Stage stage, String name) {
        return Pngs.write(picture(stage), out.resolve(name + ".png"));
    }

    private static WritableImage picture(Stage stage) {
        double x = stage.getX() + stage.getScene().getX();
        double y = stage.getY() + stage.getScene().getY();
        return new Robot()
                .getScreenCapture(
                        null,
                        x,
                        y,
                        stage.getScene().getWidth(),
                        stage.getScene().getHeight(),
                        false);
    }

    private static void clearAway(Path folder) throws IOException, InterruptedException {
        Thread.sleep(SETTLE_MILLIS);
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Takes one picture after a change. */
    private interface Shot {
        void take(String name, Consumer<Window> change) throws InterruptedException;
    }

    private static void change(Runnable change) {
        ask(() -> {
            change.run();
            return true;
        });
    }

    private static <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        FxThreads.later(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }

    private static void await(BooleanSupplier ready) throws InterruptedException {
        for (long waited = 0; waited < PATIENCE_MILLIS && !ask(ready::getAsBoolean); waited += 50) {
            Thread.sleep(50);
        }
    }
}
