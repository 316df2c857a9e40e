package org.shotlint.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** What {@code bench drift} found, as Markdown. */
public final class DriftTable {
    private static final List<String> STEPS = List.of("small", "middle", "large");

    private final List<Row> rows;
    private final List<Silence> silences;

    DriftTable(List<Row> rows, List<Silence> silences) {
        this.rows = List.copyOf(rows);
        this.silences = List.copyOf(silences);
    }

    /** One departure of one character, and in which ways it was named. */
    record Row(DriftCases.Case one, boolean slides, boolean off, boolean itself, boolean across) {}

    /** A clip that is on model, and whether nothing was said about it. */
    record Silence(String clip, boolean silent, double seconds) {}

    /** The page. */
    public String markdown() {
        StringBuilder page = new StringBuilder("""
                # Departures from the model, by property and amplitude

                Written by `shotlint bench drift --out docs/drift.md`: three characters with turnarounds of four views walk in front of a street, 72
                frames of 640 x 360 each, coded as H.264, and are checked with their sheets. *slides off the sheet*: the character leaves its sheet
                between frame 16 and 62; *off the sheet throughout*: it is off from the first frame to the last; *against itself*: of the slides, a finding
                says how far it went since the shot's start; *across clips*: of four clips of the character, one is off throughout and
                `folder-findings.json` names that one. Each cell counts clips with such a finding of clips made, also where the finding names another
                property than the one that was changed. What the measure rests on is told in
                [decision 0010](decisions/0010-silhouettes-by-the-colours-of-the-sheet.md).

                | property | amplitude | | slides off the sheet | off the sheet throughout | against itself | across clips |
                |---|---|---|---|---|---|---|
                """);
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        rows.stream()
                .sorted((a, b) -> (a.one.property() + a.one.step()).compareTo(b.one.property() + b.one.step()))
                .forEach(row -> groups.computeIfAbsent(
                                row.one.property() + " | " + row.one.amplitude() + " | " + STEPS.get(row.one.step()),
                                k -> new ArrayList<>())
                        .add(row));
        groups.forEach((name, some) ->
                page.append("| ").append(name).append(cells(some)).append(" |\n"));
        for (int step = 0; step < STEPS.size(); step++) {
            int at = step;
            List<Row> some = rows.stream().filter(row -> row.one.step() == at).toList();
            if (some.isEmpty()) {
                continue;
            }
            page.append("| all | | ")
                    .append(STEPS.get(step))
                    .append(cells(some))
                    .append(" |\n");
        }
        long alarms = silences.stream().filter(s -> !s.silent).count();
        double minutes = silences.stream().mapToDouble(Silence::seconds).sum() / 60;
        page.append("\n| on model | |\n|---|---|\n");
        silences.forEach(
                s -> page.append(String.format(Locale.ROOT, "| %s | %s |\n", s.clip, s.silent ? "silent" : "alarm")));
        page.append(String.format(
                Locale.ROOT,
                "\nFalse findings on model: %d in %.1f minutes, %.2f a minute.\n",
                alarms,
                minutes,
                minutes == 0 ? 0 : alarms / minutes));
        return page.toString();
    }

    private static String cells(List<Row> some) {
        return " | " + cell(some, Row::slides) + " | " + cell(some, Row::off) + " | " + cell(some, Row::itself) + " | "
                + cell(some, Row::across);
    }

    private static String cell(List<Row> some, Predicate<Row> named) {
        return some.stream().filter(named).count() + " of " + some.size();
    }
}
