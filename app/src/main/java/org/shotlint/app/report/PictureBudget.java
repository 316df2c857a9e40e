package org.shotlint.app.report;

import java.util.Base64;
import java.util.Optional;

/** Bounds what pictures add to a page: browsers open 30 MB at once, not 3 GB. Pictures go to the worst clips, which come first. */
final class PictureBudget {
    private long leftBytes;
    private int leftOut;

    PictureBudget(long bytes) {
        this.leftBytes = bytes;
    }

    /** The JPEG as an address that holds the picture itself; empty once the page is full. */
    Optional<String> embed(byte[] jpeg) {
        return take(jpeg.length)
                ? Optional.of("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg))
                : Optional.empty();
    }

    /** Whether there is room for a picture of so many bytes; takes it if so. */
    boolean take(int bytes) {
        if (bytes > leftBytes) {
            leftOut++;
            return false;
        }
        leftBytes -= bytes;
        return true;
    }

    /** Pictures that found no room. */
    int leftOut() {
        return leftOut;
    }
}
