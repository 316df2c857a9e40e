package org.shotlint.app.preview;

import java.util.List;
import org.shotlint.analysis.video.ClipInfo;
import org.shotlint.analysis.video.ClipSource;
import org.shotlint.analysis.video.FrameBuffer;
import org.shotlint.analysis.video.FrameIndex;
import org.shotlint.analysis.video.FrameReader;
import org.shotlint.analysis.video.Problem;
import org.shotlint.analysis.video.ReadOptions;
import org.shotlint.analysis.video.VideoReadException;

/**
 * Goes through a clip once in order, with a reader of its own, to learn when each frame is shown; takes thumbnails on the way. What is known
 * is told in growing portions, and at once when a frame that is waited for is reached.
 */
final class IndexPass {
    private static final int FIRST_PORTION_FRAMES = 16;
    private static final int PORTION_SHARE = 8;

    private final ClipSource source;
    private final Thumbnails thumbnails;
    private final Sink sink;

    /** Who the pass works for; called on the pass's thread. */
    interface Sink {
        /** Frames found so far; {@code text} is what is wrong with the clip, told at the end. */
        void known(ClipInfo info, FrameIndex index, boolean complete, String text);

        /** The frame that is waited for. */
        int wantedFrame();

        boolean isClosed();
    }

    IndexPass(ClipSource source, Thumbnails thumbnails, Sink sink) {
        this.source = source;
        this.thumbnails = thumbnails;
        this.sink = sink;
    }

    void run() throws VideoReadException {
        try (FrameReader reader = FrameReader.open(source, ReadOptions.fullSize())) {
            FrameBuffer buffer = Thumbnails.newBuffer(reader.info());
            int frames = 0;
            int told = 0;
            while (!sink.isClosed() && reader.read(buffer)) {
                if (thumbnails.wants(frames)) {
                    thumbnails.add(new PreviewFrame(buffer));
                    buffer = Thumbnails.newBuffer(reader.info());
                }
                frames++;
                int wanted = sink.wantedFrame();
                boolean waitedFor = told <= wanted && wanted < frames;
                if (told == 0 || waitedFor || frames - told >= Math.max(FIRST_PORTION_FRAMES, told / PORTION_SHARE)) {
                    sink.known(reader.info(), reader.index(), false, "");
                    told = frames;
                }
            }
            sink.known(reader.info(), reader.index(), true, damage(reader.problems()));
        }
    }

    private static String damage(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.kind() == Problem.Kind.DAMAGE)
                .reduce((first, last) -> last)
                .map(Problem::text)
                .orElse("");
    }
}
