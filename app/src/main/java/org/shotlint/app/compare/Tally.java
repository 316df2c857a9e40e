package org.shotlint.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.Outcome;

/**
 * What the comparison says about one check, or about one character.
 *
 * @param name id of the check, or name of the character
 * @param unjudgedA clips of A that were compared and on which it could not judge at all
 * @param closer unknown where no pair could be judged on both sides
 */
public record Tally(
        String name, Load a, Load b, int newInB, int gone, int unchanged, int unjudgedA, int unjudgedB, Closer closer) {
    private static final String FAILED = "failed";

    /** Whether there is anything to say: a finding on either side, or clips that could not be judged. */
    public boolean isTelling() {
        return a.findings() + b.findings() + newInB + gone > 0 || closer == Closer.UNKNOWN;
    }

    /** One tally for each check that the reports name, by id. Only pairs checked in full on both sides count. */
    static List<Tally> byCheck(List<ComparedPair> pairs) {
        SortedSet<String> names = new TreeSet<>();
        for (ComparedPair pair : pairs) {
            for (ComparedClip clip : List.of(pair.clips().a(), pair.clips().b())) {
                clip.report().findings().forEach(finding -> names.add(finding.check()));
                clip.report().outcomes().forEach(outcome -> names.add(outcome.check()));
                clip.report().settings().keySet().forEach(key -> names.add(key.substring(0, dot(key))));
            }
        }
        return names.stream().map(name -> of(name, name, Finding::check, pairs)).toList();
    }

    private static int dot(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key.length() : dot;
    }

    /** One tally for each character that a finding of {@code drift} names, by name. */
    static List<Tally> byCharacter(List<ComparedPair> pairs) {
        SortedSet<String> names = new TreeSet<>();
        for (ComparedPair pair : pairs) {
            Stream.of(pair.clips().a(), pair.clips().b())
                    .flatMap(clip -> clip.report().findings().stream())
                    .forEach(finding -> Characters.of(finding).ifPresent(names::add));
        }
        return names.stream()
                .map(name -> of(
                        name,
                        Characters.DRIFT,
                        finding -> Characters.of(finding).orElse(""),
                        pairs))
                .toList();
    }

    private static Tally of(String name, String check, Function<Finding, String> naming, List<ComparedPair> pairs) {
        var counts = new TreeMap<FindingChange.Kind, Integer>();
        List<Finding> inA = new ArrayList<>();
        List<Finding> inB = new ArrayList<>();
        int[] unjudged = new int[2];
        int judged = 0;
        for (ComparedPair pair : pairs) {
            if (!pair.clips().isComparable()) {
                continue;
            }
            boolean a = judges(check, pair.clips().a());
            boolean b = judges(check, pair.clips().b());
            unjudged[0] += a ? 0 : 1;
            unjudged[1] += b ? 0 : 1;
            if (a && b) {
                judged++;
                inA.addAll(named(name, naming, pair.clips().a()));
                inB.addAll(named(name, naming, pair.clips().b()));
                pair.changes().stream()
                        .filter(change -> naming.apply(change.finding()).equals(name))
                        .forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
            }
        }
        Load loadA = Load.of(inA);
        Load loadB = Load.of(inB);
        return new Tally(
                name,
                loadA,
                loadB,
                counts.getOrDefault(FindingChange.Kind.NEW, 0),
                counts.getOrDefault(FindingChange.Kind.GONE, 0),
                counts.getOrDefault(FindingChange.Kind.UNCHANGED, 0),
                unjudged[0],
                unjudged[1],
                judged == 0 ? Closer.UNKNOWN : Closer.of(loadA, loadB));
    }

    private static List<Finding> named(String name, Function<Finding, String> naming, ComparedClip clip) {
        return clip.report().findings().stream()
                .filter(finding -> naming.apply(finding).equals(name))
                .toList();
    }

    /**
     * Whether the check said anything about the clip. Where nothing of its kind is seen, such as no free flight, there is nothing wrong, and
     * that counts; a check that failed, and {@code drift} where no character could be told, leave open what they would have found.
     */
    private static boolean judges(String check, ComparedClip clip) {
        boolean found = clip.report().findings().stream()
                .anyMatch(finding -> finding.check().equals(check));
        List<Outcome> outcomes = clip.report().outcomes().stream()
                .filter(outcome -> outcome.check().equals(check))
                .toList();
        boolean everywhere = outcomes.size() >= clip.report().shots().size() && !outcomes.isEmpty();
        boolean failed = outcomes.stream().anyMatch(outcome -> outcome.outcome().equals(FAILED));
        boolean undecided = check.equals(Characters.DRIFT) && everywhere;
        return found || !(failed || undecided);
    }
}
