package org.shotlint.app.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.shotlint.analysis.sheet.ModelSheet;

/** The corrections of one character's sheet that can be taken back and again; the oldest are forgotten. Views that did not change are shared. */
final class SheetHistory {
    private static final int MOST_STEPS = 60;

    private final Deque<ModelSheet> before = new ArrayDeque<>();
    private final Deque<ModelSheet> after = new ArrayDeque<>();
    private Optional<ModelSheet> now = Optional.empty();

    /** Takes what was read as the state to go on from; what can be taken back stays. */
    void begin(Optional<ModelSheet> sheet) {
        now = sheet;
    }

    /** Notes a correction; none where nothing changed. */
    void add(ModelSheet corrected) {
        if (now.filter(sheet -> sheet == corrected).isPresent()) {
            return;
        }
        now.ifPresent(before::push);
        if (before.size() > MOST_STEPS) {
            before.removeLast();
        }
        after.clear();
        now = Optional.of(corrected);
    }

    /** The sheet before the last correction; empty where there is none. */
    Optional<ModelSheet> undo() {
        return move(before, after);
    }

    /** The sheet with that correction again. */
    Optional<ModelSheet> redo() {
        return move(after, before);
    }

    private Optional<ModelSheet> move(Deque<ModelSheet> from, Deque<ModelSheet> to) {
        Optional<ModelSheet> sheet = Optional.ofNullable(from.poll());
        if (sheet.isPresent()) {
            now.ifPresent(to::push);
            now = sheet;
        }
        return sheet;
    }
}
