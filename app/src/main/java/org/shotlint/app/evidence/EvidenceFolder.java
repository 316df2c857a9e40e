package org.shotlint.app.evidence;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.engine.Overlays;

/** Reads what lies in an evidence folder. Whatever is missing or damaged there is simply absent. */
public final class EvidenceFolder {
    /** Findings of a clip that get pictures, counted from the worst. */
    public static final int FINDINGS_WITH_PICTURES = 24;

    static final String CURVES = "curves.json";
    static final String OVERLAYS = "overlays.json";

    /** The characters of model sheets as the clip shows them. */
    public static final String CHARACTERS = "characters.json";

    private static final Pattern FILMSTRIP = Pattern.compile("filmstrip-(\\d{6,9})\\.jpg");

    private final Path folder;

    public EvidenceFolder(Path folder) {
        this.folder = folder;
    }

    /** File name of the picture of a finding, by its place in the report. */
    static String pictureName(int finding, Moment moment) {
        return String.format(Locale.ROOT, "finding-%02d-%s.jpg", finding + 1, moment.word());
    }

    /** The JPEG bytes of the picture of the finding at place {@code finding} in the report. */
    public Optional<byte[]> picture(int finding, Moment moment) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(pictureName(finding, moment))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static String filmstripName(int frame) {
        return String.format(Locale.ROOT, "filmstrip-%06d.jpg", frame);
    }

    /** The JPEG bytes of the small pictures spread evenly over the clip, by frame; empty where there are none. */
    public SortedMap<Integer, byte[]> filmstrip() throws IOException {
        SortedMap<Integer, byte[]> pictures = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return pictures;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "filmstrip-*.jpg")) {
            for (Path file : files) {
                Matcher number = FILMSTRIP.matcher(file.getFileName().toString());
                if (number.matches() && pictures.size() < Filmstrip.PICTURES) {
                    pictures.put(Integer.parseInt(number.group(1)), Files.readAllBytes(file));
                }
            }
        }
        return pictures;
    }

    /** The curves of the clip; empty where there are none. */
    public List<EvidenceCurve> curves() throws IOException {
        Path file = folder.resolve(CURVES);
        return Files.exists(file) ? CurvesJson.parse(Files.readString(file)) : List.of();
    }

    /** What is drawn over the clip; nothing where there is no such file, or one that is damaged, of another version or far too large. */
    public Overlays overlays() {
        Path file = folder.resolve(OVERLAYS);
        try {
            return Files.exists(file) && Files.size(file) <= 4L * OverlaysJson.MOST_BYTES
                    ? OverlaysJson.parse(Files.readString(file))
                    : Overlays.none();
        } catch (IOException e) {
            return Overlays.none(); // a help to the eye; the findings stand without it
        }
    }
}
