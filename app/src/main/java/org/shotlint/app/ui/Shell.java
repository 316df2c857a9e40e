package org.shotlint.app.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shotlint.app.review.Disposition;
import org.shotlint.app.review.ReviewSession;

/** The window's content: menu, panes, the line at the bottom, and the keys. */
final class Shell extends BorderPane {
    private final Workbench workbench;
    private final Opener opener;
    private final ReviewPane review;
    private final EmptyState empty;
    private final Menu recent = new Menu("Open Recent");
    private final Map<Command, Runnable> actions = new EnumMap<>(Command.class);
    private final Host host;
    private final StatusBar status = new StatusBar(this::run);
    private final ClipPictures pictures = new ClipPictures();
    private final ClipWatch watch;
    private final SplitPane panes = new SplitPane();
    private final StackPane middle = new StackPane();
    private final ShortcutsPane shortcuts = new ShortcutsPane(this::hideShortcuts);
    private final SheetLibrary sheets;
    private final SheetsPane sheetsPane;
    private List<Path> opened = List.of();

    /** What only the window can do. */
    interface Host {
        void chooseFolder(Consumer<List<Path>> chosen);

        void chooseClips(Consumer<List<Path>> chosen);

        /** Asks where to write a file of that name. */
        void chooseTarget(String fileName, Path folder, Consumer<Path> chosen);

        /** The library of sheets is made of these pictures and folders from now on. */
        void sheetsKnown(List<Path> paths);

        /** Asks for pictures. */
        void choosePictures(Consumer<List<Path>> chosen);

        void switchTheme();

        void opened(Path path);

        void quit();
    }

    Shell(Workbench workbench, SheetLibrary sheets, Host host) {
        this.workbench = workbench;
        this.sheets = sheets;
        this.host = host;
        sheetsPane = new SheetsPane(sheets, new SheetsHost());
        sheets.listen(this::say, host::sheetsKnown);
        getStyleClass().add("shell");
        opener = new Opener(workbench, sheets, this::say, this::changed);
        review = new ReviewPane(workbench, sheets, this::run, this::decide);
        empty = new EmptyState(this::run, path -> open(List.of(path)));
        watch = new ClipWatch(workbench, review::sourceChanged);
        ClipListPane clips = new ClipListPane(workbench, pictures);
        panes.getItems().addAll(clips, review.middle(), review.right());
        panes.setDividerPositions(0.2, 0.625);
        SplitPane.setResizableWithParent(clips, false);
        SplitPane.setResizableWithParent(review.right(), false);
        clips.setMinWidth(200);
        middle.getChildren().add(empty);
        setCenter(middle);
        bindActions();
        setTop(menuBar());
        setBottom(status);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keepFromMenu);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !isTyping()) {
                showShortcuts();
            }
        });
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(this::dropped);
        workbench.findings().addListener((javafx.beans.Observable change) -> status.showUndecided(workbench));
        changed();
    }

    private void bindActions() {
        actions.put(Command.OPEN_FOLDER, () -> host.chooseFolder(this::open));
        actions.put(Command.OPEN_CLIPS, () -> host.chooseClips(this::open));
        actions.put(Command.CHECK_AGAIN, opener::checkAgain);
        actions.put(Command.CANCEL, opener::cancel);
        actions.put(Command.QUIT, host::quit);
        actions.put(Command.THEME, host::switchTheme);
        actions.put(Command.UNDO, () -> undo(sheets::undo, workbench::undo));
        actions.put(Command.REDO, () -> undo(sheets::redo, workbench::redo));
        actions.put(Command.NEXT_CLIP, () -> workbench.moveClip(1));
        actions.put(Command.PREVIOUS_CLIP, () -> workbench.moveClip(-1));
        actions.put(Command.CONFIRM, () -> decide(Disposition.CONFIRMED));
        actions.put(Command.INTENDED, () -> decide(Disposition.INTENDED));
        actions.put(Command.FALSE_ALARM, () -> decide(Disposition.FALSE_ALARM));
        actions.put(Command.REOPEN, () -> decide(Disposition.OPEN));
        review.bind(actions);
        actions.put(Command.NEXT_OPEN, () -> toOpen(1));
        actions.put(Command.PREVIOUS_OPEN, () -> toOpen(-1));
        actions.put(Command.EXPORT_PDF, () -> export(ReportExport.PDF));
        actions.put(Command.EXPORT_HTML, () -> export(ReportExport.HTML));
        actions.put(Command.EXPORT_CSV, () -> export(ReportExport.CSV));
        actions.put(Command.SHORTCUTS, this::showShortcuts);
        actions.put(Command.SHEETS, this::switchSheets);
    }

    private MenuBar menuBar() {
        MenuBar bar = new MenuBar();
        for (Command.Menu kind : Command.Menu.values()) {
            Menu menu = new Menu(kind.label());
            for (Command command : Command.values()) {
                if (command.menu() == kind) {
                    MenuItem item = new MenuItem(command.label());
                    item.setAccelerator(command.key());
                    item.setOnAction(event -> run(command));
                    menu.getItems().add(item);
                }
            }
            if (kind == Command.Menu.FILE) {
                menu.getItems().add(2, recent);
            }
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private void toOpen(int by) {
        if (!workbench.moveToOpen(by)) {
            say("Every finding is decided.");
        }
    }

    private void export(ReportExport export) {
        if (workbench.session().isEmpty()) {
            say("Nothing is open that could be exported.");
            return;
        }
        ReviewSession session = workbench.session().get();
        host.chooseTarget(export.fileName(), session.folder(), target -> {
            say("Writing " + target.getFileName() + "\u2026");
            FxThreads.load(() -> export.write(session, target), this::say);
        });
    }

    private void showShortcuts() {
        if (!middle.getChildren().contains(shortcuts)) {
            middle.getChildren().add(shortcuts);
        }
    }

    private boolean showsSheets() {
        return middle.getChildren().contains(sheetsPane);
    }

    /** What is seen is what is taken back: corrections in the library, decisions elsewhere. */
    private void undo(Runnable inLibrary, Runnable elsewhere) {
        (showsSheets() ? inLibrary : elsewhere).run();
    }

    private void switchSheets() {
        if (!middle.getChildren().remove(sheetsPane)) {
            middle.getChildren().add(sheetsPane);
        }
    }

    /** What the library of sheets asks of the window. */
    private final class SheetsHost implements SheetsPane.Host {
        @Override
        public void chooseSheetFolder() {
            host.chooseFolder(sheets::add);
        }

        @Override
        public void chooseSheetPictures() {
            host.choosePictures(sheets::add);
        }

        @Override
        public void closeSheets() {
            switchSheets();
        }
    }

    void hideShortcuts() {
        middle.getChildren().remove(shortcuts);
    }

    void open(List<Path> paths) {
        opener.open(paths, OpenPlan.Earlier.USED);
    }

    void run(Command command) {
        Runnable action = actions.get(command);
        if (action != null && (command.isForLibrary() || !showsSheets())) {
            action.run();
        }
    }

    private void decide(Disposition disposition) {
        List<FindingItem> items = review.selected();
        workbench.decide(items, disposition);
    }

    void setRecent(List<Path> paths) {
        empty.setRecent(paths);
        recent.getItems().clear();
        for (Path path : paths) {
            MenuItem item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> open(List.of(path)));
            recent.getItems().add(item);
        }
        recent.setDisable(paths.isEmpty());
    }

    void setTheme(DesktopSettings.Theme theme) {
        review.setPalette(Palette.of(theme));
    }

    /** Asks the decoder for what is due; called with every frame the window draws. */
    void pulse(long nowNanos) {
        review.pulse();
        watch.pulse(nowNanos);
    }

    /** Where the panes are divided, from left to right, then the middle and the right one from top to bottom; as parts of the whole. */
    List<Double> dividers() {
        return Stream.of(panes, review.middle(), review.right())
                .flatMap(pane -> Arrays.stream(pane.getDividerPositions()).boxed())
                .toList();
    }

    /** Divides the panes so; nothing happens unless there is a place for each divider. */
    void setDividers(List<Double> places) {
        if (places.size() == dividers().size()) {
            panes.setDividerPositions(places.get(0), places.get(1));
            review.middle().setDividerPositions(places.get(2));
            review.right().setDividerPositions(places.get(3));
        }
    }

    /** Ends what runs behind the window. */
    void close() {
        review.close();
        opener.close();
        sheets.close();
        pictures.close();
    }

    private void say(String text) {
        boolean any = !workbench.clips().isEmpty();
        status.say(any ? text : "");
        empty.say(any ? "" : text);
    }

    private void changed() {
        if (!opener.opened().equals(opened)) {
            opened = opener.opened();
            opened.stream().findFirst().ifPresent(host::opened);
        }
        boolean any = !workbench.clips().isEmpty();
        if (any != middle.getChildren().contains(panes)) {
            pictures.clear();
            middle.getChildren().setAll(any ? panes : empty);
        }
        status.show(workbench, opener.isChecking());
    }

    private boolean isTyping() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    }

    /** Before the control that has the focus: tables and lists would take arrows, space and letters for themselves. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && showsSheets()) {
            switchSheets();
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && middle.getChildren().contains(shortcuts)) {
            hideShortcuts();
            event.consume();
            return;
        }
        Command.of(event)
                .filter(command -> !(command.isPlainKey() && isTyping()))
                .ifPresent(command -> {
                    event.consume();
                    run(command);
                });
    }

    /** After a text field has had its key: the menu would take the same letter for a command. */
    private void keepFromMenu(KeyEvent event) {
        if (isTyping() && Command.of(event).filter(Command::isPlainKey).isPresent()) {
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<Path> paths =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!paths.isEmpty());
        event.consume();
        open(paths);
    }

    /** {@code content} with {@code side} to its right. */
    static HBox beside(Region content, Region side) {
        HBox box = new HBox(content, side);
        HBox.setHgrow(content, Priority.ALWAYS);
        return box;
    }

    /** A column of panes whose heights can be changed. */
    static SplitPane column(double divider, Region upper, Region lower) {
        SplitPane column = new SplitPane(upper, lower);
        column.setOrientation(Orientation.VERTICAL);
        column.setDividerPositions(divider);
        SplitPane.setResizableWithParent(lower, false);
        return column;
    }

    /** {@code content} with {@code bar} below it. */
    static VBox above(Region content, Region bar) {
        VBox box = new VBox(content, bar);
        VBox.setVgrow(content, Priority.ALWAYS);
        return box;
    }
}
