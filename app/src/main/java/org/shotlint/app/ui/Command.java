package org.shotlint.app.ui;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What a person can do by key or menu. Keys without a modifier are left alone while text is being typed. */
enum Command {
    OPEN_FOLDER(Menu.FILE, "Open Folder\u2026", "Shortcut+O"),
    OPEN_CLIPS(Menu.FILE, "Open Clips\u2026", "Shortcut+Shift+O"),
    CHECK_AGAIN(Menu.FILE, "Check Again", "Shortcut+R"),
    CANCEL(Menu.FILE, "Stop Checking", "Shortcut+PERIOD"),
    EXPORT_PDF(Menu.FILE, "Export as PDF\u2026", "Shortcut+P"),
    EXPORT_HTML(Menu.FILE, "Export as HTML\u2026", "Shortcut+E"),
    EXPORT_CSV(Menu.FILE, "Export as CSV\u2026", "Shortcut+Shift+E"),
    QUIT(Menu.FILE, "Quit", "Shortcut+Q"),
    UNDO(Menu.EDIT, "Undo", "Shortcut+Z"),
    REDO(Menu.EDIT, "Redo", "Shortcut+Shift+Z", "Shortcut+Y"),
    FILTER(Menu.EDIT, "Filter Findings", "Shortcut+F"),
    PLAY(Menu.PLAY, "Play or Stop", "SPACE"),
    FORWARD(Menu.PLAY, "Play Forwards, Again for Faster", "L"),
    STOP(Menu.PLAY, "Stop", "K"),
    BACKWARD(Menu.PLAY, "Play Backwards, Again for Faster", "J"),
    NEXT_FRAME(Menu.PLAY, "Next Frame", "RIGHT", "PERIOD"),
    PREVIOUS_FRAME(Menu.PLAY, "Previous Frame", "LEFT", "COMMA"),
    FIRST_FRAME(Menu.PLAY, "First Frame", "HOME"),
    LAST_FRAME(Menu.PLAY, "Last Frame", "END"),
    LOOP(Menu.PLAY, "Repeat Around Finding", "R"),
    LOOP_CLIP(Menu.PLAY, "Repeat Clip", "Shift+R"),
    NEXT_FINDING(Menu.FINDING, "Next Finding", "N"),
    PREVIOUS_FINDING(Menu.FINDING, "Previous Finding", "Shift+N"),
    NEXT_OPEN(Menu.FINDING, "Next Open Finding", "M"),
    PREVIOUS_OPEN(Menu.FINDING, "Previous Open Finding", "Shift+M"),
    CONFIRM(Menu.FINDING, "Confirmed", "C"),
    INTENDED(Menu.FINDING, "Intended", "I"),
    FALSE_ALARM(Menu.FINDING, "False Alarm", "F"),
    REOPEN(Menu.FINDING, "Open", "O"),
    ZOOM_IN(Menu.VIEW, "Enlarge Picture", "'+'", "EQUALS", "PLUS", "Shift+EQUALS", "ADD"),
    ZOOM_OUT(Menu.VIEW, "Reduce Picture", "'-'", "MINUS", "SUBTRACT"),
    ZOOM_FIT(Menu.VIEW, "Whole Picture", "'0'", "DIGIT0", "NUMPAD0"),
    ZOOM_FINDING(Menu.VIEW, "Enlarge Place of Finding", "Z"),
    PAN_LEFT(Menu.VIEW, "Picture: Look Left", "Shift+LEFT"),
    PAN_RIGHT(Menu.VIEW, "Picture: Look Right", "Shift+RIGHT"),
    PAN_UP(Menu.VIEW, "Picture: Look Up", "Shift+UP"),
    PAN_DOWN(Menu.VIEW, "Picture: Look Down", "Shift+DOWN"),
    BOXES(Menu.VIEW, "Show or Hide Boxes", "B"),
    SUBJECTS(Menu.VIEW, "Show or Hide Subjects", "S"),
    EVIDENCE(Menu.VIEW, "Show or Hide Evidence over Picture", "E"),
    SHEET(Menu.VIEW, "Sheet Beside Frame, Over It, Off", "T"),
    PIPETTE(Menu.VIEW, "Pipette: Delta E Against Sheet", "P"),
    TIMELINE_IN(Menu.VIEW, "Enlarge Timeline", "Shortcut+'+'", "Shortcut+EQUALS", "Shortcut+PLUS", "Shortcut+ADD"),
    TIMELINE_OUT(Menu.VIEW, "Reduce Timeline", "Shortcut+'-'", "Shortcut+MINUS", "Shortcut+SUBTRACT"),
    TIMELINE_FIT(Menu.VIEW, "Whole Timeline", "Shortcut+'0'", "Shortcut+DIGIT0", "Shortcut+NUMPAD0"),
    NEXT_CLIP(Menu.VIEW, "Next Clip", "Shortcut+DOWN"),
    PREVIOUS_CLIP(Menu.VIEW, "Previous Clip", "Shortcut+UP"),
    SHEETS(Menu.VIEW, "Model Sheets\u2026", "Shortcut+M"),
    THEME(Menu.VIEW, "Switch Between Dark and Light", "Shortcut+T"),
    SHORTCUTS(Menu.HELP, "Keyboard Shortcuts", "F1");

    /** What can be done while the library of model sheets covers the clips; decisions could not be seen there. */
    private static final Set<Command> IN_LIBRARY =
            EnumSet.of(OPEN_FOLDER, OPEN_CLIPS, CHECK_AGAIN, CANCEL, QUIT, UNDO, REDO, SHEETS, THEME, SHORTCUTS);

    private final Menu menu;
    private final String label;
    private final List<KeyCombination> keys;

    /** The menus of the window, in order. */
    enum Menu {
        FILE("File"),
        EDIT("Edit"),
        PLAY("Play"),
        FINDING("Finding"),
        VIEW("View"),
        HELP("Help");

        private final String label;

        Menu(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Command(Menu menu, String label, String... keys) {
        this.menu = menu;
        this.label = label;
        this.keys = Arrays.stream(keys).map(KeyCombination::valueOf).toList();
    }

    Menu menu() {
        return menu;
    }

    String label() {
        return label;
    }

    /** The key the menu shows. */
    KeyCombination key() {
        return keys.get(0);
    }

    /** That key and others that do the same. */
    List<KeyCombination> keys() {
        return keys;
    }

    /** The key as people read it. */
    String keyText() {
        return key().getDisplayText();
    }

    /** Whether it has a meaning while the library of model sheets is shown. */
    boolean isForLibrary() {
        return IN_LIBRARY.contains(this);
    }

    /** Whether the key types a character or moves a caret where text is entered. */
    boolean isPlainKey() {
        return key().getShortcut() == KeyCombination.ModifierValue.UP;
    }

    static Optional<Command> of(KeyEvent event) {
        for (Command command : values()) {
            if (command.keys.stream().anyMatch(key -> key.match(event))) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }
}
