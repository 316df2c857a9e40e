package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shotlint.analysis.evidence.SheetLook;
import org.shotlint.analysis.evidence.Subject;
import org.shotlint.analysis.evidence.SwatchSlide;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.time.FrameRange;

/** Words and numbers of the check {@code drift}: which colour departed, from what to what, by how much. */
final class DriftCandidates {
    private static final double LEAST_SHARE = 0.2;
    private static final double MOST_SCORE = 0.95;
    private static final double ALSO = 0.5;

    private DriftCandidates() {}

    static Candidate againstSheet(SheetReading sheet, Optional<SlideReading> slide, double departed, double deltaE) {
        SheetLook.Strange strange = sheet.worst().strange().orElseThrow();
        List<Measurement> numbers = new ArrayList<>();
        numbers.add(new Measurement("share that left the sheet's colours", "", sheet.departed(), departed));
        numbers.add(new Measurement("to the sheet's nearest colour", "Delta E", strange.deltaE(), deltaE));
        numbers.add(new Measurement("share of that colour", "", strange.share(), 0));
        numbers.add(new Measurement("likeness where it agrees best", "", sheet.likeness(), 0));
        slide.ifPresent(s ->
                numbers.add(new Measurement("slide since the shot's start", "Delta E", s.lastingDeltaE(), deltaE)));
        return new Candidate(
                sheet.frames(),
                within(sheet.frames(), sheet.worst().frame()),
                Optional.of(box(sheet.subject(), sheet.worst().frame())),
                Math.min(MOST_SCORE, 0.55 + 0.8 * (sheet.departed() - departed)),
                Optional.of(sheet.sheet()),
                String.format(
                        Locale.ROOT,
                        "%s shows %s where the sheet has %s, Delta E %.1f; %.0f %% of it left the sheet's colours",
                        sheet.sheet(),
                        strange.colour().hex(),
                        strange.nearest().hex(),
                        strange.deltaE(),
                        100 * sheet.departed()),
                numbers);
    }

    static Candidate againstItself(SlideReading slide, Optional<SheetReading> sheet, double deltaE, double most) {
        SwatchSlide swatch = slide.swatch();
        String name = sheet.map(SheetReading::sheet).orElse(slide.subject().label());
        return new Candidate(
                slide.frames(),
                within(slide.frames(), slide.peak().frame()),
                Optional.of(box(slide.subject(), slide.peak().frame())),
                Math.min(MOST_SCORE, 0.45 + 0.03 * (slide.lastingDeltaE() - deltaE)),
                Optional.of(name),
                String.format(
                        Locale.ROOT,
                        "A colour slides from %s to %s since the shot's start, Delta E %.1f",
                        swatch.before().hex(),
                        swatch.now().hex(),
                        swatch.deltaE()),
                List.of(
                        new Measurement("colour difference that lasts", "Delta E", slide.lastingDeltaE(), deltaE),
                        new Measurement("colour difference at its most", "Delta E", swatch.deltaE(), most),
                        new Measurement("share of the subject", "", swatch.share(), LEAST_SHARE)));
    }

    /** A character whose build or colours, over its whole silhouette, departed. @param all the furthest first */
    static Candidate ofBuild(BuildReading reading, List<Departure> all) {
        Departure worst = all.get(0);
        List<Measurement> numbers = new ArrayList<>();
        all.forEach(departure -> numbers.addAll(numbers(departure)));
        numbers.add(new Measurement(DriftCheck.SHEET_LIKENESS, "", reading.likeness(), 0));
        FrameRange frames = new FrameRange(worst.from(), worst.to() + 1);
        return new Candidate(
                frames,
                within(frames, worst.worst().frame()),
                Optional.of(worst.worst().box()),
                Math.min(MOST_SCORE, 0.45 + 0.12 * worst.excess()),
                Optional.of(reading.sheet()),
                message(reading.sheet(), all),
                numbers);
    }

    private static List<Measurement> numbers(Departure departure) {
        List<Measurement> numbers = new ArrayList<>();
        boolean colour = departure.kind() == Departure.Kind.COLOUR;
        double limit = departure.change() / departure.excess();
        if (colour) {
            numbers.add(new Measurement(departure.name(), "Delta E", departure.seen(), limit));
        } else {
            String where = departure.againstItself() ? ", at the shot's start" : ", on the sheet";
            numbers.add(new Measurement(departure.name() + where, "", departure.onSheet(), 0));
            numbers.add(new Measurement(
                    departure.name() + ", in the frame", "", departure.seen(), departure.onSheet() * (1 + limit)));
        }
        if (departure.since() != 0 && !departure.againstItself()) {
            numbers.add(new Measurement(
                    departure.name() + ", since the shot's start",
                    colour ? "Delta E" : "",
                    departure.since(),
                    departure.sinceAllowed()));
        }
        return numbers;
    }

    /** Names the two furthest; more would not fit a line. */
    private static String message(String name, List<Departure> all) {
        String also =
                all.size() > 1 && all.get(1).excess() >= ALSO * all.get(0).excess() ? "; " + words(all.get(1)) : "";
        return name + ": " + words(all.get(0)) + also;
    }

    private static String words(Departure departure) {
        return switch (departure.kind()) {
            case COLOUR ->
                String.format(
                        Locale.ROOT,
                        "%s is %s, %s %s, Delta E %.1f",
                        departure.name().startsWith("colour #") ? "a colour" : "the line",
                        departure.colours().get(1).hex(),
                        departure.againstItself() ? "at the shot's start" : "on the sheet",
                        departure.colours().get(0).hex(),
                        departure.seen());
            case PART ->
                String.format(
                        Locale.ROOT,
                        "there is %.0f %% less of %s%s than %s",
                        -100 * departure.change(),
                        departure.colours().get(0).hex(),
                        departure.name().startsWith(HeadParts.NAME) ? " " + HeadParts.NAME : "",
                        departure.againstItself() ? "at the shot's start" : "on the sheet");
            case LENGTH ->
                String.format(
                        Locale.ROOT,
                        "%s is %.3f, %s %.3f (%+.0f %%)",
                        departure.name(),
                        departure.seen(),
                        departure.againstItself() ? "at the shot's start" : "on the sheet",
                        departure.onSheet(),
                        100 * departure.change());
        };
    }

    private static int within(FrameRange frames, int frame) {
        return Math.max(frames.startFrame(), Math.min(frames.endFrame() - 1, frame));
    }

    static Box box(Subject subject, int frame) {
        return subject.sightings().stream()
                .min(Comparator.comparingInt(s -> Math.abs(s.frame() - frame)))
                .orElseThrow()
                .box();
    }
}
