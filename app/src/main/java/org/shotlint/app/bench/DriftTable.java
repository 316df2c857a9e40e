package org.shotlint.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code bench drift} found, as Markdown. */
public final class DriftTable {
    /** The words for amplitudes, the smallest first. */
    public static final List<String> AMPLITUDES = List.of("small", "middle", "large");

    private final List<Row> rows;
    private final List<Silence> silences;
    private final List<Boolean> strangers;

    DriftTable(List<Row> rows, List<Silence> silences, List<Boolean> strangers) {
        this.rows = List.copyOf(rows);
        this.silences = List.copyOf(silences);
        this.strangers = List.copyOf(strangers);
    }

    /** Whether anything was told of a departure, and whether it named the property. */
    record Told(boolean found, boolean named) {
        static Told of(DriftCases.Case one, List<String> messages) {
            return new Told(
                    !messages.isEmpty(), messages.stream().anyMatch(message -> DriftNaming.names(one, message)));
        }
    }

    /** One departure of one character, and in which ways it was told. */
    record Row(DriftCases.Case one, Told slides, Told off, Told itself, Told across) {}

    /** A clip that is on model, and what was told about it, by itself and across clips. */
    record Silence(String clip, List<String> told, List<String> across, double seconds) {}

    /** The page. */
    public String markdown() {
        StringBuilder page = new StringBuilder("""
                # Departures from the model, by property and amplitude

                Written by `shotlint bench drift --out docs/drift.md`: three characters with turnarounds of four views walk in front of a street, 72
                frames of 640 x 360 each, coded as H.264, and are checked with their sheets. *slides off the sheet*: the character leaves its sheet
                between frame 16 and 62; *off the sheet throughout*: it is off from the first frame to the last; *against itself*: of the slides, a finding
                says how far it went since the shot's start; *across clips*: of four clips of the character, one is off throughout and
                `folder-findings.json` names that one. Each cell counts clips where a finding names the property that was changed, of clips made; in
                brackets clips with any finding of drift. What the measure rests on is told in
                [decision 0010](decisions/0010-silhouettes-by-the-colours-of-the-sheet.md).

                | property | amplitude | | slides off the sheet | off the sheet throughout | against itself | across clips |
                |---|---|---|---|---|---|---|
                """);
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        rows.stream()
                .sorted((a, b) -> (a.one.property() + a.one.step()).compareTo(b.one.property() + b.one.step()))
                .forEach(row -> groups.computeIfAbsent(
                                row.one.property() + " | " + row.one.amplitude() + " | "
                                        + AMPLITUDES.get(row.one.step()),
                                k -> new ArrayList<>())
                        .add(row));
        groups.forEach((name, some) ->
                page.append("| ").append(name).append(cells(some)).append(" |\n"));
        for (int step = 0; step < AMPLITUDES.size(); step++) {
            int at = step;
            List<Row> some = rows.stream().filter(row -> row.one.step() == at).toList();
            if (some.isEmpty()) {
                continue;
            }
            page.append("| all | | ")
                    .append(AMPLITUDES.get(step))
                    .append(cells(some))
                    .append(" |\n");
        }
        List<Row> upper = rows.stream().filter(row -> row.one.step() > 0).toList();
        if (!upper.isEmpty()) {
            page.append("| all | | upper two | ")
                    .append(Stream.<Function<Row, Told>>of(Row::slides, Row::off, Row::itself, Row::across)
                            .map(way -> share(upper, way))
                            .collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
        silences(page);
        return page.toString();
    }

    private void silences(StringBuilder page) {
        long alarms = silences.stream().filter(s -> !s.told.isEmpty()).count();
        long across = silences.stream().filter(s -> !s.across.isEmpty()).count();
        double minutes = silences.stream().mapToDouble(Silence::seconds).sum() / 60;
        page.append("\n| on model | | among clips of the character |\n|---|---|---|\n");
        silences.forEach(s ->
                page.append(String.format(Locale.ROOT, "| %s | %s | %s |\n", s.clip, words(s.told), words(s.across))));
        page.append(String.format(
                Locale.ROOT,
                "\nFalse findings on model: %d in %.1f minutes, %.2f a minute; across clips %d of %d. They were checked with the sheets of all "
                        + "three characters, and one who is not there was named in %d of %d.\n",
                alarms,
                minutes,
                minutes == 0 ? 0 : alarms / minutes,
                across,
                silences.size(),
                strangers.stream().filter(found -> found).count(),
                strangers.size()));
    }

    private static String words(List<String> told) {
        return told.isEmpty() ? "silent" : "alarm";
    }

    private static String cells(List<Row> some) {
        return " | " + cell(some, Row::slides) + " | " + cell(some, Row::off) + " | " + cell(some, Row::itself) + " | "
                + cell(some, Row::across);
    }

    private static String share(List<Row> some, Function<Row, Told> way) {
        long named = some.stream().map(way).filter(Told::named).count();
        return String.format(Locale.ROOT, "%d of %d (%.0f %%)", named, some.size(), 100.0 * named / some.size());
    }

    private static String cell(List<Row> some, Function<Row, Told> way) {
        long named = some.stream().map(way).filter(Told::named).count();
        long found = some.stream().map(way).filter(Told::found).count();
        return named + " of " + some.size() + (found == named ? "" : " (" + found + ")");
    }
}
