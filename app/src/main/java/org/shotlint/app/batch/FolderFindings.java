package org.shotlint.app.batch;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shotlint.analysis.checks.BuildProperty;
import org.shotlint.analysis.checks.CharacterSeen;
import org.shotlint.analysis.checks.SeenLength;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.SeenSwatch;
import org.shotlint.analysis.report.AtomicFile;
import org.shotlint.app.evidence.CharactersJson;
import org.shotlint.app.evidence.EvidenceFolder;

/**
 * The comparison of one character across the shots and clips of a run, from what each clip's analysis stored; writes
 * {@code folder-findings.json}. A clip's own report has no part in it and does not change.
 *
 * <p>A colour of the sheet is compared with what most shots show it as (the median); with two shots only, with the one nearer to the sheet.
 * Lengths of the build are compared with what most of three shots and more show.
 */
public final class FolderFindings {
    /** Name of the file in the folder of reports. */
    public static final String FILE = "folder-findings.json";

    private static final int LEAST_SHOTS = 3;
    private static final double LEAST_LENGTH = 0.065;
    private static final double LEAST_SHARE = 0.06;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final double leastDeltaE;
    private final double leastLikeness;

    /**
     * @param leastDeltaE from which a colour is another one, CIEDE2000
     * @param leastLikeness from which a subject is taken for the character
     */
    public FolderFindings(double leastDeltaE, double leastLikeness) {
        this.leastDeltaE = leastDeltaE;
        this.leastLikeness = leastLikeness;
    }

    /** A character in one clip. */
    record Appearance(String clip, CharacterSeen seen) {}

    /** A colour that one shot shows otherwise than most. */
    record Departure(Appearance where, SeenSwatch swatch, LabColour usual, double deltaE) {}

    /** A length that one shot shows otherwise than most. @param excess how many times what is allowed it is off */
    record Lengthening(Appearance where, SeenLength length, double usual, double excess) {}

    /** The clips that show a character otherwise than the others do, as far as {@code seen}, by clip, tells. */
    public Set<String> departed(Map<String, List<CharacterSeen>> seen) {
        List<Appearance> all = new ArrayList<>();
        seen.forEach((clip, characters) -> characters.forEach(character -> all.add(new Appearance(clip, character))));
        Set<String> clips = new TreeSet<>();
        departures(all).forEach(departure -> clips.add(departure.where.clip));
        lengthenings(all).forEach(lengthening -> clips.add(lengthening.where.clip));
        return clips;
    }

    /** The length furthest off in each shot that has one, the largest first. */
    List<Lengthening> lengthenings(List<Appearance> all) {
        List<Lengthening> off = new ArrayList<>();
        for (List<Appearance> shots : byCharacter(all).values()) {
            for (BuildProperty property : BuildProperty.values()) {
                List<Appearance> measured = shots.stream()
                        .filter(a -> length(a, property).isPresent())
                        .toList();
                if (measured.size() < LEAST_SHOTS) {
                    continue;
                }
                double usual = middle(measured.stream()
                        .mapToDouble(a -> length(a, property).orElseThrow().value())
                        .sorted()
                        .toArray());
                for (Appearance shot : measured) {
                    SeenLength length = length(shot, property).orElseThrow();
                    double excess = Math.abs(property.ofAllowed(length.value() / usual - 1, LEAST_LENGTH));
                    if (usual > 0 && excess >= 1) {
                        off.add(new Lengthening(shot, length, usual, excess));
                    }
                }
            }
        }
        off.sort(Comparator.comparingDouble(Lengthening::excess)
                .reversed()
                .thenComparing(l -> l.where.clip)
                .thenComparing(l -> l.where.seen.frames()));
        Set<Appearance> told = new HashSet<>();
        off.removeIf(lengthening -> !told.add(lengthening.where));
        return off;
    }

    private static Optional<SeenLength> length(Appearance shot, BuildProperty property) {
        return shot.seen.lengths().stream()
                .filter(length -> length.property() == property)
                .findFirst();
    }

    /** Compares the clips of a run and writes the file; writes none where no character was seen. @throws IOException if it cannot */
    public static void write(BatchResult result, double leastDeltaE, double leastLikeness, Path out)
            throws IOException {
        List<Appearance> seen = new ArrayList<>();
        for (ClipRow row : result.rows()) {
            Path file = row.paths().evidence().resolve(EvidenceFolder.CHARACTERS);
            if (Files.isRegularFile(file)) {
                for (CharacterSeen character : CharactersJson.parse(Files.readString(file))) {
                    seen.add(new Appearance(row.input().name(), character));
                }
            }
        }
        Path target = out.resolve(FILE);
        if (seen.isEmpty()) {
            Files.deleteIfExists(target);
            return;
        }
        AtomicFile.write(target, new FolderFindings(leastDeltaE, leastLikeness).json(seen));
    }

    /** All departures, the largest first. */
    List<Departure> departures(List<Appearance> all) {
        List<Departure> departures = new ArrayList<>();
        for (Map.Entry<String, List<Appearance>> character : byCharacter(all).entrySet()) {
            List<LabColour> palette = character.getValue().stream()
                    .flatMap(a -> a.seen.colours().stream())
                    .map(SeenSwatch::onSheet)
                    .distinct()
                    .toList();
            palette.forEach(onSheet -> compare(onSheet, character.getValue(), departures));
        }
        departures.sort(Comparator.comparingDouble(Departure::deltaE)
                .reversed()
                .thenComparing(d -> d.where.clip)
                .thenComparing(d -> d.where.seen.frames()));
        // One shot, one finding: the colour furthest off; its others went with it.
        Set<Appearance> told = new HashSet<>();
        departures.removeIf(departure -> !told.add(departure.where));
        return departures;
    }

    private Map<String, List<Appearance>> byCharacter(List<Appearance> all) {
        Map<String, List<Appearance>> byCharacter = new TreeMap<>();
        all.stream()
                .filter(a -> a.seen.likeness() >= leastLikeness)
                .forEach(a -> byCharacter
                        .computeIfAbsent(a.seen.sheet(), k -> new ArrayList<>())
                        .add(a));
        return byCharacter;
    }

    private void compare(LabColour onSheet, List<Appearance> shots, List<Departure> departures) {
        List<SeenSwatch> seen = new ArrayList<>();
        List<Appearance> where = new ArrayList<>();
        for (Appearance shot : shots) {
            shot.seen.colours().stream()
                    .filter(swatch -> swatch.onSheet().equals(onSheet))
                    .findFirst()
                    .ifPresent(swatch -> {
                        seen.add(swatch);
                        where.add(shot);
                    });
        }
        if (seen.size() < 2) {
            return;
        }
        LabColour usual = usual(onSheet, seen.stream().map(SeenSwatch::seen).toList());
        for (int i = 0; i < seen.size(); i++) {
            double deltaE = usual.deltaE(seen.get(i).seen());
            if (deltaE >= leastDeltaE && seen.get(i).share() >= LEAST_SHARE) {
                departures.add(new Departure(where.get(i), seen.get(i), usual, deltaE));
            }
        }
    }

    private static LabColour usual(LabColour onSheet, List<LabColour> seen) {
        if (seen.size() == 2) {
            return seen.get(0).deltaE(onSheet) <= seen.get(1).deltaE(onSheet) ? seen.get(0) : seen.get(1);
        }
        return new LabColour(
                onSheet.lightness(),
                middle(seen.stream().mapToDouble(LabColour::a).sorted().toArray()),
                middle(seen.stream().mapToDouble(LabColour::b).sorted().toArray()));
    }

    private static double middle(double[] sorted) {
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    private byte[] json(List<Appearance> all) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "shotlint.folder/1");
        ArrayNode findings = root.putArray("findings");
        for (Departure departure : departures(all)) {
            write(findings.addObject(), departure);
        }
        for (Lengthening lengthening : lengthenings(all)) {
            write(findings.addObject(), lengthening);
        }
        ArrayNode characters = root.putArray("characters");
        for (Appearance a : all) {
            ObjectNode node = characters.addObject();
            node.put("character", a.seen.sheet());
            node.put("clip", a.clip);
            node.put("startFrame", a.seen.frames().startFrame());
            node.put("endFrame", a.seen.frames().endFrame());
            node.put("likeness", rounded(a.seen.likeness()));
            node.put("compared", a.seen.likeness() >= leastLikeness);
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return MAPPER.writer(printer).writeValueAsBytes(root);
    }

    private static void place(ObjectNode node, Appearance where) {
        CharacterSeen seen = where.seen;
        node.put("check", "drift");
        node.put("character", seen.sheet());
        node.put("clip", where.clip);
        node.put("startFrame", seen.frames().startFrame());
        node.put("endFrame", seen.frames().endFrame());
        node.put("subject", seen.subject());
    }

    private static void write(ObjectNode node, Lengthening lengthening) {
        place(node, lengthening.where);
        BuildProperty property = lengthening.length.property();
        double seen = lengthening.length.value();
        double change = seen / lengthening.usual - 1;
        node.put("property", property.words());
        node.put("usual", Math.round(1e4 * lengthening.usual) / 1e4);
        node.put("seen", Math.round(1e4 * seen) / 1e4);
        node.put("change", rounded(change));
        node.put("threshold", rounded(Math.abs(change) / lengthening.excess));
        node.put(
                "message",
                String.format(
                        Locale.ROOT,
                        "%s: %s is %.3f where other shots show %.3f (%+.0f %%)",
                        lengthening.where.seen.sheet(),
                        property.words(),
                        seen,
                        lengthening.usual,
                        100 * change));
    }

    private void write(ObjectNode node, Departure departure) {
        CharacterSeen seen = departure.where.seen;
        place(node, departure.where);
        node.put("property", "colour");
        node.put("onSheet", departure.swatch.onSheet().hex());
        node.put("usual", departure.usual.hex());
        node.put("seen", departure.swatch.seen().hex());
        node.put("deltaE", rounded(departure.deltaE));
        node.put("threshold", rounded(leastDeltaE));
        node.put(
                "message",
                String.format(
                        Locale.ROOT,
                        "%s shows %s where other shots show %s, Delta E %.1f",
                        seen.sheet(),
                        departure.swatch.seen().hex(),
                        departure.usual.hex(),
                        departure.deltaE));
    }

    private static double rounded(double value) {
        return Math.round(100 * value) / 100.0;
    }
}
