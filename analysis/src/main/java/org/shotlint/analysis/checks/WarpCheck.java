package org.shotlint.analysis.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.check.CheckDescription;
import org.shotlint.analysis.check.CheckResult;
import org.shotlint.analysis.check.Param;
import org.shotlint.analysis.check.Settings;
import org.shotlint.analysis.evidence.PlaceMap;
import org.shotlint.analysis.evidence.ShotEvidence;
import org.shotlint.analysis.evidence.WarpRegion;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Illustration;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.finding.Severity;

/** A place of the background swings like rubber that stood still before and does again after. */
public final class WarpCheck implements Check {
    private static final int WINDOW = 32;
    private static final int MIN_STEPS = 48;

    static final Param CELLS = new Param(
            "cells",
            "cells of 8 px at 480 wide",
            24,
            12,
            121,
            "Size of the place, counted inside a square of 11 x 11 cells",
            "sweep: clean clips stay below 18 once the other conditions hold");
    static final Param CONTRAST = new Param(
            "contrast",
            "",
            2.6,
            1,
            20,
            "Speed of the place over its speed before and after",
            "sweep: nets, leaves and banners that always move reach 2.4");
    static final Param REST = new Param(
            "rest",
            "px at 480 wide",
            0.2,
            0.02,
            0.35,
            "Motion a drawing up to which the place counts as still before and after",
            "sweep: flow on still texture reaches 0.17");
    static final Param BROKEN = new Param(
            "broken",
            "",
            0.1,
            0,
            1,
            "Share of the surroundings that tears or is covered, from which separate things move there",
            "sweep: warped walls 0.04, heads and hands 0.12 and more");
    static final Param WIDE = new Param(
            "wide",
            "cells of 8 px at 480 wide",
            64,
            24,
            121,
            "Size of the place from which more of its surroundings may tear, and from which less contrast is enough",
            "sweep: at rest before and after, clean clips stay below 40 however much tears around");
    static final Param TORN = new Param(
            "torn",
            "",
            0.4,
            0,
            1,
            "Share of the surroundings that may tear around a wide place: what bends strongly tears at its rim",
            "sweep on generated clips: walls and tiles that bend strongly reach 0.35");
    static final Param WIDE_CONTRAST = new Param(
            "wideContrast",
            "",
            2,
            1,
            20,
            "Speed of a wide place over its speed before and after",
            "sweep: tiles that bend under a pan, where flow is less sure, reach 2.07");
    static final Param EDGE = new Param(
            "edge",
            "drawings",
            8,
            0,
            48,
            "Drawings needed before and after, to know the place at rest",
            "not calibrated: a third of a second at 24 drawings a second");

    private static final double AROUND_SHARE = 1;

    private static final CheckDescription DESCRIPTION = new CheckDescription(
            "warp",
            CheckDescription.Family.SPACE,
            Severity.ERROR,
            "Rigid background bends.",
            50,
            List.of(CELLS, CONTRAST, REST, BROKEN, WIDE, WIDE_CONTRAST, TORN, EDGE));

    @Override
    public CheckDescription description() {
        return DESCRIPTION;
    }

    @Override
    public CheckResult judge(ShotEvidence evidence, Settings settings) {
        if (evidence.steps().size() < MIN_STEPS) {
            return new CheckResult.NotApplicable(
                    "fewer than " + (MIN_STEPS + 1) + " drawings: no place is known at rest before and after");
        }
        List<Candidate> candidates = new ArrayList<>();
        for (WarpRegion region : evidence.warpRegions()) {
            if (bends(region, settings)) {
                candidates.add(candidate(region, evidence, settings));
            }
        }
        return new CheckResult.Found(candidates);
    }

    private static boolean bends(WarpRegion region, Settings settings) {
        double edge = settings.value(DESCRIPTION.id(), EDGE);
        return region.cells() >= settings.value(DESCRIPTION.id(), CELLS)
                && contrast(region) >= leastContrast(region, settings)
                && region.restPx() <= settings.value(DESCRIPTION.id(), REST)
                && region.brokenShare() <= mostBroken(region, settings)
                && region.drawingsBefore() >= edge
                && region.drawingsAfter() >= edge;
    }

    private static double mostBroken(WarpRegion region, Settings settings) {
        return settings.value(DESCRIPTION.id(), isWide(region, settings) ? TORN : BROKEN);
    }

    private static double leastContrast(WarpRegion region, Settings settings) {
        return settings.value(DESCRIPTION.id(), isWide(region, settings) ? WIDE_CONTRAST : CONTRAST);
    }

    private static boolean isWide(WarpRegion region, Settings settings) {
        return region.cells() >= settings.value(DESCRIPTION.id(), WIDE);
    }

    private static double contrast(WarpRegion region) {
        return region.pathPx() / WINDOW / Math.max(0.01, region.restPx());
    }

    private static Candidate candidate(WarpRegion region, ShotEvidence evidence, Settings settings) {
        double cells = settings.value(DESCRIPTION.id(), CELLS);
        return new Candidate(
                        region.frames(),
                        region.peakFrame(),
                        Optional.of(region.box()),
                        Math.min(1, 0.5 + 0.5 * (region.cells() - cells) / (121 - cells + 1)),
                        Optional.empty(),
                        "Background swings to and fro and comes to rest again",
                        List.of(
                                new Measurement("place that bends", CELLS.unit(), region.cells(), cells),
                                new Measurement(
                                        "speed over speed at rest",
                                        "",
                                        contrast(region),
                                        leastContrast(region, settings)),
                                new Measurement(
                                        "motion at rest",
                                        REST.unit(),
                                        region.restPx(),
                                        settings.value(DESCRIPTION.id(), REST)),
                                new Measurement(
                                        "surroundings that tear",
                                        "",
                                        region.brokenShare(),
                                        mostBroken(region, settings)),
                                new Measurement(
                                        "widest swing",
                                        "px at 480 wide",
                                        highest(region.swing(), Cells.of(region, evidence, 0)),
                                        0)))
                .with(illustration(region, evidence));
    }

    /**
     * The swing of the place and its surroundings, its own size on each side. Elsewhere, most of all at the edges of the frame under a moving
     * camera, the numbers say more about what came into sight than about bending.
     */
    private static Illustration illustration(WarpRegion region, ShotEvidence evidence) {
        PlaceMap swing = region.swing();
        Cells place = Cells.of(region, evidence, 0);
        Cells shown = Cells.of(region, evidence, AROUND_SHARE);
        double highest = highest(swing, place);
        List<Double> values = new ArrayList<>();
        for (int row = 0; row < swing.rows(); row++) {
            for (int column = 0; column < swing.columns(); column++) {
                values.add(shown.holds(column, row) ? Math.min(highest, swing.at(column, row)) : 0);
            }
        }
        var heat = new Illustration.HeatMap("swing", "px at 480 wide", swing.columns(), values);
        return new Illustration(region.peakFrame(), List.of(), List.of(), Optional.of(heat), List.of());
    }

    private static double highest(PlaceMap swing, Cells place) {
        double highest = 0;
        for (int row = 0; row < swing.rows(); row++) {
            for (int column = 0; column < swing.columns(); column++) {
                highest = place.holds(column, row) ? Math.max(highest, swing.at(column, row)) : highest;
            }
        }
        return highest;
    }

    /** The cells of the map that a box covers. */
    private record Cells(double left, double top, double right, double bottom) {
        /** @param around how much more is covered on each side, as a share of the box */
        static Cells of(WarpRegion region, ShotEvidence evidence, double around) {
            double x = (double) region.swing().columns() / evidence.frameWidth();
            double y = (double) region.swing().rows() / evidence.frameHeight();
            double moreX = around * region.box().width();
            double moreY = around * region.box().height();
            return new Cells(
                    x * (region.box().x() - moreX),
                    y * (region.box().y() - moreY),
                    x * (region.box().x() + region.box().width() + moreX),
                    y * (region.box().y() + region.box().height() + moreY));
        }

        boolean holds(int column, int row) {
            return column + 0.5 > left && column + 0.5 < right && row + 0.5 > top && row + 0.5 < bottom;
        }
    }
}
