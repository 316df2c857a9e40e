package org.shotlint.analysis.video;

import java.util.Optional;
import java.util.OptionalLong;
import org.shotlint.analysis.time.FrameRate;

/**
 * What the container and the first frame say about a clip.
 *
 * @param container FFmpeg's name of the container, such as {@code mov,mp4,m4a,3gp,3g2,mj2}; {@code image sequence} for numbered pictures
 * @param codec FFmpeg's name of the codec
 * @param codedWidth pixels in a stored row
 * @param codedHeight stored rows
 * @param width in pixels after rotation, before pixel aspect
 * @param height in pixels after rotation, before pixel aspect
 * @param pixelAspectNumerator width of one pixel; 1 over 1 when not said
 * @param pixelAspectDenominator height of one pixel
 * @param rotationDegrees clockwise turn that was applied to the pixels: 0, 90, 180 or 270
 * @param frameRate nominal or average rate
 * @param rateAssumed whether the clip names no rate and {@code frameRate} was assumed or given by the user
 * @param framesPromised what the container promises; empty when it does not say
 * @param durationMicros what the container promises; empty when it does not say
 * @param startTimecode label of the first frame where the clip has one
 * @param declaredOrigin what the clip declares about its making; empty, as no such declaration is read yet
 */
public record ClipInfo(
        String container,
        String codec,
        int codedWidth,
        int codedHeight,
        int width,
        int height,
        int pixelAspectNumerator,
        int pixelAspectDenominator,
        int rotationDegrees,
        FrameRate frameRate,
        boolean rateAssumed,
        OptionalLong framesPromised,
        OptionalLong durationMicros,
        Optional<String> startTimecode,
        PictureCoding picture,
        Optional<String> declaredOrigin) {}
