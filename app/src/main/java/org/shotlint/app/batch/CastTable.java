package org.shotlint.app.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import org.shotlint.analysis.sheet.SheetException;

/**
 * Which clips show which characters: lines of a clip's name, or a wildcard, and names of characters, divided by tabs or commas. Lines about
 * the same clip add up; # starts a comment.
 */
public final class CastTable {
    private final List<Row> rows;

    private CastTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    private record Row(String clip, PathMatcher matcher, List<String> characters) {}

    /** A table that says nothing. */
    public static CastTable none() {
        return new CastTable(List.of());
    }

    /** The table in {@code file}. @throws SheetException naming the line that cannot be understood, or the character that is unknown */
    public static CastTable read(Path file, Set<String> characters) throws SheetException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new SheetException(file + ": the table could not be read (" + e.getMessage() + ")", e);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#") || line.matches("(?i)clip[\t,].*")) {
                continue;
            }
            rows.add(row(file + ": line " + (i + 1), line.split("[\t,;]", -1), characters));
        }
        return new CastTable(rows);
    }

    private static Row row(String place, String[] fields, Set<String> known) throws SheetException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < fields.length; i++) {
            String name = fields[i].strip();
            if (!name.isEmpty() && !known.contains(name)) {
                throw new SheetException(
                        place + ": there is no sheet of \"" + name + "\"; there are " + String.join(", ", known));
            }
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        if (fields.length < 2) {
            throw new SheetException(place + ": a clip and the characters in it are expected, divided by tab or comma");
        }
        try {
            String clip = fields[0].strip();
            return new Row(clip, FileSystems.getDefault().getPathMatcher("glob:" + clip), names);
        } catch (PatternSyntaxException e) {
            throw new SheetException(place + ": \"" + fields[0] + "\" is no wildcard", e);
        }
    }

    /** Names of the characters in the clip of that report name; empty where the table does not speak of it. */
    public Optional<Set<String>> charactersIn(String clip) {
        Path path = Path.of(clip);
        Path last = path.getFileName() == null ? path : path.getFileName();
        Set<String> names = new TreeSet<>();
        boolean spoken = false;
        for (Row row : rows) {
            if (row.clip.equals(clip) || row.matcher.matches(path) || row.matcher.matches(last)) {
                names.addAll(row.characters);
                spoken = true;
            }
        }
        return spoken ? Optional.of(names) : Optional.empty();
    }
}
