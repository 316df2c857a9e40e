package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.CharacterLook;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.evidence.PictureLook;
import org.shotlint.analysis.evidence.SeenSwatch;
import org.shotlint.analysis.evidence.SheetLook;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.Sighting;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.time.FrameRange;

/**
 * A character as one shot shows it, kept to be compared with other shots and clips.
 *
 * @param likeness how sure it is the character, 0 to 1
 * @param colours the sheet's colours as they are seen over the shot
 * @param lengths how it is built; empty where its silhouette was not surely found
 * @param besideHead how much of each colour stands out from the head, beside the sheet: 1 is on model
 * @param picture how far it went from a key picture; empty where it has a sheet
 * @param scale how large it is beside the sheet's figures, above 0, 1 where it is as large or larger
 * @param line the colour of its line on the sheet and as it is seen; empty where its silhouette was not surely found, or has none
 */
public record CharacterSeen(
        String sheet,
        String subject,
        FrameRange frames,
        double likeness,
        List<SeenSwatch> colours,
        List<SeenLength> lengths,
        Optional<SeenSwatch> line,
        List<SeenSwatch> besideHead,
        Optional<SeenPicture> picture,
        double scale) {
    private static final double WORTH_KEEPING = 0.4;
    private static final double LEAST_SHARE = 0.04;
    private static final int LEAST_LOOKS = 6;

    public CharacterSeen {
        colours = List.copyOf(colours);
        lengths = List.copyOf(lengths);
        besideHead = List.copyOf(besideHead);
    }

    /** A character of which colours alone are known. */
    public CharacterSeen(String sheet, String subject, FrameRange frames, double likeness, List<SeenSwatch> colours) {
        this(sheet, subject, frames, likeness, colours, List.of(), Optional.empty(), List.of(), Optional.empty(), 1);
    }

    /** How much coarser than at the sheet's size its lengths are told, from 1. */
    public double coarseness() {
        return 1 / scale;
    }

    /** All characters that the shot may show, each by the subject most like it. */
    public static List<CharacterSeen> in(ShotEvidence evidence, Settings settings) {
        Map<String, CharacterSeen> best = new LinkedHashMap<>();
        for (Subject subject : evidence.subjects()) {
            Set<Integer> large = DriftCheck.largeIn(subject, evidence, settings);
            List<SheetReading> readings = DriftCheck.sheets(subject, evidence, settings);
            if (!readings.isEmpty() && readings.get(0).likeness() >= WORTH_KEEPING) {
                SheetReading reading = readings.get(0);
                CharacterSeen seen = of(subject, reading, large);
                best.merge(reading.sheet(), seen, (a, b) -> a.likeness >= b.likeness ? a : b);
            }
        }
        for (BuildReading reading : DriftCheck.surelyKnown(evidence, settings)) {
            best.put(reading.sheet(), of(reading));
        }
        for (CharacterTrack track : evidence.characters()) {
            PictureReading.of(track).ifPresent(reading -> best.put(reading.sheet(), of(reading)));
        }
        return List.copyOf(best.values());
    }

    private static CharacterSeen of(PictureReading reading) {
        List<PictureLook> looks = reading.looks();
        FrameRange frames =
                new FrameRange(looks.get(0).frame(), looks.get(looks.size() - 1).frame() + 1);
        return new CharacterSeen(
                reading.sheet(),
                reading.sheet(),
                frames,
                1 - reading.typical(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(new SeenPicture(reading.atStart(), reading.typical())),
                1);
    }

    private static CharacterSeen of(BuildReading reading) {
        List<CharacterLook> looks = reading.looks();
        List<SeenSwatch> colours = reading.colours();
        List<SeenLength> lengths = new ArrayList<>();
        for (BuildProperty property : BuildProperty.values()) {
            double value = reading.besideSheet(property);
            if (value > 0) {
                lengths.add(new SeenLength(property, value));
            }
        }
        FrameRange frames =
                new FrameRange(looks.get(0).frame(), looks.get(looks.size() - 1).frame() + 1);
        return new CharacterSeen(
                reading.sheet(),
                reading.sheet(),
                frames,
                reading.likeness(),
                colours,
                lengths,
                reading.line(),
                reading.besideHead(),
                Optional.empty(),
                reading.scale());
    }

    private static CharacterSeen of(Subject subject, SheetReading reading, Set<Integer> large) {
        Map<LabColour, List<SeenSwatch>> bySwatch = new LinkedHashMap<>();
        subject.sheetLooks().stream()
                .filter(look -> look.sheet().equals(reading.sheet()) && large.contains(look.frame()))
                .map(SheetLook::seen)
                .flatMap(List::stream)
                .filter(seen -> seen.share() >= LEAST_SHARE)
                .forEach(seen -> bySwatch.computeIfAbsent(seen.onSheet(), k -> new ArrayList<>())
                        .add(seen));
        List<SeenSwatch> colours = bySwatch.values().stream()
                .filter(list -> list.size() >= LEAST_LOOKS)
                .map(CharacterSeen::middle)
                .toList();
        List<Sighting> sightings = subject.sightings();
        FrameRange frames = new FrameRange(
                sightings.get(0).frame(), sightings.get(sightings.size() - 1).frame() + 1);
        return new CharacterSeen(reading.sheet(), subject.label(), frames, reading.likeness(), colours);
    }

    static SeenSwatch middle(List<SeenSwatch> seen) {
        return new SeenSwatch(
                seen.get(0).onSheet(),
                new LabColour(
                        middleOf(seen.stream().map(s -> s.seen().lightness()).toList()),
                        middleOf(seen.stream().map(s -> s.seen().a()).toList()),
                        middleOf(seen.stream().map(s -> s.seen().b()).toList())),
                middleOf(seen.stream().map(SeenSwatch::share).toList()));
    }

    private static double middleOf(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
