package org.shotlint.app.ui;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Buttons for moving through the clip, and where the viewer stands: frame number, timecode, speed. */
final class TransportBar extends HBox {
    private final Label frame = new Label();
    private final Label timecode = new Label();
    private final Label speed = new Label();
    private final Button play;
    private final Button loop;
    private final Button subjects;
    private final Button evidence;

    TransportBar(Consumer<Command> run) {
        super(2);
        getStyleClass().add("transport");
        setAlignment(Pos.CENTER_LEFT);
        frame.setId("frame");
        frame.getStyleClass().add("frame-number");
        timecode.setId("timecode");
        timecode.getStyleClass().addAll("faint", "number");
        speed.setId("speed");
        speed.getStyleClass().add("faint");
        frame.setMinWidth(Region.USE_PREF_SIZE);
        timecode.setMinWidth(Region.USE_PREF_SIZE);
        play = button(Command.PLAY, "icon-play", run);
        loop = button(Command.LOOP, "icon-loop", run);
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox where = new HBox(10, frame, timecode);
        where.setAlignment(Pos.CENTER_LEFT);
        where.setMinWidth(210);
        subjects = button(Command.SUBJECTS, "icon-subjects", run);
        subjects.setId("switch-subjects");
        evidence = button(Command.EVIDENCE, "icon-evidence", run);
        evidence.setId("switch-evidence");
        evidence.getStyleClass().add("on");
        HBox what = new HBox(2, speed, subjects, evidence, loop);
        what.setAlignment(Pos.CENTER_RIGHT);
        what.setMinWidth(110);
        getChildren()
                .addAll(
                        where,
                        left,
                        button(Command.PREVIOUS_FINDING, "icon-previous-finding", run),
                        button(Command.PREVIOUS_FRAME, "icon-step-back", run),
                        play,
                        button(Command.NEXT_FRAME, "icon-step", run),
                        button(Command.NEXT_FINDING, "icon-next-finding", run),
                        right,
                        what);
    }

    private static Button button(Command command, String icon, Consumer<Command> run) {
        Region shape = new Region();
        shape.getStyleClass().addAll("icon", icon);
        Button button = new Button("", shape);
        button.getStyleClass().addAll("flat", "transport-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(command.label());
        button.setTooltip(new Tooltip(command.label() + "  " + command.keyText()));
        button.setOnAction(event -> run.accept(command));
        return button;
    }

    void setPlace(String frameText, String timecodeText) {
        frame.setText(frameText);
        timecode.setText(timecodeText);
    }

    void setSpeed(int value) {
        speed.setText(value == 0 || value == 1 ? "" : value + "\u00d7");
        Region icon = (Region) play.getGraphic();
        icon.getStyleClass().setAll("icon", value == 0 ? "icon-play" : "icon-stop");
    }

    void setLooping(boolean on) {
        light(loop, on);
    }

    /** Lights the switches of what is drawn over the picture. */
    void setOverlays(OverlayLayer overlay) {
        light(subjects, overlay.areSubjectsShown());
        light(evidence, overlay.isEvidenceShown());
    }

    private static void light(Button button, boolean on) {
        button.getStyleClass().remove("on");
        if (on) {
            button.getStyleClass().add("on");
        }
    }
}
