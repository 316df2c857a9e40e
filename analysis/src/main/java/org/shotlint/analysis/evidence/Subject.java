package org.shotlint.analysis.evidence;

import java.util.List;

/**
 * Something that moved on its own: points that moved alike against the camera, followed through the shot also where it rests.
 *
 * <p>One thing can be several subjects, one after the other (it was hidden for a while) or side by side (arms and legs that move apart).
 *
 * @param id number within the clip, from 1
 * @param clipPixelsPerPx clip pixels to one work pixel
 * @param frameHeight height of the frame in clip pixels
 * @param sightings one for each drawing in which enough of its points were seen, in order
 * @param appearances how it looks against some drawings before, at every second drawing where that is known, in order
 * @param laterLooks how its points look against a second or so before, at every second drawing where that is known, in order
 * @param palettes its colours, at every fourth drawing in which it has points enough, in order
 * @param losses points that went while others of the subject stayed, or with them, in order; the newest 600
 * @param colours how its colours stand against those at its first sight, in order
 * @param sheetLooks how they stand against each model sheet that was given, in order of drawings
 * @param identityLooks how an identity model sees it, at every sixth drawing, in order; empty without a model
 */
public record Subject(
        int id,
        double clipPixelsPerPx,
        int frameHeight,
        List<Sighting> sightings,
        List<Appearance> appearances,
        List<LaterLook> laterLooks,
        List<Palette> palettes,
        List<PointLoss> losses,
        List<SubjectColour> colours,
        List<SheetLook> sheetLooks,
        List<IdentityLook> identityLooks) {
    public Subject {
        sightings = List.copyOf(sightings);
        appearances = List.copyOf(appearances);
        laterLooks = List.copyOf(laterLooks);
        palettes = List.copyOf(palettes);
        losses = List.copyOf(losses);
        colours = List.copyOf(colours);
        sheetLooks = List.copyOf(sheetLooks);
        identityLooks = List.copyOf(identityLooks);
        if (sightings.isEmpty()) {
            throw new IllegalArgumentException("subject " + id + " was never seen");
        }
    }

    /** A subject that no identity model saw and that was not looked at again later. */
    public Subject(
            int id,
            double clipPixelsPerPx,
            int frameHeight,
            List<Sighting> sightings,
            List<Appearance> appearances,
            List<Palette> palettes,
            List<PointLoss> losses,
            List<SubjectColour> colours,
            List<SheetLook> sheetLooks) {
        this(
                id,
                clipPixelsPerPx,
                frameHeight,
                sightings,
                appearances,
                List.of(),
                palettes,
                losses,
                colours,
                sheetLooks,
                List.of());
    }

    /** A subject whose colours were neither followed nor held against sheets. */
    public Subject(
            int id,
            double clipPixelsPerPx,
            int frameHeight,
            List<Sighting> sightings,
            List<Appearance> appearances,
            List<Palette> palettes,
            List<PointLoss> losses) {
        this(id, clipPixelsPerPx, frameHeight, sightings, appearances, palettes, losses, List.of(), List.of());
    }

    /** The name for people. */
    public String label() {
        return "subject " + id;
    }
}
