package org.shotlint.app.ui;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What a person can do by key or menu. Keys without a modifier are left alone while text is being typed. */
enum Command {
    OPEN_FOLDER(Menu.FILE, "Open Folder\u2026", "Shortcut+O"),
    OPEN_CLIPS(Menu.FILE, "Open Clips\u2026", "Shortcut+Shift+O"),
    CHECK_AGAIN(Menu.FILE, "Check Again", "Shortcut+R"),
    CANCEL(Menu.FILE, "Stop Checking", "Shortcut+PERIOD"),
    QUIT(Menu.FILE, "Quit", "Shortcut+Q"),
    UNDO(Menu.EDIT, "Undo Decision", "Shortcut+Z"),
    REDO(Menu.EDIT, "Redo Decision", "Shortcut+Shift+Z"),
    FILTER(Menu.EDIT, "Filter Findings", "Shortcut+F"),
    PLAY(Menu.PLAY, "Play or Stop", "SPACE"),
    FORWARD(Menu.PLAY, "Play Forwards", "L"),
    STOP(Menu.PLAY, "Stop", "K"),
    BACKWARD(Menu.PLAY, "Play Backwards", "J"),
    NEXT_FRAME(Menu.PLAY, "Next Frame", "RIGHT"),
    PREVIOUS_FRAME(Menu.PLAY, "Previous Frame", "LEFT"),
    FIRST_FRAME(Menu.PLAY, "First Frame", "HOME"),
    LAST_FRAME(Menu.PLAY, "Last Frame", "END"),
    LOOP(Menu.PLAY, "Repeat Frames of Finding", "R"),
    NEXT_FINDING(Menu.FINDING, "Next Finding", "N"),
    PREVIOUS_FINDING(Menu.FINDING, "Previous Finding", "Shift+N"),
    NEXT_OPEN(Menu.FINDING, "Next Open Finding", "M"),
    CONFIRM(Menu.FINDING, "Confirmed", "C"),
    INTENDED(Menu.FINDING, "Intended", "I"),
    FALSE_ALARM(Menu.FINDING, "False Alarm", "F"),
    REOPEN(Menu.FINDING, "Open", "O"),
    THEME(Menu.VIEW, "Switch Between Dark and Light", "Shortcut+T"),
    NEXT_CLIP(Menu.VIEW, "Next Clip", "Shortcut+DOWN"),
    PREVIOUS_CLIP(Menu.VIEW, "Previous Clip", "Shortcut+UP");

    private final Menu menu;
    private final String label;
    private final KeyCombination key;

    /** The menus of the window, in order. */
    enum Menu {
        FILE("File"),
        EDIT("Edit"),
        PLAY("Play"),
        FINDING("Finding"),
        VIEW("View");

        private final String label;

        Menu(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Command(Menu menu, String label, String key) {
        this.menu = menu;
        this.label = label;
        this.key = KeyCombination.valueOf(key);
    }

    Menu menu() {
        return menu;
    }

    String label() {
        return label;
    }

    KeyCombination key() {
        return key;
    }

    /** The key as people read it. */
    String keyText() {
        return key.getDisplayText();
    }

    /** Whether the key types a character or moves a caret where text is entered. */
    boolean isPlainKey() {
        return key.getShortcut() == KeyCombination.ModifierValue.UP;
    }

    static Optional<Command> of(KeyEvent event) {
        for (Command command : values()) {
            if (command.key.match(event)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }
}
