package org.shotlint.app.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the files about a clip lie below the output folder; they mirror the folders of the input. */
public final class ReportPaths {
    static final String EVIDENCE = ".evidence";
    private static final String JSON = ".json";
    private static final String UNFINISHED = ".unfinished";
    /** File systems allow 255 bytes; the longest ending takes 20, and the rest is left for systems that count otherwise. */
    private static final int LONGEST_NAME_BYTES = 220;

    private final Path report;
    private final Path evidence;
    private final Path unfinishedEvidence;

    private ReportPaths(Path folder, String fileName) {
        this.report = folder.resolve(fileName + JSON);
        this.evidence = folder.resolve(fileName + EVIDENCE);
        this.unfinishedEvidence = folder.resolve(fileName + EVIDENCE + UNFINISHED);
    }

    /** The paths for the clip reported as {@code name}. */
    public static ReportPaths of(Path out, String name) {
        Path folder = out;
        String[] parts = name.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            folder = folder.resolve(fitting(parts[i]));
        }
        return new ReportPaths(folder, fitting(parts[parts.length - 1]));
    }

    /** The paths of which {@code report}, a JSON file that is there already, is one. */
    public static ReportPaths ofReport(Path report) {
        String name = report.getFileName().toString();
        return new ReportPaths(report.resolveSibling(""), name.substring(0, name.length() - JSON.length()));
    }

    /** Names too long to carry an ending are cut and told apart by a number made of the whole name. */
    private static String fitting(String part) {
        if (part.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME_BYTES) {
            return part;
        }
        StringBuilder cut = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < part.length(); ) {
            int character = part.codePointAt(i);
            String text = Character.toString(character);
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_NAME_BYTES - 10) {
                break;
            }
            cut.append(text);
            i += Character.charCount(character);
        }
        return cut + "~" + Integer.toHexString(part.hashCode());
    }

    /** The JSON report. */
    public Path report() {
        return report;
    }

    /** The folder of pictures and curves beside the report. */
    public Path evidence() {
        return evidence;
    }

    /** Where the worker makes that folder, before it is moved into its place. */
    Path unfinishedEvidence() {
        return unfinishedEvidence;
    }

    static boolean isUnfinished(Path file) {
        return String.valueOf(file.getFileName()).endsWith(EVIDENCE + UNFINISHED);
    }
}
