package org.shotlint.analysis.evidence;

import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.time.FrameRange;
import org.shotlint.analysis.time.FrameRate;

/**
 * Everything measured about one shot, or about one window of a very long shot.
 *
 * @param frames the shot in clip frames
 * @param frameWidth of the clip in pixels, after rotation; likewise {@code frameHeight}
 * @param steps from each drawing to the next, in order
 * @param impulses unexplained changes of one step, in order
 * @param boilRegions places that boil, in order
 * @param warpRegions places of the background that bend, in order
 * @param partings what becomes two or becomes one, in order
 * @param settling how the shot leaves the picture that it starts from; empty where it does not
 * @param passed places that are another after something passed in front of them, in order
 * @param subjects things that move on their own, by their ids
 * @param characters of model sheets, as they were found by their colours; one for each sheet
 * @param unseen places that are another when this shot comes back to a setup after a cut-away
 * @param faded places that blend into something else where they stand
 * @param bodies subjects that are another from some time on
 */
public record ShotEvidence(
        FrameRange frames,
        FrameRate rate,
        int frameWidth,
        int frameHeight,
        List<Step> steps,
        List<Impulse> impulses,
        List<BoilRegion> boilRegions,
        List<WarpRegion> warpRegions,
        List<Parting> partings,
        Optional<Settling> settling,
        List<PassedChange> passed,
        List<Subject> subjects,
        List<CharacterTrack> characters,
        List<UnseenChange> unseen,
        List<FadedPlace> faded,
        List<BodyChange> bodies) {
    public ShotEvidence {
        steps = List.copyOf(steps);
        impulses = List.copyOf(impulses);
        boilRegions = List.copyOf(boilRegions);
        warpRegions = List.copyOf(warpRegions);
        partings = List.copyOf(partings);
        passed = List.copyOf(passed);
        subjects = List.copyOf(subjects);
        characters = List.copyOf(characters);
        unseen = List.copyOf(unseen);
        faded = List.copyOf(faded);
        bodies = List.copyOf(bodies);
    }
}
