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
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shotlint.analysis.finding.Severity;

/** The clips on the left: name, findings by severity, and one calm line on how far each is. */
final class ClipListPane extends VBox {
    private static final double PICTURE_WIDTH_PX = 56;
    private static final double PICTURE_HEIGHT_PX = 34;

    private final ListView<ClipItem> list;

    ClipListPane(Workbench workbench, ClipPictures pictures) {
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
        list.setCellFactory(view -> new Cell(pictures));
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
        private final VBox words;
        private final HBox box;
        private final ImageView picture = new ImageView();
        private final ClipPictures pictures;
        private final ChangeListener<ClipItem.State> stateListener = (value, before, now) -> fill();
        private final ChangeListener<Boolean> goneListener = (value, before, now) -> fill();
        private final ChangeListener<Optional<Image>> pictureListener = (value, before, now) -> fillPicture(now);
        private Optional<ClipItem> shown = Optional.empty();

        Cell(ClipPictures pictures) {
            this.pictures = pictures;
            getStyleClass().add("clip-cell");
            name.getStyleClass().add("clip-name");
            name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
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
            words = new VBox(2, top, line);
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            picture.setFitWidth(PICTURE_WIDTH_PX);
            picture.setFitHeight(PICTURE_HEIGHT_PX);
            picture.setPreserveRatio(true);
            Region none = new Region();
            none.getStyleClass().addAll("icon", "icon-film", "small");
            none.visibleProperty().bind(picture.imageProperty().isNull());
            StackPane frame = new StackPane(none, picture);
            frame.getStyleClass().add("clip-picture");
            frame.setMinSize(PICTURE_WIDTH_PX, PICTURE_HEIGHT_PX);
            frame.setMaxSize(PICTURE_WIDTH_PX, PICTURE_HEIGHT_PX);
            box = new HBox(10, frame, words);
            box.setAlignment(Pos.CENTER_LEFT);
            box.setMinWidth(0);
            box.setPrefWidth(1);
        }

        private void fillPicture(Optional<Image> image) {
            picture.setImage(image.orElse(null));
        }

        @Override
        protected void updateItem(@Nullable ClipItem item, boolean empty) {
            super.updateItem(item, empty);
            shown.ifPresent(before -> {
                before.state().removeListener(stateListener);
                before.gone().removeListener(goneListener);
                pictures.of(before).removeListener(pictureListener);
            });
            shown = empty ? Optional.empty() : Optional.ofNullable(item);
            shown.ifPresent(now -> {
                now.state().addListener(stateListener);
                now.gone().addListener(goneListener);
                pictures.of(now).addListener(pictureListener);
                fillPicture(pictures.of(now).get());
            });
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
                    if (item.state().get().undecided() == 0) {
                        pill.getStyleClass().add("settled");
                    }
                    pill.setAccessibleText(Numbers.counted(count, severity.word()));
                    pills.add(pill);
                }
            }
            counts.getChildren().setAll(pills);
            boolean checking = item.state().get().phase() == ClipItem.Phase.CHECKING;
            if (checking && !words.getChildren().contains(progress)) {
                words.getChildren().add(progress);
            } else if (!checking) {
                words.getChildren().remove(progress);
            }
            progress.setProgress(item.progress().orElse(ProgressBar.INDETERMINATE_PROGRESS));
            setTooltip(new Tooltip(item.name() + "\n" + item.line()));
            setAccessibleText(item.name() + ", " + item.line());
            setGraphic(box);
        }
    }
}
