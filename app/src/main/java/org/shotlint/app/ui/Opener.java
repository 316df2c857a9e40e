package org.shotlint.app.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shotlint.app.review.ReviewListener;
import org.shotlint.app.review.ReviewSession;
import org.shotlint.app.review.SaveState;

/** Opens things into the workbench: reads reports, or checks clips and takes in their reports one by one. Belongs to the thread that draws. */
final class Opener {
    private final Workbench workbench;
    private final SheetLibrary sheets;
    private final Consumer<String> say;
    private final Runnable changed;
    private Optional<AnalysisTask> task = Optional.empty();
    private List<Path> opened = List.of();
    /** What was said last about saving. */
    private String saved = "";

    private int asked;

    /**
     * @param say shows one calm line, empty to take it away
     * @param changed called when what is open, or whether clips are being checked, has changed
     */
    Opener(Workbench workbench, SheetLibrary sheets, Consumer<String> say, Runnable changed) {
        this.workbench = workbench;
        this.sheets = sheets;
        this.say = say;
        this.changed = changed;
    }

    /** Opens the paths; what was open is closed once they turn out to be readable. */
    void open(List<Path> paths, OpenPlan.Earlier earlier) {
        if (paths.isEmpty()) {
            return;
        }
        int number = ++asked;
        say.accept("Opening " + paths.get(0).toAbsolutePath().normalize().getFileName() + "\u2026");
        FxThreads.load(() -> OpenPlan.of(paths, earlier), plan -> {
            if (number == asked) {
                say.accept("");
                carryOut(plan, paths);
            }
        });
    }

    /** Checks what is open once more. */
    void checkAgain() {
        open(opened, OpenPlan.Earlier.REPLACED);
    }

    private void carryOut(OpenPlan plan, List<Path> paths) {
        if (plan instanceof OpenPlan.Nothing nothing) {
            say.accept(nothing.text());
            return;
        }
        close();
        opened = List.copyOf(paths);
        if (plan instanceof OpenPlan.Review review) {
            listen(review.session());
            workbench.show(review.session());
            boolean none = review.session().clips().isEmpty()
                    && review.session().problems().isEmpty();
            say.accept(
                    none
                            ? review.session().folder() + ": no report in this folder"
                            : String.join(" \u00b7 ", review.session().problems()));
        } else if (plan instanceof OpenPlan.Check check) {
            listen(check.session());
            workbench.showChecking(
                    check.session(),
                    check.inputs().clips().stream()
                            .map(clip -> ClipItem.waiting(clip.name(), clip.path()))
                            .toList());
            check(check);
            if (!check.notes().isEmpty()) {
                say.accept(String.join(" \u00b7 ", check.notes()));
            }
        }
        changed.run();
    }

    private void check(OpenPlan.Check check) {
        AnalysisTask begun = new AnalysisTask(
                check.inputs(),
                check.reports(),
                sheets.plan().withIdentity(check.identity()),
                new AnalysisTask.Listener() {
                    @Override
                    public void progressed(Map<String, AnalysisTask.Measured> measured, List<String> finished) {
                        if (isOpen(check.session())) {
                            Opener.this.progressed(measured, finished);
                        }
                    }

                    @Override
                    public void ended(List<String> skipped, Optional<String> problem) {
                        if (isOpen(check.session())) {
                            task = Optional.empty();
                            workbench.clips().stream()
                                    .filter(item -> skipped.contains(item.name()))
                                    .forEach(ClipItem::skipped);
                            if (!skipped.isEmpty()) {
                                say.accept("Stopped. " + Numbers.counted(skipped.size(), "clip") + " not checked; "
                                        + Command.CHECK_AGAIN.keyText() + " checks all again.");
                            }
                            problem.ifPresent(say);
                            changed.run();
                        }
                    }
                });
        task = Optional.of(begun);
        begun.start();
    }

    private void progressed(Map<String, AnalysisTask.Measured> measured, List<String> finished) {
        for (ClipItem item : workbench.clips()) {
            AnalysisTask.Measured now = measured.get(item.name());
            if (finished.contains(item.name())) {
                item.checked();
            } else if (now != null) {
                item.measured(now.frames(), now.promised());
            }
        }
        if (!finished.isEmpty()) {
            workbench.session().ifPresent(this::reload);
        }
        changed.run();
    }

    private void reload(ReviewSession session) {
        FxThreads.load(
                () -> {
                    try {
                        session.reload();
                        return "";
                    } catch (IOException e) {
                        return session.folder() + ": the reports could not be read (" + e.getMessage() + ")";
                    }
                },
                problem -> {
                    if (isOpen(session)) {
                        workbench.refresh();
                        if (!problem.isEmpty()) {
                            say.accept(problem);
                        }
                        changed.run();
                    }
                });
    }

    private void listen(ReviewSession session) {
        session.addListener(new ReviewListener() {
            @Override
            public void decided(Set<String> keys) {
                FxThreads.later(() -> {
                    if (isOpen(session)) {
                        workbench.decisionsChanged();
                    }
                });
            }

            @Override
            public void saveStateChanged(SaveState state) {
                FxThreads.later(() -> {
                    boolean news = !state.text().equals(saved);
                    if (isOpen(session) && state.kind() != SaveState.Kind.SAVING && news) {
                        saved = state.text();
                        say.accept(saved);
                    }
                });
            }
        });
    }

    private boolean isOpen(ReviewSession session) {
        return workbench.session().filter(open -> open == session).isPresent();
    }

    boolean isChecking() {
        return task.isPresent();
    }

    List<Path> opened() {
        return opened;
    }

    /** Stops a check; what is done stays. */
    void cancel() {
        task.ifPresent(AnalysisTask::cancel);
    }

    /** Closes what is open; decisions are written on the thread for files. */
    void close() {
        cancel();
        task = Optional.empty();
        workbench.session().ifPresent(session -> FxThreads.onFiles(session::close));
        workbench.clear();
    }
}
