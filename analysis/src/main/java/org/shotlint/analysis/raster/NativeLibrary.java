package org.shotlint.analysis.raster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.opencv.core.Core;

/**
 * Loads OpenCV's native library once per process. An installed program has it as a file in the folder that {@value #FOLDER_PROPERTY} names.
 * Elsewhere it is unpacked once per user and version into the cache folder, not at every start: unpacking 65 MB costs half a second.
 */
public final class NativeLibrary {
    /** System property that names the folder of the program's native libraries, where they lie unpacked. */
    public static final String FOLDER_PROPERTY = "shotlint.libraries";

    private static boolean loaded;

    private NativeLibrary() {}

    /**
     * Makes OpenCV usable, with its own threads switched off; does nothing when that is done already.
     *
     * @throws IllegalStateException if there is no library for this system or it cannot be unpacked
     */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        Optional<Path> installed =
                Optional.ofNullable(System.getProperty(FOLDER_PROPERTY)).map(Path::of);
        System.load(installed
                .map(NativeLibrary::in)
                .orElseGet(NativeLibrary::unpacked)
                .toString());
        Core.setNumThreads(1);
        loaded = true;
    }

    /** The library in the folder of an installed program. */
    static Path in(Path folder) {
        String resource = resource();
        Path library = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1))
                .toAbsolutePath();
        if (!Files.isRegularFile(library)) {
            throw new IllegalStateException(library + " is missing; Shotlint is not installed in full");
        }
        return library;
    }

    private static Path unpacked() {
        String resource = resource();
        try (InputStream packed = Core.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IllegalStateException("OpenCV holds no library for this system: " + resource);
            }
            Path folder = cacheFolder().resolve("opencv-" + Core.VERSION);
            Path target = folder.resolve(resource.substring(1).replace('/', '-'));
            if (!Files.exists(target)) {
                Files.createDirectories(folder);
                Path beside = Files.createTempFile(folder, "unpacking", ".tmp");
                Files.copy(packed, beside, StandardCopyOption.REPLACE_EXISTING);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return target.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("OpenCV's library could not be unpacked", e);
        }
    }

    private static String resource() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String cpu = arch.equals("aarch64") || arch.equals("arm64") ? "ARMv8" : "x86_64";
        if (os.contains("win")) {
            return "/nu/pattern/opencv/windows/" + cpu + "/opencv_java490.dll";
        }
        if (os.contains("mac")) {
            return "/nu/pattern/opencv/osx/" + cpu + "/libopencv_java490.dylib";
        }
        return "/nu/pattern/opencv/linux/" + cpu + "/libopencv_java490.so";
    }

    private static Path cacheFolder() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        String local = System.getenv("LOCALAPPDATA");
        Path base;
        if (xdg != null && !xdg.isBlank()) {
            base = Path.of(xdg);
        } else if (local != null && !local.isBlank()) {
            base = Path.of(local);
        } else {
            base = Path.of(System.getProperty("user.home"), ".cache");
        }
        try {
            Files.createDirectories(base);
        } catch (IOException e) {
            base = Path.of(System.getProperty("java.io.tmpdir"));
        }
        return (Files.isWritable(base) ? base : Path.of(System.getProperty("java.io.tmpdir"))).resolve("shotlint");
    }
}
