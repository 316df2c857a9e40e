package org.shotlint.analysis.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shotlint.analysis.score.Label.Span;

/**
 * A truth file: tab-separated with a header line, one row for each label. Columns: clip, check, start, end (exclusive), x, y, w, h, sheet, twin,
 * note, fps, frames, track ({@code frame:x,y,w,h;...}).
 */
final class TruthFile {
    private static final double USUAL_RATE = 24;

    private final Map<String, Integer> columns = new HashMap<>();

    private TruthFile(String header) throws ScoreException {
        String[] names = header.split("\t", -1);
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i], i);
        }
        if (!columns.containsKey("clip") || !columns.containsKey("check")) {
            throw new ScoreException("the header line names no columns clip and check");
        }
    }

    /** The labels in {@code file}, in its order. @throws ScoreException naming file, line and what is wrong there */
    static List<Label> read(Path file) throws ScoreException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new ScoreException(file + ": the truth file could not be read (" + ScoreException.cause(e) + ")");
        }
        List<Label> labels = new ArrayList<>();
        int number = 1;
        try {
            TruthFile truth = new TruthFile(lines.isEmpty() ? "" : lines.get(0));
            for (number = 2; number <= lines.size(); number++) {
                String line = lines.get(number - 1);
                if (!line.isBlank()) {
                    labels.add(truth.label(line.split("\t", -1)));
                }
            }
        } catch (ScoreException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new ScoreException(file + ", line " + number + ": " + e.getMessage());
        }
        return labels;
    }

    private Label label(String[] row) {
        String check = text(row, "check");
        String start = text(row, "start");
        boolean framed = !check.equals(Label.CLEAN) && !start.isEmpty();
        Optional<Area> area = text(row, "x").isEmpty()
                ? Optional.empty()
                : Optional.of(new Area(number(row, "x"), number(row, "y"), number(row, "w"), number(row, "h")));
        String rate = text(row, "fps");
        String frames = text(row, "frames");
        return new Label(
                text(row, "clip"),
                check,
                framed
                        ? Optional.of(new Span(Integer.parseInt(start), Integer.parseInt(text(row, "end"))))
                        : Optional.empty(),
                area,
                track(text(row, "track")),
                text(row, "twin"),
                text(row, "note"),
                rate.isEmpty() ? USUAL_RATE : Double.parseDouble(rate),
                frames.isEmpty() ? 0 : Integer.parseInt(frames));
    }

    private String text(String[] row, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.length ? "" : row[at];
    }

    private double number(String[] row, String column) {
        return Double.parseDouble(text(row, column));
    }

    private static SortedMap<Integer, Area> track(String text) {
        SortedMap<Integer, Area> track = new TreeMap<>();
        for (String point : text.split(";", -1)) {
            if (!point.isEmpty()) {
                String[] parts = point.split("[:,]", -1);
                track.put(
                        Integer.parseInt(parts[0]),
                        new Area(
                                Double.parseDouble(parts[1]),
                                Double.parseDouble(parts[2]),
                                Double.parseDouble(parts[3]),
                                Double.parseDouble(parts[4])));
            }
        }
        return track;
    }
}
