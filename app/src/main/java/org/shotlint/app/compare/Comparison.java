package org.shotlint.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Two sides held against each other.
 *
 * @param titleA what A is, as named by the caller
 * @param pairs B worse first, then where nothing can be said, then equal ones, then those where B is better
 * @param checks by id
 * @param characters by name; empty where no report names one
 * @param notes what else has to be known to judge the rest, one line each
 */
public record Comparison(
        String titleA,
        String titleB,
        List<ComparedPair> pairs,
        List<ClipPairing.Unpaired> unpaired,
        List<Tally> checks,
        List<Tally> characters,
        List<String> notes) {
    private static final Comparator<ComparedPair> WORSE_FIRST = Comparator.comparingInt(Comparison::order)
            .thenComparingInt(pair ->
                    pair.worst(FindingChange.Kind.NEW).map(Enum::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparingInt(pair -> -pair.count(FindingChange.Kind.NEW))
            .thenComparing(pair -> pair.clips().a().name());

    public Comparison {
        pairs = List.copyOf(pairs);
        unpaired = List.copyOf(unpaired);
        checks = List.copyOf(checks);
        characters = List.copyOf(characters);
        notes = List.copyOf(notes);
    }

    /**
     * One side of a comparison.
     *
     * @param problems what could not be read, one line each
     */
    public record Input(String title, List<ComparedClip> clips, List<String> problems) {
        public Input {
            clips = List.copyOf(clips);
            problems = List.copyOf(problems);
        }
    }

    /** Compares two sides. */
    public static Comparison of(Input a, Input b) {
        ClipPairing pairing = ClipPairing.of(a.clips(), b.clips());
        List<ComparedPair> pairs = pairing.pairs().stream()
                .map(ComparedPair::of)
                .sorted(WORSE_FIRST)
                .toList();
        return new Comparison(
                a.title(),
                b.title(),
                pairs,
                pairing.unpaired(),
                Tally.byCheck(pairs),
                Tally.byCharacter(pairs),
                notes(a, b, pairs));
    }

    private static int order(ComparedPair pair) {
        return switch (pair.closer()) {
            case A -> 0;
            case UNKNOWN -> 1;
            case SAME -> 2;
            case B -> 3;
        };
    }

    private static List<String> notes(Input a, Input b, List<ComparedPair> pairs) {
        List<String> notes = new ArrayList<>(a.problems());
        b.problems().stream().filter(problem -> !notes.contains(problem)).forEach(notes::add);
        var settings = new TreeSet<String>();
        var versions = new TreeSet<String>();
        for (ComparedPair pair : pairs) {
            for (ComparedClip clip : List.of(pair.clips().a(), pair.clips().b())) {
                if (clip.isWhole()) {
                    settings.add(clip.report().settingsSha256());
                    versions.add(clip.report().toolVersion());
                }
            }
        }
        if (settings.size() > 1) {
            notes.add("The clips were checked with different settings; some differences may come from these.");
        }
        if (versions.size() > 1) {
            notes.add("The clips were checked by different versions (" + String.join(", ", versions)
                    + "); some differences may come from these.");
        }
        return notes;
    }

    /** How many pairs ended that way. */
    public int pairs(Closer closer) {
        return (int) pairs.stream().filter(pair -> pair.closer() == closer).count();
    }

    /** How many findings of all pairs became that. */
    public int count(FindingChange.Kind kind) {
        return pairs.stream().mapToInt(pair -> pair.count(kind)).sum();
    }

    /** Whether every clip has a counterpart and was checked in full, and all reports could be read. */
    public boolean isWhole() {
        return unpaired.isEmpty()
                && pairs.stream().allMatch(pair -> pair.clips().isComparable());
    }
}
