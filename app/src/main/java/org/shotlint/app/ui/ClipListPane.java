package org.shotlint.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shotlint.analysis.finding.Severity;

/** The clips on the left: name, findings by severity, and one calm line on how far each is. */
final class ClipListPane extends VBox {
    private final ListView<ClipItem> list;

    ClipListPane(Workbench workbench) {
        getStyleClass().add("pane");
        Label title = new Label("Clips");
        title.getStyleClass().add("pane-title");
        Label count = new Label();
        count.getStyleClass().add("faint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        workbench
                .clips()
                .addListener((javafx.beans.Observable change) -> count.setText(
                        workbench.clips().isEmpty()
                                ? ""
                                : Integer.toString(workbench.clips().size())));
        list = new ListView<>(workbench.clips());
        list.setId("clips");
        list.setAccessibleText("Clips");
        list.setCellFactory(view -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (now != null
                    && workbench.clip().get().filter(open -> open == now).isEmpty()) {
                workbench.openClip(now);
            }
        });
        workbench.clip().addListener((value, before, now) -> select(now));
    }

    private void select(Optional<ClipItem> item) {
        item.filter(wanted -> list.getSelectionModel().getSelectedItem() != wanted)
                .ifPresent(wanted -> {
                    list.getSelectionModel().select(wanted);
                    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
                });
    }

    private static final class Cell extends ListCell<ClipItem> {
        private final Label name = new Label();
        private final Label line = new Label();
        private final HBox counts = new HBox(4);
        private final ProgressBar progress = new ProgressBar();
        private final VBox box;
        private final ChangeListener<ClipItem.State> stateListener = (value, before, now) -> fill();
        private Optional<ClipItem> shown = Optional.empty();

        Cell() {
            getStyleClass().add("clip-cell");
            name.getStyleClass().add("clip-name");
            name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            name.setMinWidth(0);
            line.getStyleClass().addAll("faint", "clip-line");
            line.setMinWidth(0);
            counts.setAlignment(Pos.CENTER_RIGHT);
            counts.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            progress.setMaxWidth(Double.MAX_VALUE);
            progress.getStyleClass().add("clip-progress");
            HBox top = new HBox(8, name, counts);
            top.setAlignment(Pos.CENTER_LEFT);
            box = new VBox(2, top, line);
            box.setMinWidth(0);
            box.setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable ClipItem item, boolean empty) {
            super.updateItem(item, empty);
            shown.ifPresent(before -> before.state().removeListener(stateListener));
            shown = empty ? Optional.empty() : Optional.ofNullable(item);
            shown.ifPresent(now -> now.state().addListener(stateListener));
            fill();
        }

        private void fill() {
            if (shown.isEmpty()) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            ClipItem item = shown.get();
            name.setText(item.name());
            line.setText(item.line());
            line.getStyleClass().remove("trouble");
            if (item.isTroubled()) {
                line.getStyleClass().add("trouble");
            }
            List<Label> pills = new ArrayList<>();
            for (Severity severity : Severity.values()) {
                long count = item.count(severity);
                if (count > 0) {
                    Label pill = new Label(Long.toString(count));
                    pill.getStyleClass().addAll("pill", severity.word());
                    pill.setAccessibleText(Numbers.counted(count, severity.word()));
                    pills.add(pill);
                }
            }
            counts.getChildren().setAll(pills);
            boolean checking = item.state().get().phase() == ClipItem.Phase.CHECKING;
            if (checking && !box.getChildren().contains(progress)) {
                box.getChildren().add(progress);
            } else if (!checking) {
                box.getChildren().remove(progress);
            }
            progress.setProgress(item.progress().orElse(ProgressBar.INDETERMINATE_PROGRESS));
            setTooltip(new Tooltip(item.name() + "\n" + item.line()));
            setAccessibleText(item.name() + ", " + item.line());
            setGraphic(box);
        }
    }
}
