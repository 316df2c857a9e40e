package org.shotlint.app.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** What the pipette reads, beside the pointer: the colour of the frame, the nearest of the sheet, and how far apart they are. */
final class PipetteLabel extends HBox {
    private static final double BESIDE_PX = 14;

    private final Rectangle seen = new Rectangle(20, 20);
    private final Rectangle nearest = new Rectangle(20, 20);
    private final Label text = new Label();

    /** Colours as {@code #rrggbb}. */
    record Reading(String seen, Optional<String> nearest, String text) {}

    PipetteLabel() {
        super(0);
        setId("pipette");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("viewer-caption");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        text.setId("pipette-text");
        text.getStyleClass().add("pipette-text");
        getChildren().addAll(seen, nearest, text);
    }

    void show(Optional<Reading> reading) {
        setVisible(reading.isPresent());
        reading.ifPresent(now -> {
            seen.setFill(Color.web(now.seen()));
            nearest.setFill(now.nearest().map(Color::web).orElse(Color.TRANSPARENT));
            text.setText("  " + now.text());
        });
    }

    /** Stands beside the pointer, inside a view of that size. */
    void place(double x, double y, double viewWidth, double viewHeight) {
        autosize();
        double left = x + BESIDE_PX + getWidth() > viewWidth ? x - BESIDE_PX - getWidth() : x + BESIDE_PX;
        double top = Math.min(viewHeight - getHeight(), y + BESIDE_PX);
        relocate(Math.max(0, left), Math.max(0, top));
    }
}
