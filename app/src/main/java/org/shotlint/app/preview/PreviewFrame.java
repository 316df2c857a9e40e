package org.shotlint.app.preview;

import java.nio.ByteBuffer;
import org.shotlint.analysis.video.FrameBuffer;

/** One frame of a clip at the size it is to be shown at, upright and with square pixels; immutable, any thread may read it. */
public final class PreviewFrame {
    private final FrameBuffer picture;

    /** Keeps {@code picture}, which must not be filled again. */
    PreviewFrame(FrameBuffer picture) {
        this.picture = picture;
    }

    /** Its number, counted from 0 in presentation order. */
    public int frame() {
        return picture.frame();
    }

    /** When it is shown, in microseconds after the first frame. */
    public long timestampMicros() {
        return picture.timestampMicros();
    }

    public int width() {
        return picture.width();
    }

    public int height() {
        return picture.height();
    }

    /** The pixels, four bytes each (blue, green, red, 255), row by row without padding; read-only, at position 0, a view of its own. */
    public ByteBuffer bgra() {
        return ByteBuffer.wrap(picture.pixels()).asReadOnlyBuffer();
    }

    /** Bytes of its pixels. */
    int bytes() {
        return picture.pixels().length;
    }
}
