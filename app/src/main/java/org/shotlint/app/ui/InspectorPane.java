package org.shotlint.app.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Silenced;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.app.review.ClipEntry;
import org.shotlint.app.review.Disposition;

/** All about the finding that is looked at: what was seen, the numbers against their limits, the decision with its note, and the check's page. */
final class InspectorPane extends VBox {
    private static final List<EvidenceKind> EVIDENCE = List.of(new MomentPictures());

    private final Workbench workbench;
    private final IntConsumer seek;
    private final VBox content = new VBox(12);
    private final Map<Disposition, Button> buttons = new EnumMap<>(Disposition.class);
    private final TextArea note = new TextArea();
    private final Label several = new Label();
    private Optional<FindingItem> shown = Optional.empty();

    InspectorPane(Workbench workbench, Consumer<Disposition> decide, IntConsumer seek) {
        this.workbench = workbench;
        this.seek = seek;
        getStyleClass().addAll("pane", "inspector");
        setId("inspector");
        content.getStyleClass().add("inspector-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(decisionBar(decide), scroll);
        note.setId("note");
        note.setPromptText("Note");
        note.setAccessibleText("Note on the finding");
        note.setPrefRowCount(2);
        note.setWrapText(true);
        note.focusedProperty().addListener((value, before, focused) -> {
            if (!focused) {
                keepNote();
            }
        });
        workbench.finding().addListener((value, before, now) -> show(now));
        workbench
                .clip()
                .addListener((value, before, now) -> show(workbench.finding().get()));
        workbench.findings().addListener((javafx.beans.Observable change) -> decisions());
        show(Optional.empty());
    }

    private Node decisionBar(Consumer<Disposition> decide) {
        HBox bar = new HBox(0);
        bar.getStyleClass().add("decision-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        Disposition[] order = {Disposition.OPEN, Disposition.CONFIRMED, Disposition.INTENDED, Disposition.FALSE_ALARM};
        for (int i = 0; i < order.length; i++) {
            Disposition disposition = order[i];
            Button button = new Button(DispositionText.of(disposition));
            button.setId("decide-" + disposition.word());
            button.setFocusTraversable(false);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.getStyleClass()
                    .addAll("decision", i == 0 ? "left-pill" : i == order.length - 1 ? "right-pill" : "center-pill");
            button.setTooltip(
                    new Tooltip("Key " + DispositionText.command(disposition).keyText()));
            button.setOnAction(event -> decide.accept(disposition));
            buttons.put(disposition, button);
            bar.getChildren().add(button);
        }
        return bar;
    }

    /** The note as typed so far becomes part of the decision. */
    void keepNote() {
        shown.ifPresent(item -> workbench.note(item, note.getText()));
    }

    /** Says how many findings the next decision is about. */
    void setSelected(int count) {
        several.setText(count > 1 ? "A decision applies to all " + count + " selected findings." : "");
        several.setVisible(count > 1);
        several.setManaged(count > 1);
    }

    private void show(Optional<FindingItem> item) {
        if (!shown.equals(item)) {
            keepNote();
        }
        shown = item;
        content.getChildren().clear();
        if (item.isPresent()) {
            finding(item.get());
        } else {
            workbench.clip().get().flatMap(ClipItem::report).ifPresent(this::withoutFinding);
        }
        decisions();
    }

    private void decisions() {
        for (Map.Entry<Disposition, Button> entry : buttons.entrySet()) {
            Button button = entry.getValue();
            button.setDisable(shown.filter(item -> item.silenced().isEmpty()).isEmpty());
            button.getStyleClass().remove("chosen");
            if (shown.filter(item -> item.decision().get().disposition() == entry.getKey())
                    .isPresent()) {
                button.getStyleClass().add("chosen");
            }
        }
        if (!note.isFocused()) {
            shown.ifPresent(item -> note.setText(item.decision().get().note()));
        }
    }

    private void finding(FindingItem item) {
        Finding finding = item.finding();
        several.getStyleClass().setAll("label", "faint");
        several.setWrapText(true);
        Label message = new Label(finding.message());
        message.setId("message");
        message.getStyleClass().add("message");
        message.setWrapText(true);
        Label severity = new Label(finding.severity().word());
        severity.getStyleClass().addAll("pill", finding.severity().word());
        severity.setMinWidth(Region.USE_PREF_SIZE);
        Label facts = new Label(facts(finding));
        facts.getStyleClass().add("faint");
        facts.setWrapText(true);
        HBox line = new HBox(8, severity, facts);
        line.setAlignment(Pos.CENTER_LEFT);
        content.getChildren().addAll(message, line);
        item.silenced()
                .ifPresentOrElse(this::silenced, () -> content.getChildren().addAll(several, note));
        workbench.clip().get().flatMap(ClipItem::entry).ifPresent(entry -> evidence(entry, item));
        if (!finding.measurements().isEmpty()) {
            content.getChildren().addAll(heading("Measured"), measurements(finding.measurements()));
        }
        for (CheckPage.Piece piece : CheckPage.of(finding.check()).pieces()) {
            content.getChildren().add(piece(piece));
        }
        workbench.clip().get().flatMap(ClipItem::report).ifPresent(this::about);
    }

    private void silenced(Silenced.Reason reason) {
        Label why = wrapped(switch (reason.kind()) {
                    case EXEMPTION -> "Silenced, a legitimate cause is known (";
                    case SUPPRESSION -> "Silenced by the profile (";
                    case DISPOSITION -> "Silenced by a decision (";
                    case SAME_EVENT -> "Silenced, another finding is about the same event (";
                }
                + reason.id() + "): " + reason.text());
        why.setId("silenced");
        why.getStyleClass().add("notice");
        content.getChildren().add(why);
    }

    private void evidence(ClipEntry entry, FindingItem item) {
        for (EvidenceKind kind : EVIDENCE) {
            Node shownEvidence = kind.show(new EvidenceScene(entry, item, seek));
            VBox box = new VBox(6, heading(kind.title()), shownEvidence);
            if (shownEvidence instanceof Pane pane) {
                // Pictures come later, and not for all: a heading over nothing would be in the way.
                box.visibleProperty().bind(Bindings.isNotEmpty(pane.getChildren()));
                box.managedProperty().bind(box.visibleProperty());
            }
            content.getChildren().add(box);
        }
    }

    private static String facts(Finding finding) {
        String range = finding.frames().length() > 1
                ? "frames " + finding.frames().startFrame() + "\u2013"
                        + (finding.frames().endFrame() - 1)
                : "frame " + finding.frames().startFrame();
        String score = String.format(
                Locale.ROOT, "score %.2f%s", finding.score(), finding.calibrated() ? "" : ", not calibrated");
        return finding.check() + " \u00b7 " + range + " \u00b7 " + finding.timecode() + " \u00b7 " + score;
    }

    private static GridPane measurements(List<Measurement> measurements) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("measurements");
        grid.setHgap(12);
        grid.setVgap(4);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(names, numbers, numbers);
        int row = 0;
        for (Measurement measurement : measurements) {
            Label name = new Label(measurement.name());
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            String unit = measurement.unit().isEmpty() ? "" : "\u202f" + measurement.unit();
            Label value = new Label(Numbers.brief(measurement.value()) + unit);
            value.getStyleClass().add("value");
            value.setMinWidth(Region.USE_PREF_SIZE);
            Label limit =
                    new Label(measurement.isJudged() ? "threshold " + Numbers.brief(measurement.threshold()) : "");
            limit.getStyleClass().add("faint");
            limit.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, name, value, limit);
        }
        return grid;
    }

    private static Label piece(CheckPage.Piece piece) {
        return switch (piece.kind()) {
            case TITLE -> heading("About " + piece.text());
            case HEADING -> subheading(piece.text());
            case PARAGRAPH -> wrapped(piece.text());
            case ITEM -> wrapped("\u2022 " + piece.text());
        };
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("section");
        return label;
    }

    private static Label subheading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("subsection");
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("body");
        return label;
    }

    private void withoutFinding(AnalysisReport report) {
        if (!report.findings().isEmpty()) {
            Label none = wrapped("No finding is selected.");
            none.getStyleClass().add("faint");
            content.getChildren().add(none);
        }
        about(report);
    }

    private void about(AnalysisReport report) {
        ClipAbout about = ClipAbout.of(report);
        if (!about.problems().isEmpty()) {
            content.getChildren().add(heading("What could not be checked"));
            about.problems().forEach(line -> content.getChildren().add(wrapped(line)));
        }
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(4);
        int row = 0;
        for (Map.Entry<String, String> fact : about.facts().entrySet()) {
            Label name = new Label(fact.getKey());
            name.getStyleClass().add("faint");
            name.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, name, wrapped(fact.getValue()));
        }
        content.getChildren().addAll(heading("About the clip"), grid);
        if (!about.notJudged().isEmpty()) {
            content.getChildren().add(heading("What checks could not judge"));
            about.notJudged().forEach(line -> content.getChildren().add(wrapped(line)));
        }
    }
}
