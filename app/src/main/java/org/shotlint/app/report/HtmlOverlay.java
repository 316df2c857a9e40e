package org.shotlint.app.report;

import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.app.evidence.FrameDrawing;
import org.shotlint.app.evidence.HeatColours;

/** What belongs to a finding, drawn over its picture on the page, and the keys that go with it. */
final class HtmlOverlay {
    private final FrameDrawing drawing;
    private final ClipFacts clip;

    HtmlOverlay(FrameDrawing drawing, ClipFacts clip) {
        this.drawing = clip.width() > 0 && clip.height() > 0 ? drawing : FrameDrawing.nothing();
        this.clip = clip;
    }

    /** The layers over the picture; empty where nothing is drawn. */
    String layers() throws IOException {
        if (drawing.isEmpty()) {
            return "";
        }
        StringBuilder layers = new StringBuilder();
        if (drawing.heat().isPresent()) {
            layers.append("<img class=\"heat\" alt=\"heat map\" src=\"data:image/png;base64,")
                    .append(Base64.getEncoder()
                            .encodeToString(HeatColours.png(drawing.heat().get())))
                    .append("\">");
        }
        layers.append("<svg class=\"drawn\" viewBox=\"0 0 ")
                .append(clip.width())
                .append(' ')
                .append(clip.height())
                .append("\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        for (FrameDrawing.Outline box : drawing.outlines()) {
            layers.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                    word(box.kind()),
                    box.x(),
                    box.y(),
                    box.width(),
                    box.height()));
        }
        for (FrameDrawing.Stroke stroke : drawing.strokes()) {
            String points = stroke.points().stream()
                    .map(p -> String.format(Locale.ROOT, "%.1f,%.1f", p.x(), p.y()))
                    .collect(Collectors.joining(" "));
            layers.append("<polyline class=\"under\" points=\"").append(points).append("\"/>");
            layers.append("<polyline class=\"").append(word(stroke.kind())).append("\" points=\"");
            layers.append(points).append("\"/>");
        }
        return layers.append("</svg>").toString();
    }

    /** What the colours mean, to stand below the picture. */
    String keys() {
        Map<String, FrameDrawing.Kind> names = new LinkedHashMap<>();
        drawing.strokes().forEach(stroke -> names.putIfAbsent(stroke.name(), stroke.kind()));
        drawing.outlines().forEach(box -> names.putIfAbsent(box.name(), box.kind()));
        StringBuilder keys = new StringBuilder();
        names.forEach((name, kind) -> keys.append(" <span class=\"drawn-key ")
                .append(word(kind))
                .append("\">")
                .append(Html.escape(name))
                .append("</span>"));
        if (drawing.heat().isPresent()) {
            Illustration.HeatMap heat = drawing.heat().get();
            keys.append(" <span class=\"drawn-key heat\">").append(Html.escape(heat.name()));
            keys.append(String.format(Locale.ROOT, ", up to %.1f ", heat.highest()));
            keys.append(Html.escape(heat.unit())).append("</span>");
        }
        return keys.toString();
    }

    private static String word(FrameDrawing.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
