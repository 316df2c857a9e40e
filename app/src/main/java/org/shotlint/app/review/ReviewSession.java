package org.shotlint.app.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.shotlint.analysis.finding.Finding;

/**
 * A review of the findings in a folder of reports. Any thread may call; only {@link #open}, {@link #reload}, {@link #flush} and {@link #close}
 * touch or wait for the disk, so they belong on a worker. Every change is written to {@code decisions.json} in the folder at once, by a
 * thread of the session; what another program writes there is taken over within seconds, the later decision on a finding counting.
 */
public final class ReviewSession implements AutoCloseable {
    private final Path folder;
    private final Clock clock;
    private final DecisionSaver saver;
    private final List<ReviewListener> listeners = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private final Map<String, Decision> decisions = new HashMap<>();
    private final History history = new History();
    private DecisionBook onDisk;
    private ReviewFolder content;

    private ReviewSession(Path folder, ReviewFolder content, DecisionFile file, Clock clock) throws IOException {
        this.folder = folder;
        this.content = content;
        this.clock = clock;
        onDisk = file.read();
        decisions.putAll(onDisk.decisions());
        saver = new DecisionSaver(file, this::decisions, this::merged, this::told);
    }

    /**
     * Opens the folder, with or without the clips: reads all reports below it and the decisions in it.
     *
     * @throws IOException if the folder or the decisions in it cannot be read; single reports that cannot are {@link #problems()}
     */
    public static ReviewSession open(Path folder) throws IOException {
        return open(folder, Clock.systemUTC());
    }

    static ReviewSession open(Path folder, Clock clock) throws IOException {
        ReviewFolder content = ReviewFolder.read(folder);
        DecisionFile file = new DecisionFile(folder);
        try {
            file.sweep();
        } catch (IOException e) {
            // A folder that cannot be written can still be looked through; the first decision will say so.
        }
        ReviewSession session = new ReviewSession(folder, content, file, clock);
        session.saver.start();
        return session;
    }

    /** The folder of reports. */
    public Path folder() {
        return folder;
    }

    /** All clips, by name. */
    public List<ClipEntry> clips() {
        synchronized (lock) {
            return content.clips();
        }
    }

    /** Reports that could not be read, one line each. */
    public List<String> problems() {
        synchronized (lock) {
            return content.problems();
        }
    }

    /** The decision on a finding; {@link Disposition#OPEN} without a note where there is none. */
    public Decision decision(String findingKey) {
        synchronized (lock) {
            return decisions.getOrDefault(findingKey, Decision.none(findingKey));
        }
    }

    /** Decides on findings, as one step of undo; notes stay. Nothing happens to those that are so already. */
    public void apply(Set<String> findingKeys, Disposition disposition) {
        change(findingKeys, old -> new Decision(old.findingKey(), disposition, old.note(), old.changed()));
    }

    /** Sets the note on a finding, empty to remove it, as one step of undo; the disposition stays. */
    public void note(String findingKey, String text) {
        change(Set.of(findingKey), old -> new Decision(findingKey, old.disposition(), text, old.changed()));
    }

    private void change(Set<String> keys, Function<Decision, Decision> change) {
        List<History.Change> step = new ArrayList<>();
        synchronized (lock) {
            for (String key : new TreeSet<>(keys)) {
                Decision before = decision(key);
                Decision after = change.apply(before);
                if (!after.says(before)) {
                    step.add(new History.Change(before, after));
                }
            }
            if (step.isEmpty()) {
                return;
            }
            history.add(step);
            put(step);
        }
        announce(keysOf(step));
    }

    /** Takes the last step back; what another program has changed since is left. The keys that changed, empty where there is no step. */
    public Set<String> undo() {
        return retrace(History::undo);
    }

    /** Takes the last undone step again. The keys that changed, empty where there is no step. */
    public Set<String> redo() {
        return retrace(History::redo);
    }

    private Set<String> retrace(Function<History, Optional<List<History.Change>>> way) {
        Set<String> keys;
        synchronized (lock) {
            List<History.Change> step = way.apply(history).orElse(List.of()).stream()
                    .filter(change -> decision(change.before().findingKey()).says(change.before()))
                    .toList();
            put(step);
            keys = keysOf(step);
        }
        if (!keys.isEmpty()) {
            announce(keys);
        }
        return keys;
    }

    private static Set<String> keysOf(List<History.Change> step) {
        Set<String> keys = new LinkedHashSet<>();
        step.forEach(change -> keys.add(change.after().findingKey()));
        return keys;
    }

    /** Takes over the decisions, each later than the one it replaces even where the clock has been set back. */
    private void put(List<History.Change> step) {
        Instant now = clock.instant();
        for (History.Change change : step) {
            Instant before = decision(change.after().findingKey()).changed();
            Instant time = now.isAfter(before) ? now : before.plusMillis(1);
            decisions.put(change.after().findingKey(), change.after().at(time));
        }
    }

    private void announce(Set<String> keys) {
        saver.save();
        listeners.forEach(listener -> listener.decided(keys));
    }

    public boolean canUndo() {
        synchronized (lock) {
            return history.canUndo();
        }
    }

    public boolean canRedo() {
        synchronized (lock) {
            return history.canRedo();
        }
    }

    /** Number of findings of a clip, by its index in {@link #clips()}, that are open. */
    public int undecided(int clip) {
        synchronized (lock) {
            List<Finding> findings = content.clips().get(clip).report().findings();
            return (int)
                    findings.stream().filter(finding -> isOpen(finding.key())).count();
        }
    }

    private boolean isOpen(String key) {
        Decision decision = decisions.get(key);
        return decision == null || decision.disposition() == Disposition.OPEN;
    }

    /** Number of findings that are open, over all clips. */
    public int undecidedTotal() {
        synchronized (lock) {
            int total = 0;
            for (int clip = 0; clip < content.clips().size(); clip++) {
                total += undecided(clip);
            }
            return total;
        }
    }

    /** The open finding after {@code from}, clip by clip in the order of reports, going on at the beginning; empty if none is open but it. */
    public Optional<FindingRef> nextUndecided(FindingRef from) {
        synchronized (lock) {
            List<FindingRef> open = open();
            return open.stream()
                    .filter(ref -> isBefore(from, ref))
                    .findFirst()
                    .or(() -> open.stream().filter(ref -> !ref.equals(from)).findFirst());
        }
    }

    /** The open finding before {@code from}, going on at the end; empty if none is open but it. */
    public Optional<FindingRef> previousUndecided(FindingRef from) {
        synchronized (lock) {
            List<FindingRef> open = open();
            return last(open.stream().filter(ref -> isBefore(ref, from)).toList())
                    .or(() ->
                            last(open.stream().filter(ref -> !ref.equals(from)).toList()));
        }
    }

    /** The first open finding of all. */
    public Optional<FindingRef> firstUndecided() {
        synchronized (lock) {
            return open().stream().findFirst();
        }
    }

    private static Optional<FindingRef> last(List<FindingRef> refs) {
        return refs.isEmpty() ? Optional.empty() : Optional.of(refs.get(refs.size() - 1));
    }

    private static boolean isBefore(FindingRef first, FindingRef second) {
        return first.clip() < second.clip() || (first.clip() == second.clip() && first.finding() < second.finding());
    }

    private List<FindingRef> open() {
        List<FindingRef> open = new ArrayList<>();
        for (int clip = 0; clip < content.clips().size(); clip++) {
            List<Finding> findings = content.clips().get(clip).report().findings();
            for (int finding = 0; finding < findings.size(); finding++) {
                if (isOpen(findings.get(finding).key())) {
                    open.add(new FindingRef(clip, finding));
                }
            }
        }
        return open;
    }

    /** Reads all reports again, as after another check; decisions and undo stay, and decisions on findings that are gone are kept. */
    public void reload() throws IOException {
        ReviewFolder read = ReviewFolder.read(folder);
        synchronized (lock) {
            content = read;
        }
        listeners.forEach(ReviewListener::reloaded);
    }

    public void addListener(ReviewListener listener) {
        listeners.add(listener);
    }

    public void removeListener(ReviewListener listener) {
        listeners.remove(listener);
    }

    /** How far saving is. */
    public SaveState saveState() {
        return saver.state();
    }

    /** Waits until all that was decided before is written or has failed to be. */
    public SaveState flush() throws InterruptedException {
        return saver.flush();
    }

    /** All decisions as they are now, saved or not. */
    public DecisionBook decisions() {
        synchronized (lock) {
            return new DecisionBook(new java.util.TreeMap<>(decisions), onDisk.foreign());
        }
    }

    /** Takes over from the disk what is later than what is known here. */
    private void merged(DecisionBook book) {
        Set<String> changed = new HashSet<>();
        synchronized (lock) {
            onDisk = book;
            book.decisions().forEach((key, theirs) -> {
                Decision own = decision(key);
                if (theirs.changed().isAfter(own.changed())) {
                    decisions.put(key, theirs);
                    if (!theirs.says(own)) {
                        changed.add(key);
                    }
                }
            });
        }
        if (!changed.isEmpty()) {
            listeners.forEach(listener -> listener.decided(changed));
        }
    }

    private void told(SaveState state) {
        listeners.forEach(listener -> listener.saveStateChanged(state));
    }

    /** Writes what is not yet written and ends the session's thread; waits for it, at most some seconds. */
    @Override
    public void close() {
        try {
            saver.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
