package org.shotlint.samples.label;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The table of labels beside the clips: tab separated, one header line, one row a label. Empty box cells mean the whole
 * frame; the track is written as {@code frame:x,y,w,h;...}; the seed is the last part of the note.
 */
public final class TruthTable {

    /** The file name the table usually has. */
    public static final String FILE_NAME = "truth.tsv";

    private static final List<String> COLUMNS = List.of(
            "clip", "check", "start", "end", "x", "y", "w", "h", "sheet", "twin", "note", "fps", "frames", "track");
    private static final String SEED = "; seed ";

    private TruthTable() {}

    /** Writes the rows in their order; the file is complete or not there at all. */
    public static void write(List<TruthRow> rows, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            out.write(String.join("\t", COLUMNS) + "\n");
            for (TruthRow row : rows) {
                out.write(format(row) + "\n");
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String format(TruthRow row) {
        Label label = row.label();
        boolean clean = label.check().equals(Label.NONE);
        Origin origin = label.origin();
        List<String> cells = new ArrayList<>(List.of(
                row.clip(),
                label.check(),
                clean ? "" : Integer.toString(label.startFrame()),
                clean ? "" : Integer.toString(label.endFrame())));
        cells.addAll(label.box().map(TruthTable::sides).orElse(List.of("", "", "", "")));
        cells.add(origin.sheet().orElse(""));
        cells.add(origin.twin().orElse(""));
        cells.add(origin.seed() == 0 ? origin.note() : origin.note() + SEED + origin.seed());
        cells.add(Double.toString(row.framesPerSecond()));
        cells.add(Integer.toString(row.frames()));
        cells.add(label.track().stream()
                .map(point -> point.frame() + ":" + String.join(",", sides(point.box())))
                .collect(Collectors.joining(";")));
        return String.join("\t", cells);
    }

    private static List<String> sides(Box box) {
        return List.of(
                Integer.toString(box.x()),
                Integer.toString(box.y()),
                Integer.toString(box.width()),
                Integer.toString(box.height()));
    }

    /** Reads a table back. */
    public static List<TruthRow> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !lines.get(0).equals(String.join("\t", COLUMNS))) {
            throw new IOException(file + ": the first line is not the header of a truth table");
        }
        List<TruthRow> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS.size()) {
                throw new IOException(file + ": line " + (rows.size() + 2) + " has " + cells.length
                        + " cells, expected " + COLUMNS.size());
            }
            rows.add(new TruthRow(cells[0], label(cells), Double.parseDouble(cells[11]), Integer.parseInt(cells[12])));
        }
        return rows;
    }

    private static Label label(String[] cells) {
        int at = cells[10].lastIndexOf(SEED);
        Origin origin = new Origin(
                optional(cells[8]),
                optional(cells[9]),
                at < 0 ? 0 : Long.parseLong(cells[10].substring(at + SEED.length())),
                at < 0 ? cells[10] : cells[10].substring(0, at));
        Optional<Box> box = optional(cells[4]).map(x -> box(new String[] {x, cells[5], cells[6], cells[7]}));
        return new Label(cells[1], number(cells[2]), number(cells[3]), box, track(cells[13]), origin);
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static Box box(String[] sides) {
        return new Box(
                Integer.parseInt(sides[0]),
                Integer.parseInt(sides[1]),
                Integer.parseInt(sides[2]),
                Integer.parseInt(sides[3]));
    }

    private static List<TrackPoint> track(String cell) {
        List<TrackPoint> points = new ArrayList<>();
        for (String point : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
            int colon = point.indexOf(':');
            points.add(new TrackPoint(
                    Integer.parseInt(point.substring(0, colon)),
                    box(point.substring(colon + 1).split(",", -1))));
        }
        return points;
    }
}
