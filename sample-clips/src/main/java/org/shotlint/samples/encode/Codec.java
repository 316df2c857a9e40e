package org.shotlint.samples.encode;

import java.util.Map;

/** How pictures are coded: FFmpeg's encoder, its pixel format and the options that give high, repeatable quality. */
public enum Codec {
    /** 8 bit, even sizes only, no B-frames. */
    H264("libopenh264", "yuv420p", Map.of("rc_mode", "quality", "allow_skip_frames", "0")),
    MPEG4("mpeg4", "yuv420p", Map.of()),
    MPEG2("mpeg2video", "yuv420p", Map.of()),
    VP9("libvpx-vp9", "yuv420p", Map.of("deadline", "realtime", "cpu-used", "8", "crf", "20", "lag-in-frames", "0")),
    VP9_ALPHA(
            "libvpx-vp9",
            "yuva420p",
            Map.of("deadline", "realtime", "cpu-used", "8", "crf", "20", "auto-alt-ref", "0")),
    /** 10 bit; any size. */
    AV1_10BIT(
            "libaom-av1",
            "yuv420p10le",
            Map.of("usage", "realtime", "cpu-used", "8", "crf", "15", "lag-in-frames", "0")),
    /** 10 bit, 4:2:2. */
    PRORES("prores_ks", "yuv422p10le", Map.of("profile", "3")),
    PRORES_4444("prores_ks", "yuva444p10le", Map.of("profile", "4", "alpha_bits", "16")),
    /** Lossless but for the step to 4:2:0; any size. */
    FFV1("ffv1", "yuv420p", Map.of()),
    /** Lossless RGB; any size. */
    FFV1_RGB("ffv1", "bgr0", Map.of()),
    FFV1_10BIT("ffv1", "yuv422p10le", Map.of()),
    FFV1_16BIT("ffv1", "rgb48le", Map.of()),
    FFV1_ALPHA("ffv1", "bgra", Map.of()),
    MJPEG("mjpeg", "yuv420p", Map.of()),
    GIF("gif", "rgb8", Map.of()),
    PNG("png", "rgb24", Map.of()),
    PNG_16BIT("png", "rgb48be", Map.of()),
    PNG_ALPHA("png", "rgba", Map.of()),
    /** 32-bit float, scene-linear. */
    EXR("exr", "gbrpf32le", Map.of()),
    /** 10 bit, display-coded. */
    DPX("dpx", "gbrp10be", Map.of()),
    /** 10 bit, printing density: the header says logarithmic and the pixels follow the Cineon curve. */
    DPX_LOG("dpx", "gbrp10be", Map.of());

    private final String encoder;
    private final String pixelFormat;
    private final Map<String, String> options;

    Codec(String encoder, String pixelFormat, Map<String, String> options) {
        this.encoder = encoder;
        this.pixelFormat = pixelFormat;
        this.options = options;
    }

    /** Name of FFmpeg's encoder. */
    String encoder() {
        return encoder;
    }

    /** Name of FFmpeg's pixel format. */
    String pixelFormat() {
        return pixelFormat;
    }

    Map<String, String> options() {
        return options;
    }

    /** Whether the format keeps transparency; the writer then makes the right quarter of each picture half transparent. */
    public boolean hasAlpha() {
        return this == VP9_ALPHA || this == PRORES_4444 || this == FFV1_ALPHA || this == PNG_ALPHA;
    }

    /** Whether YUV values use the whole range of 0 to 255. */
    boolean fullRange() {
        return this == MJPEG;
    }

    /** Whether YUV follows BT.601: JPEG by definition, MPEG-4 because AVI files of it do not say and readers then take it so. */
    boolean bt601() {
        return this == MJPEG || this == MPEG4;
    }

    /** Curve from the drawn 8-bit values to the stored ones. */
    ToneCurve curve() {
        return switch (this) {
            case EXR -> ToneCurve.LINEAR;
            case DPX_LOG -> ToneCurve.CINEON;
            default -> ToneCurve.DISPLAY;
        };
    }
}
