package org.shotlint.samples.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class BounceTest {

    private static final Bounce BOUNCE = Bounce.losing(Spot.at(0, -100), 100, 100);

    @Test
    void fallsWithConstantAcceleration() {
        double first = BOUNCE.at(0.2).y() - BOUNCE.at(0.1).y();
        double second = BOUNCE.at(0.3).y() - BOUNCE.at(0.2).y();
        assertEquals(Bounce.GRAVITY * 0.01, second - first, 1e-6);
    }

    @Test
    void neverSinksIntoTheGroundByMoreThanItsSquash() {
        for (int step = 0; step < 400; step++) {
            double y = BOUNCE.at(step / 100.0).y();
            assertTrue(y <= 106.001, "at " + step + " hundredths the ball is at " + y);
        }
    }

    @Test
    void eachBounceIsLowerThanTheOneBefore() {
        Bounce.Flight first = BOUNCE.flightAt(1.0);
        Bounce.Flight second = BOUNCE.flightAt(first.endSeconds() + 0.01);
        assertEquals(1, first.number());
        assertEquals(2, second.number());
        assertTrue(Math.abs(second.speed()) < Math.abs(first.speed()));
    }

    @Test
    void keepsItsAreaWhenSquashed() {
        Spot touching = BOUNCE.at(BOUNCE.flightAt(0).endSeconds());
        assertTrue(touching.stretch() > 1.1, "stretch at the touch is " + touching.stretch());
    }
}
