package org.shotlint.analysis.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.shotlint.analysis.calibration.Calibration;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.finding.Candidate;
import org.shotlint.analysis.finding.Finding;
import org.shotlint.analysis.finding.Measurement;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.time.Timecode;

/** Completes candidates to findings: severity from the profile, calibrated score, key, timecode. */
final class FindingMaker {
    private static final int KEY_FRAMES = 12;
    private static final int KEY_GRID = 4;

    private final String clipSha256;
    private final int width;
    private final int height;
    private final Timecode timecode;
    private final Profile profile;
    private final Calibration calibration;
    private final Map<String, Integer> used = new HashMap<>();

    FindingMaker(
            String clipSha256, int width, int height, Timecode timecode, Profile profile, Calibration calibration) {
        this.clipSha256 = clipSha256;
        this.width = width;
        this.height = height;
        this.timecode = timecode;
        this.profile = profile;
        this.calibration = calibration;
    }

    Finding make(Judged judged) {
        Candidate candidate = judged.candidate();
        // Curves are fitted to what is seen within a shot; what went unseen between two is less certain at the same
        // strength.
        OptionalDouble share = judged.spansShots()
                ? OptionalDouble.empty()
                : calibration.share(judged.check().id(), candidate.score());
        List<Measurement> measurements = new ArrayList<>(candidate.measurements());
        if (share.isPresent()) {
            measurements.add(new Measurement(Finding.STRENGTH, "", candidate.score(), 0));
        }
        return new Finding(
                key(judged),
                judged.check().id(),
                profile.severity(judged.check()),
                share.orElse(candidate.score()),
                share.isPresent(),
                candidate.frames(),
                candidate.peakFrame(),
                timecode.label(candidate.frames().startFrame()),
                candidate.box(),
                candidate.subject(),
                candidate.message(),
                measurements);
    }

    /** Clip, check, time to half a second or so, place to a quarter of the frame; a number where two would be the same. */
    private String key(Judged judged) {
        Candidate candidate = judged.candidate();
        String place = candidate.box().map(this::place).orElse("frame");
        String coarse = String.format(
                Locale.ROOT,
                "%s-%s-%d-%s",
                clipSha256.substring(0, Math.min(12, clipSha256.length())),
                judged.check().id(),
                candidate.peakFrame() / KEY_FRAMES,
                place);
        int times = used.merge(coarse, 1, Integer::sum);
        return times == 1 ? coarse : coarse + "-" + times;
    }

    private String place(Box box) {
        int column = Math.min(KEY_GRID - 1, (box.x() + box.width() / 2) * KEY_GRID / Math.max(1, width));
        int row = Math.min(KEY_GRID - 1, (box.y() + box.height() / 2) * KEY_GRID / Math.max(1, height));
        return "" + (char) ('a' + column) + (row + 1);
    }
}
