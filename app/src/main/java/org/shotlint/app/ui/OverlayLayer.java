package org.shotlint.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.shotlint.analysis.engine.Overlays;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.app.evidence.FrameDrawing;
import org.shotlint.app.evidence.HeatColours;

/** Draws over the picture what the evidence holds: the subjects on demand, and what belongs to the finding that is looked at. */
final class OverlayLayer extends Canvas {
    private static final Color EDGE = Color.color(0, 0, 0, 0.6);
    private static final Color TAG = Color.color(0.02, 0.03, 0.05, 0.78);
    private static final Color OBSERVED = Color.web("#5ad1ff");
    private static final Color EXPECTED = Color.web("#ffd84d");
    private static final Color OCCLUDER = Color.web("#d58cff");
    private static final Font FONT = Font.font("Inter", 11);
    private static final double GOLDEN_DEGREES = 137.5;
    private static final double LINE_PX = 2;
    private static final double TAG_PX = 15;

    private Overlays overlays = Overlays.none();
    private Optional<Illustration> illustration = Optional.empty();
    private Optional<Image> heatPicture = Optional.empty();
    private boolean subjectsShown;
    private boolean evidenceShown = true;
    private int frame;
    private FrameDrawing subjects = FrameDrawing.nothing();
    private FrameDrawing evidence = FrameDrawing.nothing();

    OverlayLayer() {
        setId("overlay");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Another clip's subjects. */
    void setOverlays(Overlays value) {
        overlays = value;
        compose();
    }

    /** What is drawn for the finding that is looked at; empty for none. */
    void setIllustration(Optional<Illustration> value) {
        if (value.equals(illustration)) {
            return;
        }
        illustration = value;
        heatPicture = value.flatMap(Illustration::heat).map(OverlayLayer::picture);
        compose();
    }

    void setFrame(int value) {
        frame = value;
        compose();
    }

    void switchSubjects() {
        subjectsShown = !subjectsShown;
        compose();
    }

    void switchEvidence() {
        evidenceShown = !evidenceShown;
        compose();
    }

    boolean areSubjectsShown() {
        return subjectsShown;
    }

    boolean isEvidenceShown() {
        return evidenceShown;
    }

    /** The subjects drawn over the frame now. */
    FrameDrawing subjects() {
        return subjects;
    }

    /** What is drawn over the frame now for the finding. */
    FrameDrawing evidence() {
        return evidence;
    }

    private void compose() {
        subjects = subjectsShown ? FrameDrawing.subjects(overlays.subjects(), frame) : FrameDrawing.nothing();
        evidence = evidenceShown
                ? illustration.map(drawn -> FrameDrawing.finding(drawn, frame)).orElseGet(FrameDrawing::nothing)
                : FrameDrawing.nothing();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private static Image picture(Illustration.HeatMap heat) {
        WritableImage image = new WritableImage(heat.columns(), heat.rows());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        heat.columns(),
                        heat.rows(),
                        PixelFormat.getIntArgbInstance(),
                        HeatColours.argb(heat),
                        0,
                        heat.columns());
        return image;
    }

    /** Takes the size of the view. */
    void fill(double width, double height) {
        if (width != getWidth() || height != getHeight()) {
            setWidth(width);
            setHeight(height);
        }
    }

    /** Draws all of it for a picture that lies there; nothing where there is no picture. */
    void draw(PictureFit fit, boolean hasPicture) {
        boolean any = hasPicture && !(subjects.isEmpty() && evidence.isEmpty());
        setVisible(any); // an empty layer as large as the view would cost time in every frame that is played
        if (!any) {
            return;
        }
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setFont(FONT);
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        if (evidence.heat().isPresent()) {
            g.setImageSmoothing(true);
            heatPicture.ifPresent(image -> g.drawImage(image, fit.x(), fit.y(), fit.width(), fit.height()));
        }
        for (FrameDrawing drawing : List.of(subjects, evidence)) {
            drawing.outlines().forEach(outline -> outline(g, fit, outline));
            drawing.strokes().forEach(stroke -> stroke(g, fit, stroke));
        }
        List<Rectangle2D> taken = new ArrayList<>();
        for (FrameDrawing drawing : List.of(evidence, subjects)) {
            drawing.outlines().forEach(outline -> tag(g, fit, outline, taken));
        }
        legend(g, fit);
    }

    private static Color colour(FrameDrawing.Kind kind, int subject) {
        return switch (kind) {
            case SUBJECT -> Color.hsb(subject * GOLDEN_DEGREES % 360, 0.55, 1);
            case OBSERVED -> OBSERVED;
            case EXPECTED -> EXPECTED;
            case OCCLUDER -> OCCLUDER;
        };
    }

    private static void dashes(GraphicsContext g, FrameDrawing.Kind kind) {
        if (kind == FrameDrawing.Kind.EXPECTED) {
            g.setLineDashes(7, 5);
        } else {
            g.setLineDashes();
        }
    }

    private static void outline(GraphicsContext g, PictureFit fit, FrameDrawing.Outline box) {
        double x = Math.round(fit.viewX(box.x())) + 0.5;
        double y = Math.round(fit.viewY(box.y())) + 0.5;
        double width = Math.round(fit.viewX(box.x() + box.width()) - x);
        double height = Math.round(fit.viewY(box.y() + box.height()) - y);
        Color colour = colour(box.kind(), box.subject());
        if (box.kind() == FrameDrawing.Kind.OCCLUDER) {
            g.setFill(colour.deriveColor(0, 1, 1, 0.22));
            g.fillRect(x, y, width, height);
        }
        g.setLineDashes();
        g.setStroke(EDGE);
        g.setLineWidth(LINE_PX + 1.5);
        g.strokeRect(x, y, width, height);
        dashes(g, box.kind());
        g.setStroke(colour);
        g.setLineWidth(1.5);
        g.strokeRect(x, y, width, height);
        g.setLineDashes();
    }

    /** Above its box, or below it, or inside, wherever no other name stands. */
    private static void tag(GraphicsContext g, PictureFit fit, FrameDrawing.Outline box, List<Rectangle2D> taken) {
        Text text = new Text(box.name());
        text.setFont(FONT);
        double width = text.getLayoutBounds().getWidth() + 8;
        double x = fit.viewX(box.x());
        double top = fit.viewY(box.y());
        double bottom = fit.viewY(box.y() + box.height());
        double[] tops = {top - TAG_PX - 1, bottom + 2, top + 2, bottom + TAG_PX + 4, top - 2 * TAG_PX - 3};
        Rectangle2D place = new Rectangle2D(x, Math.max(0, tops[0]), width, TAG_PX);
        for (double candidate : tops) {
            Rectangle2D tried = new Rectangle2D(x, Math.max(0, candidate), width, TAG_PX);
            if (candidate >= 0 && taken.stream().noneMatch(tried::intersects)) {
                place = tried;
                break;
            }
        }
        taken.add(place);
        g.setFill(TAG);
        g.fillRoundRect(place.getMinX(), place.getMinY(), width, TAG_PX, 4, 4);
        g.setFill(colour(box.kind(), box.subject()));
        g.fillText(box.name(), place.getMinX() + 4, place.getMinY() + 11);
    }

    private static void stroke(GraphicsContext g, PictureFit fit, FrameDrawing.Stroke stroke) {
        double[] xs =
                stroke.points().stream().mapToDouble(p -> fit.viewX(p.x())).toArray();
        double[] ys =
                stroke.points().stream().mapToDouble(p -> fit.viewY(p.y())).toArray();
        Color colour = colour(stroke.kind(), stroke.subject());
        g.setLineDashes();
        g.setStroke(EDGE);
        g.setLineWidth(LINE_PX + 2);
        g.strokePolyline(xs, ys, xs.length);
        dashes(g, stroke.kind());
        g.setStroke(colour);
        g.setLineWidth(LINE_PX);
        g.strokePolyline(xs, ys, xs.length);
        g.setLineDashes();
        if (stroke.kind() == FrameDrawing.Kind.OBSERVED) {
            g.setFill(colour);
            for (int i = 0; i < xs.length; i++) {
                g.fillOval(xs[i] - 2.5, ys[i] - 2.5, 5, 5);
            }
        }
    }

    /** Names of the lines, and the scale of the heat map, in the upper left corner of the picture. */
    private void legend(GraphicsContext g, PictureFit fit) {
        double x = Math.max(fit.x(), 0) + 10;
        double y = Math.max(fit.y(), 0) + 10;
        for (FrameDrawing.Stroke stroke : evidence.strokes()) {
            row(g, x, y, stroke.name());
            g.setStroke(colour(stroke.kind(), 0));
            g.setLineWidth(LINE_PX);
            dashes(g, stroke.kind());
            g.strokeLine(x + 7, y + 9, x + 31, y + 9);
            g.setLineDashes();
            y += 20;
        }
        if (evidence.heat().isPresent()) {
            Illustration.HeatMap heat = evidence.heat().get();
            row(g, x, y, String.format(Locale.ROOT, "%s, up to %.1f %s", heat.name(), heat.highest(), heat.unit()));
            for (int i = 0; i < 24; i++) {
                int argb = HeatColours.colour((i + 1) / 24.0) | 0xff000000;
                g.setFill(Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff));
                g.fillRect(x + 7 + i, y + 4, 1.5, 10);
            }
        }
    }

    private static void row(GraphicsContext g, double x, double y, String name) {
        Text text = new Text(name);
        text.setFont(FONT);
        g.setFill(TAG);
        g.fillRoundRect(x, y, text.getLayoutBounds().getWidth() + 48, 18, 5, 5);
        g.setFill(Color.web("#e6edf3"));
        g.fillText(name, x + 40, y + 13);
    }
}
