package org.shotlint.app.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.report.ClipProblem;
import org.shotlint.analysis.report.Status;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.app.review.ClipEntry;

/** A row of the clip list: a clip that waits, is being checked, or has its report. */
final class ClipItem {
    private final String name;
    private final Optional<Path> given;
    private final ObjectProperty<State> state;
    private final BooleanProperty gone = new SimpleBooleanProperty();

    /**
     * How far a clip is.
     *
     * @param frames measured so far
     * @param promised frames the clip promises, -1 where it does not say
     * @param undecided number of open findings
     */
    record State(Phase phase, int frames, long promised, Optional<ClipEntry> entry, int undecided) {
        static State of(Phase phase) {
            return new State(phase, 0, -1, Optional.empty(), 0);
        }
    }

    /** Stages of a clip. */
    enum Phase {
        WAITING,
        CHECKING,
        /** Checked; the report comes as soon as it was read. */
        CHECKED,
        REPORTED,
        /** The run was stopped before this clip. */
        SKIPPED
    }

    private ClipItem(String name, Optional<Path> given, State state) {
        this.name = name;
        this.given = given;
        this.state = new SimpleObjectProperty<>(state);
    }

    /** A clip to be checked. */
    static ClipItem waiting(String name, Path file) {
        return new ClipItem(name, Optional.of(file), State.of(Phase.WAITING));
    }

    /** A clip with a report. */
    static ClipItem reported(ClipEntry entry, int undecided) {
        return new ClipItem(entry.name(), Optional.empty(), reportedState(entry, undecided));
    }

    private static State reportedState(ClipEntry entry, int undecided) {
        return new State(Phase.REPORTED, 0, -1, Optional.of(entry), undecided);
    }

    String name() {
        return name;
    }

    ReadOnlyObjectProperty<State> state() {
        return state;
    }

    /** Whether the file was there and is not any more. */
    ReadOnlyBooleanProperty gone() {
        return gone;
    }

    void setGone(boolean value) {
        gone.set(value);
    }

    void measured(int frames, long promised) {
        state.set(new State(Phase.CHECKING, frames, promised, Optional.empty(), 0));
    }

    void checked() {
        state.set(State.of(Phase.CHECKED));
    }

    void skipped() {
        state.set(State.of(Phase.SKIPPED));
    }

    void setReport(ClipEntry entry, int undecided) {
        state.set(reportedState(entry, undecided));
    }

    Optional<ClipEntry> entry() {
        return state.get().entry();
    }

    Optional<AnalysisReport> report() {
        return entry().map(ClipEntry::report);
    }

    /** The clip itself, where it is there and something can be shown of it. */
    Optional<ClipSource> source() {
        Optional<ClipSource> found = entry().flatMap(ClipEntry::source);
        return found.isPresent() ? found : given.map(ClipSource::of);
    }

    /** Whether the person should look: the clip could not be checked, or not in full. */
    boolean isTroubled() {
        return gone.get()
                || report().filter(report -> report.status() != Status.COMPLETE).isPresent();
    }

    long count(Severity severity) {
        return report().stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The calm line below the name. */
    String line() {
        State now = state.get();
        if (gone.get()) {
            return now.undecided() > 0 ? "clip is gone, " + now.undecided() + " open" : "clip is gone";
        }
        return switch (now.phase()) {
            case WAITING -> "waiting";
            case CHECKING ->
                now.promised() > 0
                        ? "checking, frame " + now.frames() + " of " + now.promised()
                        : "checking, frame " + now.frames();
            case CHECKED -> "checked";
            case SKIPPED -> "not checked";
            case REPORTED -> checkedLine(now);
        };
    }

    private String checkedLine(State now) {
        Optional<AnalysisReport> report = report();
        if (report.isPresent() && !report.get().findings().isEmpty()) {
            String part = report.get().status() == Status.COMPLETE
                    ? ""
                    : report.get().status().word() + ", ";
            String found = Numbers.counted(report.get().findings().size(), "finding");
            return part + found + (now.undecided() == 0 ? ", all decided" : ", " + now.undecided() + " open");
        }
        return report.map(ClipItem::withoutFindings).orElse("");
    }

    private static String withoutFindings(AnalysisReport report) {
        if (report.status() == Status.COMPLETE) {
            return "clean";
        }
        String cause = report.problems().stream()
                .findFirst()
                .map(ClipProblem::text)
                .map(text -> withoutName(text, report.clip().file()))
                .orElse("");
        return report.status().word() + (cause.isEmpty() ? "" : ": " + cause);
    }

    /** Problems name their file first, which a row of that file need not repeat. */
    static String withoutName(String text, String file) {
        for (String name : List.of(file, file.substring(file.lastIndexOf('/') + 1))) {
            if (text.startsWith(name + ": ")) {
                return text.substring(name.length() + 2);
            }
        }
        return text;
    }

    /** Part of the clip that is checked, 0 to 1; empty while that is not known. */
    Optional<Double> progress() {
        State now = state.get();
        return now.phase() == Phase.CHECKING && now.promised() > 0
                ? Optional.of(Math.min(1.0, (double) now.frames() / now.promised()))
                : Optional.empty();
    }
}
