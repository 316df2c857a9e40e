package org.shotlint.app.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;

/** A comparison as JSON; equal comparisons give equal bytes. */
public final class ComparisonJson {
    /** The value of the {@code schema} key. */
    public static final String SCHEMA = "shotlint.comparison/1";

    private static final int DECIMALS = 4;

    private final JsonGenerator json;

    private ComparisonJson(JsonGenerator json) {
        this.json = json;
    }

    /** The text of the file. */
    public static String toText(Comparison comparison) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            new ComparisonJson(json).write(comparison);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return text.append('\n').toString();
    }

    private void write(Comparison comparison) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("a", comparison.titleA());
        json.writeStringField("b", comparison.titleB());
        json.writeObjectFieldStart("totals");
        json.writeNumberField("pairs", comparison.pairs().size());
        for (Closer closer : Closer.values()) {
            json.writeNumberField(closerKey(closer), comparison.pairs(closer));
        }
        for (FindingChange.Kind kind : FindingChange.Kind.values()) {
            json.writeNumberField(kind.word(), comparison.count(kind));
        }
        json.writeNumberField("unpaired", comparison.unpaired().size());
        json.writeEndObject();
        tallies("checks", "check", comparison.checks());
        tallies("characters", "character", comparison.characters());
        json.writeArrayFieldStart("clips");
        for (ComparedPair pair : comparison.pairs()) {
            pair(pair);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unpaired");
        for (ClipPairing.Unpaired unpaired : comparison.unpaired()) {
            json.writeStartObject();
            json.writeStringField("side", unpaired.side().word());
            json.writeStringField("file", unpaired.clip().name());
            json.writeStringField("reason", unpaired.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (String note : comparison.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String closerKey(Closer closer) {
        return switch (closer) {
            case A -> "closerA";
            case B -> "closerB";
            case SAME -> "same";
            case UNKNOWN -> "unknown";
        };
    }

    private void tallies(String list, String key, List<Tally> tallies) throws IOException {
        json.writeArrayFieldStart(list);
        for (Tally tally : tallies) {
            json.writeStartObject();
            json.writeStringField(key, tally.name());
            json.writeStringField("closer", tally.closer().word());
            load("a", tally.a(), tally.unjudgedA());
            load("b", tally.b(), tally.unjudgedB());
            json.writeNumberField("new", tally.newInB());
            json.writeNumberField("gone", tally.gone());
            json.writeNumberField("unchanged", tally.unchanged());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void load(String side, Load load, int unjudged) throws IOException {
        json.writeObjectFieldStart(side);
        json.writeNumberField("findings", load.findings());
        json.writeNumberField("scoreSum", rounded(load.scoreSum()));
        json.writeNumberField("clipsNotJudged", unjudged);
        json.writeEndObject();
    }

    private void pair(ComparedPair pair) throws IOException {
        json.writeStartObject();
        clip("a", pair.clips().a());
        clip("b", pair.clips().b());
        json.writeStringField("pairedBy", pair.clips().rule().word());
        json.writeStringField("closer", pair.closer().word());
        json.writeArrayFieldStart("findings");
        for (FindingChange change : pair.changes()) {
            json.writeStartObject();
            json.writeStringField("change", change.kind().word());
            json.writeStringField("check", change.finding().check());
            json.writeStringField("severity", change.finding().severity().word());
            Characters.of(change.finding()).ifPresent(this::character);
            finding("a", change.a());
            finding("b", change.b());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void character(String name) {
        try {
            json.writeStringField("character", name);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
    }

    private void clip(String side, ComparedClip clip) throws IOException {
        json.writeObjectFieldStart(side);
        json.writeStringField("file", clip.name());
        json.writeStringField("sha256", clip.report().clip().sha256());
        json.writeStringField("status", clip.report().status().word());
        json.writeEndObject();
    }

    private void finding(String side, Optional<FindingChange.Placed> placed) throws IOException {
        if (placed.isEmpty()) {
            json.writeNullField(side);
            return;
        }
        Finding finding = placed.get().finding();
        json.writeObjectFieldStart(side);
        json.writeStringField("key", finding.key());
        json.writeNumberField("score", rounded(finding.score()));
        json.writeNumberField("startFrame", finding.frames().startFrame());
        json.writeNumberField("endFrame", finding.frames().endFrame());
        json.writeNumberField("peakFrame", finding.peakFrame());
        json.writeStringField("timecode", finding.timecode());
        if (finding.box().isPresent()) {
            Box box = finding.box().get();
            json.writeObjectFieldStart("box");
            json.writeNumberField("x", box.x());
            json.writeNumberField("y", box.y());
            json.writeNumberField("width", box.width());
            json.writeNumberField("height", box.height());
            json.writeEndObject();
        } else {
            json.writeNullField("box");
        }
        json.writeStringField("message", finding.message());
        json.writeEndObject();
    }

    private static BigDecimal rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
