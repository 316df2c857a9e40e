package org.shotlint.app.review;

import org.shotlint.analysis.finding.Finding;

/**
 * A finding and its place in a session: its clip in {@link ReviewSession#clips()} and its index in that clip's report, both from 0. Valid
 * until the session is reloaded.
 */
public record FindingRef(int clip, int finding) {
    public FindingRef {
        if (clip < 0 || finding < 0) {
            throw new IllegalArgumentException("finding " + finding + " of clip " + clip + " is not counted from 0");
        }
    }

    /** The finding itself. */
    public Finding in(ReviewSession session) {
        return session.clips().get(clip).report().findings().get(finding);
    }
}
