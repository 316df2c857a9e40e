package org.shotlint.analysis.engine;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.shotlint.analysis.time.FrameRate;

/**
 * One clip to analyse.
 *
 * @param path the media file, or the first file or pattern of an image sequence
 * @param reportedName the name the report gives it, forward slashes, relative to the checked folder
 * @param assumedRate rate asked for by the user; needed only where the clip does not carry one
 * @param characters names of those that the clip shows; empty where nobody said, and then every sheet is tried
 */
public record ClipRequest(
        Path path, String reportedName, Optional<FrameRate> assumedRate, Optional<Set<String>> characters) {
    public ClipRequest {
        characters = characters.map(Set::copyOf);
    }

    /** A clip of which nobody said whom it shows. */
    public ClipRequest(Path path, String reportedName, Optional<FrameRate> assumedRate) {
        this(path, reportedName, assumedRate, Optional.empty());
    }

    /** Whether the sheet of that character is to be tried on the clip. */
    public boolean shows(String character) {
        return characters.map(some -> some.contains(character)).orElse(true);
    }
}
