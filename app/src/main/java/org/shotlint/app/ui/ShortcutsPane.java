package org.shotlint.app.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All keys at a glance, laid over the window until it is clicked away or Escape is pressed. */
final class ShortcutsPane extends StackPane {
    ShortcutsPane(Runnable close) {
        setId("shortcuts");
        getStyleClass().add("veil");
        Label title = new Label("Keyboard shortcuts");
        title.getStyleClass().add("empty-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button done = new Button("Close");
        done.setId("shortcuts-close");
        done.setOnAction(event -> close.run());
        HBox head = new HBox(8, title, gap, done);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(columns());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox sheet = new VBox(14, head, scroll, mouse());
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(980, Region.USE_PREF_SIZE);
        getChildren().add(sheet);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
    }

    private static HBox columns() {
        Map<Command.Menu, VBox> groups = new EnumMap<>(Command.Menu.class);
        for (Command.Menu menu : Command.Menu.values()) {
            groups.put(menu, group(menu));
        }
        HBox columns = new HBox(
                36,
                column(groups, Command.Menu.FILE, Command.Menu.EDIT, Command.Menu.HELP),
                column(groups, Command.Menu.PLAY, Command.Menu.FINDING),
                column(groups, Command.Menu.VIEW));
        columns.getChildren().forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        return columns;
    }

    private static VBox column(Map<Command.Menu, VBox> groups, Command.Menu... menus) {
        VBox column = new VBox(14);
        for (Command.Menu menu : menus) {
            column.getChildren().add(groups.get(menu));
        }
        column.setPrefWidth(280);
        return column;
    }

    private static VBox group(Command.Menu menu) {
        Label title = new Label(menu.label());
        title.getStyleClass().add("subsection");
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(3);
        int row = 0;
        for (Command command : Command.values()) {
            if (command.menu() == menu) {
                Label what = new Label(command.label().replace("\u2026", ""));
                what.setMaxWidth(Double.MAX_VALUE);
                GridPane.setHgrow(what, Priority.ALWAYS);
                Label key = new Label(keys(command));
                key.getStyleClass().add("key");
                key.setMinWidth(Region.USE_PREF_SIZE);
                GridPane.setHalignment(key, javafx.geometry.HPos.RIGHT);
                grid.addRow(row++, what, key);
            }
        }
        return new VBox(6, title, grid);
    }

    private static String keys(Command command) {
        return switch (command) {
            case NEXT_FRAME -> command.keyText() + "  .";
            case PREVIOUS_FRAME -> command.keyText() + "  ,";
            case SHORTCUTS -> command.keyText() + "  ?";
            default -> command.keyText();
        };
    }

    private static Label mouse() {
        Label label = new Label(
                "Picture: the wheel enlarges around the pointer, a drag moves it, a double click shows all of it."
                        + " Timeline: a click seeks, a click on a marker opens its finding, the wheel enlarges,"
                        + " with Shift it moves.");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("faint");
        return label;
    }
}
