package org.shotlint.app.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.shotlint.analysis.sheet.IdentityModel;
import org.shotlint.analysis.sheet.KnownCharacters;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.sheet.SheetException;
import org.shotlint.analysis.sheet.SheetReader;
import org.shotlint.analysis.sheet.SheetSource;

/**
 * The model sheets of a run.
 *
 * @param sources where their pictures lie, absolute
 * @param sheets what is known of them, in the same order
 * @param cast which clips show which characters
 * @param identity an identity model, where a person brought one along
 */
public record SheetPlan(
        List<SheetSource> sources, List<ModelSheet> sheets, CastTable cast, Optional<IdentityFile> identity) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public SheetPlan {
        sources = List.copyOf(sources);
        sheets = List.copyOf(sheets);
    }

    /** Sheets alone. */
    public SheetPlan(List<SheetSource> sources, List<ModelSheet> sheets, CastTable cast) {
        this(sources, sheets, cast, Optional.empty());
    }

    /** The same with an identity model. */
    public SheetPlan withIdentity(Optional<IdentityFile> model) {
        return new SheetPlan(sources, sheets, cast, model);
    }

    /** The digests of sheets and model. */
    SortedMap<String, String> digests() {
        SortedMap<String, String> digests = new KnownCharacters(sheets).digests();
        identity.ifPresent(model -> digests.put(IdentityModel.FILE_NAME, model.sha256()));
        return digests;
    }

    /** No sheets. */
    public static SheetPlan none() {
        return new SheetPlan(List.of(), List.of(), CastTable.none());
    }

    /** Reads all sheets. @throws SheetException naming the file that cannot be used */
    public static SheetPlan read(List<SheetSource> sources, CastTable cast) throws SheetException {
        List<SheetSource> absolute = new ArrayList<>();
        List<ModelSheet> sheets = new ArrayList<>();
        for (SheetSource source : sources) {
            absolute.add(new SheetSource(
                    source.name(),
                    source.files().stream().map(Path::toAbsolutePath).toList()));
            sheets.add(SheetReader.read(source));
        }
        return new SheetPlan(absolute, sheets, cast);
    }

    /** Names of the characters. @throws SheetException if two sheets have the same */
    public static Set<String> names(List<SheetSource> sources) throws SheetException {
        Set<String> names = new TreeSet<>();
        for (SheetSource source : sources) {
            if (!names.add(source.name())) {
                throw new SheetException("two sheets are called " + source.name());
            }
        }
        return names;
    }

    /** The sources as text that a worker understands. */
    String sourcesText() {
        ArrayNode all = MAPPER.createArrayNode();
        for (SheetSource source : sources) {
            ArrayNode files = all.addObject().put("name", source.name()).putArray("files");
            source.files().forEach(file -> files.add(file.toString()));
        }
        return all.toString();
    }

    /** What {@link #sourcesText} told. @throws IllegalArgumentException if the text is none of its */
    static List<SheetSource> sourcesIn(String text) {
        JsonNode all;
        try {
            all = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a list of sheets: " + text, e);
        }
        List<SheetSource> sources = new ArrayList<>();
        for (JsonNode node : all) {
            List<Path> files = new ArrayList<>();
            node.path("files").forEach(file -> files.add(Path.of(file.asText())));
            sources.add(new SheetSource(node.path("name").asText(), files));
        }
        return sources;
    }
}
