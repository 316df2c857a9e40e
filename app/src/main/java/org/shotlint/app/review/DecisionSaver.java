package org.shotlint.app.review;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The thread that brings decisions to the disk as soon as they are made, several at once if they come faster than they can be written, and
 * that looks every few seconds whether another program has written there.
 */
final class DecisionSaver {
    private static final long LOOK_MILLIS = 2000;
    private static final long LONGEST_CLOSE_MILLIS = 10_000;

    private final DecisionFile file;
    private final Supplier<DecisionBook> book;
    private final Consumer<DecisionBook> merged;
    private final Consumer<SaveState> told;
    private final Thread thread = new Thread(this::run, "review-save");
    private SaveState state;
    private long asked;
    private long done;
    private boolean closing;

    /**
     * @param book gives what is to be saved
     * @param merged takes what the file holds after saving or after another's change
     * @param told takes each new state
     */
    DecisionSaver(
            DecisionFile file, Supplier<DecisionBook> book, Consumer<DecisionBook> merged, Consumer<SaveState> told) {
        this.file = file;
        this.book = book;
        this.merged = merged;
        this.told = told;
        state = new SaveState(SaveState.Kind.SAVED, file.note());
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Says that there is something new to save. */
    synchronized void save() {
        asked++;
        notifyAll();
    }

    synchronized SaveState state() {
        return state;
    }

    /** Waits until all that was to be saved before is saved or failed to be. */
    synchronized SaveState flush() throws InterruptedException {
        long wanted = asked;
        while (done < wanted && thread.isAlive()) {
            wait(LOOK_MILLIS);
        }
        return state;
    }

    void close() throws InterruptedException {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        thread.join(LONGEST_CLOSE_MILLIS);
    }

    private void run() {
        try {
            boolean more = true;
            while (more) {
                long target = await();
                if (isBehind(target) || file.isChanged()) {
                    write(target);
                }
                more = !isOver();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized long await() throws InterruptedException {
        if (done == asked && !closing) {
            wait(LOOK_MILLIS);
        }
        return asked;
    }

    private synchronized boolean isBehind(long target) {
        return done < target || state.kind() == SaveState.Kind.FAILED;
    }

    private synchronized boolean isOver() {
        return closing && done == asked;
    }

    private void write(long target) {
        tell(new SaveState(SaveState.Kind.SAVING, ""));
        SaveState ended;
        try {
            merged.accept(file.merge(book.get()));
            ended = new SaveState(SaveState.Kind.SAVED, file.note());
        } catch (IOException e) {
            ended = new SaveState(SaveState.Kind.FAILED, "The decisions could not be saved: " + cause(e));
        }
        synchronized (this) {
            done = target;
            state = ended;
            notifyAll();
        }
        told.accept(ended);
    }

    private void tell(SaveState next) {
        synchronized (this) {
            state = next;
        }
        told.accept(next);
    }

    private static String cause(IOException e) {
        String text = e instanceof java.nio.file.AccessDeniedException ? "no permission to write" : e.getMessage();
        return text == null ? e.getClass().getSimpleName() : text.replace('\n', ' ');
    }
}
