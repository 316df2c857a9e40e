package org.shotlint.analysis.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A character and the pictures of its sheets.
 *
 * @param files pictures, in order of their names
 */
public record SheetSource(String name, List<Path> files) {
    /** What people corrected lies beside the pictures in a file that ends so. */
    public static final String SUFFIX = ".sheet.json";

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "tif", "tiff", "bmp", "psd");

    public SheetSource {
        files = List.copyOf(files);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a sheet without a name");
        }
    }

    /** The sheet called {@code name}: one picture, or all pictures of a folder. @throws SheetException if there are none */
    public static SheetSource of(String name, Path path) throws SheetException {
        if (Files.isDirectory(path)) {
            List<Path> files = pictures(path);
            if (files.isEmpty()) {
                throw new SheetException(path + ": the folder holds no picture");
            }
            return new SheetSource(name, files);
        }
        if (!Files.isRegularFile(path)) {
            throw new SheetException(path + ": there is no such file or folder");
        }
        return new SheetSource(name, List.of(path));
    }

    /** One sheet for each folder in {@code folder}, and one for each picture that lies in it directly. @throws SheetException if there is neither */
    public static List<SheetSource> allIn(Path folder) throws SheetException {
        if (!Files.isDirectory(folder)) {
            throw new SheetException(folder + ": there is no such folder");
        }
        List<SheetSource> all = new ArrayList<>();
        for (Path file : pictures(folder)) {
            all.add(new SheetSource(baseName(file), List.of(file)));
        }
        for (Path inner : list(folder).stream().filter(Files::isDirectory).toList()) {
            List<Path> files = pictures(inner);
            if (!files.isEmpty()) {
                all.add(new SheetSource(String.valueOf(inner.getFileName()), files));
            }
        }
        if (all.isEmpty()) {
            throw new SheetException(folder + ": neither pictures nor folders of pictures in it");
        }
        return all;
    }

    /** The file that keeps what is known of this sheet. */
    public Path sheetFile() {
        return files.get(0).resolveSibling(name + SUFFIX);
    }

    private static List<Path> pictures(Path folder) throws SheetException {
        return list(folder).stream()
                .filter(Files::isRegularFile)
                .filter(file -> PICTURES.contains(extension(file)) && !isMask(file))
                .toList();
    }

    private static boolean isMask(Path file) {
        return String.valueOf(file.getFileName()).endsWith(SheetFile.MASK_SUFFIX);
    }

    private static List<Path> list(Path folder) throws SheetException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new SheetException(folder + ": the folder could not be read (" + e.getMessage() + ")", e);
        }
    }

    static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String baseName(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return name.replaceFirst("\\.sheet$", "");
    }
}
