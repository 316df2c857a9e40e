package org.shotlint.app.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A review of the findings in a folder of reports. Any thread may call; only {@link #open}, {@link #reload} and {@link #flush} touch the disk on
 * the caller's thread, so they belong on a worker. Every change is written to {@code decisions.json} in the folder at once, by a thread of
 * the session.
 */
public final class ReviewSession implements AutoCloseable {
    /** Opens the folder, with or without the clips: reads all reports below it and the decisions in it. */
    public static ReviewSession open(Path folder) throws IOException {
        throw new UnsupportedOperationException("not yet: " + folder);
    }

    /** The folder of reports. */
    public Path folder() {
        throw new UnsupportedOperationException("not yet");
    }

    /** All clips, by name. */
    public List<ClipEntry> clips() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Reports that could not be read, one line each. */
    public List<String> problems() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The decision on a finding; {@link Disposition#OPEN} without a note where there is none. */
    public Decision decision(String findingKey) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Decides on findings, as one step of undo; notes stay. Nothing happens to those that are so already. */
    public void apply(Set<String> findingKeys, Disposition disposition) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Sets the note on a finding, empty to remove it, as one step of undo; the disposition stays. */
    public void note(String findingKey, String text) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Takes the last step back; what another program has changed since is left. The keys that changed, empty where there is no step. */
    public Set<String> undo() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Takes the last undone step again. The keys that changed, empty where there is no step. */
    public Set<String> redo() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean canUndo() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean canRedo() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Number of findings of a clip, by its index in {@link #clips()}, that are open. */
    public int undecided(int clip) {
        throw new UnsupportedOperationException("not yet");
    }

    /** Number of findings that are open, over all clips. */
    public int undecidedTotal() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The open finding after {@code from}, clip by clip in the order of reports, going on at the beginning; empty if none is open but it. */
    public Optional<FindingRef> nextUndecided(FindingRef from) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The open finding before {@code from}, going on at the end; empty if none is open but it. */
    public Optional<FindingRef> previousUndecided(FindingRef from) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The first open finding of all. */
    public Optional<FindingRef> firstUndecided() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Reads all reports again, as after another check; decisions and undo stay, and decisions on findings that are gone are kept. */
    public void reload() throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    public void addListener(ReviewListener listener) {
        throw new UnsupportedOperationException("not yet");
    }

    public void removeListener(ReviewListener listener) {
        throw new UnsupportedOperationException("not yet");
    }

    /** How far saving is. */
    public SaveState saveState() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Waits until all that was decided before is written or has failed to be. */
    public SaveState flush() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Writes what is not yet written and ends the session's thread; waits for it, at most some seconds. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("not yet");
    }
}
