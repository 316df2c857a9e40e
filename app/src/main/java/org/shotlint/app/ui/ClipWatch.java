package org.shotlint.app.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.VideoReadException;

/** Looks every few seconds whether the clips are still there, on the thread for files, and tells their rows. */
final class ClipWatch {
    private static final long EVERY_NANOS = 2_000_000_000L;
    /** Clips looked at in one go beside the open one: thousands on a slow server must not keep the thread for files busy. */
    private static final int AT_ONCE = 64;

    private final Workbench workbench;
    private final Runnable changed;
    private long lastNanos = System.nanoTime();
    private boolean looking;
    private int next;

    /** A clip of the list and where it lies. */
    private record Watched(ClipItem item, ClipSource source) {}

    /** @param changed called when the clip that is open has gone or come back */
    ClipWatch(Workbench workbench, Runnable changed) {
        this.workbench = workbench;
        this.changed = changed;
    }

    /** Looks if it is time to; called with every frame the window draws. */
    void pulse(long nowNanos) {
        if (looking || nowNanos - lastNanos < EVERY_NANOS) {
            return;
        }
        lastNanos = nowNanos;
        List<Watched> watched = new ArrayList<>();
        for (ClipItem item : due()) {
            item.source().ifPresent(source -> watched.add(new Watched(item, source)));
        }
        if (watched.isEmpty()) {
            return;
        }
        looking = true;
        FxThreads.load(() -> gone(watched), gone -> tell(watched, gone));
    }

    /** The open clip and the next ones in turn. */
    private Set<ClipItem> due() {
        Set<ClipItem> due = new LinkedHashSet<>();
        workbench.clip().get().ifPresent(due::add);
        int clips = workbench.clips().size();
        for (int i = 0; i < Math.min(AT_ONCE, clips); i++) {
            due.add(workbench.clips().get((next + i) % clips));
        }
        next = clips == 0 ? 0 : (next + AT_ONCE) % clips;
        return due;
    }

    private static Set<ClipItem> gone(List<Watched> watched) {
        Set<ClipItem> gone = new HashSet<>();
        for (Watched clip : watched) {
            if (!isThere(clip.source())) {
                gone.add(clip.item());
            }
        }
        return gone;
    }

    private static boolean isThere(ClipSource source) {
        try {
            // The last one is enough for a sequence: a folder goes as a whole, and thousands of looks at a server take
            // long.
            List<Path> files = source.files();
            return !files.isEmpty() && Files.exists(files.get(files.size() - 1));
        } catch (VideoReadException e) {
            return false;
        }
    }

    private void tell(List<Watched> watched, Set<ClipItem> gone) {
        looking = false;
        Optional<ClipItem> open = workbench.clip().get();
        boolean openBefore = open.filter(item -> item.gone().get()).isPresent();
        watched.forEach(clip -> clip.item().setGone(gone.contains(clip.item())));
        if (open.filter(item -> item.gone().get()).isPresent() != openBefore) {
            changed.run();
        }
    }
}
