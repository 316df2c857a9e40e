package org.shotlint.app.compare;

import java.util.Optional;
import java.util.regex.Pattern;
import org.shotlint.analysis.finding.Finding;

/** Tells which character a finding is about. Only {@code drift} knows characters; other subjects are tracks, whose numbers mean nothing outside of their clip. */
final class Characters {
    static final String DRIFT = "drift";
    private static final Pattern TRACK = Pattern.compile("(track|subject) \\d+", Pattern.CASE_INSENSITIVE);

    private Characters() {}

    /** The character's name; empty for findings of other checks and where only a track is named. */
    static Optional<String> of(Finding finding) {
        return finding.check().equals(DRIFT)
                ? finding.subject().filter(name -> !TRACK.matcher(name).matches())
                : Optional.empty();
    }
}
