package org.shotlint.app.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.shotlint.analysis.engine.EvidenceCurve;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.report.AnalysisReport;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;
import org.shotlint.analysis.time.Timecode;
import org.shotlint.app.evidence.EvidenceFolder;
import org.shotlint.app.evidence.Moment;
import org.shotlint.app.preview.PreviewFrame;
import org.shotlint.app.preview.PreviewState;
import org.shotlint.app.review.ClipEntry;
import org.shotlint.app.review.Disposition;

/** Viewer, timeline, findings and inspector of the open clip, and how they follow each other. */
final class ReviewPane implements Playback.View {
    private final Workbench workbench;
    private final ViewerPane viewer = new ViewerPane();
    private final TransportBar bar;
    private final TimelinePane timeline;
    private final FindingsPane findings;
    private final InspectorPane inspector;
    private final Region middle;
    private final Region right;
    private final Playback playback = new Playback(this);
    private List<EvidenceCurve> curves = List.of();
    private Optional<ClipItem> shown = Optional.empty();
    private boolean shownWithReport;
    private int frames;
    private int frame;

    ReviewPane(Workbench workbench, Consumer<Command> run, Consumer<Disposition> decide) {
        this.workbench = workbench;
        bar = new TransportBar(run);
        timeline = new TimelinePane(this::seek, workbench::lookAt);
        findings = new FindingsPane(workbench);
        inspector = new InspectorPane(workbench, decide);
        middle = Shell.column(0.7, Shell.above(viewer, bar), timeline);
        right = Shell.column(0.45, findings, inspector);
        middle.setMinWidth(360);
        right.setMinWidth(340);
        viewer.setOnSizeChanged(() -> playback.resize(viewer.wantedWidth(), viewer.wantedHeight()));
        workbench.clip().addListener((value, before, now) -> show(now));
        workbench.finding().addListener((value, before, now) -> lookAt(now));
        workbench.findings().addListener((javafx.beans.Observable change) -> marks());
        findings.onSelection(() -> inspector.setSelected(findings.selected().size()));
        inspector.setSelected(0);
    }

    Region middle() {
        return middle;
    }

    Region right() {
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
        actions.put(Command.LOOP, this::loop);
        actions.put(Command.FILTER, findings::focusFilter);
    }

    List<FindingItem> selected() {
        return findings.selected();
    }

    void pulse() {
        playback.pulse();
        bar.setSpeed(playback.transport().speed());
    }

    void close() {
        inspector.keepNote();
        playback.close();
    }

    private void seek(int wanted) {
        playback.transport().stop();
        playback.transport().goTo(wanted);
    }

    private void loop() {
        boolean on = playback.transport().loop().isPresent();
        Optional<FrameRange> range = on
                ? Optional.empty()
                : workbench.finding().get().map(item -> item.finding().frames()).filter(any -> any.length() > 0);
        playback.transport().loop(range);
        if (range.isPresent()) {
            playback.transport().goTo(range.get().startFrame());
            playback.transport().setSpeed(1);
        }
        timeline.setLoop(range);
        bar.setLooping(range.isPresent());
    }

    private void show(Optional<ClipItem> item) {
        boolean sameClip = item.isPresent() && item.equals(shown) && playback.hasClip() && !shownWithReport;
        shown = item;
        curves = List.of();
        Optional<AnalysisReport> report = item.flatMap(ClipItem::report);
        shownWithReport = report.isPresent();
        frames = report.map(known -> known.clip().framesDecoded()).orElse(0);
        timeline.setContent(report.map(TimelineContent::of).orElseGet(TimelineContent::empty), workbench.settledKeys());
        bar.setLooping(false);
        if (item.isEmpty()) {
            playback.close();
            viewer.setShape(new ViewerPane.Shape(0, 0, 1));
            viewer.say("");
            return;
        }
        report.ifPresent(known -> viewer.setShape(shape(known)));
        if (report.isPresent() && frames == 0) {
            playback.close();
            viewer.say("No frame of this clip could be read.");
        } else if (!sameClip) {
            playback.open(item.get().source(), frames, item.get().entry().flatMap(ClipEntry::rate));
        } else {
            playback.resize(viewer.wantedWidth(), viewer.wantedHeight());
        }
        place(0);
        item.get().entry().ifPresent(this::loadCurves);
    }

    private static ViewerPane.Shape shape(AnalysisReport report) {
        String[] parts = report.clip().pixelAspect().split("/", -1);
        double aspect = 1;
        try {
            aspect = Double.parseDouble(parts[0]) / Double.parseDouble(parts[parts.length - 1]);
        } catch (NumberFormatException e) {
            aspect = 1; // a report by hand; square is what most clips have
        }
        return new ViewerPane.Shape(
                report.clip().width(), report.clip().height(), aspect > 0 && Double.isFinite(aspect) ? aspect : 1);
    }

    private void loadCurves(ClipEntry entry) {
        FxThreads.load(
                () -> {
                    try {
                        return new EvidenceFolder(entry.evidence()).curves();
                    } catch (IOException e) {
                        return List.<EvidenceCurve>of(); // evidence is extra; without it the timeline has no curve
                    }
                },
                loaded -> {
                    if (shown.flatMap(ClipItem::entry).filter(entry::equals).isPresent()) {
                        curves = loaded;
                        marks();
                    }
                });
    }

    private void lookAt(Optional<FindingItem> item) {
        Optional<Finding> finding = item.map(FindingItem::finding);
        marks();
        finding.ifPresent(now -> {
            seek(now.peakFrame());
            if (!playback.hasClip()) {
                showEvidence(item.get());
            }
        });
        if (playback.transport().loop().isPresent()) {
            playback.transport().loop(Optional.empty());
            timeline.setLoop(Optional.empty());
            bar.setLooping(false);
        }
        boxes();
    }

    private void marks() {
        Optional<Finding> finding = workbench.finding().get().map(FindingItem::finding);
        timeline.setCurrent(
                finding, finding.flatMap(now -> TimelineContent.curveOf(now.check(), curves)), workbench.settledKeys());
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
    }

    private void place(int at) {
        frame = at;
        timeline.setFrame(at);
        String of = frames > 0 ? " / " + (frames - 1) : "";
        Optional<FrameRate> rate = shown.flatMap(ClipItem::entry).flatMap(ClipEntry::rate);
        Optional<String> start =
                shown.flatMap(ClipItem::report).flatMap(report -> report.clip().startTimecode());
        bar.setPlace(
                "Frame " + at + of,
                rate.map(known -> Timecode.starting(known, start).label(at)).orElse(""));
        boxes();
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
            showEvidenceAt(at);
        }
    }

    /** Without its clip, a report still has pictures of the frames its findings are about. */
    private void showEvidenceAt(int at) {
        Optional<FindingItem> item = workbench.finding().get();
        for (Moment moment : Moment.values()) {
            if (item.isPresent() && moment.frame(item.get().finding(), frames) == at) {
                loadPicture(item.get(), moment, at);
                return;
            }
        }
        viewer.clear();
        viewer.say(withoutClip());
    }

    private void showEvidence(FindingItem item) {
        loadPicture(item, Moment.PEAK, Moment.PEAK.frame(item.finding(), frames));
    }

    private void loadPicture(FindingItem item, Moment moment, int at) {
        Optional<ClipEntry> entry = shown.flatMap(ClipItem::entry);
        if (entry.isEmpty()) {
            return;
        }
        FxThreads.load(
                () -> {
                    try {
                        return new EvidenceFolder(entry.get().evidence())
                                .picture(item.place(), moment)
                                .map(jpeg -> new Image(new ByteArrayInputStream(jpeg)));
                    } catch (IOException e) {
                        return Optional.<Image>empty(); // as if there were none
                    }
                },
                picture -> {
                    if (frame == at
                            && !playback.hasClip()
                            && shown.flatMap(ClipItem::entry).equals(entry)) {
                        picture.ifPresentOrElse(viewer::showStill, () -> viewer.say(withoutClip()));
                    }
                });
    }

    private String withoutClip() {
        return shown.flatMap(ClipItem::entry).flatMap(ClipEntry::mediaNote).orElse("The clip is not here")
                + "\nPictures of the findings are shown where the report has them.";
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
        if (state.kind() == PreviewState.Kind.FAILED) {
            viewer.say(state.text());
        }
    }
}
