package org.shotlint.app.report;

import java.io.IOException;
import java.util.List;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ReportShot;

/** A clip from first to last frame: a band of its shots, and below it, where there are findings, a lane for each severity with their marks. */
record PdfTimeline(PdfFont font, AnalysisReport report) implements PdfPiece {
    /** Width of the words left of the band. */
    static final float NAMES_WIDTH = 44;

    private static final float SHOTS_HEIGHT = 9;
    private static final float LANE_HEIGHT = 9;
    private static final float GAP = 1.5f;
    private static final float SCALE_HEIGHT = 11;
    static final float BAND_WIDTH = PdfSheet.WIDTH - NAMES_WIDTH;
    private static final float NARROWEST_MARK = 2.5f;
    private static final float CUT_WIDTH = 1;
    private static final PdfStyle SMALL = PdfStyle.regular(6.5f, PdfTone.QUIET);

    @Override
    public float height() {
        return lanesBottom(0) + SCALE_HEIGHT;
    }

    private float lanesBottom(float top) {
        return top + SHOTS_HEIGHT + lanes().size() * (LANE_HEIGHT + GAP) + GAP;
    }

    /** A clip without findings needs no lanes for them. */
    private List<Severity> lanes() {
        return report.findings().isEmpty() ? List.of() : List.of(Severity.values());
    }

    @Override
    public void draw(PdfCanvas canvas, float x, float top) throws IOException {
        float left = x + NAMES_WIDTH;
        canvas.text(font.shown(RunReport.counted(report.shots().size(), "shot")), x, top, SMALL);
        canvas.fill(new PdfArea(left, top, BAND_WIDTH, SHOTS_HEIGHT), PdfTone.QUIET.tint());
        for (Severity severity : lanes()) {
            float lane = laneTop(top, severity);
            canvas.text(severity.word(), x, lane, SMALL);
            canvas.fill(new PdfArea(left, lane, BAND_WIDTH, LANE_HEIGHT), PdfTone.QUIET.tint());
        }
        for (int i = 0; i < report.shots().size(); i++) {
            shot(canvas, i, left, top);
        }
        for (Finding finding : report.findings()) {
            mark(canvas, finding, left, top);
        }
        scale(canvas, left, lanesBottom(top));
    }

    private static float laneTop(float top, Severity severity) {
        return top + SHOTS_HEIGHT + GAP + List.of(Severity.values()).indexOf(severity) * (LANE_HEIGHT + GAP);
    }

    /** Shots in two shades by turns, and a line through all lanes where a new one begins. */
    private void shot(PdfCanvas canvas, int index, float left, float top) throws IOException {
        ReportShot shot = report.shots().get(index);
        float start = left + offset(shot.frames().startFrame());
        float width = left + offset(shot.frames().endFrame()) - start;
        PdfTone tone = index % 2 == 0 ? PdfTone.QUIET : PdfTone.ACCENT;
        canvas.fill(new PdfArea(start, top + 2, width, SHOTS_HEIGHT - 4), tone.full());
        if (shot.frames().startFrame() > 0) {
            canvas.fill(new PdfArea(start - CUT_WIDTH / 2, top, CUT_WIDTH, lanesBottom(0) - GAP), PdfTone.INK.full());
        }
    }

    private void mark(PdfCanvas canvas, Finding finding, float left, float top) throws IOException {
        float start = offset(finding.frames().startFrame());
        float width = Math.max(NARROWEST_MARK, offset(finding.frames().endFrame()) - start);
        float lane = laneTop(top, finding.severity());
        canvas.fill(
                new PdfArea(left + Math.min(start, BAND_WIDTH - width), lane + 1, width, LANE_HEIGHT - 2),
                PdfTone.of(finding.severity()).full());
    }

    private void scale(PdfCanvas canvas, float left, float top) throws IOException {
        String last = "frame " + (frames() - 1);
        canvas.text("frame 0", left, top, SMALL);
        canvas.text(last, left + BAND_WIDTH - font.width(last, SMALL.sizePoints()), top, SMALL);
    }

    private int frames() {
        return Math.max(1, report.clip().framesDecoded());
    }

    private float offset(int frame) {
        return BAND_WIDTH * Math.min(frame, frames()) / frames();
    }
}
