package org.shotlint.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.shotlint.analysis.calibration.Judgement;
import org.shotlint.analysis.calibration.Reliability;
import org.shotlint.analysis.score.Judging;
import org.shotlint.analysis.score.ScoreException;

/** Fits score curves to reports on labelled clips and tells how far they can be relied upon. */
public final class CalibrationBench {
    /** What tells clips of one source apart: camera, amplitude and twin in the names of generated clips. */
    private static final Pattern VARIANT =
            Pattern.compile("(-(static|panning|handheld))?(-(small|middle|large|strong|weak))?(\\.twin)?\\.[a-z0-9]+$");

    private CalibrationBench() {}

    /** Labels and the folder of reports on their clips. */
    public record Labelled(Path truth, Path reports) {}

    /**
     * Fits and judges.
     *
     * @param sources a table with a header line whose first column is a clip and whose column {@code repository} is where it comes from; an
     *     empty path for none. Other clips come from what their name says
     */
    public static Reliability run(List<Labelled> labelled, Path sources) throws IOException, ScoreException {
        Map<String, String> known = sources.toString().isEmpty() ? Map.of() : read(sources);
        List<Judgement> judgements = new ArrayList<>();
        for (Labelled one : labelled) {
            judgements.addAll(Judging.of(one.truth(), one.reports(), clip -> sourceOf(clip, known)));
        }
        return Reliability.of(judgements);
    }

    static String sourceOf(String clip, Map<String, String> known) {
        String source = known.get(clip);
        return source == null ? VARIANT.matcher(clip).replaceFirst("") : source;
    }

    private static Map<String, String> read(Path sources) throws IOException {
        Map<String, String> known = new HashMap<>();
        int column = -1;
        for (String line : Files.readAllLines(sources)) {
            String[] cells = line.split("\t", -1);
            if (column < 0) {
                column = List.of(cells).indexOf("repository");
                if (column < 0) {
                    throw new IOException(sources + ": the first line names no column repository");
                }
            } else if (cells.length > column) {
                known.put(cells[0], cells[column]);
            }
        }
        return known;
    }
}
