package org.shotlint.app.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.SplitPane;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.engine.Overlays;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.analysis.time.Timecode;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.app.preview.PreviewFrame;
import org.shotlint.app.preview.PreviewState;
import org.shotlint.app.review.ClipEntry;
import org.shotlint.app.review.Disposition;

/** Viewer, timeline, findings and inspector of the open clip, and how they follow each other. */
final class ReviewPane implements Playback.View {
    private static final int FILM_PICTURES = 64;
    private static final long FILM_EVERY_NANOS = 400_000_000;
    /** Part of the view that one key press moves an enlarged picture by. */
    private static final double LOOK_PART = 0.15;

    /** Frames before and after a finding in which what belongs to it is drawn: a path is told by where it came from. */
    private static final int DRAWN_AROUND_FRAMES = 10;

    private final Workbench workbench;
    private final ViewerPane viewer = new ViewerPane();
    private final TransportBar bar;
    private final TimelinePane timeline;
    private final FindingsPane findings;
    private final InspectorPane inspector;
    private final SplitPane middle;
    private final SplitPane right;
    private final Playback playback = new Playback(this);
    private final LoopControl loop;
    private final ReportStills stills;
    private final SheetCompare compare;
    private Overlays overlays = Overlays.none();
    private List<EvidenceCurve> curves = List.of();
    private Optional<ClipItem> shown = Optional.empty();
    private boolean shownWithReport;
    private int frames;
    private int frame;
    private long filmAtNanos;

    ReviewPane(Workbench workbench, SheetLibrary sheets, Consumer<Command> run, Consumer<Disposition> decide) {
        this.workbench = workbench;
        SheetBeside beside = new SheetBeside(sheets);
        compare = new SheetCompare(sheets, viewer, beside);
        stills = new ReportStills(workbench, viewer, new StillsHost());
        bar = new TransportBar(run);
        timeline = new TimelinePane(this::seek, workbench::lookAt);
        loop = new LoopControl(playback, timeline, bar, () -> frame);
        findings = new FindingsPane(workbench);
        inspector = new InspectorPane(workbench, decide, this::seek);
        middle = Shell.column(0.66, Shell.above(Shell.beside(viewer, beside), bar), timeline);
        right = Shell.column(0.45, findings, inspector);
        middle.setMinWidth(360);
        right.setMinWidth(340);
        viewer.setOnSizeChanged(() -> playback.resize(viewer.wantedWidth(), viewer.wantedHeight()));
        workbench.clip().addListener((value, before, now) -> show(now));
        workbench.finding().addListener((value, before, now) -> lookAt(now));
        workbench.findings().addListener((javafx.beans.Observable change) -> marks());
        workbench.filter().addListener((value, before, now) -> {
            if (before.silenced() != now.silenced()) {
                timeline.setFindings(content());
            }
        });
        findings.onSelection(() -> inspector.setSelected(findings.selected().size()));
        inspector.setSelected(0);
    }

    SplitPane middle() {
        return middle;
    }

    SplitPane right() {
        return right;
    }

    void setPalette(Palette palette) {
        timeline.setPalette(palette);
    }

    void bind(Map<Command, Runnable> actions) {
        actions.put(Command.PLAY, () -> {
            if (playback.transport().speed() == 0) {
                playback.transport().setSpeed(1);
            } else {
                playback.transport().stop();
            }
        });
        actions.put(Command.FORWARD, () -> playback.transport().forward());
        actions.put(Command.BACKWARD, () -> playback.transport().backward());
        actions.put(Command.STOP, () -> playback.transport().stop());
        actions.put(Command.NEXT_FRAME, () -> playback.transport().step(1));
        actions.put(Command.PREVIOUS_FRAME, () -> playback.transport().step(-1));
        actions.put(Command.FIRST_FRAME, () -> seek(0));
        actions.put(Command.LAST_FRAME, () -> seek(Math.max(0, frames - 1)));
        actions.put(Command.NEXT_FINDING, () -> workbench.move(findings.order(), 1));
        actions.put(Command.PREVIOUS_FINDING, () -> workbench.move(findings.order(), -1));
        actions.put(
                Command.LOOP,
                () -> loop.around(
                        workbench.finding().get().map(FindingItem::finding), new FrameRange(0, frames), rate()));
        actions.put(Command.LOOP_CLIP, () -> loop.over(new FrameRange(0, frames)));
        actions.put(Command.FILTER, findings::focusFilter);
        actions.put(Command.ZOOM_IN, viewer::zoomIn);
        actions.put(Command.ZOOM_OUT, viewer::zoomOut);
        actions.put(Command.ZOOM_FIT, viewer::zoomWhole);
        actions.put(Command.ZOOM_FINDING, viewer::zoomToBox);
        actions.put(Command.PAN_LEFT, () -> viewer.look(-LOOK_PART, 0));
        actions.put(Command.PAN_RIGHT, () -> viewer.look(LOOK_PART, 0));
        actions.put(Command.PAN_UP, () -> viewer.look(0, -LOOK_PART));
        actions.put(Command.PAN_DOWN, () -> viewer.look(0, LOOK_PART));
        actions.put(Command.BOXES, viewer::switchBoxes);
        actions.put(Command.SUBJECTS, () -> {
            viewer.overlay().switchSubjects();
            bar.setOverlays(viewer.overlay());
        });
        actions.put(Command.EVIDENCE, () -> {
            viewer.overlay().switchEvidence();
            bar.setOverlays(viewer.overlay());
        });
        actions.put(Command.SHEET, compare::switchMode);
        actions.put(Command.PIPETTE, compare::switchPipette);
        actions.put(Command.TIMELINE_IN, timeline::zoomIn);
        actions.put(Command.TIMELINE_OUT, timeline::zoomOut);
        actions.put(Command.TIMELINE_FIT, timeline::zoomWhole);
    }

    List<FindingItem> selected() {
        return findings.selected();
    }

    void pulse() {
        playback.pulse();
        bar.setSpeed(playback.transport().speed());
        if (playback.transport().speed() == 0) {
            compare.pictureChanged(frame); // comparing colours would hold up the pictures while it plays
        }
    }

    void close() {
        inspector.keepNote();
        playback.close();
    }

    private void seek(int wanted) {
        playback.transport().stop();
        playback.transport().goTo(wanted);
    }

    private Optional<FrameRate> rate() {
        return shown.flatMap(ClipItem::entry).flatMap(ClipEntry::rate).or(playback::rate);
    }

    private TimelineContent content() {
        return shown.flatMap(ClipItem::report)
                .map(report ->
                        TimelineContent.of(report, workbench.filter().get().silenced()))
                .orElseGet(TimelineContent::empty);
    }

    /** The clip that is shown has gone, or has come back. */
    void sourceChanged() {
        int at = frame;
        playback.close();
        show(shown);
        seek(at);
    }

    private void show(Optional<ClipItem> item) {
        boolean sameClip = item.isPresent() && item.equals(shown) && playback.hasClip() && !shownWithReport;
        shown = item;
        curves = List.of();
        setOverlays(Overlays.none());
        Optional<AnalysisReport> report = item.flatMap(ClipItem::report);
        shownWithReport = report.isPresent();
        frames = report.map(known -> known.clip().framesDecoded()).orElse(0);
        timeline.setContent(content(), workbench.settledKeys());
        bar.setLooping(false);
        viewer.caption("");
        if (item.isEmpty()) {
            playback.close();
            viewer.setShape(new ViewerPane.Shape(0, 0, 1));
            viewer.say("");
            return;
        }
        report.ifPresent(known -> viewer.setShape(ViewerPane.Shape.of(known)));
        if (report.isPresent() && frames == 0) {
            playback.close();
            viewer.say("No frame of this clip could be read.");
        } else if (!sameClip) {
            Optional<ClipSource> source =
                    item.get().source().filter(any -> !item.get().gone().get());
            playback.open(source, frames, item.get().entry().flatMap(ClipEntry::rate));
        } else {
            playback.resize(viewer.wantedWidth(), viewer.wantedHeight());
        }
        place(0);
        film();
        item.get().entry().ifPresent(this::loadEvidence);
    }

    private void loadEvidence(ClipEntry entry) {
        EvidenceFiles.curves(entry, loaded -> {
            if (isShown(entry)) {
                curves = loaded;
                marks();
            }
        });
        EvidenceFiles.overlays(entry, loaded -> {
            if (isShown(entry)) {
                setOverlays(loaded);
                boxes();
            }
        });
    }

    private void setOverlays(Overlays value) {
        overlays = value;
        viewer.overlay().setOverlays(value);
    }

    private boolean isShown(ClipEntry entry) {
        return shown.flatMap(ClipItem::entry).filter(entry::equals).isPresent();
    }

    private void lookAt(Optional<FindingItem> item) {
        Optional<Finding> finding = item.map(FindingItem::finding);
        compare.setFinding(finding);
        marks();
        finding.ifPresent(now -> {
            seek(now.peakFrame());
            if (!viewer.hasPicture() || !playback.hasClip()) {
                stills.showPeak(item.get()); // of a clip that is there, until its frame is decoded
            }
        });
        loop.stop();
        boxes();
    }

    private void marks() {
        Optional<Finding> finding = workbench.finding().get().map(FindingItem::finding);
        timeline.setCurrent(
                finding,
                finding.map(Finding::check)
                        .or(() -> Optional.of("drift")) // colours can be watched all through the clip
                        .flatMap(check -> TimelineContent.curveOf(check, curves)),
                workbench.settledKeys());
    }

    private void boxes() {
        Optional<Finding> finding = workbench
                .finding()
                .get()
                .map(FindingItem::finding)
                .filter(now -> now.frames().contains(frame) || now.peakFrame() == frame);
        viewer.setBox(
                finding.flatMap(Finding::box),
                finding.map(now -> now.severity().word()).orElse("error"));
        viewer.overlay().setFrame(frame);
        viewer.overlay()
                .setIllustration(workbench
                        .finding()
                        .get()
                        .map(FindingItem::finding)
                        .filter(now -> now.frames().widened(DRAWN_AROUND_FRAMES).contains(frame))
                        .flatMap(now ->
                                Optional.ofNullable(overlays.illustrations().get(now.key()))));
    }

    private void place(int at) {
        frame = at;
        timeline.setFrame(at);
        String of = frames > 0 ? " / " + (frames - 1) : "";
        Optional<FrameRate> rate = rate();
        Optional<String> start =
                shown.flatMap(ClipItem::report).flatMap(report -> report.clip().startTimecode());
        bar.setPlace(
                shownWithReport && frames == 0 ? "" : "Frame " + at + of,
                rate.map(known -> Timecode.starting(known, start).label(at)).orElse(""));
        boxes();
    }

    private void film() {
        Optional<ClipEntry> entry = shown.flatMap(ClipItem::entry);
        if (!playback.hasClip() && entry.isPresent()) {
            EvidenceFiles.film(entry.get(), pictures -> {
                if (isShown(entry.get()) && !playback.hasClip()) {
                    timeline.setFilm(pictures);
                }
            });
            return;
        }
        timeline.setFilm(
                playback.filmstrip(FILM_PICTURES).stream().map(FilmPicture::of).toList());
    }

    @Override
    public void frame(PreviewFrame picture) {
        viewer.show(picture.width(), picture.height(), picture.bgra());
        place(picture.frame());
    }

    @Override
    public void noPicture(int at, String why) {
        place(at);
        if (!why.isEmpty()) {
            viewer.say(why);
        } else if (frames > 0) {
            stills.showAt(at);
        }
    }

    @Override
    public void state(PreviewState state) {
        if (!shownWithReport && state.knownFrames() > 0) {
            state.info().ifPresent(info -> {
                if (!viewer.hasPicture() && frames == 0) {
                    viewer.setShape(new ViewerPane.Shape(
                            info.width(),
                            info.height(),
                            (double) info.pixelAspectNumerator() / info.pixelAspectDenominator()));
                }
            });
            frames = state.knownFrames();
            timeline.setFrames(frames);
            place(frame);
        }
        long now = System.nanoTime();
        if (state.complete() || now - filmAtNanos > FILM_EVERY_NANOS) {
            filmAtNanos = now;
            film();
        }
        if (state.kind() == PreviewState.Kind.FAILED) {
            viewer.say(state.text());
        }
    }

    /** What the pictures from reports have to know. */
    private final class StillsHost implements ReportStills.Host {
        @Override
        public Optional<ClipItem> shown() {
            return shown;
        }

        @Override
        public boolean hasClip() {
            return playback.hasClip();
        }

        @Override
        public int frame() {
            return frame;
        }

        @Override
        public int frames() {
            return frames;
        }

        @Override
        public void place(int at) {
            ReviewPane.this.place(at);
        }
    }
}
