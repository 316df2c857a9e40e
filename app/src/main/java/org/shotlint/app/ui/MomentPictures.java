package org.shotlint.app.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.shotlint.analysis.engine.Overlays;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.ClipFacts;
import org.shotlint.app.evidence.EvidenceFolder;
import org.shotlint.app.evidence.Moment;

/** The frame before a finding, its peak and the frame after it, side by side, cut to its surroundings with its box as it lies there. */
final class MomentPictures implements EvidenceKind {
    /** How much of the surroundings is shown on each side of a box, as a part of it. */
    private static final double AROUND = 0.7;

    private static final double LEAST_PART = 0.3;

    @Override
    public String title() {
        return "Before, peak, after";
    }

    @Override
    public Node show(EvidenceScene scene) {
        HBox row = new HBox(8);
        row.setId("moments");
        FxThreads.load(() -> read(scene), pictures -> {
            if (pictures.size() == Moment.values().length) { // all or none: gaps would say something is missing
                pictures.forEach((moment, picture) -> row.getChildren().add(column(scene, moment, picture)));
            }
        });
        return row;
    }

    /** @param box of the finding in the clip as it lies in this frame; empty where it has none or lies outside */
    private record Picture(Image image, Optional<Box> box) {}

    private static Map<Moment, Picture> read(EvidenceScene scene) {
        Map<Moment, Picture> pictures = new EnumMap<>(Moment.class);
        EvidenceFolder evidence = new EvidenceFolder(scene.clip().evidence());
        if (scene.item().place() == FindingItem.NO_PLACE) {
            return pictures;
        }
        Overlays overlays = evidence.overlays();
        ClipFacts clip = scene.clip().report().clip();
        for (Moment moment : Moment.values()) {
            try {
                Optional<Box> box = moment.box(scene.item().finding(), overlays, clip);
                evidence.picture(scene.item().place(), moment)
                        .map(jpeg -> new Image(new ByteArrayInputStream(jpeg)))
                        .filter(image -> !image.isError())
                        .ifPresent(image -> pictures.put(moment, new Picture(image, box)));
            } catch (IOException e) {
                return pictures; // as if there were none
            }
        }
        return pictures;
    }

    private static Node column(EvidenceScene scene, Moment moment, Picture picture) {
        Finding finding = scene.item().finding();
        int frames = scene.clip().report().clip().framesDecoded();
        int frame = moment.frame(finding, frames);
        Image image = picture.image();
        Optional<Rectangle2D> around = picture.box().or(finding::box).map(box -> scaled(box, scene, image));
        Cut cut = new Cut(image, cutOut(around, image), picture.box().map(box -> scaled(box, scene, image)));
        cut.box.getStyleClass().setAll("finding-box", finding.severity().word());
        Label label = new Label(moment.label(finding, frames) + ", " + frame);
        label.getStyleClass().add("faint");
        label.setMinWidth(0);
        VBox column = new VBox(3, cut, label);
        column.getStyleClass().add("moment");
        column.setMinWidth(0);
        column.setPrefWidth(1);
        column.setAccessibleText("Frame " + frame + ", " + moment.label(finding, frames));
        Tooltip.install(column, new Tooltip("Go to frame " + frame));
        column.setOnMouseClicked(event -> scene.seek().accept(frame));
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Rectangle2D scaled(Box box, EvidenceScene scene, Image image) {
        ClipFacts clip = scene.clip().report().clip();
        double across = image.getWidth() / Math.max(1, clip.width());
        double down = image.getHeight() / Math.max(1, clip.height());
        return new Rectangle2D(box.x() * across, box.y() * down, box.width() * across, box.height() * down);
    }

    /** The part of the picture that is shown: the box with its surroundings, in the proportions of the picture. */
    private static Rectangle2D cutOut(Optional<Rectangle2D> box, Image image) {
        double width = image.getWidth();
        double height = image.getHeight();
        if (box.isEmpty()) {
            return new Rectangle2D(0, 0, width, height);
        }
        double wanted = Math.max(box.get().getWidth() / width, box.get().getHeight() / height) * (1 + 2 * AROUND);
        double part = Math.max(LEAST_PART, Math.min(1, wanted));
        double middleX = box.get().getMinX() + box.get().getWidth() / 2;
        double middleY = box.get().getMinY() + box.get().getHeight() / 2;
        double x = Math.max(0, Math.min(width * (1 - part), middleX - width * part / 2));
        double y = Math.max(0, Math.min(height * (1 - part), middleY - height * part / 2));
        return new Rectangle2D(x, y, width * part, height * part);
    }

    /** A part of a picture as wide as there is room, with a box over it. */
    private static final class Cut extends Pane {
        private final ImageView view;
        private final Rectangle2D part;
        private final Optional<Rectangle2D> where;
        private final Rectangle box = new Rectangle();

        Cut(Image image, Rectangle2D part, Optional<Rectangle2D> where) {
            this.part = part;
            this.where = where;
            view = new ImageView(image);
            view.setViewport(part);
            view.setSmooth(true);
            box.setVisible(where.isPresent());
            getChildren().addAll(view, box);
            Rectangle frame = new Rectangle();
            frame.widthProperty().bind(widthProperty());
            frame.heightProperty().bind(heightProperty());
            setClip(frame);
            setMinSize(0, Region.USE_PREF_SIZE);
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            // By the width of the row, since its columns may differ by a pixel.
            double wide = getParent() != null && getParent().getParent() instanceof HBox row && row.getWidth() > 0
                    ? (row.getWidth() - (row.getChildren().size() - 1) * row.getSpacing())
                            / row.getChildren().size()
                    : Math.max(width, 120);
            return Math.round(wide * part.getHeight() / part.getWidth());
        }

        @Override
        protected void layoutChildren() {
            double scale = getWidth() / part.getWidth();
            view.setFitWidth(getWidth());
            view.setFitHeight(part.getHeight() * scale);
            where.ifPresent(place -> {
                box.setX(Math.round((place.getMinX() - part.getMinX()) * scale) + 0.5);
                box.setY(Math.round((place.getMinY() - part.getMinY()) * scale) + 0.5);
                box.setWidth(Math.round(place.getWidth() * scale));
                box.setHeight(Math.round(place.getHeight() * scale));
            });
        }
    }
}
