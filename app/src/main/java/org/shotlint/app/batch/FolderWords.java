package org.shotlint.app.batch;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.shotlint.analysis.checks.BuildProperty;
import org.shotlint.analysis.checks.CharacterSeen;
import org.shotlint.analysis.checks.SeenPicture;
import org.shotlint.app.batch.FolderFindings.Appearance;
import org.shotlint.app.batch.FolderFindings.Departure;
import org.shotlint.app.batch.FolderFindings.Lack;
import org.shotlint.app.batch.FolderFindings.Lengthening;

/** Words and JSON of what tells shots and clips of a character apart. */
final class FolderWords {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FolderWords() {}

    /** All that {@code findingsOf} finds among {@code all}, and who was seen where. */
    static byte[] json(FolderFindings findingsOf, List<Appearance> all) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "shotlint.folder/1");
        ArrayNode findings = root.putArray("findings");
        for (Departure departure : findingsOf.departures(all)) {
            write(findings.addObject(), departure, findingsOf.least(departure));
        }
        for (Lengthening lengthening : findingsOf.lengthenings(all)) {
            write(findings.addObject(), lengthening);
        }
        for (Lack lack : findingsOf.lacks(all)) {
            write(findings.addObject(), lack);
        }
        ArrayNode characters = root.putArray("characters");
        for (Appearance a : all) {
            ObjectNode node = characters.addObject();
            node.put("character", a.seen().sheet());
            node.put("clip", a.clip());
            node.put("startFrame", a.seen().frames().startFrame());
            node.put("endFrame", a.seen().frames().endFrame());
            node.put("likeness", rounded(a.seen().likeness()));
            node.put("compared", findingsOf.compares(a));
        }
        ranked(root.putArray("keyPictures"), all);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return MAPPER.writer(printer).writeValueAsBytes(root);
    }

    /** Shots that show a key picture, by how far they go from it, the furthest first. */
    private static void ranked(ArrayNode target, List<Appearance> all) {
        record Ranked(Appearance where, SeenPicture picture) {}
        all.stream()
                .flatMap(a -> a.seen().picture().map(p -> new Ranked(a, p)).stream())
                .sorted(Comparator.comparing((Ranked r) -> r.where.seen().sheet())
                        .thenComparing(Comparator.comparingDouble((Ranked r) -> r.picture.went())
                                .reversed())
                        .thenComparing(r -> r.where.clip()))
                .forEach(r -> target.addObject()
                        .put("picture", r.where.seen().sheet())
                        .put("clip", r.where.clip())
                        .put("startFrame", r.where.seen().frames().startFrame())
                        .put("endFrame", r.where.seen().frames().endFrame())
                        .put("went", Math.round(1e4 * r.picture.went()) / 1e4)
                        .put("otherAtStart", Math.round(1e4 * r.picture.atStart()) / 1e4)
                        .put("other", Math.round(1e4 * r.picture.typical()) / 1e4));
    }

    private static void place(ObjectNode node, Appearance where) {
        CharacterSeen seen = where.seen();
        node.put("check", "drift");
        node.put("character", seen.sheet());
        node.put("clip", where.clip());
        node.put("startFrame", seen.frames().startFrame());
        node.put("endFrame", seen.frames().endFrame());
        node.put("subject", seen.subject());
    }

    private static void write(ObjectNode node, Lengthening lengthening) {
        place(node, lengthening.where());
        BuildProperty property = lengthening.length().property();
        double seen = lengthening.length().value();
        double change = seen / lengthening.usual() - 1;
        node.put("property", property.words());
        node.put("usual", Math.round(1e4 * lengthening.usual()) / 1e4);
        node.put("seen", Math.round(1e4 * seen) / 1e4);
        node.put("change", rounded(change));
        node.put("threshold", rounded(Math.abs(change) / lengthening.excess()));
        node.put("message", message(lengthening));
    }

    private static void write(ObjectNode node, Lack lack) {
        place(node, lack.where());
        node.put("property", lack.besideHead() ? "share of a colour beside the head" : "share of a colour");
        node.put("onSheet", lack.swatch().onSheet().hex());
        node.put("usual", Math.round(1e4 * lack.usual()) / 1e4);
        node.put("seen", Math.round(1e4 * lack.swatch().share()) / 1e4);
        node.put("change", rounded(-lack.missing()));
        node.put("threshold", rounded(FolderFindings.least(lack)));
        node.put("message", message(lack));
    }

    static String message(Departure departure) {
        return String.format(
                Locale.ROOT,
                departure.ofLine()
                        ? "%s: the line is %s, other shots show %s, Delta E %.1f"
                        : "%s shows %s where other shots show %s, Delta E %.1f",
                departure.where().seen().sheet(),
                departure.swatch().seen().hex(),
                departure.usual().hex(),
                departure.deltaE());
    }

    static String message(Lengthening lengthening) {
        double seen = lengthening.length().value();
        return String.format(
                Locale.ROOT,
                "%s: %s is %.2f of the sheet's where other shots show %.2f (%+.0f %%)",
                lengthening.where().seen().sheet(),
                lengthening.length().property().words(),
                seen,
                lengthening.usual(),
                100 * (seen / lengthening.usual() - 1));
    }

    static String message(Lack lack) {
        return String.format(
                Locale.ROOT,
                "%s: there is %.0f %% less of %s%s than in other shots",
                lack.where().seen().sheet(),
                100 * lack.missing(),
                lack.swatch().onSheet().hex(),
                lack.besideHead() ? " beside the head" : "");
    }

    private static void write(ObjectNode node, Departure departure, double threshold) {
        place(node, departure.where());
        node.put("property", departure.ofLine() ? "colour of the line" : "colour");
        node.put("onSheet", departure.swatch().onSheet().hex());
        node.put("usual", departure.usual().hex());
        node.put("seen", departure.swatch().seen().hex());
        node.put("deltaE", rounded(departure.deltaE()));
        node.put("threshold", rounded(threshold));
        node.put("message", message(departure));
    }

    private static double rounded(double value) {
        return Math.round(100 * value) / 100.0;
    }
}
