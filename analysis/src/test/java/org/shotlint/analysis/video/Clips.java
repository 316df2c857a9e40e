package org.shotlint.analysis.video;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shotlint.samples.encode.ClipWriter;
import org.shotlint.samples.encode.EncodeException;
import org.shotlint.samples.encode.EncodeSpec;

/** Writes counter clips and reads whole clips. */
final class Clips {
    private Clips() {}

    /** What reading a clip from start to end gave. */
    record Reading(
            ClipInfo info,
            List<Integer> numbers,
            List<Long> timestampsMicros,
            List<Problem> problems,
            boolean variable,
            FrameIndex index) {
        /** The problems that mean lost or damaged pictures. */
        List<Problem> damage() {
            return problems.stream()
                    .filter(problem -> problem.kind() == Problem.Kind.DAMAGE)
                    .toList();
        }

        /** The texts of the notes. */
        List<String> notes() {
            return problems.stream()
                    .filter(problem -> problem.kind() == Problem.Kind.NOTE)
                    .map(Problem::text)
                    .toList();
        }
    }

    /** Writes a counter clip and gives the file back. */
    static Path write(CounterClip clip, EncodeSpec spec, Path file) throws EncodeException {
        ClipWriter.write(clip, spec, file);
        return file;
    }

    /** Reads all frames at full size. */
    static Reading read(Path file) throws VideoReadException {
        return read(ClipSource.of(file));
    }

    /** Reads all frames at full size. */
    static Reading read(ClipSource source) throws VideoReadException {
        List<Integer> numbers = new ArrayList<>();
        List<Long> timestamps = new ArrayList<>();
        try (FrameReader reader = FrameReader.open(source, ReadOptions.fullSize())) {
            FrameBuffer buffer = reader.newBuffer();
            while (reader.read(buffer)) {
                numbers.add(CounterClip.number(buffer));
                timestamps.add(buffer.timestampMicros());
            }
            return new Reading(
                    reader.info(), numbers, timestamps, reader.problems(), reader.variableFrameRate(), reader.index());
        }
    }

    /** Numbers from {@code start} up to but without {@code end}. */
    static List<Integer> numbers(int start, int end) {
        return IntStream.range(start, end).boxed().toList();
    }
}
