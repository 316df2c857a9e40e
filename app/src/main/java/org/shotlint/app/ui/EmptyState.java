package org.shotlint.app.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the window shows while nothing is open: what can be opened, how, and what was opened lately. */
final class EmptyState extends VBox {
    private final Label message = new Label();
    private final VBox recent = new VBox(2);
    private final Consumer<Path> open;

    EmptyState(Consumer<Command> run, Consumer<Path> open) {
        super(14);
        this.open = open;
        setId("empty");
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-film");
        Label title = new Label("Drop clips, a folder of clips or a folder of reports here");
        title.getStyleClass().add("empty-title");
        Label text = new Label(
                "Clips are checked on this machine; nothing is uploaded. Reports open with or without their clips.");
        text.getStyleClass().add("faint");
        Button folder = new Button("Open Folder\u2026");
        folder.getStyleClass().add("accent");
        folder.setOnAction(event -> run.accept(Command.OPEN_FOLDER));
        Button clips = new Button("Open Clips\u2026");
        clips.setOnAction(event -> run.accept(Command.OPEN_CLIPS));
        HBox buttons = new HBox(8, folder, clips);
        buttons.setAlignment(Pos.CENTER);
        message.setId("empty-message");
        message.getStyleClass().add("trouble");
        message.setWrapText(true);
        message.setMaxWidth(640);
        message.setAlignment(Pos.CENTER);
        message.setVisible(false);
        message.setManaged(false);
        recent.setAlignment(Pos.CENTER);
        getChildren().addAll(icon, title, text, buttons, message, recent);
    }

    void say(String text) {
        message.setText(text);
        message.setVisible(!text.isEmpty());
        message.setManaged(!text.isEmpty());
    }

    void setRecent(List<Path> paths) {
        recent.getChildren().clear();
        if (paths.isEmpty()) {
            return;
        }
        Label title = new Label("Opened lately");
        title.getStyleClass().add("subsection");
        recent.getChildren().add(title);
        for (Path path : paths) {
            Hyperlink link = new Hyperlink(path.toString());
            link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            link.setMaxWidth(560);
            link.setAlignment(Pos.CENTER);
            link.setTooltip(new Tooltip(path.toString()));
            link.setOnAction(event -> open.accept(path));
            recent.getChildren().add(link);
        }
    }
}
