package org.shotlint.app.compare;

import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;

/**
 * Two clips and what became of their findings.
 *
 * @param changes what is in B in the order of its report, then what is gone from A; nothing is called new where A, and nothing gone where B was
 *     not checked in full
 * @param closer by the worst severity in whose findings the two differ; unknown where one was not checked in full
 */
public record ComparedPair(ClipPair clips, List<FindingChange> changes, Closer closer) {
    public ComparedPair {
        changes = List.copyOf(changes);
    }

    static ComparedPair of(ClipPair clips) {
        List<FindingChange> known = FindingMatch.changes(clips).stream()
                .filter(change -> isKnown(change.kind(), clips))
                .toList();
        return new ComparedPair(clips, known, closer(clips));
    }

    /** What the frames that could not be checked would have shown, nobody knows. */
    private static boolean isKnown(FindingChange.Kind kind, ClipPair clips) {
        return switch (kind) {
            case NEW -> clips.a().isWhole();
            case GONE -> clips.b().isWhole();
            case UNCHANGED -> true;
        };
    }

    private static Closer closer(ClipPair clips) {
        if (!clips.isComparable()) {
            return Closer.UNKNOWN;
        }
        for (Severity severity : Severity.values()) {
            Closer closer = Closer.of(load(clips.a(), severity), load(clips.b(), severity));
            if (closer != Closer.SAME) {
                return closer;
            }
        }
        return Closer.SAME;
    }

    private static Load load(ComparedClip clip, Severity severity) {
        List<Finding> findings = clip.report().findings();
        return Load.of(findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList());
    }

    /** A frame of a clip. */
    public record Place(ComparedClip clip, int frame) {}

    /** The clip whose finding stands for the change: B, or A where it is gone. */
    public ComparedClip owner(FindingChange change) {
        return change.b().isPresent() ? clips.b() : clips.a();
    }

    /**
     * Where the take without the finding is when the other shows {@code frame}; empty where both have it, or that take shows no frame.
     */
    public Optional<Place> bare(FindingChange change, int frame) {
        if (change.kind() == FindingChange.Kind.UNCHANGED) {
            return Optional.empty();
        }
        ComparedClip own = owner(change);
        ComparedClip other = own == clips.a() ? clips.b() : clips.a();
        if (other.report().clip().framesDecoded() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                other,
                TakeTime.sameTime(own.report().clip(), frame, other.report().clip())));
    }

    /** How many findings became that. */
    public int count(FindingChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** The worst severity among the findings that became that. */
    Optional<Severity> worst(FindingChange.Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(change -> change.finding().severity())
                .min(Severity::compareTo);
    }
}
