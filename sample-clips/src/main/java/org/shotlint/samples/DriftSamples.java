package org.shotlint.samples;

import java.util.List;
import java.util.Optional;
import org.shotlint.samples.defect.Drift;
import org.shotlint.samples.defect.Span;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.label.Label;
import org.shotlint.samples.label.Origin;
import org.shotlint.samples.scene.Cel;
import org.shotlint.samples.scene.CharacterDesign;
import org.shotlint.samples.scene.Format;
import org.shotlint.samples.scene.ModelSheet;
import org.shotlint.samples.scene.Pose;
import org.shotlint.samples.scene.Puppet;
import org.shotlint.samples.scene.SetName;
import org.shotlint.samples.scene.Shot;
import org.shotlint.samples.scene.ShotSource;
import org.shotlint.samples.scene.Stroll;
import org.shotlint.samples.scene.Timeline;
import org.shotlint.samples.scene.View;

/** Characters walking close to the camera that slide off their model sheets by a stated amount, or stay on them. */
public final class DriftSamples {
    private static final Format FORMAT = Format.film(72);
    private static final Span SLIDE = new Span(16, 62);
    private static final double GROUND = 132;
    private static final double HEIGHT_ON_SCREEN = 285;
    private static final double SPEED = 44;
    private static final double WHOLE = 1;

    private DriftSamples() {}

    /**
     * A walk in which a character becomes another design bit by bit.
     *
     * @param name start of the file name
     * @param character name of the character; its sheet is {@code character.sheet.png}
     */
    public static Sample sliding(String name, String character, CharacterDesign design, CharacterDesign into) {
        Shot shot = walk(design, into, 1);
        Drift drift = new Drift(0, SLIDE, WHOLE);
        Origin origin = new Origin(Optional.of(sheetName(character)), Optional.empty(), 1, name);
        return new Sample(
                name + ".mp4",
                SampleKind.DEFECT,
                Sample.Reach.FULL,
                () -> drift.labels(shot).stream()
                        .map(label -> label.from(origin))
                        .toList(),
                () -> new ShotSource(drift.into(shot)),
                List.of(sheet(character, design)));
    }

    /**
     * A walk in which a character is off its sheet from the first frame to the last.
     *
     * @param drawn how it is drawn instead of {@code design}
     */
    public static Sample offModel(String name, String character, CharacterDesign design, CharacterDesign drawn) {
        Shot shot = walk(drawn, drawn, 2);
        Origin origin = new Origin(Optional.of(sheetName(character)), Optional.empty(), 2, name);
        int end = FORMAT.frames();
        return new Sample(
                name + ".mp4",
                SampleKind.DEFECT,
                Sample.Reach.FULL,
                () -> List.of(Label.at("drift", 0, end, shot.boxOf(0, end / 2).orElseThrow())
                        .tracked(shot.trackOf(0, 0, end))
                        .from(origin)),
                () -> new ShotSource(shot),
                List.of(sheet(character, design)));
    }

    /** The same character on model. */
    public static Sample onModel(String name, String character, CharacterDesign design, OnModel situation) {
        Shot shot = situation.into(walk(design, design, 2), design, Pose.standing(6, GROUND, 330));
        Origin origin = new Origin(Optional.of(sheetName(character)), Optional.empty(), 2, name);
        return new Sample(
                name + ".mp4",
                SampleKind.LOOKALIKE,
                Sample.Reach.FULL,
                () -> List.of(Label.none().from(origin)),
                () -> new ShotSource(shot),
                List.of(sheet(character, design)));
    }

    private static String sheetName(String character) {
        return character + ".sheet.png";
    }

    private static SampleSheet sheet(String character, CharacterDesign design) {
        return new SampleSheet(sheetName(character), () -> ModelSheet.of(design));
    }

    private static Shot walk(CharacterDesign design, CharacterDesign into, long seed) {
        double height = design.build().height();
        View view = new View(0, GROUND - height / 2 - 4, HEIGHT_ON_SCREEN / height, 0);
        Stroll stroll = Stroll.steady(seed % 2 == 0 ? 62 : -62, GROUND, seed % 2 == 0 ? -SPEED : SPEED);
        Cel hero = Cel.of(Puppet.of(design, stroll).towards(into), Exposure.ones());
        return Shot.of(FORMAT, SetName.STREET, Timeline.always(view), List.of(hero));
    }
}
