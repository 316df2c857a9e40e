package org.shotlint.analysis.video;

import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.ffmpeg.global.avutil;
import org.shotlint.analysis.time.FrameRate;

/** Puts together what container and first frame say about a clip. */
final class ClipDescription {
    private ClipDescription() {}

    /** The description, with {@code fallback} for the rate of a clip that names none. */
    static ClipInfo of(PacketSource packets, String codec, AVFrame frame, FrameRate fallback) {
        PacketSource.Facts facts = packets.facts();
        boolean swaps = facts.rotation().swapsSides();
        PixelAspect stored = packets.aspect(frame);
        PixelAspect aspect = swaps ? stored.turned() : stored;
        return new ClipInfo(
                facts.container(),
                codec,
                frame.width(),
                frame.height(),
                swaps ? frame.height() : frame.width(),
                swaps ? frame.width() : frame.height(),
                aspect.numerator(),
                aspect.denominator(),
                facts.rotation().degrees(),
                facts.rate().orElse(fallback),
                facts.rate().isEmpty(),
                facts.promise().frames(),
                facts.durationMicros(),
                facts.startTimecode().or(() -> timecode(frame)),
                coding(frame),
                Optional.empty());
    }

    private static PictureCoding coding(AVFrame frame) {
        AVPixFmtDescriptor descriptor = avutil.av_pix_fmt_desc_get(frame.format());
        int bits = 0;
        for (int component = 0; component < descriptor.nb_components(); component++) {
            bits = Math.max(bits, descriptor.comp(component).depth());
        }
        return new PictureCoding(
                Libav.text(avutil.av_get_pix_fmt_name(frame.format())),
                bits,
                PictureConverter.hasAlpha(frame.format()),
                (frame.flags() & Libav.FRAME_INTERLACED) != 0,
                Libav.text(avutil.av_color_space_name(frame.colorspace())),
                Libav.text(avutil.av_color_transfer_name(frame.color_trc())),
                Libav.text(avutil.av_color_range_name(frame.color_range())));
    }

    private static Optional<String> timecode(AVFrame frame) {
        AVDictionaryEntry entry = avutil.av_dict_get(frame.metadata(), "timecode", null, 0);
        return entry == null || entry.isNull() ? Optional.empty() : Optional.of(Libav.text(entry.value()));
    }

    /** Notes the ways in which pixels differ from what is stored. */
    static void noteOddities(ClipSource source, ClipInfo info, ToneCurve curve, DamageLog log) {
        if (info.picture().interlaced()) {
            note(source, log, "interlaced; one field of each picture is used");
        }
        if (curve == ToneCurve.CINEON) {
            note(source, log, "logarithmic film density, shown by the Cineon curve");
        }
        if (curve == ToneCurve.LINEAR) {
            note(source, log, "scene-linear light, shown by the sRGB curve");
        }
        String transfer = info.picture().transfer();
        if (transfer.equals("smpte2084") || transfer.equals("arib-std-b67")) {
            note(source, log, "high dynamic range, shown without tone mapping");
        }
        if (info.picture().alpha()) {
            note(source, log, "carries transparency; shown over mid-grey");
        }
        if (info.rateAssumed()) {
            note(source, log, "names no frame rate; taken as " + info.frameRate() + " frames a second");
        }
    }

    private static void note(ClipSource source, DamageLog log, String text) {
        log.note(DamageLog.WHOLE_CLIP, source.name() + ": " + text);
    }
}
