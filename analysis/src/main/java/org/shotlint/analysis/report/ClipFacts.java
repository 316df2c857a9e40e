package org.shotlint.analysis.report;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known of the clip itself. Fields of a clip that could not be opened are 0 or empty.
 *
 * @param file path as given, relative to the checked folder where there is one, with forward slashes
 * @param sha256 digest of the file's bytes in hexadecimal; of all files in order for a sequence; empty when unreadable
 * @param width in pixels after rotation, before pixel aspect
 * @param height in pixels after rotation, before pixel aspect
 * @param pixelAspect width over height of one pixel, {@code 1/1} when square
 * @param frameRate exact fraction, {@code 0/1} when unknown
 * @param framesPromised what the container promises; empty when it does not say
 */
public record ClipFacts(
        String file,
        String sha256,
        long bytes,
        String container,
        String codec,
        int width,
        int height,
        String pixelAspect,
        String frameRate,
        boolean variableFrameRate,
        Optional<String> startTimecode,
        OptionalLong framesPromised,
        int framesDecoded,
        double durationSeconds,
        Optional<String> declaredOrigin) {
    /** The facts of a clip that could not be opened. */
    public static ClipFacts unopened(String file, String sha256, long bytes) {
        return new ClipFacts(
                file,
                sha256,
                bytes,
                "",
                "",
                0,
                0,
                "1/1",
                "0/1",
                false,
                Optional.empty(),
                OptionalLong.empty(),
                0,
                0,
                Optional.empty());
    }
}
