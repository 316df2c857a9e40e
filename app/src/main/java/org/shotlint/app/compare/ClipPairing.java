package org.shotlint.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Brings the clips of two sides together: where each side has one clip, those two; else clips of the same relative name, then of the same
 * relative name without its ending, then of the same file name without its ending in whatever folder. A name that several clips of a side
 * share pairs none of them, since any choice could be wrong.
 *
 * @param pairs by the name of the clip in A
 * @param unpaired clips without a counterpart, A before B, by name
 */
public record ClipPairing(List<ClipPair> pairs, List<Unpaired> unpaired) {
    /** A clip without a counterpart, and why. */
    public record Unpaired(Side side, ComparedClip clip, String reason) {}

    public ClipPairing {
        pairs = List.copyOf(pairs);
        unpaired = List.copyOf(unpaired);
    }

    /** The pairs of two sides. */
    public static ClipPairing of(List<ComparedClip> a, List<ComparedClip> b) {
        List<ComparedClip> leftA = new ArrayList<>(a);
        List<ComparedClip> leftB = new ArrayList<>(b);
        List<ClipPair> pairs = new ArrayList<>();
        if (a.size() == 1 && b.size() == 1) {
            boolean alike = a.get(0).name().equals(b.get(0).name());
            pairs.add(new ClipPair(
                    leftA.remove(0), leftB.remove(0), alike ? ClipPair.Rule.SAME_NAME : ClipPair.Rule.ONLY_CLIPS));
        }
        pair(leftA, leftB, ComparedClip::name, ClipPair.Rule.SAME_NAME, pairs);
        pair(leftA, leftB, ComparedClip::stem, ClipPair.Rule.SAME_STEM, pairs);
        pair(leftA, leftB, ComparedClip::shortStem, ClipPair.Rule.SAME_SHORT_STEM, pairs);
        pairs.sort(Comparator.comparing((ClipPair pair) -> pair.a().name())
                .thenComparing(pair -> pair.b().name()));
        List<Unpaired> unpaired = new ArrayList<>(unpaired(Side.A, leftA, leftB));
        unpaired.addAll(unpaired(Side.B, leftB, leftA));
        return new ClipPairing(pairs, unpaired);
    }

    private static void pair(
            List<ComparedClip> a,
            List<ComparedClip> b,
            Function<ComparedClip, String> naming,
            ClipPair.Rule rule,
            List<ClipPair> pairs) {
        SortedMap<String, List<ComparedClip>> byName = grouped(a, naming);
        SortedMap<String, List<ComparedClip>> others = grouped(b, naming);
        byName.forEach((name, clips) -> {
            List<ComparedClip> met = others.getOrDefault(name, List.of());
            if (clips.size() == 1 && met.size() == 1) {
                pairs.add(new ClipPair(clips.get(0), met.get(0), rule));
                a.remove(clips.get(0));
                b.remove(met.get(0));
            }
        });
    }

    private static SortedMap<String, List<ComparedClip>> grouped(
            List<ComparedClip> clips, Function<ComparedClip, String> naming) {
        SortedMap<String, List<ComparedClip>> groups = new TreeMap<>();
        for (ComparedClip clip : clips) {
            groups.computeIfAbsent(naming.apply(clip), key -> new ArrayList<>()).add(clip);
        }
        return groups;
    }

    private static List<Unpaired> unpaired(Side side, List<ComparedClip> own, List<ComparedClip> others) {
        return own.stream()
                .sorted(Comparator.comparing(ComparedClip::name))
                .map(clip -> new Unpaired(side, clip, reason(side, clip, own, others)))
                .toList();
    }

    private static String reason(Side side, ComparedClip clip, List<ComparedClip> own, List<ComparedClip> others) {
        Side other = side == Side.A ? Side.B : Side.A;
        long namesakes = count(own, clip);
        long candidates = count(others, clip);
        if (candidates == 0) {
            return "no clip of this name in " + other;
        }
        return "the name is not unique: " + namesakes + " in " + side + ", " + candidates + " in " + other;
    }

    private static long count(List<ComparedClip> clips, ComparedClip wanted) {
        return clips.stream()
                .filter(clip -> clip.shortStem().equals(wanted.shortStem()))
                .count();
    }
}
