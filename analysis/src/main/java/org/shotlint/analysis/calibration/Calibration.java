package org.shotlint.analysis.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** The curves of all checks that have one. Immutable. */
public final class Calibration {
    private static final String RESOURCE = "/calibration/scores.tsv";
    private static final String HEADER = "check\tfindings\tsources\tknots";
    private static final Calibration SHIPPED = parse(resource());

    private final SortedMap<String, ScoreCurve> curves = new TreeMap<>();

    private Calibration(List<ScoreCurve> curves) {
        curves.forEach(curve -> this.curves.put(curve.check(), curve));
    }

    /** The curves that come with this build. */
    public static Calibration shipped() {
        return SHIPPED;
    }

    /** No curves: every score stays as the check gave it. */
    public static Calibration none() {
        return new Calibration(List.of());
    }

    /** Some curves, one for each check. */
    public static Calibration of(List<ScoreCurve> curves) {
        return new Calibration(curves);
    }

    /** The measured share of true findings of a check at a strength; empty where the check is not calibrated. */
    public OptionalDouble share(String check, double strength) {
        return curve(check).map(curve -> OptionalDouble.of(curve.at(strength))).orElse(OptionalDouble.empty());
    }

    /** The curve of a check. */
    public Optional<ScoreCurve> curve(String check) {
        return Optional.ofNullable(curves.get(check));
    }

    /** The table of the curves: one line a check, knots as {@code strength:share}, rounded to thousandths. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (ScoreCurve curve : curves.values()) {
            List<String> knots = new ArrayList<>();
            curve.knots()
                    .forEach(knot -> knots.add(String.format(Locale.ROOT, "%.4f:%.3f", knot.strength(), knot.share())));
            text.append(curve.check())
                    .append('\t')
                    .append(curve.findings())
                    .append('\t')
                    .append(curve.sources())
                    .append('\t')
                    .append(String.join(" ", knots))
                    .append('\n');
        }
        return text.toString();
    }

    /** Reads such a table. @throws IllegalArgumentException naming the line that is none */
    public static Calibration parse(String text) {
        List<ScoreCurve> curves = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("the first line of a table of score curves must be: " + HEADER);
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4) {
                throw new IllegalArgumentException("\"" + line + "\" has " + cells.length + " cells, expected 4");
            }
            List<ScoreCurve.Knot> knots = new ArrayList<>();
            for (String knot : cells[3].split(" ", -1)) {
                int colon = knot.indexOf(':');
                if (colon < 0) {
                    throw new IllegalArgumentException("\"" + knot + "\" is no knot; expected strength:share");
                }
                knots.add(new ScoreCurve.Knot(
                        Double.parseDouble(knot.substring(0, colon)), Double.parseDouble(knot.substring(colon + 1))));
            }
            curves.add(new ScoreCurve(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), knots));
        }
        return new Calibration(curves);
    }

    private static String resource() {
        try (InputStream in = Calibration.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " could not be read", e);
        }
    }
}
