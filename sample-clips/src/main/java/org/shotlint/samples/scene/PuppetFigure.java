package org.shotlint.samples.scene;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One drawing of a character: joints posed in three dimensions, drawn as flat shapes from back to front. */
final class PuppetFigure {

    private final CharacterDesign.Build build;
    private final CharacterDesign.Colors colors;
    private final CharacterDesign design;
    private final Pose pose;
    private final Joint.Turn turn;
    private final List<Part> parts = new ArrayList<>();
    private final double hipUp;

    private record Part(double depth, Runnable drawing) {}

    PuppetFigure(CharacterDesign design, Pose pose) {
        this.design = design;
        this.pose = pose;
        build = design.build();
        colors = design.colors();
        turn = Joint.Turn.of(pose.yawDeg());
        Joint hip = new Joint(0, 0, 0);
        double low = Math.min(foot(hip, 1).up(), foot(hip, -1).up());
        hipUp = -low + limbWidth() * 0.35;
    }

    void draw(Ink ink) {
        Joint hip = new Joint(0, hipUp, 0);
        double torso = build.height() * (1 - build.headShare() - build.legShare());
        Joint neck = new Joint(0, hipUp + torso, 1.5 * pose.stride());
        for (int side = -1; side <= 1; side += 2) {
            leg(ink, hip, side);
            arm(ink, new Joint(side * shoulder(), neck.up() - 7, neck.front()), side, 0);
        }
        if (build.extraArm() > 0.02) {
            arm(ink, new Joint(shoulder() * 0.6, neck.up() - 16, neck.front()), 1, build.extraArm());
        }
        parts.add(new Part(0, () -> torso(ink, hip, neck)));
        double headRadius = build.height() * build.headShare() * 0.46;
        PuppetHead head = new PuppetHead(design, pose, headRadius);
        parts.add(new Part(
                turn.cos() * 4 + 60,
                () -> head.draw(ink, neck.screenX(turn) + turn.sin() * 2, neck.screenY() - headRadius * 0.92)));
        parts.sort(Comparator.comparingDouble(Part::depth));
        for (Part part : parts) {
            part.drawing().run();
        }
    }

    private double limbWidth() {
        return 10.5 * build.girth() * build.height() / 150;
    }

    private double shoulder() {
        return 16.5 * build.girth() * build.height() / 150;
    }

    private double legLength() {
        return build.height() * build.legShare();
    }

    private double swing(int side) {
        return StrictMath.sin(pose.phase()) * side * 0.52 * pose.stride();
    }

    private double kneeBend(int side) {
        return 0.06 + 0.85 * pose.stride() * Math.max(0, StrictMath.cos(pose.phase()) * side);
    }

    private Joint knee(Joint hip, int side) {
        return hip.swung(legLength() * 0.5, swing(side), 0);
    }

    private Joint foot(Joint hip, int side) {
        return knee(hip, side).swung(legLength() * 0.5, swing(side) - kneeBend(side), 0);
    }

    private void leg(Ink ink, Joint middle, int side) {
        double apart = side * 7.5 * build.girth() * build.height() / 150;
        Joint hip = new Joint(apart, middle.up(), middle.front());
        Joint knee = knee(hip, side);
        Joint foot = foot(hip, side);
        Joint toe = new Joint(foot.side(), foot.up() - 1, foot.front() + limbWidth() * 1.15);
        double depth = hip.depth(turn) - 1;
        Color tone = Ink.rgb(depth < -2 ? Ink.darker(colors.legs(), 0.78) : colors.legs());
        parts.add(new Part(depth, () -> {
            ink.limb(tone, limbWidth(), path(hip, knee, foot));
            ink.limb(Ink.rgb(colors.shoes()), limbWidth() * 0.72, path(foot, toe));
        }));
    }

    private void arm(Ink ink, Joint shoulder, int side, double extra) {
        double length = build.height() * 0.19 * (extra > 0 ? extra : 1);
        double raise = side > 0 && extra == 0 ? pose.raise() : extra > 0 ? 0.55 : 0;
        double forwards = -StrictMath.sin(pose.phase()) * side * 0.5 * pose.stride() + raise * 2.3;
        double out = side * (0.16 + 0.1 * raise);
        Joint elbow = shoulder.swung(length, forwards, out);
        Joint hand = elbow.swung(length, forwards + 0.25 + 0.35 * raise, out * 0.4);
        double depth = shoulder.depth(turn) * 1.5 + (extra > 0 ? 30 : 0);
        int sleeve = depth < -2 ? Ink.darker(colors.top(), 0.76) : Ink.darker(colors.top(), 0.93);
        parts.add(new Part(depth, () -> {
            ink.limb(Ink.rgb(colors.skin()), limbWidth() * 0.7, path(elbow, hand));
            ink.limb(Ink.rgb(sleeve), limbWidth() * 0.86, path(shoulder, elbow));
            ink.shape(Ink.rgb(colors.skin()), Ink.disc(hand.screenX(turn), hand.screenY(), limbWidth() * 0.48));
        }));
    }

    private Path2D path(Joint... joints) {
        double[] xy = new double[joints.length * 2];
        for (int i = 0; i < joints.length; i++) {
            xy[2 * i] = joints[i].screenX(turn);
            xy[2 * i + 1] = joints[i].screenY();
        }
        return Ink.line(xy);
    }

    private void torso(Ink ink, Joint hip, Joint neck) {
        double facing = Math.abs(turn.cos());
        double top = shoulder() * (0.62 + 0.42 * facing);
        double low = shoulder() * (0.58 + 0.24 * facing) + build.girth() * 2;
        double x0 = hip.screenX(turn);
        double y0 = hip.screenY();
        double x1 = neck.screenX(turn);
        double y1 = neck.screenY();
        double hem = low + build.skirt() * shoulder() * 0.75;
        double hemY = y0 + 5 + build.skirt() * legLength() * 0.42;
        double sway = StrictMath.sin(pose.phase() * 2) * 2 * build.skirt() * pose.stride();
        Path2D body = new Path2D.Double();
        body.moveTo(x1 - top, y1 + 6);
        body.quadTo(x1 - top * 0.7, y1 - 3, x1, y1 - 3);
        body.quadTo(x1 + top * 0.7, y1 - 3, x1 + top, y1 + 6);
        body.quadTo(x0 + low * 0.9, (y0 + y1) / 2 + 8, x0 + hem + sway, hemY);
        body.quadTo(x0, hemY + 6, x0 - hem + sway, hemY);
        body.quadTo(x0 - low * 0.9, (y0 + y1) / 2 + 8, x1 - top, y1 + 6);
        body.closePath();
        double anchor = x1 + turn.sin() * shoulder() * 0.5;
        ink.shape(Ink.cloth(new Ink.Pattern(design.motif(), colors.top(), colors.accent()), anchor, y1), body);
        Path2D shade = Ink.line(x1 + top * 0.62, y1 + 8, x0 + low * 0.6, y0 - 2, x0 + hem * 0.7 + sway, hemY - 4);
        ink.stroke(new Color(20, 10, 30, 50), top * 0.5, shade);
    }
}
