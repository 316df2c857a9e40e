package org.shotlint.app.ui;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.shotlint.analysis.video.ClipInfo;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.app.preview.PreviewFrame;
import org.shotlint.app.preview.PreviewState;

/**
 * Measures how a clip is shown: the window's own player and viewer in a window of their own. A frame counts as shown in the pulse of the
 * toolkit that draws it. Steps are those of the arrow keys, at moments that keep no time with the pulses.
 */
public final class PlaybackMeter {
    private static final long LONGEST_WAIT_MILLIS = 120_000;
    private static final long PAUSE_MILLIS = 120;
    private static final long LOOK_AHEAD_MILLIS = 1500;
    private static final int FRESH_STEPS = 40;
    private static final int CACHED_ROUNDS = 8;
    private static final int[] CACHED_STEPS = {1, 1, 1, -1, -1, -1};
    private static final long SEED = 20260106;

    private final ViewerPane viewer = new ViewerPane();
    private final Playback playback = new Playback(new ToViewer());
    private final List<Shown> shown = new ArrayList<>();
    private int placed = -1;
    private Optional<ClipInfo> info = Optional.empty();
    private boolean complete;
    private int frames;
    private String failure = "";

    private PlaybackMeter() {}

    private record Shown(int frame, long nanos) {}

    /**
     * What was measured.
     *
     * @param clipRate frames a second of the clip
     * @param shownRate frames a second that were shown while playing
     * @param inOrder frames that followed the one before them
     * @param leftOut frames that were passed over
     * @param cpuMillis CPU time of the whole program for each frame shown while playing
     * @param cachedMillis how long each step to a frame at hand took
     * @param freshMillis how long each step to a frame took that had to be decoded
     */
    public record Measured(
            double clipRate,
            double shownRate,
            int inOrder,
            int leftOut,
            double cpuMillis,
            List<Double> cachedMillis,
            List<Double> freshMillis) {
        public Measured {
            cachedMillis = List.copyOf(cachedMillis);
            freshMillis = List.copyOf(freshMillis);
        }
    }

    /**
     * Plays and steps through {@code clip} in a viewer of that size.
     *
     * @throws DesktopException if no window can be shown here, or the clip cannot be shown
     */
    public static Measured measure(Path clip, int width, int height, Duration playing)
            throws DesktopException, InterruptedException {
        Optional<String> obstacle = DisplayCheck.obstacle();
        if (obstacle.isPresent()) {
            throw new DesktopException(obstacle.get());
        }
        PlaybackMeter[] made = new PlaybackMeter[1];
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            made[0] = new PlaybackMeter();
            made[0].open(clip, width, height);
            started.countDown();
        });
        started.await();
        PlaybackMeter meter = made[0];
        try {
            return meter.run(playing);
        } finally {
            FxThreads.later(meter.playback::close);
            Platform.exit();
        }
    }

    private void open(Path clip, int width, int height) {
        Stage stage = new Stage();
        Scene scene = new Scene(viewer, width, height);
        scene.addPostLayoutPulseListener(this::drawn);
        viewer.setOnSizeChanged(() -> playback.resize(viewer.wantedWidth(), viewer.wantedHeight()));
        stage.setTitle("Shotlint: measuring");
        stage.setScene(scene);
        stage.show();
        playback.open(Optional.of(ClipSource.of(clip)), 0, Optional.empty());
        playback.resize(width, height);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                playback.pulse();
            }
        }.start();
    }

    private synchronized void drawn() {
        if (placed >= 0) {
            shown.add(new Shown(placed, System.nanoTime()));
            placed = -1;
            notifyAll();
        }
    }

    private Measured run(Duration playing) throws DesktopException, InterruptedException {
        await(() -> complete);
        seek(0);
        Thread.sleep(LOOK_AHEAD_MILLIS);
        long cpuBefore = cpuNanos();
        List<Shown> played = play(playing);
        double cpuMillis = (cpuNanos() - cpuBefore) / 1e6 / played.size();
        List<Double> fresh = freshSteps();
        List<Double> cached = cachedSteps();
        int leaps = 0;
        int leftOut = 0;
        for (int i = 1; i < played.size(); i++) {
            int step = played.get(i).frame() - played.get(i - 1).frame();
            leaps += step == 1 ? 0 : 1;
            leftOut += Math.max(0, step - 1);
        }
        double seconds = (played.get(played.size() - 1).nanos() - played.get(0).nanos()) / 1e9;
        double clipRate = info.orElseThrow().frameRate().framesPerSecond();
        return new Measured(
                clipRate, (played.size() - 1) / seconds, played.size() - 1 - leaps, leftOut, cpuMillis, cached, fresh);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBeans(OperatingSystemMXBean.class)
                .get(0)
                .getProcessCpuTime();
    }

    private List<Shown> play(Duration playing) throws DesktopException, InterruptedException {
        int before = count();
        long end = System.nanoTime() + playing.toNanos();
        FxThreads.later(() -> playback.transport().forward());
        await(() -> System.nanoTime() >= end || (!shown.isEmpty() && last() == frames - 1));
        FxThreads.later(() -> playback.transport().stop());
        Thread.sleep(LOOK_AHEAD_MILLIS);
        synchronized (this) {
            List<Shown> played = List.copyOf(shown.subList(before, shown.size()));
            if (played.size() < 2) {
                throw new DesktopException("the clip is too short to be played");
            }
            return played;
        }
    }

    /** Steps taken at once after a jump, by turns on and back. */
    private List<Double> freshSteps() throws DesktopException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        Random random = new Random(SEED);
        for (int i = 0; i < FRESH_STEPS && frames > 2; i++) {
            seek(1 + random.nextInt(frames - 2));
            millis.add(step(i % 2 == 0 ? -1 : 1));
        }
        return millis;
    }

    /** Steps to frames that were shown or decoded ahead, with the pauses of someone who looks. */
    private List<Double> cachedSteps() throws DesktopException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        Random random = new Random(SEED);
        for (int round = 0; round < CACHED_ROUNDS && frames > CACHED_STEPS.length; round++) {
            seek(random.nextInt(frames - CACHED_STEPS.length));
            Thread.sleep(LOOK_AHEAD_MILLIS);
            for (int delta : CACHED_STEPS) {
                millis.add(step(delta));
                Thread.sleep(PAUSE_MILLIS + random.nextInt(17));
            }
        }
        return millis;
    }

    private void seek(int frame) throws DesktopException, InterruptedException {
        FxThreads.later(() -> playback.transport().goTo(frame));
        await(() -> !shown.isEmpty() && last() == frame);
    }

    private double step(int delta) throws DesktopException, InterruptedException {
        int before = count();
        long start = System.nanoTime();
        FxThreads.later(() -> playback.transport().step(delta));
        await(() -> shown.size() > before);
        synchronized (this) {
            return (shown.get(before).nanos() - start) / 1e6;
        }
    }

    private synchronized int count() {
        return shown.size();
    }

    private int last() {
        return shown.get(shown.size() - 1).frame();
    }

    private synchronized void await(BooleanSupplier condition) throws DesktopException, InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT_MILLIS * 1_000_000;
        while (!condition.getAsBoolean()) {
            if (!failure.isEmpty() || System.nanoTime() > end) {
                throw new DesktopException(failure.isEmpty() ? "the frame asked for did not come" : failure);
            }
            wait(50);
        }
    }

    /** Takes what the player hands on, on the thread that draws. */
    private final class ToViewer implements Playback.View {
        @Override
        public void frame(PreviewFrame frame) {
            viewer.show(frame.width(), frame.height(), frame.bgra());
            synchronized (PlaybackMeter.this) {
                placed = frame.frame();
            }
        }

        @Override
        public void noPicture(int frame, String why) {
            synchronized (PlaybackMeter.this) {
                failure = "frame " + frame + " cannot be shown: " + why;
            }
        }

        @Override
        public void state(PreviewState state) {
            boolean first;
            synchronized (PlaybackMeter.this) {
                first = info.isEmpty() && state.info().isPresent();
                info = state.info();
                complete = state.complete();
                frames = state.knownFrames();
                failure = state.kind() == PreviewState.Kind.FAILED ? state.text() : failure;
            }
            if (first) {
                ClipInfo known = state.info().get();
                double aspect = (double) known.pixelAspectNumerator() / known.pixelAspectDenominator();
                viewer.setShape(new ViewerPane.Shape(known.width(), known.height(), aspect));
            }
        }
    }
}
