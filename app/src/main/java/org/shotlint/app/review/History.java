package org.shotlint.app.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The steps that can be taken back and again; the oldest are forgotten. Confined to the session's lock. */
final class History {
    private static final int MOST_STEPS = 1000;

    private final Deque<List<Change>> done = new ArrayDeque<>();
    private final Deque<List<Change>> undone = new ArrayDeque<>();

    /** One finding's decision before and after. */
    record Change(Decision before, Decision after) {
        Change reversed() {
            return new Change(after, before);
        }
    }

    /** Adds a step; what was undone before can no longer be done again. */
    void add(List<Change> step) {
        undone.clear();
        done.push(List.copyOf(step));
        if (done.size() > MOST_STEPS) {
            done.removeLast();
        }
    }

    /** The changes that take the last step back. */
    Optional<List<Change>> undo() {
        return move(done, undone)
                .map(step -> step.stream().map(Change::reversed).toList());
    }

    /** The changes that take it again. */
    Optional<List<Change>> redo() {
        return move(undone, done);
    }

    private static Optional<List<Change>> move(Deque<List<Change>> from, Deque<List<Change>> to) {
        Optional<List<Change>> step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        return step;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }
}
