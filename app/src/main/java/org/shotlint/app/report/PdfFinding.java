package org.shotlint.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.app.batch.ClipRow;
import org.shotlint.app.evidence.EvidenceFolder;
import org.shotlint.app.evidence.FrameDrawing;
import org.shotlint.app.evidence.Moment;
import org.shotlint.app.review.Decision;

/** One finding in the document: what, where and when, the frames that show it, the numbers behind it, and the decision about it. */
final class PdfFinding {
    private static final float WIDTH = PdfSheet.WIDTH - PdfBar.INDENT;
    private static final float PILL_GAP = 6;
    private static final float VALUE_COLUMN = 0.56f;
    private static final float THRESHOLD_COLUMN = 0.78f;
    private static final float DECISION_COLUMN = 54;
    private static final PdfStyle MESSAGE = PdfStyle.bold(9.5f, PdfTone.INK);
    private static final PdfStyle PLAIN = PdfStyle.regular(8, PdfTone.INK);
    private static final PdfStyle QUIET = PdfStyle.regular(8, PdfTone.QUIET);
    private static final PdfStyle SMALL = PdfStyle.regular(6.5f, PdfTone.QUIET);

    private final PdfFont font;
    private final ClipRow row;
    private final int place;
    private final Finding finding;
    private final PdfTone tone;
    private String keys = "";
    private final List<PdfPiece> pieces = new ArrayList<>();

    /** The finding at {@code place} in the report of {@code row}. */
    PdfFinding(PdfFont font, ClipRow row, int place) {
        this.font = font;
        this.row = row;
        this.place = place;
        this.finding = row.report().findings().get(place);
        this.tone = PdfTone.of(finding.severity());
    }

    /** What the bookmark says. */
    String title() {
        return (place + 1) + " " + finding.severity().word() + ": " + finding.check() + " at " + finding.timecode();
    }

    List<PdfPiece> pieces(EvidenceFolder evidence, PdfPictures pictures, Decision decision) {
        String word = finding.severity().word();
        float pill = PdfCanvas.pillWidth(font, word, PdfStyle.pill(tone)) + PILL_GAP;
        addPieces(new PdfRow(font)
                .pill(word, 0, tone)
                .cell((place + 1) + ". " + finding.message(), pill, WIDTH - pill, MESSAGE));
        addPieces(new PdfRow(font).cell(where(), 0, WIDTH, PLAIN));
        pieces.add(PdfPiece.gap(4));
        addPictures(evidence, pictures);
        addMeasurements();
        addDecision(decision);
        return pieces.stream().map(piece -> PdfPiece.barred(piece, tone)).toList();
    }

    private void addPieces(PdfRow added) {
        pieces.addAll(added.pieces());
    }

    private String where() {
        List<String> parts = new ArrayList<>();
        parts.add(finding.check());
        parts.add(finding.timecode());
        int first = finding.frames().startFrame();
        int last = finding.frames().endFrame() - 1;
        parts.add(last <= first ? "frame " + first : "frames " + first + "\u2013" + last);
        parts.add("peak " + finding.peakFrame());
        parts.add(String.format(Locale.ROOT, "score %.2f", finding.score())
                + (finding.calibrated() ? "" : " (not calibrated)"));
        finding.subject().ifPresent(parts::add);
        parts.add(finding.box()
                .map(box ->
                        "box " + box.width() + "\u2009\u00d7\u2009" + box.height() + " at " + box.x() + ", " + box.y())
                .orElse("whole frame"));
        return String.join("  \u00b7  ", parts);
    }

    private void addPictures(EvidenceFolder evidence, PdfPictures pictures) {
        List<PdfFigure> figures = new ArrayList<>();
        Optional<PdfFigure.Share> box =
                finding.box().flatMap(b -> PdfFigure.Share.of(b, row.report().clip()));
        int leftOutBefore = pictures.leftOut();
        for (Moment moment : Moment.values()) {
            Optional<PDImageXObject> image = pictures.picture(evidence, place, moment);
            if (image.isPresent()) {
                int frames = row.report().clip().framesDecoded();
                int frame = moment.frame(finding, frames);
                Optional<PdfOverlay> overlay =
                        moment == Moment.PEAK ? overlay(evidence, pictures, frame) : Optional.empty();
                figures.add(new PdfFigure(
                        image.get(),
                        moment.label(finding, frames) + ", frame " + frame,
                        PdfFigure.WHOLE,
                        moment.box(finding, evidence.overlays(), row.report().clip())
                                .flatMap(b -> PdfFigure.Share.of(b, row.report().clip())),
                        tone,
                        overlay));
                Optional<PdfFigure.Share> closeUp = box.flatMap(PdfFigure.Share::closeUp);
                if (moment == Moment.PEAK && closeUp.isPresent()) {
                    String times = String.format(
                            Locale.ROOT, "%.1f\u00d7", 1 / closeUp.get().width());
                    figures.add(new PdfFigure(
                            image.get(), "frame " + frame + ", enlarged " + times, closeUp.get(), box, tone, overlay));
                }
            }
        }
        figures.stream()
                .flatMap(figure -> figure.overlay().stream())
                .findFirst()
                .ifPresent(overlay -> keys = overlay.keys());
        if (figures.isEmpty()) {
            addPieces(new PdfRow(font).cell(withoutPictures(pictures.leftOut() > leftOutBefore), 0, WIDTH, QUIET));
            pieces.add(PdfPiece.gap(3));
        } else {
            pieces.add(new PdfFigures(font, figures, WIDTH));
            if (!keys.isEmpty()) {
                addPieces(new PdfRow(font).cell(keys, 0, WIDTH, SMALL));
                pieces.add(PdfPiece.gap(3));
            }
        }
    }

    private Optional<PdfOverlay> overlay(EvidenceFolder evidence, PdfPictures pictures, int frame) {
        return Optional.ofNullable(evidence.overlays().illustrations().get(finding.key()))
                .flatMap(drawn -> pictures.overlay(
                        FrameDrawing.finding(drawn, frame), row.report().clip()));
    }

    private String withoutPictures(boolean full) {
        if (full) {
            return "Pictures are left out, as this document is full; they lie in the evidence folder.";
        }
        return place >= EvidenceFolder.FINDINGS_WITH_PICTURES
                ? "Only the " + EvidenceFolder.FINDINGS_WITH_PICTURES + " worst findings of a clip have pictures."
                : "No pictures of this finding lie in the evidence folder.";
    }

    private void addMeasurements() {
        if (finding.measurements().isEmpty()) {
            return;
        }
        addPieces(measurementRow("measured", "value", "threshold", SMALL));
        for (Measurement measurement : finding.measurements()) {
            String unit = measurement.unit().isEmpty() ? "" : " " + measurement.unit();
            addPieces(measurementRow(
                    measurement.name(),
                    HtmlFinding.number(measurement.value()) + unit,
                    measurement.isJudged() ? HtmlFinding.number(measurement.threshold()) + unit : "\u2013",
                    PLAIN));
        }
        pieces.add(PdfPiece.gap(3));
    }

    private PdfRow measurementRow(String name, String value, String threshold, PdfStyle style) {
        float gap = 8;
        return new PdfRow(font)
                .cell(name, 0, WIDTH * VALUE_COLUMN - gap, style)
                .cell(value, WIDTH * VALUE_COLUMN, WIDTH * (THRESHOLD_COLUMN - VALUE_COLUMN) - gap, style)
                .cell(threshold, WIDTH * THRESHOLD_COLUMN, WIDTH * (1 - THRESHOLD_COLUMN), style);
    }

    private void addDecision(Decision decision) {
        String word = decision.disposition().label();
        PdfTone decided = PdfTone.of(decision.disposition());
        float note = DECISION_COLUMN + PdfCanvas.pillWidth(font, word, PdfStyle.pill(decided)) + PILL_GAP;
        addPieces(new PdfRow(font)
                .cell("decision", 0, DECISION_COLUMN, QUIET)
                .pill(word, DECISION_COLUMN, decided)
                .cell(decision.note().replace('\t', ' '), note, WIDTH - note, PLAIN));
        pieces.add(PdfPiece.gap(2));
        addPieces(new PdfRow(font).cell("key " + finding.key(), 0, WIDTH, SMALL));
    }
}
