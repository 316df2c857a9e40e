package org.shotlint.app.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbered pictures of one folder that make one clip: {@code f_0001.png}, {@code f_0002.png} and so on. Gaps in the numbers do not part a
 * sequence; the reader of the clip reports them.
 *
 * @param files the pictures by rising number
 * @param name file name with a {@code #} for each digit of the number, as {@code f_####.png}
 */
record ImageSequence(List<Path> files, String name) {
    /** Two numbered pictures are as likely to be something else. */
    static final int SHORTEST = 3;

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})(\\.[^.]+)");

    ImageSequence {
        files = List.copyOf(files);
    }

    /** The picture with the lowest number. */
    Path first() {
        return files.get(0);
    }

    int length() {
        return files.size();
    }

    boolean holds(Path picture) {
        return files.contains(picture);
    }

    /** The sequences among {@code pictures}, all of one folder. */
    static List<ImageSequence> among(List<Path> pictures) {
        Map<String, List<Numbered>> families = new TreeMap<>();
        for (Path picture : pictures) {
            Matcher name = NUMBERED.matcher(String.valueOf(picture.getFileName()));
            if (name.matches()) {
                // The slash cannot occur in a file name, so it parts what stands before the number from what stands
                // after.
                families.computeIfAbsent(name.group(1) + "/" + name.group(3), key -> new ArrayList<>())
                        .add(new Numbered(picture, name.group(2)));
            }
        }
        List<ImageSequence> sequences = new ArrayList<>();
        families.forEach((family, pictured) -> sequences.addAll(ofFamily(family, pictured)));
        return sequences;
    }

    /** Leading zeros fix the width of a number: {@code 0998} and {@code 1002} belong together, {@code 0998} and {@code 99} do not. */
    private static List<ImageSequence> ofFamily(String family, List<Numbered> pictures) {
        Set<Integer> fixedWidths = new TreeSet<>();
        pictures.stream().filter(Numbered::padded).forEach(picture -> fixedWidths.add(picture.width()));
        Map<Integer, List<Numbered>> byWidth = new TreeMap<>();
        for (Numbered picture : pictures) {
            int width = fixedWidths.contains(picture.width()) ? picture.width() : 0;
            byWidth.computeIfAbsent(width, key -> new ArrayList<>()).add(picture);
        }
        List<ImageSequence> sequences = new ArrayList<>();
        for (List<Numbered> group : byWidth.values()) {
            if (group.size() >= SHORTEST) {
                group.sort(Comparator.comparingInt(Numbered::value));
                boolean evenWidth =
                        group.stream().mapToInt(Numbered::width).distinct().count() == 1;
                String name =
                        family.replace("/", "#".repeat(evenWidth ? group.get(0).width() : 1));
                sequences.add(
                        new ImageSequence(group.stream().map(Numbered::file).toList(), name));
            }
        }
        return sequences;
    }

    /** A picture and the digits of its number. */
    private record Numbered(Path file, String digits) {
        int width() {
            return digits.length();
        }

        boolean padded() {
            return width() > 1 && digits.startsWith("0");
        }

        int value() {
            return Integer.parseInt(digits);
        }
    }
}
