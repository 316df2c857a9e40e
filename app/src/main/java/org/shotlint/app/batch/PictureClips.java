package org.shotlint.app.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.shotlint.analysis.video.ImageSequence;
import org.shotlint.analysis.video.VideoReadException;

/** Tells which pictures of one folder are clips: numbered ones that make a sequence, each reported as {@code f_####.png}. */
final class PictureClips {
    /** Fewer numbered pictures are as likely to be something else. */
    static final int SHORTEST = 3;

    private static final Pattern PRINTF = Pattern.compile("%0?(\\d)d");

    private PictureClips() {}

    /**
     * A sequence and its pictures.
     *
     * @param pattern folder and name with a {@code #} for each digit of the number
     */
    record Sequence(Path pattern, Set<Path> files) {
        String name() {
            return String.valueOf(pattern.getFileName());
        }

        ClipInput input(String reportedName, Path firstPicture) {
            return new ClipInput(pattern, reportedName, Obstacles.of(firstPicture));
        }
    }

    /** The sequences among {@code pictures}, all of one folder. */
    static List<Sequence> sequences(List<Path> pictures) throws VideoReadException {
        List<Path> shortNamesFirst = new ArrayList<>(pictures);
        // A number without leading zeros, such as 9, opens the sequence that 10 belongs to.
        shortNamesFirst.sort(
                Comparator.comparingInt((Path picture) -> picture.toString().length())
                        .thenComparing(Comparator.naturalOrder()));
        Set<Path> used = new HashSet<>();
        List<Sequence> sequences = new ArrayList<>();
        for (Path picture : shortNamesFirst) {
            if (!used.contains(picture)) {
                ImageSequence sequence = ImageSequence.of(picture);
                Set<Path> files = new HashSet<>();
                sequence.files().values().forEach(file -> files.add(picture.resolveSibling(file.getFileName())));
                if (files.size() >= SHORTEST) {
                    sequences.add(new Sequence(hashed(picture, sequence), files));
                    used.addAll(files);
                }
            }
        }
        return sequences;
    }

    /** The sequence that a pattern such as {@code f_####.png} or {@code f_%04d.png} stands for. */
    static Optional<Sequence> ofPattern(Path pattern) {
        if (!ImageSequence.isPicture(pattern) || Files.exists(pattern)) {
            return Optional.empty();
        }
        try {
            ImageSequence sequence = ImageSequence.of(pattern);
            return Optional.of(new Sequence(
                    hashed(pattern, sequence), Set.copyOf(sequence.files().values())));
        } catch (VideoReadException e) {
            return Optional.empty(); // nothing matches; the row will say that there is no such file
        }
    }

    private static Path hashed(Path beside, ImageSequence sequence) {
        String name = String.valueOf(sequence.pattern().getFileName());
        return beside.resolveSibling(
                PRINTF.matcher(name).replaceAll(number -> "#".repeat(Integer.parseInt(number.group(1)))));
    }
}
