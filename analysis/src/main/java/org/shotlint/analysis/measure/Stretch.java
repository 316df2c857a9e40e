package org.shotlint.analysis.measure;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.Settling;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.UnseenChange;
import org.shotlint.analysis.raster.MatScope;
import org.shotlint.analysis.raster.Raster;
import org.shotlint.analysis.sheet.KnownCharacters;
import org.shotlint.analysis.sheet.ModelSheet;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;

/**
 * The drawings since the last cut, with what was measured on them so far. Pixels of a drawing are kept as long as a place in the pairs
 * around it may still be looked at, some 24 drawings.
 */
final class Stretch {
    private static final int CUT_DELAY = CutTest.NEIGHBOURS;
    private static final int IMPULSE_DELAY = CUT_DELAY + 8;
    private static final int KEEP_BEFORE = 8;
    private static final int MAX_DRAWINGS = 2000;
    private static final int OVERLAP = 60;

    private final WorkSize size;
    private final FrameRate rate;
    private final Deque<WorkFrame> free;
    private final List<MeasuredShot> shots;
    private final PairMeasure pairMeasure;
    private final CutTest cutTest = new CutTest();
    private final ImpulseMeasure impulseMeasure;
    private final StaticOverlay overlay;
    private final PointTracks points;
    private final AppearanceMeasure appearance;
    private final LaterLookMeasure later = new LaterLookMeasure();
    private final SheetMeasure sheets;
    private final IdentityMeasure identity;
    private final ColourSlideMeasure colours = new ColourSlideMeasure();
    private final SubjectTracker subjects;
    private final ShotJudge judge;
    private final WarpMeasure warpMeasure;
    private final SplitMeasure splitMeasure;
    private final SettlingMeasure settlingMeasure;
    private final SmallLooks looks;
    private final ReturnMeasure returnMeasure;
    private final CharacterMeasure characters;
    private final KeyPictureMeasure pictures;

    private final List<Drawing> drawings = new ArrayList<>();
    private final List<WorkFrame> pixels = new ArrayList<>();
    private final List<PairMaps> maps = new ArrayList<>();
    private final List<PairLog> logs = new ArrayList<>();
    private final List<Impulse> impulses = new ArrayList<>();
    private final List<ShotEvidence> windows = new ArrayList<>();
    /** Drawings, and so pairs, dropped from the front of {@code pixels} and {@code maps}. */
    private int dropped;

    private int cutsDecided;
    private int impulsesDone;
    private int shotStart;
    private Optional<Settling> settling = Optional.empty();
    private boolean startLookedAt;
    private List<UnseenChange> unseen = List.of();
    private boolean returnLookedFor;

    private String transition = "start";
    private int transitionFrames;

    Stretch(
            MatScope scope,
            WorkSize size,
            FrameRate rate,
            KnownCharacters known,
            Deque<WorkFrame> free,
            List<MeasuredShot> shots) {
        List<ModelSheet> onPaper = known.sheets().stream()
                .filter(sheet -> sheet.picture().isEmpty())
                .toList();
        this.sheets = new SheetMeasure(onPaper);
        this.identity = new IdentityMeasure(known);
        this.characters = new CharacterMeasure(size, onPaper);
        this.pictures = new KeyPictureMeasure(known.sheets());
        this.size = size;
        this.rate = rate;
        this.free = free;
        this.shots = shots;
        this.pairMeasure = new PairMeasure(scope, size);
        this.impulseMeasure = new ImpulseMeasure(size);
        this.overlay = new StaticOverlay(size);
        this.points = new PointTracks(scope, size);
        this.appearance = new AppearanceMeasure(scope, size);
        this.subjects = new SubjectTracker(size);
        this.warpMeasure = new WarpMeasure(size);
        this.splitMeasure = new SplitMeasure(size);
        this.settlingMeasure = new SettlingMeasure(size, rate);
        this.looks = new SmallLooks(size, rate);
        this.returnMeasure = new ReturnMeasure(scope, size);
        this.judge = new ShotJudge(size, rate, warpMeasure, splitMeasure, looks);
    }

    /** Takes the next drawing. */
    void add(WorkFrame frame) {
        if (!drawings.isEmpty()) {
            WorkFrame before = pixels.get(pixels.size() - 1);
            closeDrawing(frame.frame());
            PairMaps pair = pairMeasure.measure(before, frame);
            pairMeasure.follow(points, pair);
            pairMeasure.compare(appearance, pair);
            colours.advance(points, frame.ycc());
            subjects.advance(
                    points, new SubjectTracker.Looks(appearance, later, colours, sheets, identity, frame.ycc()), pair);
            overlay.setAside(pair);
            warpMeasure.add(pair);
            splitMeasure.add(pair, frame);
            looks.add(pair, before, frame);
            maps.add(pair);
            logs.add(log(pair));
        }
        characters.add(frame);
        pictures.add(frame);
        drawings.add(new Drawing(frame.frame(), frame.frame() + 1, frame.thumb().clone(), frame.meanLuma()));
        pixels.add(frame);
        advance(false);
    }

    /** Ends the last shot at {@code endFrame}, the number of frames in the clip. */
    void finish(int endFrame) {
        if (drawings.isEmpty()) {
            return;
        }
        closeDrawing(endFrame);
        advance(true);
        endShot(drawings.size(), endFrame);
    }

    private void closeDrawing(int endFrame) {
        Drawing last = drawings.get(drawings.size() - 1);
        drawings.set(drawings.size() - 1, new Drawing(last.frame(), endFrame, last.thumb(), last.meanLuma()));
    }

    private void advance(boolean atEnd) {
        while (cutsDecided < logs.size() && (atEnd || cutsDecided + CUT_DELAY < logs.size())) {
            int pair = cutsDecided++;
            PairLog tested = cutTest.test(logs.get(pair), pixels.get(pair - dropped), pixels.get(pair + 1 - dropped));
            logs.set(pair, tested);
            if (cutTest.isCut(
                    logs, pair, index -> pixels.get(Math.min(pixels.size() - 1, Math.max(0, index - dropped))))) {
                cutAfter(pair);
            }
        }
        while (impulsesDone < cutsDecided && (atEnd || impulsesDone + IMPULSE_DELAY < logs.size())) {
            lookForImpulses(impulsesDone++, logs.size());
        }
        if (cutsDecided >= SettlingMeasure.DRAWINGS - 1) {
            lookAtStart(SettlingMeasure.DRAWINGS);
        }
        if (atEnd || cutsDecided >= Setup.DRAWINGS - 1) {
            lookForReturn(drawings.size());
        }
        dropPixels();
        if (drawings.size() >= MAX_DRAWINGS && !atEnd) {
            endWindow();
        }
    }

    /** Looks how the shot begins, once, by its first drawings. */
    private Optional<Settling> lookAtStart(int drawingCount) {
        if (!startLookedAt) {
            startLookedAt = true;
            int count = Math.min(drawingCount, SettlingMeasure.DRAWINGS);
            settling = dropped > 0
                    ? Optional.empty()
                    : settlingMeasure.measure(
                            List.copyOf(pixels.subList(0, count)), List.copyOf(logs.subList(0, count - 1)));
        }
        return settling;
    }

    /** Looks whether the shot comes back to a setup, once, by its first drawings. */
    private void lookForReturn(int drawingCount) {
        if (!returnLookedFor) {
            returnLookedFor = true;
            int count = dropped > 0 ? 0 : Math.min(drawingCount, Setup.DRAWINGS);
            unseen = returnMeasure.measure(Setup.looksFrom(drawings.subList(0, count), pixels.subList(0, count)));
        }
    }

    /** The drawing after {@code pair} begins a new shot. */
    private void cutAfter(int pair) {
        while (impulsesDone < pair) {
            lookForImpulses(impulsesDone++, pair);
        }
        lookForReturn(pair + 1);
        endShot(pair + 1, drawings.get(pair + 1).frame());
        remember(pair + 1);
        forget(pair + 1);
        impulsesDone = 0;
        cutsDecided = 0;
        settling = Optional.empty();
        unseen = List.of();
        returnLookedFor = false;
        startLookedAt = false;
        shotStart = drawings.get(0).frame();
        transition = "cut";
        transitionFrames = 0;
    }

    /** Keeps what the shot made of the first {@code count} drawings ended with. */
    private void remember(int count) {
        int first = Math.min(dropped, count);
        int endFrame = drawings.get(count - 1).endFrame();
        returnMeasure.remember(new Setup(
                endFrame,
                Setup.looksBefore(drawings.subList(first, count), pixels.subList(0, count - first), size),
                looks.restBefore(endFrame)));
    }

    /** Forgets the first {@code count} drawings and the pairs that begin with them. */
    private void forget(int count) {
        int pixelCount = Math.max(0, count - dropped);
        for (WorkFrame frame : pixels.subList(0, pixelCount)) {
            free.push(frame);
        }
        pixels.subList(0, pixelCount).clear();
        maps.subList(0, Math.min(maps.size(), pixelCount)).clear();
        logs.subList(0, Math.min(logs.size(), count)).clear();
        drawings.subList(0, count).clear();
        warpMeasure.forget(drawings.get(0).frame());
        splitMeasure.forget(drawings.get(0).frame());
        looks.forget(drawings.get(0).frame());
        characters.forget(drawings.get(0).frame());
        pictures.forget(drawings.get(0).frame());
        dropped = Math.max(0, dropped - count);
        subjects.forgetBefore(drawings.get(0).frame());
    }

    private void dropPixels() {
        int needed = Math.max(0, impulsesDone - KEEP_BEFORE);
        while (dropped < needed && pixels.size() > 1) {
            free.push(pixels.remove(0));
            maps.remove(0);
            dropped++;
        }
    }

    private void lookForImpulses(int pair, int endPair) {
        int first = Math.max(dropped, pair - ImpulseMeasure.NEIGHBOURS - 3);
        int last = Math.min(endPair, pair + ImpulseMeasure.NEIGHBOURS + 4);
        List<PairMaps> around = maps.subList(first - dropped, last - dropped);
        impulses.addAll(impulseMeasure.measure(around, pair - first, new ImpulseMeasure.FrameAround() {
            @Override
            public Raster drawing(int offset) {
                int index = Math.min(Math.max(pair + offset, dropped), Math.min(endPair, dropped + pixels.size() - 1));
                return pixels.get(index - dropped).ycc();
            }

            @Override
            public int before() {
                return pair - dropped;
            }

            @Override
            public int after() {
                return Math.min(endPair, dropped + pixels.size() - 1) - pair - 1;
            }
        }));
    }

    private void endWindow() {
        int frame = drawings.get(impulsesDone).frame();
        judge(impulsesDone + 1, impulsesDone, takeImpulses(frame));
        settling = Optional.empty();
        unseen = List.of();
        int kept = Math.max(0, impulsesDone - OVERLAP);
        forget(kept);
        impulsesDone -= kept;
        cutsDecided -= kept;
    }

    /** Judges the first drawings; transitions among them end a shot each, the last part stays with the shot that is open. */
    private void judge(int drawingCount, int pairCount, List<Impulse> found) {
        int from = 0;
        List<Drawing> all = List.copyOf(drawings.subList(0, drawingCount));
        List<PairLog> allPairs = List.copyOf(logs.subList(0, pairCount));
        for (TransitionFinder.Transition t : new TransitionFinder(all, allPairs).find()) {
            int start = all.get(t.first()).endFrame();
            int end = all.get(t.last()).frame();
            int middle = (start + end + 1) / 2;
            if (t.first() < from || middle <= shotStart) {
                continue;
            }
            windows.add(part(all, allPairs, from, t.first(), found));
            shots.add(new MeasuredShot(new FrameRange(shotStart, middle), transition, transitionFrames, windows));
            windows.clear();
            shotStart = middle;
            transition = t.kind();
            transitionFrames = Math.max(1, end - start);
            from = t.last();
        }
        windows.add(part(all, allPairs, from, drawingCount - 1, found));
    }

    private ShotEvidence part(List<Drawing> all, List<PairLog> allPairs, int first, int last, List<Impulse> found) {
        List<Drawing> some = all.subList(first, last + 1);
        int start = some.get(0).frame();
        int end = some.get(some.size() - 1).frame();
        List<Impulse> inside = found.stream()
                .filter(impulse -> impulse.frameA() >= start && impulse.frameB() <= end)
                .toList();
        return judge.judge(
                some,
                allPairs.subList(Math.min(first, allPairs.size()), Math.min(last, allPairs.size())),
                new ShotJudge.Found(
                        inside,
                        first == 0 ? lookAtStart(all.size()) : Optional.empty(),
                        subjects.subjects(start, end),
                        Stream.concat(characters.tracks(start, end).stream(), pictures.tracks(start, end).stream())
                                .toList(),
                        first == 0 ? returnMeasure.resting(unseen, looks, new FrameRange(start, end)) : List.of()));
    }

    private List<Impulse> takeImpulses(int beforeFrame) {
        List<Impulse> taken = new ArrayList<>();
        impulses.removeIf(impulse -> {
            boolean take = impulse.frameA() < beforeFrame;
            if (take) {
                taken.add(impulse);
            }
            return take;
        });
        return taken;
    }

    private void endShot(int drawingCount, int endFrame) {
        judge(drawingCount, Math.min(logs.size(), drawingCount - 1), takeImpulses(endFrame));
        shots.add(new MeasuredShot(new FrameRange(shotStart, endFrame), transition, transitionFrames, windows));
        windows.clear();
    }

    private PairLog log(PairMaps pair) {
        int cells = size.cells();
        byte[] transientOfA = new byte[cells];
        byte[] motion = new byte[cells];
        byte[] gainMap = new byte[cells];
        float[] gain = Grids.boxMean(pair.gain, size.cellColumns(), 2);
        int lost = 0;
        int born = 0;
        for (int i = 0; i < cells; i++) {
            transientOfA[i] = (byte) Math.min(255, Math.round(pair.transientOfA[i] * PairLog.TRANSIENT_UNIT));
            motion[i] = (byte) Math.min(255, Math.round(pair.residualFlow[i] * PairLog.MOTION_UNIT));
            gainMap[i] = (byte) Math.max(-127, Math.min(127, Math.round(gain[i] * PairLog.GAIN_UNIT)));
            lost += pair.lost[i] > 0.3f ? 1 : 0;
            born += pair.born[i] > 0.3f ? 1 : 0;
        }
        LightField light = LightField.fit(gain, size);
        double cx = size.width() / 2.0;
        double cy = size.height() / 2.0;
        double shift = Math.hypot(pair.camera.mapX(cx, cy) - cx, pair.camera.mapY(cx, cy) - cy);
        return new PairLog(
                pair.frameA,
                pair.frameB,
                Grids.median(pair.gain),
                light.rms(),
                light.mean(),
                Math.hypot(pair.castCr, pair.castCb),
                (double) lost / cells,
                (double) born / cells,
                1,
                1,
                shift / Math.hypot(size.width(), size.height()),
                Grids.median(pair.flowError),
                transientOfA,
                motion,
                gainMap);
    }
}
