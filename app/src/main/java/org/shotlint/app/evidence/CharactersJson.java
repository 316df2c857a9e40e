package org.shotlint.app.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shotlint.analysis.checks.BuildProperty;
import org.shotlint.analysis.checks.CharacterSeen;
import org.shotlint.analysis.checks.SeenLength;
import org.shotlint.analysis.checks.SeenPicture;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.SeenSwatch;
import org.shotlint.analysis.time.FrameRange;

/** The characters of a clip as JSON, kept beside its report for the comparison of clips. Numbers are rounded. */
public final class CharactersJson {
    private static final String SCHEMA = "shotlint.characters/1";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CharactersJson() {}

    static String toText(List<CharacterSeen> characters) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA);
        ArrayNode all = root.putArray("characters");
        for (CharacterSeen character : characters) {
            ObjectNode node = all.addObject();
            node.put("character", character.sheet());
            node.put("subject", character.subject());
            node.put("startFrame", character.frames().startFrame());
            node.put("endFrame", character.frames().endFrame());
            node.put("likeness", rounded(character.likeness()));
            node.put("scale", Math.round(1e3 * character.scale()) / 1e3);
            ArrayNode colours = node.putArray("colours");
            for (SeenSwatch swatch : character.colours()) {
                write(colours.addObject(), swatch);
            }
            ArrayNode besideHead = node.putArray("besideHead");
            character.besideHead().forEach(swatch -> write(besideHead.addObject(), swatch));
            character
                    .picture()
                    .ifPresent(picture -> node.putObject("picture")
                            .put("atStart", Math.round(1e4 * picture.atStart()) / 1e4)
                            .put("typical", Math.round(1e4 * picture.typical()) / 1e4));
            character.line().ifPresent(line -> write(node.putObject("line"), line));
            ObjectNode lengths = node.putObject("lengths");
            character
                    .lengths()
                    .forEach(length -> lengths.put(word(length.property()), Math.round(1e4 * length.value()) / 1e4));
        }
        return root.toPrettyString() + "\n";
    }

    /** @throws IOException if the text is none of these */
    public static List<CharacterSeen> parse(String text) throws IOException {
        JsonNode root = MAPPER.readTree(text);
        if (!root.path("schema").asText().equals(SCHEMA)) {
            throw new IOException("not a list of characters");
        }
        List<CharacterSeen> characters = new ArrayList<>();
        for (JsonNode node : root.path("characters")) {
            List<SeenSwatch> colours = new ArrayList<>();
            for (JsonNode one : node.path("colours")) {
                colours.add(swatch(one));
            }
            List<SeenSwatch> besideHead = new ArrayList<>();
            node.path("besideHead").forEach(one -> besideHead.add(swatch(one)));
            List<SeenLength> lengths = new ArrayList<>();
            for (BuildProperty property : BuildProperty.values()) {
                if (node.path("lengths").has(word(property))) {
                    lengths.add(new SeenLength(
                            property, node.path("lengths").path(word(property)).asDouble()));
                }
            }
            characters.add(new CharacterSeen(
                    node.path("character").asText(),
                    node.path("subject").asText(),
                    new FrameRange(
                            node.path("startFrame").asInt(),
                            node.path("endFrame").asInt()),
                    node.path("likeness").asDouble(),
                    colours,
                    lengths,
                    node.has("line") ? Optional.of(swatch(node.path("line"))) : Optional.empty(),
                    besideHead,
                    node.has("picture")
                            ? Optional.of(new SeenPicture(
                                    node.path("picture").path("atStart").asDouble(),
                                    node.path("picture").path("typical").asDouble()))
                            : Optional.empty(),
                    node.path("scale").asDouble(1)));
        }
        return characters;
    }

    private static void write(ObjectNode target, SeenSwatch swatch) {
        write(target.putArray("onSheet"), swatch.onSheet());
        write(target.putArray("seen"), swatch.seen());
        target.put("share", Math.round(1e4 * swatch.share()) / 1e4);
    }

    private static SeenSwatch swatch(JsonNode node) {
        return new SeenSwatch(
                lab(node.path("onSheet")),
                lab(node.path("seen")),
                node.path("share").asDouble());
    }

    private static String word(BuildProperty property) {
        return property.name().toLowerCase(Locale.ROOT);
    }

    private static void write(ArrayNode target, LabColour colour) {
        target.add(rounded(colour.lightness())).add(rounded(colour.a())).add(rounded(colour.b()));
    }

    private static LabColour lab(JsonNode node) {
        return new LabColour(
                node.path(0).asDouble(), node.path(1).asDouble(), node.path(2).asDouble());
    }

    private static double rounded(double value) {
        return Math.round(100 * value) / 100.0;
    }
}
