package org.shotlint.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.shotlint.app.compare.ClipPairing;
import org.shotlint.app.compare.Closer;
import org.shotlint.app.compare.ComparedPair;
import org.shotlint.app.compare.Comparison;
import org.shotlint.app.compare.FindingChange;
import org.shotlint.app.compare.Tally;

/** A comparison as tables for the terminal: checks and characters, then the clips, worse in B first. */
final class ComparisonTable {
    private final Comparison comparison;

    ComparisonTable(Comparison comparison) {
        this.comparison = comparison;
    }

    void print(PrintWriter out) {
        tallies(out, "check", comparison.checks());
        tallies(out, "character", comparison.characters());
        out.printf("%-11s %5s %5s %9s  %s%n", "B against A", "new", "gone", "unchanged", "clip");
        for (ComparedPair pair : comparison.pairs()) {
            out.printf(
                    "%-11s %5d %5d %9d  %s%n",
                    word(pair.closer()),
                    pair.count(FindingChange.Kind.NEW),
                    pair.count(FindingChange.Kind.GONE),
                    pair.count(FindingChange.Kind.UNCHANGED),
                    name(pair));
        }
        for (ClipPairing.Unpaired unpaired : comparison.unpaired()) {
            out.println("only in " + unpaired.side() + ": "
                    + Printable.line(unpaired.clip().name()) + " (" + unpaired.reason() + ")");
        }
        out.println(comparison.pairs().size() + " pairs: " + comparison.pairs(Closer.A) + " worse in B, "
                + comparison.pairs(Closer.B) + " better, " + comparison.pairs(Closer.SAME) + " the same, "
                + comparison.pairs(Closer.UNKNOWN) + " not compared in full; "
                + comparison.unpaired().size() + " clips without a counterpart");
    }

    private static String name(ComparedPair pair) {
        String a = Printable.line(pair.clips().a().name());
        String b = Printable.line(pair.clips().b().name());
        return a.equals(b) ? a : a + " and " + b;
    }

    private static void tallies(PrintWriter out, String what, List<Tally> tallies) {
        if (tallies.stream().noneMatch(Tally::isTelling)) {
            return;
        }
        out.printf("%-11s %5s %5s %9s  %5s %5s  %s%n", "closer", "new", "gone", "unchanged", "in A", "in B", what);
        for (Tally tally : tallies.stream().filter(Tally::isTelling).toList()) {
            String closer = switch (tally.closer()) {
                case A -> "A";
                case B -> "B";
                case SAME -> "the same";
                case UNKNOWN -> "unknown";
            };
            out.printf(
                    "%-11s %5d %5d %9d  %5d %5d  %s%n",
                    closer,
                    tally.newInB(),
                    tally.gone(),
                    tally.unchanged(),
                    tally.a().findings(),
                    tally.b().findings(),
                    Printable.line(tally.name()));
        }
        out.println();
    }

    private static String word(Closer closer) {
        return switch (closer) {
            case A -> "worse";
            case B -> "better";
            case SAME -> "the same";
            case UNKNOWN -> "unknown";
        };
    }
}
