package org.shotlint.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
