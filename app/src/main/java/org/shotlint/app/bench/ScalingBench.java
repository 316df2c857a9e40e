package org.shotlint.app.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.shotlint.app.batch.BatchResult;
import org.shotlint.app.batch.InputException;
import org.shotlint.app.batch.InputScan;
import org.shotlint.app.batch.Inputs;

/** How much faster two workers are than one on the same clips. Each is run twice in turn and the better time counts. */
public final class ScalingBench {
    private static final int ROUNDS = 2;

    private ScalingBench() {}

    public static BenchRow run(List<String> paths) throws InputException, IOException, InterruptedException {
        long one = Long.MAX_VALUE;
        long two = Long.MAX_VALUE;
        long frames = 0;
        int clips = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (TemporaryFolder folder = TemporaryFolder.make()) {
                Inputs inputs = InputScan.scan(paths, folder.path());
                clips = inputs.clips().size();
                BatchResult single = BenchBatch.finish(BenchBatch.prepare(folder.path(), 1), inputs);
                one = Math.min(one, single.wall().toNanos());
                two = Math.min(
                        two,
                        BenchBatch.finish(BenchBatch.prepare(folder.path(), 2), inputs)
                                .wall()
                                .toNanos());
                frames = BenchBatch.frames(single);
            }
        }
        String figure = String.format(
                Locale.ROOT,
                "1 worker %s (%.1f frames/s), 2 workers %s (%.1f frames/s): %.2f times as fast",
                BenchRow.seconds(one),
                frames * 1e9 / one,
                BenchRow.seconds(two),
                frames * 1e9 / two,
                (double) one / two);
        return BenchRow.of("scaling, " + clips + " clips, " + frames + " frames", figure);
    }
}
