package org.shotlint.app.ui;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.ReportShot;
import org.shotlint.analysis.time.FrameRange;

/** Draws the timeline: frame numbers, film strip, shots, one lane for each check, a curve, and where the viewer stands. */
final class TimelinePainter {
    private static final double TICK_PX = 56;
    private static final double LEAST_MARKER_PX = 4;
    private static final Font SMALL = Font.font("Inter", 11);

    private final GraphicsContext g;
    private final Palette palette;
    private final TimelineScale scale;
    private final TimelineRows rows;
    private final double right;

    TimelinePainter(GraphicsContext g, Palette palette, TimelineScale scale, TimelineRows rows) {
        this.g = g;
        this.palette = palette;
        this.scale = scale;
        this.rows = rows;
        this.right = scale.leftPx() + scale.widthPx();
    }

    void paint(TimelineScene scene) {
        if (scene.content().frames() == 0) {
            return;
        }
        g.setFont(SMALL);
        g.setTextBaseline(VPos.CENTER);
        ruler(scene);
        if (rows.filmPx() > 0) {
            film(scene.film());
        }
        shots(scene);
        double y = rows.lanesTop();
        for (TimelineContent.Lane lane : scene.content().lanes()) {
            lane(lane, y, scene);
            y += rows.lanePx();
        }
        if (scene.content().lanes().isEmpty()) {
            label("findings", y + rows.lanePx() / 2, palette.faintText());
            String none = scene.content().isChecked() ? "none" : "not checked yet";
            words(none, scale.leftPx() + 20, y + rows.lanePx() / 2, palette.faintText());
        }
        if (rows.hasCurve() && scene.current().isPresent()) {
            new CurvePainter(g, palette, scale).paint(scene, rows.curveTop(), rows.curveBottom());
        }
        boolean curve = rows.hasCurve() && scene.current().isPresent();
        playhead(scene.frame(), curve ? rows.curveBottom() : rows.lanesBottom());
    }

    private void words(String text, double x, double y, Color color) {
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(color);
        g.fillText(text, x, y);
    }

    private void film(List<FilmPicture> film) {
        label("film", rows.filmTop() + rows.filmPx() / 2, palette.faintText());
        Image first = film.get(0).image();
        double width = Math.max(8, rows.filmPx() * first.getWidth() / Math.max(1, first.getHeight()));
        g.save();
        g.beginPath();
        g.rect(scale.leftPx(), rows.filmTop(), scale.widthPx(), rows.filmPx());
        g.clip();
        // Pictures hang on to the clip, not to the window, so that they do not swim while the timeline is moved.
        double slots = Math.floor(scale.firstFrame() * scale.pxPerFrame() / width);
        double end = scale.x(scale.frames());
        for (double x = scale.x(0) + slots * width; x < Math.min(right, end); x += width) {
            g.drawImage(nearest(film, scale.frame(x)).image(), x, rows.filmTop(), width - 1, rows.filmPx());
        }
        g.restore();
    }

    private static FilmPicture nearest(List<FilmPicture> film, int frame) {
        FilmPicture best = film.get(0);
        for (FilmPicture picture : film) {
            if (Math.abs(picture.frame() - frame) < Math.abs(best.frame() - frame)) {
                best = picture;
            }
        }
        return best;
    }

    private void ruler(TimelineScene scene) {
        g.setTextAlign(TextAlignment.CENTER);
        label("frame", TimelineRows.RULER_PX / 2, palette.faintText());
        int step = scale.tickFrames(TICK_PX);
        int first = (int) Math.ceil(scale.firstFrame() / step) * step;
        for (int frame = first; frame < scale.frames() && scale.x(frame) <= right; frame += step) {
            double x = Math.round(scale.x(frame)) + 0.5;
            g.setStroke(palette.line());
            g.strokeLine(x, TimelineRows.RULER_PX - 5, x, TimelineRows.RULER_PX);
            g.setFill(palette.faintText());
            g.setTextAlign(TextAlignment.LEFT);
            String number = Integer.toString(frame);
            if (x + number.length() * 7 < right + TimelineRows.RIGHT_PX) {
                g.fillText(number, Math.round(x) + 3, TimelineRows.RULER_PX / 2);
            }
        }
        scene.loop().ifPresent(range -> {
            g.setFill(palette.curve().deriveColor(0, 1, 1, 0.35));
            bar(range, TimelineRows.RULER_PX - 4, 4);
        });
    }

    private void shots(TimelineScene scene) {
        double top = rows.shotsTop();
        label("shots", top + TimelineRows.SHOTS_PX / 2, palette.faintText());
        int i = 0;
        for (ReportShot shot : scene.content().shots()) {
            g.setFill(i % 2 == 0 ? palette.band() : palette.bandOther());
            bar(shot.frames(), top, TimelineRows.SHOTS_PX);
            double from = clip(scale.x(shot.frames().startFrame()));
            double to = clip(scale.x(shot.frames().endFrame()));
            i++;
            if (to - from > 52) {
                g.setTextAlign(TextAlignment.LEFT);
                g.setFill(palette.faintText());
                String begins =
                        shot.transition().equals("start") || shot.transition().equals("cut")
                                ? ""
                                : " \u00b7 " + shot.transition();
                String text = "shot " + i + (to - from > 120 ? begins : "");
                g.fillText(text, from + 6, top + TimelineRows.SHOTS_PX / 2);
            }
            if (shot.frames().startFrame() > 0 && scale.x(shot.frames().startFrame()) >= scale.leftPx()) {
                g.setStroke(palette.faintText());
                double x = Math.round(from) + 0.5;
                g.strokeLine(x, rows.filmTop(), x, top + TimelineRows.SHOTS_PX);
            }
        }
    }

    private void lane(TimelineContent.Lane lane, double y, TimelineScene scene) {
        boolean current =
                scene.current().map(Finding::check).filter(lane.check()::equals).isPresent();
        double lanePx = rows.lanePx();
        label(lane.check(), y + lanePx / 2, current ? palette.text() : palette.faintText());
        g.setFill(palette.band().deriveColor(0, 1, 1, 0.45));
        g.fillRect(scale.leftPx(), y + 2, scale.widthPx(), lanePx - 4);
        for (Finding finding : lane.findings()) {
            boolean settled = scene.settledKeys().contains(finding.key());
            boolean chosen = scene.current().filter(finding::equals).isPresent();
            Color color = palette.of(finding.severity());
            double from = clip(scale.x(finding.frames().startFrame()));
            double to = clip(scale.x(finding.frames().endFrame()));
            if (scale.x(finding.frames().endFrame()) < scale.leftPx()
                    || scale.x(finding.frames().startFrame()) > right) {
                continue;
            }
            double width = Math.max(LEAST_MARKER_PX, to - from);
            if (scene.content().silencedKeys().contains(finding.key())) {
                g.setStroke(color.deriveColor(0, 0.8, 1, 0.8));
                g.strokeRoundRect(from + 0.5, y + 4.5, Math.max(3, width - 1), lanePx - 9, 4, 4);
            } else {
                g.setFill(settled && !chosen ? color.deriveColor(0, 0.6, 1, 0.35) : color);
                g.fillRoundRect(from, y + 4, width, lanePx - 8, 4, 4);
            }
            if (chosen) {
                g.setStroke(palette.playhead());
                g.setLineWidth(1.5);
                g.strokeRoundRect(from - 1.5, y + 2.5, width + 3, lanePx - 5, 5, 5);
                g.setLineWidth(1);
            }
        }
    }

    private void playhead(int frame, double height) {
        double from = scale.x(frame);
        double to = scale.x(frame + 1);
        if (scale.frames() < 2 || to < scale.leftPx() || from > right) {
            return;
        }
        if (to - from > 3) {
            g.setFill(palette.playhead().deriveColor(0, 1, 1, 0.14));
            g.fillRect(clip(from), TimelineRows.RULER_PX, clip(to) - clip(from), height - TimelineRows.RULER_PX);
        }
        double x = Math.round(from) + 0.5;
        g.setStroke(palette.playhead());
        g.strokeLine(x, 6, x, height);
        g.setFill(palette.playhead());
        g.fillPolygon(new double[] {x - 5, x + 5, x + 5, x, x - 5}, new double[] {2, 2, 8, 13, 8}, 5);
    }

    private void bar(FrameRange range, double y, double height) {
        double from = clip(scale.x(range.startFrame()));
        double to = clip(scale.x(range.endFrame()));
        if (to > from) {
            g.fillRect(from, y, to - from, height);
        }
    }

    private double clip(double x) {
        return Math.max(scale.leftPx(), Math.min(right, x));
    }

    private void label(String text, double y, Color color) {
        g.setTextAlign(TextAlignment.RIGHT);
        g.setFill(color);
        g.fillText(text, TimelineRows.GUTTER_PX - 10, y, TimelineRows.GUTTER_PX - 14);
    }
}
