package org.shotlint.analysis.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shotlint.analysis.evidence.CharacterTrack;
import org.shotlint.analysis.evidence.PictureLook;

/**
 * How far a shot goes from a key picture. A pose that is another counts as much as a face that is another, so this is a measure to rank
 * shots by and no finding.
 *
 * @param looks from the first that surely shows the picture
 * @param atStart share of the picture that looks otherwise when it is first seen
 * @param typical the same over the shot, the mean of all drawings
 */
record PictureReading(String sheet, List<PictureLook> looks, double atStart, double typical) {
    private static final int SURE = 30;
    private static final int LEAST_LOOKS = 4;

    public PictureReading {
        looks = List.copyOf(looks);
    }

    /** The reading of a shot; empty where the picture is not surely seen in it. */
    static Optional<PictureReading> of(CharacterTrack track) {
        List<PictureLook> looks = track.picture().stream()
                .dropWhile(look -> look.agreeing() < SURE)
                .toList();
        if (looks.size() < LEAST_LOOKS) {
            return Optional.empty();
        }
        double[] other = looks.stream().mapToDouble(PictureLook::other).toArray();
        return Optional.of(new PictureReading(
                track.sheet(), looks, other[0], Arrays.stream(other).average().orElse(0)));
    }
}
