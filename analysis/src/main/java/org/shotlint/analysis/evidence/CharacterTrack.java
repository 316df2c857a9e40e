package org.shotlint.analysis.evidence;

import java.util.List;

/**
 * Where the colours of a model sheet were found through a shot, and how the figure there is built.
 *
 * @param sheet name of the character
 * @param views how it is built in each figure of the sheet, at least two; empty for a key picture
 * @param looks one for each drawing that was looked at and shows it, in order
 * @param picture for a key picture, how drawings show it, in order
 */
public record CharacterTrack(String sheet, List<Build> views, List<CharacterLook> looks, List<PictureLook> picture) {
    /** A track of a sheet with figures. */
    public CharacterTrack(String sheet, List<Build> views, List<CharacterLook> looks) {
        this(sheet, views, looks, List.of());
    }

    public CharacterTrack {
        picture = List.copyOf(picture);
        views = List.copyOf(views);
        looks = List.copyOf(looks);
    }
}
