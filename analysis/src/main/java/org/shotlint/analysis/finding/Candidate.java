package org.shotlint.analysis.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shotlint.analysis.time.FrameRange;

/**
 * What a check returns: a place and time that it holds against the picture. Only the engine turns it into a {@link Finding}.
 *
 * @param frames where it lasts, in clip frames
 * @param peakFrame the frame that shows it best, inside {@code frames}
 * @param box in clip pixels at {@code peakFrame}; empty where the whole frame is concerned
 * @param score strength in [0, 1]
 * @param subject what is concerned, such as "track 3"; empty where no subject is known
 * @param message one line for people
 * @param measurements the numbers behind it, the deciding one first
 * @param illustration what is drawn over the frame for it, beside its box
 */
public record Candidate(
        FrameRange frames,
        int peakFrame,
        Optional<Box> box,
        double score,
        Optional<String> subject,
        String message,
        List<Measurement> measurements,
        Optional<Illustration> illustration) {
    /** A candidate for which nothing but its box is drawn. */
    public Candidate(
            FrameRange frames,
            int peakFrame,
            Optional<Box> box,
            double score,
            Optional<String> subject,
            String message,
            List<Measurement> measurements) {
        this(frames, peakFrame, box, score, subject, message, measurements, Optional.empty());
    }

    /** The same candidate with something drawn for it. */
    public Candidate with(Illustration drawn) {
        return new Candidate(frames, peakFrame, box, score, subject, message, measurements, Optional.of(drawn));
    }

    public Candidate {
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(message, "message");
        measurements = List.copyOf(measurements);
        if (!frames.contains(peakFrame)) {
            throw new IllegalArgumentException("peak frame " + peakFrame + " is not in " + frames);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score " + score + " is not in [0, 1]");
        }
    }
}
