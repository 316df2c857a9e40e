package org.shotlint.analysis.evidence;

import java.util.List;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;

/**
 * Everything measured about one shot, or about one window of a very long shot.
 *
 * @param frames the shot in clip frames
 * @param frameArea pixels in a frame of the clip
 * @param steps from each drawing to the next, in order
 * @param impulses unexplained changes of one step, in order
 * @param boilRegions places that boil, in order
 * @param warpRegions places of the background that bend, in order
 * @param partings what becomes two or becomes one, in order
 */
public record ShotEvidence(
        FrameRange frames,
        FrameRate rate,
        long frameArea,
        List<Step> steps,
        List<Impulse> impulses,
        List<BoilRegion> boilRegions,
        List<WarpRegion> warpRegions,
        List<Parting> partings) {
    public ShotEvidence {
        steps = List.copyOf(steps);
        impulses = List.copyOf(impulses);
        boilRegions = List.copyOf(boilRegions);
        warpRegions = List.copyOf(warpRegions);
        partings = List.copyOf(partings);
    }
}
