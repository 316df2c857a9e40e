package org.shotlint.app.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.Status;
import org.shotlint.app.review.Decision;

/** The findings of the open clip: a table that sorts, a filter by text and severity, and a selection of one or several. */
final class FindingsPane extends VBox {
    private static final double SCORE_FROM_PX = 540;

    private final Workbench workbench;
    private final TableView<FindingItem> table = new TableView<>();
    private final SortedList<FindingItem> sorted;
    private final TextField text = new TextField();
    private final Label placeholder = new Label();
    private boolean following;

    FindingsPane(Workbench workbench) {
        this.workbench = workbench;
        this.sorted = new SortedList<>(workbench.listed());
        getStyleClass().add("pane");
        getChildren().addAll(head(), filterBar(), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        setUpTable();
        workbench.finding().addListener((value, before, now) -> follow(now));
        ChangeListener<ClipItem.State> state = (value, before, now) -> placeholder();
        workbench.clip().addListener((value, before, now) -> {
            before.ifPresent(item -> item.state().removeListener(state));
            now.ifPresent(item -> item.state().addListener(state));
            placeholder();
        });
        workbench.filter().addListener((value, before, now) -> placeholder());
        workbench.findings().addListener((javafx.beans.Observable change) -> placeholder());
        placeholder();
    }

    private HBox head() {
        Label title = new Label("Findings");
        title.getStyleClass().add("pane-title");
        Label count = new Label();
        count.setId("findings-count");
        count.getStyleClass().add("faint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        workbench.listed().addListener((ListChangeListener<FindingItem>) change -> {
            boolean quiet = workbench.filter().get().silenced() == FindingFilter.Silenced.LISTED;
            long all = workbench.findings().stream()
                    .filter(item -> quiet || item.silenced().isEmpty())
                    .count();
            int shown = workbench.listed().size();
            count.setText(all == 0 ? "" : shown == all ? Long.toString(all) : shown + " of " + all);
        });
        return head;
    }

    private HBox filterBar() {
        text.setId("filter");
        text.setPromptText("Filter");
        text.setTooltip(new Tooltip("Words in check, message or timecode  " + Command.FILTER.keyText()));
        text.setAccessibleText("Filter findings by text");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(90);
        text.textProperty()
                .addListener((value, before, now) ->
                        workbench.filter().set(workbench.filter().get().withText(now)));
        text.setOnAction(event -> table.requestFocus());
        HBox bar = new HBox(6, text);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        for (Severity severity : Severity.values()) {
            ToggleButton toggle =
                    toggle(capital(severity.word()) + "s", "List findings of severity " + severity.word());
            toggle.setId("list-" + severity.word());
            toggle.setSelected(true);
            toggle.getStyleClass().add(severity.word());
            toggle.selectedProperty()
                    .addListener((value, before, now) ->
                            workbench.filter().set(workbench.filter().get().with(severity, now)));
            bar.getChildren().add(toggle);
        }
        ToggleButton open = toggle("Open only", "List only findings that are not decided");
        open.setId("list-open");
        open.selectedProperty()
                .addListener((value, before, now) -> workbench
                        .filter()
                        .set(workbench
                                .filter()
                                .get()
                                .withDecided(now ? FindingFilter.Decided.HIDDEN : FindingFilter.Decided.LISTED)));
        ToggleButton silenced = toggle("Silenced", "List findings with a known legitimate cause too");
        silenced.setId("list-silenced");
        silenced.setManaged(false);
        silenced.setVisible(false);
        silenced.selectedProperty()
                .addListener((value, before, now) -> workbench
                        .filter()
                        .set(workbench
                                .filter()
                                .get()
                                .withSilenced(now ? FindingFilter.Silenced.LISTED : FindingFilter.Silenced.HIDDEN)));
        workbench.findings().addListener((javafx.beans.Observable change) -> {
            long count = workbench.findings().stream()
                    .filter(item -> item.silenced().isPresent())
                    .count();
            silenced.setText("Silenced " + count);
            silenced.setVisible(count > 0);
            silenced.setManaged(count > 0);
        });
        bar.getChildren().addAll(open, silenced);
        return bar;
    }

    private static ToggleButton toggle(String label, String meaning) {
        ToggleButton toggle = new ToggleButton(label);
        toggle.getStyleClass().addAll("chip");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setFocusTraversable(false);
        toggle.setTooltip(new Tooltip(meaning));
        toggle.setAccessibleText(meaning);
        return toggle;
    }

    private void setUpTable() {
        table.setId("findings");
        table.setAccessibleText("Findings of the clip");
        table.getStyleClass().addAll("dense");
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        placeholder.getStyleClass().add("faint");
        placeholder.setWrapText(true);
        table.setPlaceholder(placeholder);
        TableColumn<FindingItem, Severity> severity =
                column("", 28, item -> item.finding().severity());
        severity.setCellFactory(column -> new SeverityCell());
        severity.setResizable(false);
        TableColumn<FindingItem, String> check =
                column("Check", 68, item -> item.finding().check());
        TableColumn<FindingItem, Integer> frame =
                column("Frames", 68, item -> item.finding().frames().startFrame());
        frame.setCellFactory(column -> new TextCell<>(FindingsPane::frames));
        TableColumn<FindingItem, String> message =
                column("Message", 120, item -> item.finding().message());
        message.setCellFactory(column -> new MessageCell());
        message.setMaxWidth(5000);
        TableColumn<FindingItem, Double> score =
                column("Score", 52, item -> item.finding().score());
        score.setCellFactory(column -> new TextCell<>(
                item -> String.format(Locale.ROOT, "%.2f", item.finding().score())));
        TableColumn<FindingItem, Decision> decision = new TableColumn<>("Decision");
        decision.setCellValueFactory(cell -> cell.getValue().decision());
        decision.setComparator(Comparator.comparing(Decision::disposition));
        decision.setCellFactory(column -> new DecisionCell());
        width(decision, 88);
        table.getColumns().setAll(List.of(severity, check, frame, message, score, decision));
        // Where there is little room, the message says more than the score, which the inspector shows too.
        table.widthProperty().addListener((value, before, now) -> score.setVisible(now.doubleValue() >= SCORE_FROM_PX));
        table.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (now != null && !following) {
                workbench.lookAt(now);
            }
        });
    }

    private static <T> TableColumn<FindingItem, T> column(String title, double px, Function<FindingItem, T> value) {
        TableColumn<FindingItem, T> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        width(column, px);
        return column;
    }

    private static void width(TableColumn<FindingItem, ?> column, double px) {
        column.setMinWidth(px);
        column.setPrefWidth(px);
        column.setMaxWidth(px * 1.15);
    }

    private static String frames(FindingItem item) {
        Finding finding = item.finding();
        int last = finding.frames().endFrame() - 1;
        return last <= finding.frames().startFrame()
                ? Integer.toString(finding.frames().startFrame())
                : finding.frames().startFrame() + "\u2013" + last;
    }

    private void follow(Optional<FindingItem> item) {
        following = true;
        try {
            if (item.isEmpty()) {
                table.getSelectionModel().clearSelection();
            } else if (!table.getSelectionModel().getSelectedItems().contains(item.get())) {
                table.getSelectionModel().clearAndSelect(sorted.indexOf(item.get()));
                table.scrollTo(Math.max(0, sorted.indexOf(item.get()) - 1));
            }
        } finally {
            following = false;
        }
    }

    private void placeholder() {
        Optional<ClipItem> clip = workbench.clip().get();
        placeholder.setText(clip.map(this::whyEmpty).orElse(""));
    }

    private String whyEmpty(ClipItem clip) {
        if (clip.report().isEmpty()) {
            return clip.state().get().phase() == ClipItem.Phase.SKIPPED
                    ? "This clip was not checked."
                    : "Findings appear here once the clip is checked.";
        }
        if (workbench.findings().isEmpty()) {
            AnalysisReport report = clip.report().get();
            if (report.status() == Status.COMPLETE) {
                return "Nothing was found in this clip.";
            }
            return report.clip().framesDecoded() == 0
                    ? "This clip could not be checked."
                    : "This clip could not be checked in full.";
        }
        return workbench.findings().stream().allMatch(item -> item.silenced().isPresent())
                ? "Nothing was found in this clip but what has a known cause."
                : "No finding passes the filter.";
    }

    /** The findings in the order they are shown in. */
    List<FindingItem> order() {
        return List.copyOf(sorted);
    }

    /** The findings a decision is about: all selected ones. */
    List<FindingItem> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(item -> item != null)
                .toList();
    }

    ListChangeListener<FindingItem> onSelection(Runnable action) {
        ListChangeListener<FindingItem> listener = change -> action.run();
        table.getSelectionModel().getSelectedItems().addListener(listener);
        return listener;
    }

    void focusFilter() {
        text.requestFocus();
        text.selectAll();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static final class SeverityCell extends TableCell<FindingItem, Severity> {
        private final Region dot = new Region();

        @Override
        protected void updateItem(@Nullable Severity severity, boolean empty) {
            super.updateItem(severity, empty);
            setAlignment(Pos.CENTER);
            if (empty || severity == null) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                dot.getStyleClass().setAll("dot", severity.word());
                setGraphic(dot);
                setAccessibleText(severity.word());
            }
        }
    }

    private static final class TextCell<T> extends TableCell<FindingItem, T> {
        private final Function<FindingItem, String> words;

        TextCell(Function<FindingItem, String> words) {
            this.words = words;
            getStyleClass().add("number");
        }

        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            FindingItem item =
                    empty || getTableRow() == null ? null : getTableRow().getItem();
            setText(item == null ? "" : words.apply(item));
        }
    }

    /** A message over two lines, and whole in its tip. */
    private static final class MessageCell extends TableCell<FindingItem, String> {
        private final Label words = new Label();

        MessageCell() {
            words.setWrapText(true);
            words.setMinWidth(0);
            words.getStyleClass().add("table-message");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable String message, boolean empty) {
            super.updateItem(message, empty);
            words.setText(empty || message == null ? "" : message.replace(" %", "\u00a0%"));
            setGraphic(empty ? null : words);
            setTooltip(empty || message == null ? null : new Tooltip(message));
        }
    }

    private static final class DecisionCell extends TableCell<FindingItem, Decision> {
        @Override
        protected void updateItem(@Nullable Decision decision, boolean empty) {
            super.updateItem(decision, empty);
            getStyleClass().removeIf(style -> style.startsWith("decided-"));
            if (empty || decision == null) {
                setText("");
                return;
            }
            FindingItem item = getTableRow() == null ? null : getTableRow().getItem();
            if (item != null && item.silenced().isPresent()) {
                getStyleClass().add("decided-open");
                setText("Silenced");
                return;
            }
            getStyleClass().add("decided-" + decision.disposition().word());
            setText(DispositionText.of(decision.disposition())
                    + (decision.note().isEmpty() ? "" : " \u270e"));
        }
    }
}
