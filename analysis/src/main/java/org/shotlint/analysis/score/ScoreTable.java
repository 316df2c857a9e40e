package org.shotlint.analysis.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/** A scorecard as text: a line for each check, one for all, then footage, cuts, and the clips that could not be scored. */
public final class ScoreTable {
    private static final int MISSING_SHOWN = 20;

    private ScoreTable() {}

    /** The table, lines ended by line feeds; the remarks stand before it. */
    public static String text(Scorecard card) {
        StringBuilder text = new StringBuilder();
        card.remarks().forEach(remark -> text.append(remark).append('\n'));
        text.append(String.format(
                Locale.ROOT,
                "%-10s%8s%8s%8s%8s%8s%7s%8s%7s%n".replace("%n", "\n"),
                "check",
                "defects",
                "found",
                "named",
                "pair",
                "alarms",
                "extra",
                "prec.",
                "F1"));
        for (Map.Entry<String, Tally> entry : card.checks().entrySet()) {
            text.append(line(entry.getKey(), entry.getValue()));
        }
        Tally all = card.all();
        text.append(line("ALL", all));
        Scorecard.Cuts cuts = card.cuts();
        text.append("clean footage ")
                .append(fixed(card.cleanMinutes(), 2))
                .append(" min: ")
                .append(all.alarms());
        text.append(" false alarms = ").append(fixed(card.alarmsPerMinute(), 2)).append(" per minute; defect clips ");
        text.append(fixed(card.defectMinutes(), 2))
                .append(" min: ")
                .append(all.extra())
                .append(" extra = ");
        text.append(fixed(card.extraPerMinute(), 2)).append(" per minute\n");
        text.append("hard cuts: ")
                .append(cuts.right())
                .append(" right, ")
                .append(cuts.missed())
                .append(" missed, ");
        text.append(cuts.invented())
                .append(" invented, F1 ")
                .append(fixed(cuts.f1(), 3))
                .append("; transitions: ");
        text.append(cuts.transitionsRight()).append(" of ");
        text.append(cuts.transitionsRight() + cuts.transitionsMissed());
        text.append("; clips without a usable report: ")
                .append(card.missing().size())
                .append('\n');
        card.missing().stream()
                .limit(MISSING_SHOWN)
                .forEach(clip -> text.append("no usable report: ").append(clip).append('\n'));
        return text.toString();
    }

    private static String line(String check, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-10s%8d%8s%8s%8s%8d%7d%7s%%%7s\n",
                check,
                tally.defects(),
                percent(tally.found(), tally.defects()),
                percent(tally.named(), tally.defects()),
                percent(tally.pairSum(), tally.pairs().size()),
                tally.alarms(),
                tally.extra(),
                fixed(100 * tally.precision(), 1),
                fixed(tally.f1(), 3));
    }

    private static String percent(double part, int whole) {
        return whole == 0 ? "    -" : String.format(Locale.ROOT, "%5s%%", fixed(100 * part / whole, 1));
    }

    /** Rounds the binary value itself, halves to even, so that the figures do not depend on a library's idea of a decimal. */
    static String fixed(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
}
