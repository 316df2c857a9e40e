package org.shotlint.app.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window: its looks, its size, its dialogs, and what is remembered of them. */
final class Window implements Shell.Host {
    private final Stage stage;
    private final Path settingsFile;
    private final Runnable whenClosed;
    private final Workbench workbench = new Workbench();
    private final SheetLibrary sheets = new SheetLibrary();
    private final Shell shell;
    private DesktopSettings settings;

    Window(Stage stage, Path settingsFile, Runnable whenClosed) {
        Bundled.loadFonts();
        this.stage = stage;
        this.settingsFile = settingsFile;
        this.whenClosed = whenClosed;
        this.settings = DesktopSettings.read(settingsFile);
        this.shell = new Shell(workbench, sheets, this);
    }

    Workbench workbench() {
        return workbench;
    }

    void show(List<Path> paths) {
        Scene scene =
                new Scene(shell, settings.place().widthPx(), settings.place().heightPx());
        scene.getStylesheets().add(Bundled.styleSheet());
        applyTheme();
        shell.setRecent(settings.recent());
        stage.setTitle("Shotlint");
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        settle(settings.place());
        stage.setOnHiding(event -> remember());
        stage.setOnHidden(event -> closed());
        stage.show();
        shell.setDividers(settings.dividers());
        // Once more when the window has the size the system gives it, such as that of the screen.
        FxThreads.later(() -> shell.setDividers(settings.dividers()));
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                shell.pulse(now);
            }
        };
        timer.start();
        sheets.add(settings.sheets());
        shell.open(paths);
    }

    SheetLibrary sheets() {
        return sheets;
    }

    /** A place on a screen that is not connected any more is left to the system. */
    private void settle(WindowPlace place) {
        if (place.x().isPresent() && place.y().isPresent()) {
            double x = place.x().getAsDouble();
            double y = place.y().getAsDouble();
            if (!Screen.getScreensForRectangle(x, y, place.widthPx() / 2, place.heightPx() / 2)
                    .isEmpty()) {
                stage.setX(x);
                stage.setY(y);
            }
        }
        stage.setMaximized(place.maximised());
    }

    private void remember() {
        Scene scene = stage.getScene();
        settings = settings.withDividers(shell.dividers())
                .withPlace(
                        stage.isMaximized()
                                ? settings.place().asMaximised()
                                : WindowPlace.sized(scene.getWidth(), scene.getHeight())
                                        .at(stage.getX(), stage.getY()));
    }

    void open(List<Path> paths) {
        shell.open(paths);
    }

    void run(Command command) {
        shell.run(command);
    }

    void moveTo(double x, double y, double width, double height) {
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    void divide(List<Double> places) {
        shell.setDividers(places);
    }

    void hideShortcuts() {
        shell.hideShortcuts();
    }

    private void closed() {
        keepSettings();
        shell.close();
        FxThreads.onFiles(whenClosed);
    }

    private void applyTheme() {
        boolean dark = settings.theme() == DesktopSettings.Theme.DARK;
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        shell.setTheme(settings.theme());
    }

    private void keepSettings() {
        DesktopSettings kept = settings;
        FxThreads.onFiles(() -> {
            try {
                kept.write(settingsFile);
            } catch (IOException e) {
                // A window that cannot remember its looks still works; there is nothing a person could do about it
                // here.
                return;
            }
        });
    }

    @Override
    public void chooseFolder(Consumer<List<Path>> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Folder of clips or of reports");
        File folder = chooser.showDialog(stage);
        if (folder != null) {
            chosen.accept(List.of(folder.toPath()));
        }
    }

    @Override
    public void chooseClips(Consumer<List<Path>> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Clips");
        List<File> files = chooser.showOpenMultipleDialog(stage);
        if (files != null && !files.isEmpty()) {
            chosen.accept(files.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void choosePictures(Consumer<List<Path>> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Pictures of model sheets");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        "Pictures", "*.png", "*.jpg", "*.jpeg", "*.webp", "*.tif", "*.tiff", "*.bmp", "*.psd"));
        List<File> files = chooser.showOpenMultipleDialog(stage);
        if (files != null && !files.isEmpty()) {
            chosen.accept(files.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void sheetsKnown(List<Path> paths) {
        settings = settings.withSheets(paths);
        keepSettings();
    }

    @Override
    public void chooseTarget(String fileName, Path folder, Consumer<Path> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export");
        chooser.setInitialFileName(fileName);
        if (folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toAbsolutePath().toFile());
        }
        File file = chooser.showSaveDialog(stage);
        if (file != null) {
            chosen.accept(file.toPath());
        }
    }

    @Override
    public void switchTheme() {
        settings = settings.withTheme(settings.theme().other());
        applyTheme();
        keepSettings();
    }

    @Override
    public void opened(Path path) {
        settings = settings.withRecent(path);
        shell.setRecent(settings.recent());
        stage.setTitle(path.toAbsolutePath().normalize().getFileName() + " \u2013 Shotlint");
        keepSettings();
    }

    @Override
    public void quit() {
        stage.close();
    }
}
