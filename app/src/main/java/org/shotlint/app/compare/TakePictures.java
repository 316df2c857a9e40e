package org.shotlint.app.compare;

import java.io.IOException;
import java.util.Optional;

/** Pictures of takes where they have no finding of their own, to be held beside the other take. */
@FunctionalInterface
public interface TakePictures {
    /**
     * A picture of a take.
     *
     * @param frame that it shows
     */
    record Picture(int frame, byte[] jpeg) {
        public Picture {
            jpeg = jpeg.clone();
        }

        /** A copy of the picture's bytes. */
        @Override
        public byte[] jpeg() {
            return jpeg.clone();
        }
    }

    /** The picture of {@code clip} at {@code frame}, or one near it; empty where there is none. */
    Optional<Picture> at(ComparedClip clip, int frame) throws IOException;

    /** No pictures. */
    static TakePictures none() {
        return (clip, frame) -> Optional.empty();
    }
}
