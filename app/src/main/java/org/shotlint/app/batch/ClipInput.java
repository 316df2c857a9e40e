package org.shotlint.app.batch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One clip to check.
 *
 * @param path the media file, or the first picture of an image sequence
 * @param name what the report calls it: relative to the checked folder, forward slashes; unique within a run
 * @param obstacle why it cannot even be tried, such as a missing file; the clip still gets its row
 */
public record ClipInput(Path path, String name, Optional<String> obstacle) {}
