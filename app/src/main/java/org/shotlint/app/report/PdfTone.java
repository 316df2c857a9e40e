package org.shotlint.app.report;

import java.util.Locale;
import org.shotlint.analysis.finding.Severity;
import org.shotlint.app.review.Disposition;

/** The colours of the document as 0xRRGGBB; those for text have a contrast of at least 4.5 to 1 on white and on their own tint. */
enum PdfTone {
    INK(0x1b1f27, 0xe8ebf0),
    QUIET(0x5a6475, 0xeef0f4),
    ACCENT(0x3457d5, 0xe8edfb),
    WHITE(0xffffff, 0xffffff),
    LINE(0xd9dde5, 0xeef0f4),
    ERROR(0xc4261b, 0xfdecea),
    WARNING(0xa03f06, 0xfdf1e2),
    NOTE(0x1a5fd0, 0xe6effd),
    CLEAN(0x146e35, 0xe4f5ea),
    UNCHECKED(0x6b3fa0, 0xf1e9fa);

    private static final float FULL = 255f;

    private final int rgb;
    private final int tintRgb;

    PdfTone(int rgb, int tintRgb) {
        this.rgb = rgb;
        this.tintRgb = tintRgb;
    }

    static PdfTone of(Severity severity) {
        return valueOf(severity.word().toUpperCase(Locale.ROOT));
    }

    static PdfTone of(Disposition disposition) {
        return switch (disposition) {
            case OPEN -> ACCENT;
            case CONFIRMED -> ERROR;
            case INTENDED -> CLEAN;
            case FALSE_ALARM -> QUIET;
        };
    }

    /** Red, green and blue from 0 to 1. */
    float[] full() {
        return parts(rgb);
    }

    /** The pale form, for backgrounds. */
    float[] tint() {
        return parts(tintRgb);
    }

    private static float[] parts(int rgb) {
        return new float[] {(rgb >> 16 & 0xff) / FULL, (rgb >> 8 & 0xff) / FULL, (rgb & 0xff) / FULL};
    }
}
