package org.shotlint.analysis.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A scorecard as JSON, for scripts that follow it over time. */
public final class ScoreJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ScoreJson() {}

    public static String text(Scorecard card) {
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode checks = root.putObject("checks");
        card.checks().forEach((check, tally) -> add(checks.putObject(check), tally));
        add(checks.putObject("ALL"), card.all());
        root.put("cleanMinutes", card.cleanMinutes());
        root.put("defectMinutes", card.defectMinutes());
        root.put("alarmsPerMinute", card.alarmsPerMinute());
        root.put("extraPerMinute", card.extraPerMinute());
        ObjectNode cuts = root.putObject("cuts");
        cuts.put("right", card.cuts().right());
        cuts.put("missed", card.cuts().missed());
        cuts.put("invented", card.cuts().invented());
        cuts.put("f1", card.cuts().f1());
        cuts.put("transitionsRight", card.cuts().transitionsRight());
        cuts.put("transitionsMissed", card.cuts().transitionsMissed());
        ArrayNode missing = root.putArray("missing");
        card.missing().forEach(missing::add);
        return root.toPrettyString() + "\n";
    }

    private static void add(ObjectNode node, Tally tally) {
        node.put("defects", tally.defects());
        node.put("found", tally.found());
        node.put("named", tally.named());
        node.put("alarms", tally.alarms());
        node.put("extra", tally.extra());
        node.put("precision", tally.precision());
        node.put("f1", tally.f1());
        if (tally.pairs().isEmpty()) {
            node.putNull("pair");
        } else {
            node.put("pair", tally.pairSum() / tally.pairs().size());
        }
    }
}
