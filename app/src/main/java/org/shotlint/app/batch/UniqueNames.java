package org.shotlint.app.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells clips of one name apart by the folders they lie in, taking no more of those than needed. */
final class UniqueNames {
    private UniqueNames() {}

    static List<ClipInput> of(List<ClipInput> clips) {
        List<ClipInput> named = new ArrayList<>(clips);
        for (int folders = 1; ; folders++) {
            Map<String, Integer> counts = new HashMap<>();
            // Compared without case: on many systems two names that differ only in case are one file.
            named.forEach(clip -> counts.merge(fold(clip.name()), 1, Integer::sum));
            boolean changed = false;
            for (int i = 0; i < named.size(); i++) {
                ClipInput clip = named.get(i);
                if (counts.getOrDefault(fold(clip.name()), 0) > 1) {
                    String longer = qualified(clips.get(i), folders);
                    changed |= !longer.equals(clip.name());
                    named.set(i, new ClipInput(clip.path(), longer, clip.obstacle()));
                }
            }
            if (!changed) {
                return named;
            }
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    /** The name with {@code folders} folder names in front, or as many as there are. */
    private static String qualified(ClipInput clip, int folders) {
        Path path = clip.path().toAbsolutePath().normalize();
        int inName = clip.name().split("/", -1).length;
        int end = path.getNameCount() - inName;
        int start = Math.max(0, end - folders);
        StringBuilder name = new StringBuilder();
        for (int i = start; i < end; i++) {
            name.append(path.getName(i)).append('/');
        }
        return name + clip.name();
    }
}
