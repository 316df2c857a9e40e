package org.shotlint.analysis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimecodeTest {
    private static final FrameRate NTSC = new FrameRate(30000, 1001);

    @ParameterizedTest
    @CsvSource({
        "0, 00:00:00;00",
        "29, 00:00:00;29",
        "1799, 00:00:59;29",
        "1800, 00:01:00;02",
        "3597, 00:01:59;29",
        "3598, 00:02:00;02",
        "17981, 00:09:59;29",
        "17982, 00:10:00;00",
        "19781, 00:10:59;29",
        "19782, 00:11:00;02",
        "107892, 01:00:00;00"
    })
    void dropsTwoLabelsAMinuteButNotInTheTenth(int frame, String label) {
        assertEquals(label, Timecode.starting(NTSC, Optional.of("00:00:00;00")).label(frame));
    }

    @ParameterizedTest
    @CsvSource({"3599, 00:00:59;59", "3600, 00:01:00;04", "35964, 00:10:00;00"})
    void dropsFourLabelsAMinuteAtTwiceTheRate(int frame, String label) {
        FrameRate rate = new FrameRate(60000, 1001);
        assertEquals(label, Timecode.starting(rate, Optional.of("00:00:00;00")).label(frame));
    }

    @ParameterizedTest
    @CsvSource({"0, 00:00:59;28", "2, 00:01:00;02", "3, 00:01:00;03"})
    void countsOnFromADropFrameStart(int frame, String label) {
        assertEquals(label, Timecode.starting(NTSC, Optional.of("00:00:59;28")).label(frame));
    }

    @ParameterizedTest
    @CsvSource({"01:00:00;00", "09:59:59;29", "23:10:00;00", "00:01:00;02"})
    void labelsItsFirstFrameAsTheClipSays(String start) {
        assertEquals(start, Timecode.starting(NTSC, Optional.of(start)).label(0));
    }

    @ParameterizedTest
    @CsvSource({
        "24000, 1001, 1440, 00:01:00:00",
        "24000, 1001, 23, 00:00:00:23",
        "25, 1, 25, 00:00:01:00",
        "25, 1, 90000, 01:00:00:00",
        "60, 1, 119, 00:00:01:59",
        "30000, 1001, 1800, 00:01:00:00",
        "8, 1, 9, 00:00:01:01"
    })
    void countsEveryLabelWithoutAStartTimecode(int numerator, int denominator, int frame, String label) {
        FrameRate rate = new FrameRate(numerator, denominator);
        assertEquals(label, Timecode.starting(rate, Optional.empty()).label(frame));
    }

    @ParameterizedTest
    @CsvSource({"24, 10:00:00:00, 30, 10:00:01:06", "25, 00:59:59:24, 1, 01:00:00:00"})
    void countsOnFromTheStartTimecode(int rate, String start, int frame, String label) {
        assertEquals(
                label,
                Timecode.starting(new FrameRate(rate, 1), Optional.of(start)).label(frame));
    }

    @ParameterizedTest
    @CsvSource({"24, 00:00:01;00, 00:00:01:00", "25, 00:00:01;00, 00:00:01:00"})
    void dropsNoLabelsAtRatesThatHaveNone(int rate, String start, String label) {
        assertEquals(
                label,
                Timecode.starting(new FrameRate(rate, 1), Optional.of(start)).label(0));
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "1:2:3", "00:00:00"})
    void startsAtZeroWhereTheClipGivesNoTimecode(String start) {
        assertEquals(
                "00:00:00:00",
                Timecode.starting(new FrameRate(24, 1), Optional.of(start)).label(0));
    }

    @ParameterizedTest
    @CsvSource({"1, 00:00:00:00", "25, 00:00:01:00"})
    void beginsAnewAfterTheLastLabelOfTheDay(int frame, String label) {
        Timecode timecode = Timecode.starting(new FrameRate(24, 1), Optional.of("23:59:59:23"));
        assertEquals(label, timecode.label(frame));
    }

    @ParameterizedTest
    @CsvSource({"120, 119, 00:00:00:119", "120, 120, 00:00:01:000"})
    void givesFramesThreeDigitsAtHighRates(int rate, int frame, String label) {
        assertEquals(
                label,
                Timecode.starting(new FrameRate(rate, 1), Optional.empty()).label(frame));
    }
}
