package org.shotlint.app.review;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** A process that decides without pause and says on its output what it decided and when; ends by being killed. */
final class DecidingProcess {
    private static final long PAUSE_MILLIS = 2;

    private DecidingProcess() {}

    /** @param args the folder, and a prefix for the keys */
    public static void main(String[] args) throws Exception {
        ReviewSession session = ReviewSession.open(Path.of(args[0]));
        for (int i = 0; ; i++) {
            String key = args[1] + i;
            session.apply(Set.of(key), Disposition.CONFIRMED);
            String line = key + " " + System.currentTimeMillis() + "\n";
            System.out.write(line.getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
