package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shotlint.analysis.colour.LabColour;
import org.shotlint.analysis.evidence.SeenSwatch;

/** Five colours under a lamp that takes a fifth of the blue. */
class ToneLightTest {
    private static final int[] COLOURS = {0xC8433C, 0x354E76, 0xEEBF9B, 0x517750, 0xE4D6BF};

    @Test
    void takesALampForLight() {
        List<SeenSwatch> lit = lit();
        ToneLight light = ToneLight.of(lit);
        for (SeenSwatch swatch : lit) {
            assertTrue(swatch.onSheet().deltaE(swatch.seen()) > 1.2 || light.deltaE(swatch) < 2);
            assertEquals(0, light.deltaE(swatch), 2.4);
        }
    }

    @Test
    void keepsTheOneColourThatChanged() {
        List<SeenSwatch> seen = new ArrayList<>(lit());
        SeenSwatch red = seen.get(0);
        LabColour turned = new LabColour(
                red.seen().lightness(), red.seen().a() - 25, red.seen().b() + 12);
        seen.set(0, new SeenSwatch(red.onSheet(), turned, 0.2));
        ToneLight light = ToneLight.of(seen);
        assertTrue(light.deltaE(seen.get(0)) > 9, "only " + light.deltaE(seen.get(0)));
        assertTrue(light.deltaE(seen.get(3)) < 3.5, "the green too: " + light.deltaE(seen.get(3)));
    }

    @Test
    void takesAwayWhatACodecAddsToAllColoursAndKeepsASmallDepartureOfADarkOne() {
        int[] colours = {0x2E2A2A, 0x4C7A4F, 0xE3A77C, 0x5A4636, 0xC9B458, 0x84756A};
        List<SeenSwatch> seen = new ArrayList<>();
        for (int rgb : colours) {
            LabColour onSheet = LabColour.ofRgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
            LabColour shown = LabColour.ofRgb((rgb >> 16) + 1.4, (rgb >> 8 & 0xff) - 1, (rgb & 0xff) + 1.6);
            seen.add(new SeenSwatch(onSheet, shown.atLightness(onSheet.lightness()), 0.1));
        }
        SeenSwatch hair = seen.get(0);
        double coded = hair.onSheet().deltaE(hair.seen());
        assertTrue(coded > 1.5, "a level is much of a dark colour");
        assertTrue(
                ToneLight.of(seen).deltaE(hair) < 1.1,
                "left: " + ToneLight.of(seen).deltaE(hair));
        LabColour turned = new LabColour(
                hair.seen().lightness(), hair.seen().a() - 3.5, hair.seen().b() + 2.5);
        seen.set(0, new SeenSwatch(hair.onSheet(), turned, 0.1));
        ToneLight light = ToneLight.of(seen);
        assertTrue(light.deltaE(seen.get(0)) > 3.5, "only " + light.deltaE(seen.get(0)));
        assertTrue(light.deltaE(seen.get(1)) < 1, "the green too: " + light.deltaE(seen.get(1)));
    }

    @Test
    void tellsALampThatIsLitDuringTheShotFromOneThatIsLitThroughout() {
        List<SeenSwatch> plain = lit().stream()
                .map(s -> new SeenSwatch(s.onSheet(), s.onSheet(), 0.2))
                .toList();
        List<ToneLight> steady = Collections.nCopies(12, ToneLight.of(lit()));
        List<ToneLight> lighted = new ArrayList<>(Collections.nCopies(6, ToneLight.of(plain)));
        lighted.addAll(Collections.nCopies(6, ToneLight.of(lit())));
        assertEquals(0, ToneLight.change(steady), 1e-9);
        assertTrue(ToneLight.change(lighted) > 0.1, "only " + ToneLight.change(lighted));
    }

    private static List<SeenSwatch> lit() {
        List<SeenSwatch> lit = new ArrayList<>();
        for (int rgb : COLOURS) {
            LabColour onSheet = LabColour.ofRgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
            LabColour seen = LabColour.ofRgb(rgb >> 16, rgb >> 8 & 0xff, 0.8 * (rgb & 0xff));
            lit.add(new SeenSwatch(onSheet, seen.atLightness(onSheet.lightness()), 0.2));
        }
        return lit;
    }
}
