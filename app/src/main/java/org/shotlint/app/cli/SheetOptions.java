package org.shotlint.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shotlint.analysis.sheet.SheetException;
import org.shotlint.analysis.sheet.SheetSource;
import org.shotlint.app.batch.CastTable;
import org.shotlint.app.batch.SheetPlan;
import picocli.CommandLine.Option;

/** The options that name model sheets. */
final class SheetOptions {
    @Option(
            names = "--sheet",
            paramLabel = "NAME=FILE",
            description = "Model sheet of a character: one picture, or a folder of its pictures. May be given again.")
    private Map<String, Path> sheets = new TreeMap<>();

    @Option(
            names = "--sheets",
            paramLabel = "DIR",
            description = "Folder of model sheets: a folder for each character, or a picture for each.")
    private @Nullable Path folder;

    @Option(
            names = "--cast",
            paramLabel = "FILE",
            description = "Table of clips and the characters in them; without it every sheet is tried on every clip.")
    private @Nullable Path cast;

    /** All sheets asked for, read. @throws UsageException naming what cannot be used */
    SheetPlan read() throws UsageException {
        try {
            List<SheetSource> sources = new ArrayList<>();
            for (Map.Entry<String, Path> sheet : sheets.entrySet()) {
                if (sheet.getKey().isBlank()) {
                    throw new UsageException("--sheet: a name is missing before =");
                }
                sources.add(SheetSource.of(sheet.getKey(), sheet.getValue()));
            }
            if (folder != null) {
                sources.addAll(SheetSource.allIn(folder));
            }
            Set<String> names = SheetPlan.names(sources);
            return SheetPlan.read(sources, cast == null ? CastTable.none() : CastTable.read(cast, names));
        } catch (SheetException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
