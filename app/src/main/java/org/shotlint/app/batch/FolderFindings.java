package org.shotlint.app.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.shotlint.analysis.checks.BuildProperty;
import org.shotlint.analysis.checks.CharacterSeen;
import org.shotlint.analysis.checks.MissingPart;
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
 * Lengths of the build, and how much there is of a colour, are compared with what most of three shots and more show; both are kept beside
 * what alike views of the sheet show, so that shots from other sides compare.
 */
public final class FolderFindings {
    /** Name of the file in the folder of reports. */
    public static final String FILE = "folder-findings.json";

    private static final int LEAST_SHOTS = 3;
    private static final double SURE_BY_POINTS = 0.84;
    private static final double LEAST_LENGTH = 0.05;
    private static final double LEAST_SHARE = 0.06;
    private static final double LEAST_SHARE_OF_BUILD = 0.012;
    private static final double BUILD_SEES_LESS = 0.4;
    private static final double SMALL_AREA = 0.012;
    private static final double LINE_ALLOWED = 1.25;
    private static final double DARK = 22;
    private static final double DARK_ALLOWED = 1.25;
    private static final double NARROWER = 0.08;
    private static final double LEAST_CUT = 0.12;
    private static final int ENOUGH_OTHERS = 3;
    private static final double LEAST_PART = 0.015;
    private static final double MISSING = 0.57;
    private static final double MISSING_BESIDE_HEAD = 0.33;

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
    record Departure(Appearance where, SeenSwatch swatch, LabColour usual, double deltaE, boolean ofLine) {}

    /** A length that one shot shows otherwise than most. @param excess how many times what is allowed it is off */
    record Lengthening(Appearance where, SeenLength length, double usual, double excess) {}

    /** A colour of which one shot shows less than most. @param usual share of the figure */
    record Lack(Appearance where, SeenSwatch swatch, double usual, boolean besideHead) {
        double missing() {
            return 1 - swatch.share() / usual;
        }
    }

    /** What is told of each clip that shows a character otherwise than the others do, as far as {@code seen}, by clip, tells. */
    public Map<String, List<String>> departed(Map<String, List<CharacterSeen>> seen) {
        List<Appearance> all = new ArrayList<>();
        seen.forEach((clip, characters) -> characters.forEach(character -> all.add(new Appearance(clip, character))));
        Map<String, List<String>> clips = new TreeMap<>();
        departures(all).forEach(d -> told(clips, d.where).add(FolderWords.message(d)));
        lengthenings(all).forEach(l -> told(clips, l.where).add(FolderWords.message(l)));
        lacks(all).forEach(l -> told(clips, l.where).add(FolderWords.message(l)));
        return clips;
    }

    private static List<String> told(Map<String, List<String>> clips, Appearance where) {
        return clips.computeIfAbsent(where.clip, clip -> new ArrayList<>());
    }

    /** The part that lacks most in each shot; what has another colour, or another line, is not taken for missing. */
    List<Lack> lacks(List<Appearance> all) {
        Set<Appearance> explained = new HashSet<>();
        departures(all).forEach(d -> explained.add(d.where));
        lengthenings(all).stream()
                .filter(l -> l.length.property() == BuildProperty.LINE)
                .forEach(l -> explained.add(l.where));
        List<Lack> lacks = new ArrayList<>();
        for (List<Appearance> shots : byCharacter(all).values()) {
            List<Appearance> built =
                    shots.stream().filter(FolderFindings::isWhole).toList();
            built.stream()
                    .flatMap(a -> a.seen.colours().stream())
                    .map(SeenSwatch::onSheet)
                    .distinct()
                    .forEach(onSheet -> {
                        lacks(onSheet, built, lacks);
                        lacksBesideHead(onSheet, built, lacks);
                    });
        }
        lacks.removeIf(lack -> explained.contains(lack.where));
        longer(all).forEach(legs -> cut(legs, all).ifPresent(lacks::add));
        lacks.sort(Comparator.comparingDouble(Lack::missing)
                .reversed()
                .thenComparing(l -> l.where.clip)
                .thenComparing(l -> l.where.seen.frames()));
        Set<Appearance> told = new HashSet<>();
        lacks.removeIf(lack -> !told.add(lack.where));
        return lacks;
    }

    /** The garment that is cut where legs look longer below a hem that is narrower than others show it. */
    private Optional<Lack> cut(Lengthening legs, List<Appearance> all) {
        if (legs.length.property() != BuildProperty.LEGS || legs.length.value() < legs.usual) {
            return Optional.empty();
        }
        List<Appearance> others = all.stream()
                .filter(a -> compares(a) && !a.equals(legs.where) && isBuild(a))
                .filter(a -> a.seen.sheet().equals(legs.where.seen.sheet()))
                .toList();
        double[] hems = others.stream()
                .flatMap(a -> length(a, BuildProperty.HEM).stream())
                .mapToDouble(SeenLength::value)
                .sorted()
                .toArray();
        double hem =
                length(legs.where, BuildProperty.HEM).map(SeenLength::value).orElse(0.0);
        if (hems.length == 0 || hem > (1 - NARROWER) * middle(hems)) {
            return Optional.empty();
        }
        return legs.where.seen.colours().stream()
                .map(own -> new Lack(legs.where, own, share(own.onSheet(), others), false))
                .max(Comparator.comparingDouble(lack -> lack.usual - lack.swatch.share()))
                .filter(lack -> lack.missing() >= LEAST_CUT);
    }

    private static double share(LabColour onSheet, List<Appearance> shots) {
        double[] shares = shots.stream()
                .flatMap(a -> swatch(a, onSheet).stream())
                .mapToDouble(SeenSwatch::share)
                .sorted()
                .toArray();
        return shares.length == 0 ? 0 : middle(shares);
    }

    private static void lacks(LabColour onSheet, List<Appearance> shots, List<Lack> lacks) {
        Map<Appearance, SeenSwatch> seen = new LinkedHashMap<>();
        shots.forEach(shot -> swatch(shot, onSheet).ifPresent(s -> seen.put(shot, s)));
        lacks(seen, false, lacks);
    }

    private static void lacks(Map<Appearance, SeenSwatch> seen, boolean besideHead, List<Lack> lacks) {
        double[] shares =
                seen.values().stream().mapToDouble(SeenSwatch::share).sorted().toArray();
        if (shares.length < LEAST_SHOTS || middle(shares) < LEAST_PART) {
            return;
        }
        // Poses move shares further than they move colours and lengths, so all shots say what is usual.
        seen.forEach((shot, own) -> {
            Lack lack = new Lack(shot, own, middle(shares), besideHead);
            double coarse = shot.seen.coarseness();
            if (lack.missing() >= least(lack) && lack.usual >= LEAST_PART * coarse * coarse) {
                lacks.add(lack);
            }
        });
    }

    private static void lacksBesideHead(LabColour onSheet, List<Appearance> shots, List<Lack> lacks) {
        Map<Appearance, SeenSwatch> seen = new LinkedHashMap<>();
        shots.forEach(shot -> shot.seen.besideHead().stream()
                .filter(s -> s.onSheet().equals(onSheet))
                .findFirst()
                .ifPresent(s -> seen.put(shot, s)));
        lacks(seen, true, lacks);
    }

    private static Optional<SeenSwatch> swatch(Appearance shot, LabColour onSheet) {
        return shot.seen.colours().stream()
                .filter(swatch -> swatch.onSheet().equals(onSheet))
                .findFirst();
    }

    /** Whether the whole silhouette was measured, which tells colours apart better than points. */
    private static boolean isBuild(Appearance shot) {
        return !shot.seen.lengths().isEmpty();
    }

    /** Whether it was seen down to its feet: what hides them hides more. */
    private static boolean isWhole(Appearance shot) {
        return length(shot, BuildProperty.HEAD).isPresent();
    }

    /** Small areas are mixed with what is around them, and of dark colours cameras and codecs keep little. */
    private double allowed(Appearance shot, SeenSwatch swatch) {
        if (!isBuild(shot)) {
            return leastDeltaE;
        }
        double coarse = shot.seen.coarseness();
        double area = 1 + SMALL_AREA * coarse * coarse / Math.max(LEAST_SHARE_OF_BUILD, swatch.share());
        return BUILD_SEES_LESS * leastDeltaE * area * (swatch.onSheet().lightness() < DARK ? DARK_ALLOWED : 1);
    }

    /** What most others show, where they are enough that one of them does not move that; otherwise what most of all do. */
    private static double usual(List<Double> values, int without) {
        List<Double> others = new ArrayList<>(values);
        if (values.size() > ENOUGH_OTHERS) {
            others.remove(without);
        }
        return middle(others.stream().mapToDouble(v -> v).sorted().toArray());
    }

    /** The length furthest off in each shot that has one and misses nothing that explains it, the largest first. */
    List<Lengthening> lengthenings(List<Appearance> all) {
        return longer(all).stream()
                .filter(lengthening -> cut(lengthening, all).isEmpty())
                .toList();
    }

    private List<Lengthening> longer(List<Appearance> all) {
        List<Lengthening> off = new ArrayList<>();
        for (List<Appearance> shots : byCharacter(all).values()) {
            for (BuildProperty property : BuildProperty.values()) {
                List<Appearance> measured = shots.stream()
                        .filter(a -> length(a, property).isPresent())
                        .toList();
                if (measured.size() < LEAST_SHOTS) {
                    continue;
                }
                List<Double> values = measured.stream()
                        .map(a -> length(a, property).orElseThrow().value())
                        .toList();
                for (int i = 0; i < values.size(); i++) {
                    Appearance shot = measured.get(i);
                    double coarse = Math.max(shot.seen.coarseness(), coarseness(measured));
                    SeenLength length = length(shot, property).orElseThrow();
                    double usual = usual(values, i);
                    double excess =
                            Math.abs(property.ofAllowedAmongShots(length.value() / usual - 1, LEAST_LENGTH * coarse));
                    // No character is that far off in most shots: there its silhouette is read wrongly.
                    if (usual > 0 && Math.abs(usual - 1) <= property.most() && excess >= 1) {
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

    /** How coarsely most of them show lengths. */
    private static double coarseness(List<Appearance> shots) {
        return middle(shots.stream()
                .mapToDouble(shot -> shot.seen.coarseness())
                .sorted()
                .toArray());
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
        AtomicFile.write(target, FolderWords.json(new FolderFindings(leastDeltaE, leastLikeness), seen));
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
            lines(character.getValue(), departures);
        }
        departures.sort(Comparator.comparingDouble(Departure::deltaE)
                .reversed()
                .thenComparing(d -> d.where.clip)
                .thenComparing(d -> d.where.seen.frames()));
        // One shot, one finding: the colour furthest off; its others went with it.
        Set<Appearance> told = new HashSet<>();
        Set<Appearance> lines = new HashSet<>();
        departures.removeIf(departure -> !(departure.ofLine ? lines : told).add(departure.where));
        return departures;
    }

    private Map<String, List<Appearance>> byCharacter(List<Appearance> all) {
        Map<String, List<Appearance>> byCharacter = new TreeMap<>();
        all.stream()
                .filter(this::compares)
                .forEach(a -> byCharacter
                        .computeIfAbsent(a.seen.sheet(), k -> new ArrayList<>())
                        .add(a));
        return byCharacter;
    }

    private void compare(LabColour onSheet, List<Appearance> shots, List<Departure> departures) {
        List<SeenSwatch> seen = new ArrayList<>();
        List<Appearance> where = new ArrayList<>();
        for (Appearance shot : shots) {
            swatch(shot, onSheet).ifPresent(swatch -> {
                seen.add(swatch);
                where.add(shot);
            });
        }
        if (seen.size() < 2) {
            return;
        }
        for (int i = 0; i < seen.size(); i++) {
            LabColour usual = usual(onSheet, seen.stream().map(SeenSwatch::seen).toList(), i);
            double deltaE = usual.deltaE(seen.get(i).seen());
            double least = isBuild(where.get(i)) ? LEAST_SHARE_OF_BUILD : LEAST_SHARE;
            boolean enough =
                    deltaE >= allowed(where.get(i), seen.get(i)) && seen.get(i).share() >= least;
            if (enough && isFurther(onSheet, seen.get(i).seen(), usual)) {
                departures.add(new Departure(where.get(i), seen.get(i), usual, deltaE, false));
            }
        }
    }

    private void lines(List<Appearance> shots, List<Departure> departures) {
        List<Appearance> lined =
                shots.stream().filter(a -> a.seen.line().isPresent()).toList();
        if (lined.size() < 2) {
            return;
        }
        List<SeenSwatch> seen =
                lined.stream().flatMap(a -> a.seen.line().stream()).toList();
        for (int i = 0; i < seen.size(); i++) {
            LabColour usual = usual(
                    seen.get(0).onSheet(), seen.stream().map(SeenSwatch::seen).toList(), i);
            double deltaE = usual.deltaE(seen.get(i).seen());
            if (deltaE >= allowedOfLine(lined.get(i))) {
                departures.add(new Departure(lined.get(i), seen.get(i), usual, deltaE, true));
            }
        }
    }

    /** From which difference on that departure was one. */
    double least(Departure departure) {
        return departure.ofLine ? allowedOfLine(departure.where) : allowed(departure.where, departure.swatch);
    }

    /** From which share on that part was missing. */
    static double least(Lack lack) {
        double least = lack.besideHead ? MISSING_BESIDE_HEAD : MissingPart.least(lack.usual, MISSING);
        return 1 - (1 - least) / lack.where.seen.coarseness();
    }

    /** Whether it is sure enough who is seen there. */
    boolean compares(Appearance appearance) {
        // Points alone take many things for a character that is in no clip; a clip's own finding asks for as much of
        // them.
        boolean byPoints = !isBuild(appearance) && appearance.seen.picture().isEmpty();
        return appearance.seen.likeness() >= (byPoints ? Math.max(SURE_BY_POINTS, leastLikeness) : leastLikeness);
    }

    private double allowedOfLine(Appearance shot) {
        // Thin lines mix with what is on both sides of them.
        double coarse = shot.seen.coarseness();
        return coarse * coarse * LINE_ALLOWED * BUILD_SEES_LESS * leastDeltaE;
    }

    /** Whether a shot is further from the sheet than what is usual: where it is nearer, the others are read wrongly, or are off. */
    private static boolean isFurther(LabColour onSheet, LabColour seen, LabColour usual) {
        double lightness = onSheet.lightness();
        return onSheet.deltaE(seen.atLightness(lightness)) > onSheet.deltaE(usual.atLightness(lightness));
    }

    private static LabColour usual(LabColour onSheet, List<LabColour> seen, int without) {
        if (seen.size() == 2) {
            return seen.get(0).deltaE(onSheet) <= seen.get(1).deltaE(onSheet) ? seen.get(0) : seen.get(1);
        }
        return new LabColour(
                onSheet.lightness(),
                usual(seen.stream().map(LabColour::a).toList(), without),
                usual(seen.stream().map(LabColour::b).toList(), without));
    }

    private static double middle(double[] sorted) {
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
