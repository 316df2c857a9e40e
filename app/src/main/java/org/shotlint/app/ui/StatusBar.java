package org.shotlint.app.ui;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom: what is going on, how far the check is, and how many findings are still open. */
final class StatusBar extends HBox {
    private static final String CHECKING = "Checking: ";

    private final Label line = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button("Stop");
    private final Button open = new Button();

    StatusBar(Consumer<Command> run) {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("status-bar");
        line.setId("status");
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        progress.setId("progress");
        progress.setPrefWidth(160);
        button(stop, "stop", Command.CANCEL, run);
        button(open, "undecided", Command.NEXT_OPEN, run);
        open.getStyleClass().add("flat");
        getChildren().addAll(line, progress, stop, open);
    }

    private static void button(Button button, String id, Command command, Consumer<Command> run) {
        button.setId(id);
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(command.label() + "  " + command.keyText()));
        button.setOnAction(event -> run.accept(command));
    }

    void say(String text) {
        line.setText(text);
    }

    void show(Workbench workbench, boolean isChecking) {
        visible(progress, isChecking);
        visible(stop, isChecking);
        int clips = workbench.clips().size();
        if (isChecking) {
            long done = workbench.clips().stream()
                    .filter(item -> item.state().get().phase() == ClipItem.Phase.REPORTED
                            || item.state().get().phase() == ClipItem.Phase.CHECKED)
                    .count();
            double parts = workbench.clips().stream()
                    .mapToDouble(item -> item.progress().orElse(0.0))
                    .sum();
            progress.setProgress((done + parts) / Math.max(1, clips));
            line.setText(CHECKING + done + " of " + Numbers.counted(clips, "clip"));
        } else if (line.getText().startsWith(CHECKING)) {
            line.setText("");
        }
        showUndecided(workbench);
    }

    /** Says how many findings of all clips are open. */
    void showUndecided(Workbench workbench) {
        int total = workbench.total();
        int undecided = workbench.undecided();
        visible(open, total > 0);
        open.setText(
                undecided == 0
                        ? "All " + Numbers.counted(total, "finding") + " decided"
                        : undecided + " of " + Numbers.counted(total, "finding") + " open");
        open.setDisable(undecided == 0);
    }

    private static void visible(Region region, boolean value) {
        region.setVisible(value);
        region.setManaged(value);
    }
}
