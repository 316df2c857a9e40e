package org.shotlint.analysis.engine;

import java.nio.file.Path;
import java.util.Optional;
import org.shotlint.analysis.time.FrameRate;

/**
 * One clip to analyse.
 *
 * @param path the media file, or the first file or pattern of an image sequence
 * @param reportedName the name the report gives it, forward slashes, relative to the checked folder
 * @param assumedRate rate asked for by the user; needed only where the clip does not carry one
 */
public record ClipRequest(Path path, String reportedName, Optional<FrameRate> assumedRate) {}
