package org.shotlint.analysis.video;

/**
 * Something about a clip that people should know.
 *
 * @param frame the frame it was met at, counted from 0; 0 where it concerns the whole clip, the number of frames read where it concerns
 *     the end
 * @param text one line for people
 */
public record Problem(int frame, Kind kind, String text) {
    /** How bad it is. */
    public enum Kind {
        /** Pictures are lost, damaged or guessed. */
        DAMAGE,
        /** A peculiarity that was dealt with; no picture is lost. */
        NOTE
    }
}
