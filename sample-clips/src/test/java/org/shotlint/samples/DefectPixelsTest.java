package org.shotlint.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shotlint.samples.label.Box;
import org.shotlint.samples.label.Label;

final class DefectPixelsTest {

    private static final Map<String, Sample> BY_NAME =
            SampleCatalog.all().stream().collect(Collectors.toMap(Sample::name, Function.identity()));

    private static final Map<String, Label> LABELS = new ConcurrentHashMap<>();

    static Stream<String> defects() {
        return SampleCatalog.all().stream()
                .filter(sample -> sample.kind() == SampleKind.DEFECT)
                .map(Sample::name);
    }

    private static Sample named(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }

    /** The label of a sample with one defect; found once, because finding it draws frames. */
    private static Label labelOf(Sample sample) {
        return LABELS.computeIfAbsent(sample.name(), name -> sample.labels().get(0));
    }

    private static FrameSource twinOf(Label label) {
        Sample twin = named(label.origin().twin().orElseThrow());
        return twin.frames();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void framesBeforeTheDefectAreThoseOfTheTwin(String name) {
        Sample sample = named(name);
        Label label = labelOf(sample);
        FrameSource twin = twinOf(label);
        for (int frame : new int[] {0, label.startFrame() - 1}) {
            assertArrayEquals(Frames.bgr(twin, frame), Frames.bgr(sample.frames(), frame), name + " frame " + frame);
        }
    }

    @ParameterizedTest
    @MethodSource("defects")
    void theDefectChangesPixelsInItsPlaceAndRange(String name) {
        Sample sample = named(name);
        Label label = labelOf(sample);
        FrameSource broken = sample.frames();
        FrameSource twin = twinOf(label);
        Box box = label.box().orElse(new Box(0, 0, broken.width(), broken.height()));
        double most = 0;
        int last = Math.min(label.endFrame(), broken.frameCount() - 1);
        for (int frame : new int[] {label.startFrame() + 1, (label.startFrame() + last) / 2, last - 1, last}) {
            most = Math.max(most, change(frame, box, broken, twin));
        }
        assertTrue(most > 0.8, name + " changes its place by " + most + " levels at most");
    }

    private static double change(int frame, Box box, FrameSource broken, FrameSource twin) {
        return Frames.differenceIn(box, broken.width(), Frames.bgr(broken, frame), Frames.bgr(twin, frame));
    }

    @ParameterizedTest
    @MethodSource("weak")
    void theWeakVariantChangesLessThanTheStrongOne(String name) {
        Sample weak = named(name);
        Sample strong = named(name.replace("-weak", "-strong"));
        double weakly = total(weak);
        double strongly = total(strong);
        assertTrue(weakly < strongly, name + ": weak " + weakly + ", strong " + strongly);
    }

    static Stream<String> weak() {
        return defects().filter(name -> name.endsWith("-weak.mp4"));
    }

    /** Difference to the twin summed over some frames from the start of the defect on. */
    private static double total(Sample sample) {
        Label label = labelOf(sample);
        FrameSource broken = sample.frames();
        FrameSource twin = twinOf(label);
        double sum = 0;
        for (int frame = label.startFrame();
                frame < Math.min(label.startFrame() + 18, broken.frameCount());
                frame += 4) {
            sum += Frames.difference(Frames.bgr(broken, frame), Frames.bgr(twin, frame));
        }
        return sum;
    }

    @Test
    void twinsOfTheSameNameHaveTheSameSizeAndRate() {
        for (String name : defects().toList()) {
            Sample sample = named(name);
            FrameSource broken = sample.frames();
            FrameSource twin = twinOf(labelOf(sample));
            assertTrue(
                    broken.width() == twin.width()
                            && broken.height() == twin.height()
                            && broken.rateNumerator() == twin.rateNumerator()
                            && broken.rateDenominator() == twin.rateDenominator(),
                    name);
        }
    }
}
