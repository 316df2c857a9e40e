package org.shotlint.app.batch;

import java.util.List;

/**
 * What the paths on the command line stand for.
 *
 * @param clips sorted by name
 * @param ignoredFiles files met in folders that are no media files
 * @param notes what else is worth saying, one line each, such as a wildcard that met nothing
 */
public record Inputs(List<ClipInput> clips, int ignoredFiles, List<String> notes) {
    public Inputs {
        clips = List.copyOf(clips);
        notes = List.copyOf(notes);
    }
}
