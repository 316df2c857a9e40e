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
import org.shotlint.analysis.finding.Box;
import org.shotlint.app.evidence.EvidenceFolder;
import org.shotlint.app.evidence.Moment;

/** The frame before a finding, its peak and the frame after it, side by side, cut to its surroundings with its box. */
final class MomentPictures implements EvidenceKind {
    /** How much of the surroundings is shown on each side of a box, as a part of it. */
    private static final double AROUND = 0.7;

    private static final double LEAST_PART = 0.3;

    @Override
    public String title() {
        return "Before, at its strongest, after";
    }

    @Override
    public Node show(EvidenceScene scene) {
        HBox row = new HBox(8);
        row.setId("moments");
        FxThreads.load(() -> read(scene), pictures -> {
            if (pictures.size() == Moment.values().length) { // all or none: gaps would say something is missing
                int frames = scene.clip().report().clip().framesDecoded();
                pictures.forEach((moment, image) -> row.getChildren()
                        .add(column(
                                scene, moment, image, moment.frame(scene.item().finding(), frames))));
            }
        });
        return row;
    }

    private static Map<Moment, Image> read(EvidenceScene scene) {
        Map<Moment, Image> pictures = new EnumMap<>(Moment.class);
        if (scene.item().place() == FindingItem.NO_PLACE) {
            return pictures;
        }
        for (Moment moment : Moment.values()) {
            try {
                new EvidenceFolder(scene.clip().evidence())
                        .picture(scene.item().place(), moment)
                        .map(jpeg -> new Image(new ByteArrayInputStream(jpeg)))
                        .filter(image -> !image.isError())
                        .ifPresent(image -> pictures.put(moment, image));
            } catch (IOException e) {
                return pictures; // as if there were none
            }
        }
        return pictures;
    }

    private static Node column(EvidenceScene scene, Moment moment, Image image, int frame) {
        Cut cut = new Cut(image, cutOut(scene, image), box(scene, image));
        cut.box
                .getStyleClass()
                .setAll("finding-box", scene.item().finding().severity().word());
        Label label = new Label(switch (moment) {
                    case BEFORE -> "before, ";
                    case PEAK -> "strongest, ";
                    case AFTER -> "after, ";
                }
                + frame);
        label.getStyleClass().add("faint");
        label.setMinWidth(0);
        VBox column = new VBox(3, cut, label);
        column.getStyleClass().add("moment");
        column.setMinWidth(0);
        column.setPrefWidth(1);
        column.setAccessibleText("Frame " + frame + ", " + moment.word());
        Tooltip.install(column, new Tooltip("Go to frame " + frame));
        column.setOnMouseClicked(event -> scene.seek().accept(frame));
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Optional<Rectangle2D> box(EvidenceScene scene, Image image) {
        double width = scene.clip().report().clip().width();
        double height = scene.clip().report().clip().height();
        Optional<Box> box = scene.item().finding().box();
        return box.filter(any -> width > 0 && height > 0)
                .map(any -> new Rectangle2D(
                        any.x() * image.getWidth() / width,
                        any.y() * image.getHeight() / height,
                        any.width() * image.getWidth() / width,
                        any.height() * image.getHeight() / height));
    }

    /** The part of the picture that is shown: the box with its surroundings, in the proportions of the picture. */
    private static Rectangle2D cutOut(EvidenceScene scene, Image image) {
        double width = image.getWidth();
        double height = image.getHeight();
        Optional<Rectangle2D> box = box(scene, image);
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
